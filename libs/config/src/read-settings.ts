import type { ZodType } from 'zod';
import { ConfigError, type ConfigProblem } from './config-error';

/** Where settings come from; `process.env` has this shape. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One environment variable: how its text is read, what it should be (for people), and what stands in for it. */
export interface Setting<T> {
  readonly key: string;
  readonly schema: ZodType<T>;
  readonly expected: string;
  readonly fallback?: T;
}

type Values<S> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never };

/**
 * Reads all settings of a group. An empty text counts as missing, as compose files write unset variables that way.
 *
 * @throws ConfigError naming every setting that is missing or not usable.
 */
export function readSettings<S extends Readonly<Record<string, Setting<unknown>>>>(
  settings: S,
  env: Environment,
): Values<S> {
  const problems: ConfigProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { key, schema, expected, fallback }] of Object.entries(settings)) {
    const text = env[key]?.trim();
    if (!text) {
      if (fallback === undefined) problems.push({ key, problem: 'missing', expected });
      values[name] = fallback;
      continue;
    }
    const read = schema.safeParse(text);
    if (!read.success) problems.push({ key, problem: 'not_usable', expected });
    values[name] = read.data;
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return values as Values<S>;
}
