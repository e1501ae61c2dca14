import type { Page } from 'playwright-core';
import { violations } from './accessibility';
import { note, picture } from './looks';
import { SIZES, type Person } from './person';
import { Traffic } from './traffic';

/**
 * Looks at one page of the console in each size: a picture, what axe finds, and what a browser fetches that has nothing
 * yet. Answers with what axe found.
 *
 * @param route the address as it is written in code; `address` is the one to open
 */
export async function lookOver(
  { page }: Person,
  who: string,
  route: string,
  address = route,
): Promise<string[]> {
  const traffic = await Traffic.of(page);
  const found: string[] = [];
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await settled(page);
    await picture(page, route, size);
    const wrong = await violations(page);
    note({ route, who, as: size, violations: wrong.length, codeBytes: traffic.codeBytes });
    found.push(...wrong.map((one) => `${size}: ${one}`));
  }
  return found;
}

/** Waits until nothing on the page is being read any more. */
async function settled(page: Page): Promise<void> {
  const reading = page.locator('.ant-skeleton, .ant-spin-spinning');
  while ((await reading.count()) > 0) await reading.first().waitFor({ state: 'detached' });
}
