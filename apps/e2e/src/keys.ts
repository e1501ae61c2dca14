import type { Locator, Page } from 'playwright-core';

/** More stops than the longest page has: whatever lies beyond cannot be reached. */
const MOST_STOPS = 250;
const MOST_CHOICES = 20;

/** A person without a mouse: everything is reached by Tab and done by keys. */
export class Keys {
  constructor(private readonly page: Page) {}

  /** Walks to something. @throws Error where the key never stops at it */
  async walkTo(target: Locator, by: 'Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    await target.first().waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await this.isAt(target)) return;
      await this.press(by);
    }
    throw new Error(`By ${by} nobody comes to ${target.toString()}.`);
  }

  /** Walks to a button or a link, and presses Enter. */
  async enter(target: Locator): Promise<void> {
    await this.walkTo(target);
    await this.press('Enter');
  }

  /** Walks to a field, and writes. */
  async write(field: Locator, words: string): Promise<void> {
    await this.walkTo(field);
    await this.page.keyboard.type(words);
  }

  /** Walks to a box, and ticks it. */
  async tick(box: Locator): Promise<void> {
    await this.walkTo(box);
    await this.press('Space');
  }

  /** Chooses among radio buttons: Tab stops once at a group, arrows lead through it. */
  async choose(group: Locator, label: string): Promise<void> {
    await this.walkTo(group.getByRole('radio'));
    const wanted = group.getByRole('radio', { name: label, exact: true });
    for (let choice = 0; choice < MOST_CHOICES; choice += 1) {
      if (await this.isAt(wanted)) return this.press('Space');
      await this.press('ArrowDown');
    }
    throw new Error(`By arrows nobody comes to ${label}.`);
  }

  /** Finds something in a long list by writing how it begins. */
  async find(list: Locator, words: string): Promise<void> {
    await this.write(list, words);
    await this.page.locator('.ant-select-item-option-active').filter({ hasText: words }).waitFor();
    await this.press('Enter');
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  private async isAt(target: Locator): Promise<boolean> {
    return (await target.and(this.page.locator(':focus')).count()) > 0;
  }
}
