/** Demonstration data must never reach a production database: its password is public. Code `demo.not_in_production`. */
export class DemoRefusedError extends Error {
  readonly code = 'demo.not_in_production';

  constructor() {
    super('SUQIU_ENV is production: demonstration data, whose password is public, are not written there.');
    this.name = 'DemoRefusedError';
  }
}

/** Throws DemoRefusedError in production. */
export function refuseProduction(env: NodeJS.ProcessEnv): void {
  if (env.SUQIU_ENV === 'production') throw new DemoRefusedError();
}
