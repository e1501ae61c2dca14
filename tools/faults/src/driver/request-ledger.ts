import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AskedRequest } from '../evidence/asked-request';

/** What the driver asked and what it was told, one line each, on disk before the driver goes on. */
export class RequestLedger {
  private written = 0;

  constructor(private readonly file: string) {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, '');
  }

  get count(): number {
    return this.written;
  }

  note(request: AskedRequest): void {
    appendFileSync(this.file, `${JSON.stringify(request)}\n`);
    this.written += 1;
  }
}
