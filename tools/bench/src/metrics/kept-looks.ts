import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Measured } from '../measure';
import type { Verification } from './verification';

/** What is measured over a stock of cases. */
export interface Look {
  readonly cases: number;
  readonly dashboard: Measured;
  readonly second: Verification;
}

/** What was measured over smaller stocks: a stock only grows, and a run that was broken off goes on with the larger one. */
export class KeptLooks {
  constructor(private readonly path: string) {}

  of(cases: number): Look | null {
    return this.all().find((look) => look.cases === cases) ?? null;
  }

  keep(look: Look): Look {
    const others = this.all().filter(({ cases }) => cases < look.cases);
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, `${JSON.stringify([...others, look], null, 2)}\n`);
    return look;
  }

  private all(): Look[] {
    return existsSync(this.path) ? (JSON.parse(readFileSync(this.path, 'utf8')) as Look[]) : [];
  }
}
