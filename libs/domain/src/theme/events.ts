import type { Actor } from '../grievance/actor';
import type { Instant } from '../time/instant';
import type { Month } from './month';

/** What can happen to a theme. Names are past tense and never change once recorded. */
export type ThemeEventBody =
  | {
      readonly type: 'proposed';
      readonly id: string;
      readonly themeNo: string;
      readonly districtId: string;
      readonly month: Month;
      readonly categoryCodes: readonly string[];
      readonly placeIds: readonly string[];
    }
  | { readonly type: 'adopted'; readonly leadOrgId: string; readonly assistOrgIds: readonly string[] }
  | { readonly type: 'reassigned'; readonly leadOrgId: string; readonly assistOrgIds: readonly string[] }
  | { readonly type: 'plan_stated' }
  | { readonly type: 'task_added'; readonly no: number; readonly orgId: string; readonly dueOn: string }
  | { readonly type: 'task_finished'; readonly no: number }
  | { readonly type: 'task_cancelled'; readonly no: number }
  | { readonly type: 'policy_added'; readonly no: number; readonly reference: string }
  | { readonly type: 'policy_dropped'; readonly no: number }
  | { readonly type: 'cases_linked'; readonly caseIds: readonly string[] }
  | { readonly type: 'cases_unlinked'; readonly caseIds: readonly string[] }
  | { readonly type: 'closed' }
  | { readonly type: 'dropped' };

export type ThemeEventType = ThemeEventBody['type'];

/** An event as it is recorded: numbered without gaps; every command makes exactly one. */
export interface ThemeEvent {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  /** Words of the actor that belong to the step, stored beside the theme. */
  readonly textId: string | null;
  readonly body: ThemeEventBody;
}
