/** One setting that is missing or not usable, and what it should be. The value itself is never kept. */
export interface ConfigProblem {
  readonly key: string;
  readonly problem: 'missing' | 'not_usable';
  readonly expected: string;
}

/** The environment cannot be used. The message lists every bad setting at once and never shows a value. */
export class ConfigError extends Error {
  readonly code = 'config.invalid';

  constructor(readonly problems: readonly ConfigProblem[]) {
    super(
      [
        `The configuration has ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}:`,
        ...problems.map(
          ({ key, problem, expected }) =>
            `  ${key} is ${problem === 'missing' ? 'missing' : 'not usable'}: set it to ${expected}`,
        ),
      ].join('\n'),
    );
    this.name = 'ConfigError';
  }
}
