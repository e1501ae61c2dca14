import type { Browser } from 'playwright-core';
import { lookOver } from '../../src/look-over';
import { Person, openBrowser } from '../../src/person';
import { accountOf } from '../../src/stage';

describe('signing in', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('offers a stranger the roles of the demonstration, and one click enters', async () => {
    const { page, leave } = await stranger();
    await page.getByRole('button', { name: '以社区工作者身份进入' }).click();
    await page.waitForURL('**/console/workbench');
    await page.getByText('社区工作者').first().waitFor();
    await leave();
  });

  it('says in words what was wrong, and comes back to the page that was asked for', async () => {
    const { page, leave } = await stranger('/console/cases?light=red');
    const { username, password } = accountOf('street_dispatcher');
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码').fill('wrong');
    await page.getByRole('button', { name: /^登\s?录$/ }).click();
    await page.getByRole('alert').getByText('用户名或密码不正确').waitFor();
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: /^登\s?录$/ }).click();
    await page.waitForURL('**/console/cases?light=red');
    await leave();
  });

  it('is accessible in each size', async () => {
    const person = await Person.open(browser);
    expect(await lookOver(person, 'everybody', '/console/sign-in')).toEqual([]);
    await person.page.getByRole('heading', { level: 2, name: '演示环境' }).waitFor();
    await person.leave();
  });

  async function stranger(path = '/') {
    const person = await Person.open(browser);
    await person.page.goto(path);
    return { page: person.page, leave: () => person.leave() };
  }
});
