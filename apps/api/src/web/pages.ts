import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages: each is one document whose script draws everything below its addresses. */
export const PAGES = [
  { file: 'console.html', addresses: ['/console', '/console/{*rest}'] },
  { file: 'resident.html', addresses: ['/r', '/r/{*rest}'] },
  { file: 'screen.html', addresses: ['/screen'] },
] as const;

/** Stands in the built documents wherever the nonce of one answer belongs. */
const NONCE = '__CSP_NONCE__';

/** Whether the pages are built. An API without them serves its interface alone. */
export function pagesAreBuilt(folder: string): boolean {
  return PAGES.every(({ file }) => existsSync(join(folder, file)));
}

/** A document with a hole for the nonce of each answer; read once, as it never changes while the process runs. */
export class Page {
  private readonly parts: readonly string[];

  constructor(path: string) {
    this.parts = readFileSync(path, 'utf8').split(NONCE);
  }

  with(nonce: string): string {
    return this.parts.join(nonce);
  }
}
