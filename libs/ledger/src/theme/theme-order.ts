import type { Month, ThemeCommand, ThemeContext, ThemeProposal, ThemeStatus } from '@suqiu/domain';

/** The frame of a request about a theme: who asks, what storage knows around it, under which key. */
export interface ThemeRequest extends Omit<ThemeContext, 'now'> {
  /** The `Idempotency-Key`: one outcome for each theme and key. */
  readonly commandId: string;
  /** What was asked and by whom. */
  readonly requestHash: string;
}

/** A proposal before it has a number. `id` is derived from person and key, so that a repeated request meets the first. */
export interface NewTheme extends Omit<ThemeProposal, 'themeNo'> {
  readonly title: string;
  /** The words under `textId`. */
  readonly words: string;
  readonly month: Month;
}

/** A command on a theme with the words that come with it. */
export interface ThemeOrder extends ThemeRequest {
  readonly themeId: string;
  readonly command: ThemeCommand;
  readonly words: string | null;
  /** The version that the person saw; null where they did not say. */
  readonly expectedSeq: number | null;
}

/** Where a theme stands after a step. */
export interface ThemeStep {
  readonly themeNo: string;
  readonly seq: number;
  readonly status: ThemeStatus;
}

/** Somebody else was faster: the theme has another version than the person saw. */
export class ThemeStaleError extends Error {
  readonly code = 'theme.stale';

  constructor(readonly details: { readonly themeNo: string; readonly seq: number }) {
    super(`Theme ${details.themeNo} has ${details.seq} events, not as many as were seen`);
    this.name = 'ThemeStaleError';
  }
}
