import type { Month } from './month';

/** What a theme is proposed with. */
export interface ThemeProposal {
  readonly id: string;
  readonly themeNo: string;
  /** The month in which the matter stood out. */
  readonly month: Month;
  /** Categories of the dispatch catalogue, each with all below it. */
  readonly categoryCodes: readonly string[];
  /** Streets and communities; none for the whole district. */
  readonly placeIds: readonly string[];
  /** Why the district should take it up. */
  readonly textId: string;
}

/** Everything that can be asked of a theme. Words are stored beside it and named by `textId`. */
export type ThemeCommand =
  | {
      readonly type: 'adopt';
      readonly leadOrgId: string;
      readonly assistOrgIds: readonly string[];
      readonly textId: string | null;
    }
  /** Another lead, or others who help; the text says why. */
  | {
      readonly type: 'reassign';
      readonly leadOrgId: string;
      readonly assistOrgIds: readonly string[];
      readonly textId: string;
    }
  /** 一方案: the text is the plan; stated again, it takes the place of the one before. */
  | { readonly type: 'state_plan'; readonly textId: string }
  /** 任务清单 and 责任清单: the text is the task, the organisation answers for it until the date `YYYY-MM-DD`. */
  | { readonly type: 'add_task'; readonly orgId: string; readonly dueOn: string; readonly textId: string }
  | { readonly type: 'finish_task'; readonly no: number; readonly textId: string }
  | { readonly type: 'cancel_task'; readonly no: number; readonly textId: string }
  /** 政策清单: the text is the title, the reference the number under which it was issued. */
  | { readonly type: 'add_policy'; readonly reference: string; readonly textId: string }
  | { readonly type: 'drop_policy'; readonly no: number }
  | { readonly type: 'link_cases'; readonly caseIds: readonly string[] }
  | { readonly type: 'unlink_cases'; readonly caseIds: readonly string[] }
  | { readonly type: 'close'; readonly textId: string }
  | { readonly type: 'drop'; readonly textId: string };

export type ThemeCommandType = ThemeCommand['type'];

/** All command types, in the order of a theme's life. */
export const THEME_COMMAND_TYPES = [
  'adopt',
  'reassign',
  'state_plan',
  'add_task',
  'finish_task',
  'cancel_task',
  'add_policy',
  'drop_policy',
  'link_cases',
  'unlink_cases',
  'close',
  'drop',
] as const satisfies readonly ThemeCommandType[];
