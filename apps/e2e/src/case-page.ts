import type { Page } from 'playwright-core';
import { Keys } from './keys';

/** Fills in the form of a drawer: choices by the words that people see. */
export interface Filling {
  readonly choices?: readonly string[];
  readonly words?: Readonly<Record<string, string>>;
}

/** The same without a mouse; what is found in a long list is written as it begins. */
interface FillingByKeys extends Filling {
  readonly found?: Readonly<Record<string, string>>;
}

/** Opens the page of a case. */
export async function openCase(page: Page, caseNo: string): Promise<void> {
  await page.goto(`/console/cases/${caseNo}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The bar with what the acting role can do now, on the page of a case or of a whistle. */
const barOf = (page: Page) => page.getByRole('region', { name: '可进行的操作' });

/** Gives one command through its form, and waits until the page says that it is done. */
export async function give(page: Page, label: string, filling: Filling = {}): Promise<void> {
  const bar = barOf(page);
  const button = bar.getByRole('button', { name: label, exact: true });
  if (!(await button.isVisible())) await bar.getByRole('button', { name: '更多' }).click();
  await (
    (await button.isVisible()) ? button : page.getByRole('menuitem', { name: label, exact: true })
  ).click();
  const drawer = page.getByRole('dialog');
  for (const choice of filling.choices ?? []) await drawer.getByText(choice, { exact: true }).click();
  for (const [field, words] of Object.entries(filling.words ?? {}))
    await drawer.getByLabel(field).fill(words);
  await drawer.getByRole('button', { name: label, exact: true }).click();
  await page.getByText(`「${label}」已办理`).first().waitFor();
}

/** The same by keys alone: whoever is led to a form is led back to where it was chosen. */
export async function giveByKeys(page: Page, label: string, filling: FillingByKeys = {}): Promise<void> {
  const keys = new Keys(page);
  const bar = barOf(page);
  await bar.getByRole('button').first().waitFor();
  const button = bar.getByRole('button', { name: label, exact: true });
  if (await button.isVisible()) await keys.enter(button);
  else {
    await keys.enter(bar.getByRole('button', { name: '更多' }));
    const entry = page.getByRole('menuitem', { name: label, exact: true });
    await entry.waitFor();
    await keys.walkTo(entry, 'ArrowDown');
    await keys.press('Enter');
  }
  const drawer = page.getByRole('dialog');
  for (const choice of filling.choices ?? []) await keys.choose(drawer, choice);
  for (const [field, words] of Object.entries(filling.found ?? {}))
    await keys.find(drawer.getByLabel(field), words);
  for (const [field, words] of Object.entries(filling.words ?? {}))
    await keys.write(drawer.getByLabel(field), words);
  await keys.enter(drawer.getByRole('button', { name: label, exact: true }));
  await page.getByText(`「${label}」已办理`).first().waitFor();
  await drawer.waitFor({ state: 'detached' });
}
