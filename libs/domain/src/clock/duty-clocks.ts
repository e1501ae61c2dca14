import { CLOCK_KINDS, ClockKind } from './clock';

/**
 * Windows of a right, waiting for the resident, and what only happens again and again: nobody can be late with these.
 * Nor is the lead of a case late with what a summoned department owes its whistle.
 */
const NO_DUTY: readonly ClockKind[] = [
  ClockKind.returnWindow,
  ClockKind.reopenWindow,
  ClockKind.autoClose,
  ClockKind.triageReminder,
  ClockKind.pauseEnd,
  ClockKind.accountNotice,
  ClockKind.progressNotice,
  ClockKind.urgeCycle,
  ClockKind.yellowCard,
  ClockKind.redCard,
  ClockKind.whistle,
];

/** Kinds that show as a light: a duty that can be late. */
export const DUTY_CLOCKS: readonly ClockKind[] = CLOCK_KINDS.filter((kind) => !NO_DUTY.includes(kind));

/** Kinds that stand still with a paused case: the work on the matter and what follows from its being late. */
export const PAUSABLE_CLOCKS: readonly ClockKind[] = [
  ClockKind.case,
  ClockKind.holder,
  ClockKind.milestone,
  ClockKind.contact,
  ClockKind.assistReply,
  ClockKind.rework,
  ClockKind.yellowCard,
  ClockKind.redCard,
];
