import { TextField } from '../validation/fields';

const LONGEST = 2_000;

/** Words of a person that explain a command; kept beside the case, never sent on. */
export function WordsField(options: { description: string; example: string; optional?: boolean }) {
  return TextField({ ...options, max: LONGEST });
}
