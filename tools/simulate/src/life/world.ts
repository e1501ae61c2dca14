import type { Instant } from '@suqiu/domain';
import type { Organisation } from '@suqiu/ledger';
import type { StaffBook } from '../people/staff-book';
import type { Profile } from '../profile/profile';
import type { OfficeHours } from '../time/office-hours';
import type { Life } from './life';
import type { YellowCards } from './yellow-cards';

/** What all cases of a simulation have around them. */
export interface World {
  readonly profile: Profile;
  readonly office: OfficeHours;
  readonly staff: StaffBook;
  readonly cards: YellowCards;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly departments: readonly Organisation[];
  /** Who calls residents back. */
  readonly centre: Organisation | null;
  /** The case that was filed last for a place and category, by {@link twinKey}. */
  readonly latest: Map<string, Life>;
  /** Local time ahead of UTC in milliseconds. */
  readonly zoneOffsetMs: Instant;
  /** Of the cases that a street has taken, those for which it blows a whistle. */
  readonly whistleShare: number;
  /** Somebody of a street thinks of blowing a whistle; the simulation takes it from here. */
  readonly whistleWishes: WhistleWish[];
  /** What the rules refused, by command and code: plans that something else came before. */
  readonly refusals: Map<string, number>;
}

/** A whistle that somebody of a street wants to blow. */
export interface WhistleWish {
  readonly at: Instant;
  readonly streetId: string;
  readonly life: Life | null;
}

/** Names what makes two cases one matter. */
export function twinKey(placeId: string, categoryCode: string): string {
  return `${placeId}/${categoryCode}`;
}
