/** Where a theme stands (每月一题). */
export const ThemeStatus = {
  /** The district has found it and has not taken it up. */
  proposed: 'proposed',
  /** Taken up, with a lead. */
  adopted: 'adopted',
  closed: 'closed',
  dropped: 'dropped',
} as const;
export type ThemeStatus = (typeof ThemeStatus)[keyof typeof ThemeStatus];

/** In the order of a theme's life: the columns of its status table. */
export const THEME_STATUSES: readonly ThemeStatus[] = Object.values(ThemeStatus);
