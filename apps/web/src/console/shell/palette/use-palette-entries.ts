import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { api, dataOf } from '../../../api/client';
import { actionOf } from '../../case/actions/action-form';
import { formsOf } from '../../case/actions/action-forms';
import { PAGE_MENU } from '../page-menu';
import { useSession } from '../session';
import { caseNoOf, paletteEntries, type PaletteEntry } from './palette-entry';

const CASES_SHOWN = 8;
/** A single character is in too many cases to be worth a search. */
const SHORTEST = 2;

/** What can be reached by what was typed: actions on the open case, pages, and cases by number or words. */
export function usePaletteEntries(typed: string): readonly PaletteEntry[] {
  const { acting } = useSession();
  const caseNo = caseNoOf(useLocation().pathname);
  const words = typed.trim();
  const open = useQuery({
    queryKey: ['case', caseNo, 'allowed'],
    queryFn: () => dataOf(api.GET('/api/v1/cases/{caseNo}', { params: { path: { caseNo: caseNo ?? '' } } })),
    enabled: caseNo !== null,
  });
  const found = useQuery({
    queryKey: ['palette', words],
    queryFn: () => dataOf(api.GET('/api/v1/cases', { params: { query: { words, limit: CASES_SHOWN } } })),
    enabled: words.length >= SHORTEST,
    placeholderData: keepPreviousData,
  });
  const actions = formsOf(open.data?.allowedActions ?? []).map((form) => ({
    to: `/cases/${caseNo}?do=${actionOf(form)}`,
    label: form.label,
    group: '本件操作',
  }));
  const pages = (acting?.pages ?? []).map((page) => ({
    to: PAGE_MENU[page].path,
    label: PAGE_MENU[page].label,
    group: '页面',
  }));
  const cases = words.length < SHORTEST ? [] : (found.data?.items ?? []);
  return paletteEntries(
    typed,
    [...actions, ...pages],
    cases.map((one) => ({
      to: `/cases/${one.caseNo}`,
      label: `${one.caseNo} ${one.title}(${one.statusLabel})`,
      group: '诉求',
    })),
  );
}
