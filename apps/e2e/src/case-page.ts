import type { Page } from 'playwright-core';

/** Fills in the form of a drawer: choices by the words that people see. */
export interface Filling {
  readonly choices?: readonly string[];
  readonly words?: Readonly<Record<string, string>>;
}

/** Opens the page of a case. */
export async function openCase(page: Page, caseNo: string): Promise<void> {
  await page.goto(`/console/cases/${caseNo}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Gives one command through its form, and waits until the page says that it is done. */
export async function give(page: Page, label: string, filling: Filling = {}): Promise<void> {
  const bar = page.getByRole('region', { name: '可进行的操作' });
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
