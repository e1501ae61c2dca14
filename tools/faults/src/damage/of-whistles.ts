import { FindingKind } from '../checker/finding';
import type { WhistleFile } from '../checker/whistle-file';
import type { Damage } from './damage';
import { caseWhere, whistleWhere, withHistory, withWhistleHistory, withWhistleRow } from './rewrite';

const has =
  (type: string) =>
  ({ events }: WhistleFile): boolean =>
    events.some((event) => event.type === type);
const hears = ({ type }: { readonly type: string }): boolean => type === 'whistle_reported';

/** Whistles that were lost or went wrong. */
export const DAMAGES_OF_WHISTLES: readonly Damage[] = [
  {
    name: 'a draft whose whistle is gone',
    expects: FindingKind.lostWhistle,
    apply: (evidence) => {
      const { row } = whistleWhere(evidence, 'any', () => true);
      const whistles = evidence.whistles.filter(({ id }) => id !== row.id);
      return { evidence: { ...evidence, whistles }, where: row.whistleNo };
    },
  },
  {
    name: 'an arrival gone',
    expects: FindingKind.arrivalLost,
    apply: (evidence) => {
      const file = whistleWhere(evidence, 'with an arrival', has('arrived'));
      return withWhistleHistory(
        evidence,
        file,
        file.events.filter(({ type }) => type !== 'arrived'),
      );
    },
  },
  {
    name: 'an arrival there twice',
    expects: FindingKind.arrivalDoubled,
    apply: (evidence) => {
      const file = whistleWhere(evidence, 'with an arrival', has('arrived'));
      const at = file.events.findIndex(({ type }) => type === 'arrived');
      return withWhistleHistory(evidence, file, [...file.events.slice(0, at + 1), ...file.events.slice(at)]);
    },
  },
  {
    name: 'a check-in gone',
    expects: FindingKind.arrivalLost,
    apply: (evidence) => {
      const { row } = whistleWhere(evidence, 'with an arrival', has('arrived'));
      const checkIns = evidence.checkIns.filter(({ whistleId }) => whistleId !== row.id);
      return { evidence: { ...evidence, checkIns }, where: row.whistleNo };
    },
  },
  {
    name: 'a whistle closed while a department owed',
    expects: FindingKind.closedOwing,
    apply: (evidence) => {
      const file = whistleWhere(
        evidence,
        'closed, with somebody done',
        (candidate) => has('closed')(candidate) && has('done_reported')(candidate),
      );
      const kept = file.events.filter(({ type }) => type !== 'done_reported');
      return withWhistleHistory(evidence, file, kept);
    },
  },
  {
    name: 'a late department that nobody told of',
    expects: FindingKind.notEscalated,
    apply: (evidence) => {
      const file = whistleWhere(evidence, 'with a late department', has('escalated'));
      const kept = file.events.filter(({ type }) => type !== 'escalated');
      return withWhistleHistory(evidence, file, kept);
    },
  },
  {
    name: 'a late department told of twice',
    expects: FindingKind.escalatedTwice,
    apply: (evidence) => {
      const file = whistleWhere(evidence, 'with a late department', has('escalated'));
      const at = file.events.findIndex(({ type }) => type === 'escalated');
      return withWhistleHistory(evidence, file, [...file.events.slice(0, at + 1), ...file.events.slice(at)]);
    },
  },
  {
    name: 'an event of a whistle rewritten',
    expects: FindingKind.brokenChain,
    apply: (evidence) => {
      const { row } = whistleWhere(evidence, 'any', () => true);
      const whistleEvents = evidence.whistleEvents.map((event) =>
        event.whistleId === row.id && event.seq === 1 ? { ...event, at: event.at + 1 } : event,
      );
      return { evidence: { ...evidence, whistleEvents }, where: row.whistleNo };
    },
  },
  {
    name: 'a department that stands elsewhere than its events say',
    expects: FindingKind.rowDiffers,
    apply: (evidence) => {
      const { row } = whistleWhere(evidence, 'any', () => true);
      const departments = row.departments.map((department) => ({ ...department, status: 'elsewhere' }));
      return withWhistleRow(evidence, row, { departments });
    },
  },
  {
    name: 'a whistle that never ended',
    expects: FindingKind.notClosed,
    apply: (evidence) => {
      const { row } = whistleWhere(
        evidence,
        'driven to its end',
        (file) => file.row.ended && evidence.driven.includes(file.row.whistleNo),
      );
      return withWhistleRow(evidence, row, { status: 'closed', stateStatus: 'closed', ended: false });
    },
  },
  {
    name: 'a case that did not hear of its whistle',
    expects: FindingKind.unheard,
    apply: (evidence) => {
      const file = caseWhere(
        evidence,
        'open, that heard of a whistle',
        ({ row, events }) => !row.ended && events.some(hears),
      );
      const at = file.events.findLastIndex(hears);
      return withHistory(evidence, file, file.events.toSpliced(at, 1));
    },
  },
  {
    name: 'a case that heard of one step twice',
    expects: FindingKind.heardTwice,
    apply: (evidence) => {
      const file = caseWhere(evidence, 'that heard of a whistle', ({ events }) => events.some(hears));
      const at = file.events.findIndex(hears);
      return withHistory(evidence, file, [...file.events.slice(0, at + 1), ...file.events.slice(at)]);
    },
  },
];
