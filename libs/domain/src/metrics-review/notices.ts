import type { Notice, NoticeTemplate } from '../notice/notice';
import type { MetricApplication, ReviewStation } from './application';
import type { ApplicationEvent } from './events';

/**
 * Who is told what after a step of an application: those at whom it lies now, and the unit of each decision. Sending is
 * idempotent on (application, step, template, recipient).
 */
export function applicationNoticesFor(
  { body }: ApplicationEvent,
  after: MetricApplication,
): readonly Notice[] {
  const { kind, unit, route, passed } = after;
  const toUnit = (template: NoticeTemplate, params: Notice['params'] = {}): Notice => ({
    template,
    to: { kind: 'org', orgId: unit.id },
    params: { kind, ...params },
  });
  const toStation = (template: NoticeTemplate): Notice[] =>
    stationsAt(route, passed).map(({ orgId, step }) => ({
      template,
      to: { kind: 'org', orgId },
      params: { kind, step },
    }));
  switch (body.type) {
    case 'applied':
      return toStation('application_to_review');
    case 'agreed':
      return [toUnit('application_agreed', { step: body.step }), ...toStation('application_to_review')];
    case 'granted':
      return [toUnit('application_granted', { step: body.step })];
    case 'refused':
      return [toUnit('application_refused', { step: body.step })];
    case 'withdrawn':
      return toStation('application_withdrawn');
    case 'revoked':
      return [toUnit('application_revoked')];
  }
}

/** The station that waits after so many have agreed; none after the last. */
function stationsAt(route: readonly ReviewStation[], passed: number): readonly ReviewStation[] {
  return route.slice(passed, passed + 1);
}
