import { DISTRICT } from '@suqiu/demo';

/** Who has a part in the story of the whistle: codes of organisations. */
export const PARTIES = {
  community: 'donghu-shiniuyan',
  street: 'donghu',
  district: DISTRICT.code,
  /** Comes at once. */
  prompt: 'yunze-chengguan',
  /** Says that it is not its business, and is overruled. */
  unwilling: 'yunze-gongan',
  /** Does not come until the district orders it to. */
  absent: 'yunze-shichang',
} as const;

/** The departments that are summoned; the first leads. */
export const DEPARTMENTS = [PARTIES.prompt, PARTIES.unwilling, PARTIES.absent] as const;
