import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, dataOf, newKey } from '../../../api/client';
import { useRepeatKey } from '../../../api/repeat-key';
import type { components } from '../../../api/schema.gen';

type Schemas = components['schemas'];
export type ApplicationItem = Schemas['ApplicationItemView'];
export type Application = Schemas['ApplicationView'];
export type ApplicationCatalogue = Schemas['ApplicationCatalogueView'];
export type Apply = Schemas['ApplyDto'];
export type ApplicationBox = 'inbox' | 'own' | 'area';

const KEY = 'applications';

/** Applications for exclusion and appeals: to be reviewed here, made here, or in the area. */
export function useApplications(box: ApplicationBox, cursor: string | null) {
  const query = { box, ...(cursor && { cursor }) };
  return useQuery({
    queryKey: [KEY, query],
    queryFn: () => dataOf(api.GET('/api/v1/metric-applications', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** One application with its log. */
export function useApplication(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => dataOf(api.GET('/api/v1/metric-applications/{id}', { params: { path: { id } } })),
  });
}

/** What a reviewer or applicant says: a decision on a step, a withdrawal, a revocation. */
export type ApplicationWords =
  | { readonly command: 'decide'; readonly step: string; readonly agrees: boolean; readonly text: string }
  | { readonly command: 'withdraw' | 'revoke'; readonly text: string };

/** Says something about an application, once however often it has to be tried. */
export function useApplicationCommand(id: string) {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: async (words: ApplicationWords) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key.current } };
      const { text } = words;
      if (words.command === 'decide') {
        const body = { step: words.step, agrees: words.agrees, text };
        return api.POST('/api/v1/metric-applications/{id}/commands/decide', { params, body });
      }
      return api.POST(`/api/v1/metric-applications/{id}/commands/${words.command}`, {
        params,
        body: { text },
      });
    },
    onSuccess: () => {
      key.current = newKey();
      return client.invalidateQueries({ queryKey: [KEY] });
    },
  });
}

/** What an application would be about: a case or a whistle by its number. */
export interface AppliedSubject {
  readonly subject: Apply['subject'];
  readonly subjectNo: string;
}

/** What can be applied for and on which grounds, and whether the reader may; for a subject where one is named. */
export function useApplicationCatalogue(about?: AppliedSubject) {
  const query = about ?? {};
  return useQuery({
    queryKey: [KEY, 'catalogue', query],
    queryFn: () => dataOf(api.GET('/api/v1/metric-applications/catalogue', { params: { query } })),
  });
}

/** Applies, once however often it has to be tried. Answers with the id of the application. */
export function useApply() {
  const client = useQueryClient();
  const keyOf = useRepeatKey();
  return useMutation({
    mutationFn: async (body: Apply) => {
      const params = { header: { 'Idempotency-Key': keyOf(body) } };
      return (await dataOf(api.POST('/api/v1/metric-applications', { params, body }))).id;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
