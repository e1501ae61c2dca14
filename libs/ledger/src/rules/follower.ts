import {
  DUTY_CLOCKS,
  WhistleClockKind,
  type CaseRules,
  type ClockKind,
  type GrievanceState,
  type Instant,
  type WhistleRules,
  type WhistleState,
} from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';
import { CASE_JOURNAL } from '../journal/case-journal';
import type { JournalTables } from '../journal/journal';
import { WHISTLE_JOURNAL } from '../journal/whistle-journal';
import { caseOutlook, whistleOutlook, type Outlook } from './outlook';

/** One kind of what follows the rules while it is open, and where it is found. */
export interface Follower<State = never, Rules = unknown> {
  readonly subject: 'case' | 'whistle';
  readonly tables: Pick<JournalTables, 'rows' | 'events' | 'idColumn'>;
  /** The column of its number. */
  readonly no: 'case_no' | 'whistle_no';
  /** Who has it, as an expression on its row `r`. */
  readonly holder: string;
  /** The column of a change that counts those that were looked at. */
  readonly counted: 'cases' | 'whistles';
  readonly outlook: (state: State, book: Rulebook, now: Instant) => Outlook<Rules>;
  /** Whether somebody is late with a clock of a kind when its due instant has passed. */
  readonly isDuty: (kind: string) => boolean;
}

/** Open cases. */
export const FOLLOWING_CASES: Follower<GrievanceState, CaseRules> = {
  subject: 'case',
  tables: CASE_JOURNAL,
  no: 'case_no',
  holder: 'coalesce(r.lead_org_id, r.desk_org_id)',
  counted: 'cases',
  outlook: caseOutlook,
  isDuty: (kind) => DUTY_CLOCKS.includes(kind as ClockKind),
};

/** Open whistles. Nobody is late with a rating: what nobody rated stays unrated. */
export const FOLLOWING_WHISTLES: Follower<WhistleState, WhistleRules> = {
  subject: 'whistle',
  tables: WHISTLE_JOURNAL,
  no: 'whistle_no',
  holder: 'r.street_org_id',
  counted: 'whistles',
  outlook: whistleOutlook,
  isDuty: (kind) => kind !== WhistleClockKind.rating,
};
