import { z } from 'zod';
import { basis, count, date, id } from '../schema-parts';

/** When a line is said: in every call, only after a result was given, or only when the time ran out without one. */
export const ScriptOccasion = { always: 'always', result: 'result', deadline: 'deadline' } as const;
export type ScriptOccasion = (typeof ScriptOccasion)[keyof typeof ScriptOccasion];

/** What a line may name, in braces: who calls, and of the case its number, title and lead. */
export const SCRIPT_NAMES = ['office', 'caseNo', 'title', 'lead'] as const;
export type ScriptName = (typeof SCRIPT_NAMES)[number];

const NAMED = /\{([^}]*)\}/g;

const words = z
  .string()
  .min(1)
  .refine(
    (text) => [...text.matchAll(NAMED)].every(([, name]) => SCRIPT_NAMES.some((known) => known === name)),
    `may only name ${SCRIPT_NAMES.map((name) => `{${name}}`).join(', ')}`,
  );

/** A version of the script for call-backs (回访话术). */
export const callbackScriptSchema = z.strictObject({
  version: count,
  effectiveFrom: date,
  lines: z.array(z.strictObject({ id, asked: z.enum(ScriptOccasion), text: words, basis })).min(1),
});

/** A version of the script as dated data. */
export type CallbackScript = z.infer<typeof callbackScriptSchema>;
export type ScriptLine = CallbackScript['lines'][number];

/** A line with the names filled in. */
export function spokenLine({ text }: ScriptLine, names: Readonly<Record<ScriptName, string>>): string {
  return text.replace(NAMED, (_, name: ScriptName) => names[name]);
}
