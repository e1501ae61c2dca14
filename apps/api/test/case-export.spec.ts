import fc from 'fast-check';
import { CaseSort } from '../src/cases/case-list.query';
import { CASE_COLUMN_NAMES } from '../src/cases/export/case-columns';
import { CaseExporter } from '../src/cases/export/case-exporter';
import { ExportFormat } from '../src/cases/export/export-cases.dto';
import { SessionsService } from '../src/sessions/sessions.service';
import { sheetRows } from './support/opened-workbook';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Page {
  readonly items: readonly {
    readonly caseNo: string;
    readonly title: string;
    readonly statusLabel: string;
  }[];
  readonly nextCursor: string | null;
}

/** Lines above the rows: three that say what it is, an empty one, the names of the columns. */
const ABOVE = 5;

describe('an export of the work list', () => {
  let office: SmallOffice;
  let dispatcher: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    const titles = ['楼上漏水', '=1+1', '510104199001011234', '"占道", <早市>', '井盖缺失', '-2+3'];
    for (const [at, title] of [...titles, ...titles].entries()) {
      const communityCode = at % 3 === 0 ? 'qinghe' : 'zhuyuan';
      await office.resident.files({ title, place: { address: '某小区', communityCode } });
    }
    const withdrawn = await office.resident.files({ title: '撤回的' });
    await office.resident.does(withdrawn, 'withdrawal', {}).expect(200);
    dispatcher = await office.colleague('cuizhu', 'street_dispatcher');
  });
  afterAll(() => office.close());

  const exported = async (by: Colleague, query: string): Promise<Buffer> => {
    const answer = await by
      .get(`/cases/export?${query}`)
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      })
      .expect(200);
    return answer.body as Buffer;
  };
  const walked = async (by: Colleague, query: string, limit: number) => {
    const items: Page['items'][number][] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/cases?${query}&limit=${limit}${cursor && `&cursor=${cursor}`}`;
      const page = (await by.get(path).expect(200)).body as Page;
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  };

  it('has the rows that the list has, in its order, whatever the filter and whoever looks', async () => {
    const people = await Promise.all([
      office.colleague('cuizhu', 'street_dispatcher'),
      office.colleague('zhuyuan', 'community_clerk'),
      office.colleague('district', 'district_supervisor'),
      office.colleague('district', 'sysadmin'),
    ]);
    const filter = fc.record(
      {
        status: fc
          .subarray(['dispatched', 'withdrawn', 'in_progress'], { minLength: 1 })
          .map((all) => all.join()),
        light: fc.constantFrom('green', 'grey', 'green,grey'),
        organisation: fc.constantFrom('zhuyuan', 'qinghe', 'cuizhu'),
        level: fc.constantFrom('community', 'street'),
        words: fc.constantFrom('漏水', '占道', '没有的'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        filter,
        fc.constantFrom(...people),
        fc.integer({ min: 1, max: 7 }),
        async (asked, by, limit) => {
          const query = new URLSearchParams(asked as Record<string, string>).toString();
          const rows = sheetRows(await exported(by, `${query}&columns=caseNo,title,status`)).slice(ABOVE);
          const items = await walked(by, query, limit);
          expect(rows).toEqual(items.map(({ caseNo, title, statusLabel }) => [caseNo, title, statusLabel]));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says above the rows what was asked for, when and by whom', async () => {
    const query =
      'status=dispatched&light=green,yellow&organisation=zhuyuan&words=漏水&dueBefore=2099-12-31T16:00:00Z';
    const [filter, time, operator, gap, header] = sheetRows(await exported(dispatcher, encodeURI(query)));
    expect(filter).toEqual([
      '筛选',
      '状态:已派单;亮灯:绿、黄;承办组织(含下级):竹园社区;到期早于:2100-01-01 00:00;含有:漏水;顺序:最紧迫的在前',
    ]);
    expect(time?.[1]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(operator?.[1]).toMatch(/翠竹街道.*街道派单员/);
    expect(gap).toEqual([]);
    expect(header?.slice(0, 3)).toEqual(['诉求编号', '标题', '状态']);
  });

  it('is the same as CSV, where nothing can be computed', async () => {
    const text = (await exported(dispatcher, 'format=csv&columns=title')).toString('utf8');
    expect(text.startsWith('\uFEFF"筛选","状态:未终结;顺序:最紧迫的在前"\r\n')).toBe(true);
    const titles = (await walked(dispatcher, '', 100)).map(({ title }) => title);
    expect(titles).toContain('=1+1');
    expect(text.split('\r\n').slice(ABOVE, -1)).toEqual(
      titles.map((title) => `"${/^[=\-\d]/.test(title) ? "'" : ''}${title.replaceAll('"', '""')}"`),
    );
  });

  it.each(Object.values(ExportFormat))('is a download with a name of its own, as %s', async (format) => {
    const answer = await dispatcher.get(`/cases/export?format=${format}`).expect(200);
    expect(answer.headers['content-disposition']).toContain(`attachment; filename="cases.${format}"`);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('is remembered: who took which rows, and when', async () => {
    const { staffId, orgId } = office.district.staffOf('cuizhu', 'street_dispatcher');
    await exported(dispatcher, 'organisation=qinghe&columns=title,caseNo&format=csv');
    const [row] = await office.database.dataSource.query<unknown[]>(
      `SELECT staff_id, role, org_id, format, filter, columns, rows, complete, ended_at >= begun_at AS ended
         FROM case_exports ORDER BY id DESC LIMIT 1`,
    );
    expect(row).toEqual({
      staff_id: staffId,
      role: 'street_dispatcher',
      org_id: orgId,
      format: 'csv',
      filter: { organisation: 'qinghe', sort: 'due' },
      columns: ['title', 'caseNo'],
      rows: 4,
      complete: true,
      ended: true,
    });
  });

  it('is not called complete when its reader leaves in the middle', async () => {
    const { staffId, role, orgId } = office.district.staffOf('cuizhu', 'street_dispatcher');
    const staff = await office.app.get(SessionsService).acting(staffId, role, orgId);
    const asked = { format: ExportFormat.csv, columns: CASE_COLUMN_NAMES, sort: CaseSort.due };
    const { pieces } = await office.app.get(CaseExporter).open(staff!, asked);
    let read = 0;
    for await (const _piece of pieces) {
      read += 1;
      // The head, then the first page.
      if (read === 2) break;
    }
    const [row] = await office.database.dataSource.query<unknown[]>(
      'SELECT rows > 0 AS begun, complete, ended_at IS NOT NULL AS ended FROM case_exports ORDER BY id DESC LIMIT 1',
    );
    expect(row).toEqual({ begun: true, complete: false, ended: true });
  });

  it('is refused in words before anything is written', async () => {
    const unknown = await dispatcher.get('/cases/export?organisation=nowhere').expect(422);
    expect(unknown.body).toMatchObject({ code: 'organisation.unknown' });
    const wrong = await dispatcher.get('/cases/export?columns=caseNo,phone&format=pdf&cursor=x').expect(400);
    expect(wrong.body).toMatchObject({
      errors: [{ field: 'cursor' }, { field: 'format' }, { field: 'columns' }],
    });
    await dispatcher.get('/cases/export?columns=caseNo,caseNo').expect(400);
  });
});
