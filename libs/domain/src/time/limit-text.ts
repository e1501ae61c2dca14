import { LimitUnit, type Limit } from './limit';

const UNITS: readonly string[] = Object.values(LimitUnit);
const TEXT = /^\s*(\d{1,6})\s+([a-z_]+)(\s+roll)?\s*$/;

/** A text that is no limit. Code `limit.invalid`; `text` is what was given. */
export class LimitInvalidError extends Error {
  readonly code = 'limit.invalid';

  constructor(readonly text: string) {
    super(
      `"${text}" is no limit. Write a whole number from 1 to 999999 and a unit, e.g. "8 work_hour"; the units are ` +
        `${UNITS.join(', ')}, and natural_day may be followed by "roll".`,
    );
    this.name = 'LimitInvalidError';
  }
}

/** Reads a limit such as `8 work_hour` or `15 natural_day roll`. Throws LimitInvalidError. */
export function parseLimit(text: string): Limit {
  const [, digits, unit, roll] = TEXT.exec(text) ?? [];
  const amount = Number(digits);
  if (!(amount > 0) || !isUnit(unit)) throw new LimitInvalidError(text);
  if (roll === undefined) return { amount, unit };
  if (unit !== LimitUnit.naturalDay) throw new LimitInvalidError(text);
  return { amount, unit, roll: true };
}

/** Writes a limit as {@link parseLimit} reads it. Settings of its days other than rolling are not part of the text. */
export function formatLimit({ amount, unit, roll }: Limit): string {
  return `${amount} ${unit}${roll === true ? ' roll' : ''}`;
}

function isUnit(unit: string | undefined): unit is LimitUnit {
  return unit !== undefined && UNITS.includes(unit);
}
