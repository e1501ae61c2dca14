import { CHINA } from '../../test/calendar';
import type { OrgRef } from '../organisation/organisation';
import type { EventBody } from './events';
import { tenuresOf } from './tenure';

const at = (local: string): number => Date.parse(`${local}+08:00`);
const HOUR = 3_600_000;
const COMMUNITY: OrgRef = { id: 'community', level: 'community', kind: 'government' };
const STREET: OrgRef = { id: 'street', level: 'street', kind: 'government' };

const happened = (local: string, body: EventBody) => ({ at: at(local), body });
const dispatched = (local: string, lead: OrgRef) =>
  happened(local, { type: 'dispatched', lead, dispatcherOrgId: 'street', returnable: true });
const escalated = (local: string) =>
  happened(local, { type: 'escalated', cause: 'asked', lead: STREET, dispatcherOrgId: 'district' });

describe('how long each lead held a case', () => {
  it('is told for each of them, on the wall clock and in working time', () => {
    const events = [dispatched('2026-03-02T09:00:00', COMMUNITY), escalated('2026-03-03T10:00:00')];
    expect(tenuresOf(events, at('2026-03-03T15:00:00'), CHINA)).toMatchObject([
      { lead: COMMUNITY, by: 'dispatched', cause: null, heldMs: 25 * HOUR, workingMs: 8 * HOUR },
      { lead: STREET, by: 'escalated', cause: 'asked', to: null, heldMs: 5 * HOUR, workingMs: 3 * HOUR },
    ]);
  });

  it('does not count working time in which the case stood still, also while it still does', () => {
    const events = [
      dispatched('2026-03-02T09:00:00', COMMUNITY),
      happened('2026-03-02T10:00:00', { type: 'paused', reason: 'appraisal', approved: true }),
      happened('2026-03-02T11:00:00', { type: 'resumed', cause: 'asked' }),
      happened('2026-03-02T15:00:00', { type: 'put_on_account', expectedAt: at('2026-06-01T09:00:00') }),
    ];
    const [only] = tenuresOf(events, at('2026-03-02T17:00:00'), CHINA);
    expect(only).toMatchObject({ heldMs: 8 * HOUR, workingMs: 3 * HOUR });
  });

  it('goes on with the same tenure when a return is refused', () => {
    const events = [
      dispatched('2026-03-02T09:00:00', COMMUNITY),
      dispatched('2026-03-02T11:00:00', COMMUNITY),
    ];
    expect(tenuresOf(events, at('2026-03-02T12:00:00'), CHINA)).toHaveLength(1);
  });

  it('tells every lead of a case that went up and down, and every time in which it stood still once', () => {
    const paused = (from: string, to: string) => [
      happened(from, { type: 'paused', reason: 'hearing', approved: true }),
      happened(to, { type: 'resumed', cause: 'asked' }),
    ];
    const events = [
      dispatched('2026-03-02T09:00:00', COMMUNITY),
      ...paused('2026-03-02T09:30:00', '2026-03-02T10:00:00'),
      escalated('2026-03-02T11:00:00'),
      ...paused('2026-03-02T14:00:00', '2026-03-02T14:30:00'),
      happened('2026-03-02T15:00:00', { type: 'handed_down', lead: COMMUNITY, dispatcherOrgId: 'street' }),
    ];
    const tenures = tenuresOf(events, at('2026-03-02T16:00:00'), CHINA);
    expect(tenures.map(({ by, workingMs }) => [by, workingMs / HOUR])).toEqual([
      ['dispatched', 1.5],
      ['escalated', 1.5],
      ['handed_down', 1],
    ]);
  });

  it('leaves out the time in which it was closed', () => {
    const events = [
      dispatched('2026-03-02T09:00:00', COMMUNITY),
      happened('2026-03-02T10:00:00', { type: 'closed', rated: true }),
      happened('2026-03-04T10:00:00', { type: 'reopened' }),
    ];
    expect(tenuresOf(events, at('2026-03-04T11:00:00'), CHINA)).toMatchObject([
      { heldMs: HOUR },
      { by: 'reopened', lead: COMMUNITY, to: null, heldMs: HOUR },
    ]);
  });

  it('is nothing where nobody has led, whatever else happened', () => {
    const events = [
      happened('2026-03-02T09:00:00', { type: 'reopened' }),
      happened('2026-03-02T09:00:00', { type: 'accepted' }),
    ];
    expect(tenuresOf(events, at('2026-03-02T12:00:00'), CHINA)).toEqual([]);
  });
});
