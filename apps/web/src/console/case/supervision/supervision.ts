import type { CaseDetail, TimelineEvent } from '../use-case';

interface Named {
  readonly name: string;
}

/** One supervision of a case as the page shows it. */
export interface ShownSupervision {
  readonly no: number;
  readonly kind: string;
  readonly level: number;
  readonly cause: string | null;
  readonly by: Named | null;
  readonly openedAt: string;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
  /** What the superior asks, what the lead answered; null while not said or not read yet. */
  readonly asked: string | null;
  readonly answered: string | null;
}

/** A yellow or red card of a case. */
export interface ShownCard {
  readonly colour: 'yellow' | 'red';
  readonly organisation: Named | null;
  readonly at: string;
  readonly answeredAt: string | null;
}

/** The supervisions of a case with the words that were said to each. */
export function supervisionsOf(
  shown: CaseDetail,
  events: readonly TimelineEvent[],
): readonly ShownSupervision[] {
  const said = (type: string, no: unknown) =>
    events.findLast((event) => event.type === type && event.facts['no'] === no)?.text ?? null;
  return shown.supervisions.map((one) => ({
    ...(one as unknown as Omit<ShownSupervision, 'asked' | 'answered'>),
    asked: said('supervision_opened', one['no']),
    answered: said('supervision_answered', one['no']),
  }));
}

/** The cards of a case. */
export function cardsOf(shown: CaseDetail): readonly ShownCard[] {
  return shown.cards as unknown as readonly ShownCard[];
}
