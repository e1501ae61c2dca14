import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures and figures of a run are left; nothing is kept where none is named. */
const FOLDER = process.env['SUQIU_E2E_ARTIFACTS'];

/** What was seen of one route in one size and mode. */
export interface Look {
  /** The address as it is written in code, such as `/console/cases/:caseNo`. */
  readonly route: string;
  readonly who: string;
  readonly as: string;
  readonly violations: number;
  /** JavaScript and CSS as sent with gzip, in bytes, by a browser that has nothing of it yet. */
  readonly codeBytes: number;
}

/** Notes a look, for the table of routes (`route-table.mjs`). */
export function note(look: Look): void {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  appendFileSync(join(FOLDER, 'looks.jsonl'), `${JSON.stringify(look)}\n`);
}

/** Keeps a picture of the whole page. */
export async function picture(page: Page, route: string, as: string): Promise<void> {
  if (!FOLDER) return;
  const name = `${route.slice(1).replaceAll('/', '-').replaceAll(':', '')}-${as.replaceAll(' ', '-')}.png`;
  await page.screenshot({ path: join(FOLDER, name), fullPage: true });
}
