import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/**
 * What axe finds on a page by WCAG 2.2 A and AA and its best practices: one line for each place.
 *
 * @param within a selector: only there, for what lies over a page that was looked at before
 * @param without rules that say nothing there
 */
export async function violations(
  page: Page,
  within?: string,
  without: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(AXE);
  const where = within === undefined ? 'document' : JSON.stringify(within);
  const found = await page.evaluate<Finding[]>(
    `axe.run(${where}, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return found
    .filter(({ id }) => !without.includes(id))
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}
