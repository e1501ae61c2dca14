import type { Browser } from 'playwright-core';
import { reportOf } from '../../src/city';
import { Person, openBrowser } from '../../src/person';
import { noisyPhoto } from '../../src/photo';

/** Larger than one piece of an upload however it is packed, and small enough for one photo. */
const PHOTO = { name: '现场.png', mimeType: 'image/png', buffer: noisyPhoto(1600, 1200) };

describe('the photos of a resident', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('go on from where the line broke, and the report is sent once', async () => {
    const resident = await Person.open(browser, 'phone');
    const { page, context } = resident;
    const offsets: string[] = [];
    const reports: string[] = [];
    let begun = 0;
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (request.method() === 'POST' && path === '/api/v1/uploads') begun += 1;
      if (request.method() === 'POST' && path === '/api/v1/grievances')
        reports.push(request.postData() ?? '');
    });
    // The first piece arrives, its answer does not, and then the line is gone.
    await page.route('**/api/v1/uploads/*', async (route, request) => {
      if (request.method() !== 'PATCH') return route.continue();
      offsets.push((await request.headerValue('upload-offset')) ?? '');
      if (offsets.length > 1) return route.continue();
      await route.fetch();
      await context.setOffline(true);
      return route.abort('connectionreset');
    });
    await page.goto('/r/report');
    await page.getByLabel(/^拍照/).setInputFiles(PHOTO);
    await page.getByText('网络已断开,恢复后从断开处继续').waitFor();
    expect(await page.getByRole('button', { name: '照片传完后可提交' }).isDisabled()).toBe(true);
    await page.getByLabel('发生了什么?').fill('路面塌陷');
    await page.getByLabel('在哪里?').fill('东湖路口');
    await page.getByLabel('匿名反映').check();
    await page.getByLabel('我已阅读并同意').check();
    await context.setOffline(false);
    await page.getByRole('list', { name: '已上传的照片' }).getByText('现场.png').waitFor();
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已收到您的诉求' }).waitFor();

    expect(begun).toBe(1);
    expect(Number(offsets.at(-1))).toBeGreaterThan(0);
    expect(offsets.filter((offset) => offset === '0')).toHaveLength(1);
    expect(reports).toHaveLength(1);
    await page.getByRole('link', { name: '查看进展' }).click();
    await page.getByRole('img', { name: '现场.png' }).waitFor();
    // What the browser writes to its console about a line that was cut on purpose.
    resident.troubles.length = 0;
    await resident.leave();
  });

  it('are added to what is known already, and stand in the story of the case', async () => {
    const { caseNo, trackingCode } = await reportOf(browser, '树枝压线');
    const resident = await Person.open(browser, 'phone');
    const { page } = resident;
    await page.goto('/r/follow');
    await page.getByLabel('诉求编号').fill(caseNo);
    await page.getByLabel('查询码').fill(trackingCode);
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('补充情况', { exact: true }).click();
    await page.getByLabel('还有什么要说明?').fill('昨晚又断了一根。');
    const form = page.locator('details', { hasText: '补充情况' });
    await form.getByLabel(/^拍照/).setInputFiles({ ...PHOTO, buffer: noisyPhoto(64, 48) });
    await form.getByRole('list', { name: '已上传的照片' }).getByText('现场.png').waitFor();
    await form.getByRole('button', { name: '提交补充' }).click();
    await page.getByText('昨晚又断了一根。').first().waitFor();
    await page.getByRole('img', { name: '现场.png' }).waitFor();
    await resident.leave();
  });
});
