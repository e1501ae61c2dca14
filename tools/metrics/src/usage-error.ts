/** The program was asked in a way that it does not understand. Code `metrics.usage`; the sentence says what to write. */
export class UsageError extends Error {
  readonly code = 'metrics.usage';

  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
