import type { ReviewRules } from '@suqiu/domain';
import { KIND_LABELS, STATUS_LABELS, stepLabel } from '../../metric-applications/application-labels';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import type { ReportExclusion } from '../monthly-report';
import { dateInWords } from '../report-words';
import type { ReportApplicationRow } from './report-application.query';

/** An application in the words of a report. */
export function reportApplication(
  { subjectNo, kind, status, family, ground, unitId, route, steps }: ReportApplicationRow,
  tree: OrganisationTree,
  { families, grounds }: ReviewRules,
): ReportExclusion {
  const nameOf = (list: readonly { readonly code: string; readonly name: string }[], code: string): string =>
    list.find((each) => each.code === code)?.name ?? code;
  const orgName = (id: string): string => tree.byId(id)?.shortName ?? '';
  return {
    subjectNo,
    label: KIND_LABELS[kind],
    unit: orgName(unitId),
    family: nameOf(families, family),
    ground: nameOf(grounds, ground),
    status: STATUS_LABELS[status],
    decisions: steps.map(({ body, at, orgId }) => {
      const step = 'step' in body ? body.step : '';
      const label = stepLabel(body, route.find((station) => station.step === step)?.name ?? '');
      return `${dateInWords(new Date(at))} ${orgName(orgId)} ${label}`;
    }),
  };
}
