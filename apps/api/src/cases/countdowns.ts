import { Inject, Injectable } from '@nestjs/common';
import { pressingCountdown, type ClockState } from '@suqiu/domain';
import { Rules } from '@suqiu/ledger';
import { countdownView, type CountdownView } from './countdown.view';

/** Tells what is left of the open clocks of a case, all at the same instant; null where nobody has a duty. */
export type CountdownOf = (openClocks: readonly ClockState[]) => CountdownView | null;

/** Counts down what the rows of a list have left. */
@Injectable()
export class Countdowns {
  constructor(@Inject(Rules) private readonly rules: Rules) {}

  /**
   * The countdowns as of now, for rows that were read before: they may have been counted by rules that this process has not
   * seen yet.
   */
  async now(): Promise<CountdownOf> {
    const rulebook = await this.rules.refresh();
    const context = { now: Date.now(), calendarOf: (id: string) => rulebook.calendarOf(id) };
    return (openClocks) => {
      const countdown = pressingCountdown(openClocks, context);
      return countdown && countdownView(countdown);
    };
  }
}
