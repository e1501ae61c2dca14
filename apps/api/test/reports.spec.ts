import { countAll } from './support/counted-stock';
import { pastCase } from './support/past-case';
import type { Colleague, Filed } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

const SECRETS = {
  name: '欧阳明月',
  phone: '13912345678',
  address: '翠竹街道竹园社区翠竹园3栋2单元1204室',
  description: '我是欧阳明月,电话13912345678,家住1204室,厨房渗水。',
};

function lastMonth(): { readonly at: number; readonly period: string } {
  const now = new Date();
  const at = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 10, 2);
  return { at, period: new Date(at).toISOString().slice(0, 7) };
}

describe('the monthly report', () => {
  const { at, period } = lastMonth();
  let office: SmallOffice;
  let leader: Colleague;
  let supervisor: Colleague;
  let bad: Filed;
  let confidential: Filed;

  beforeAll(async () => {
    office = await openOffice();
    leader = await office.colleague('cuizhu', 'street_leader');
    supervisor = await office.colleague('district', 'district_supervisor');
    const petitioner = {
      name: SECRETS.name,
      phone: SECRETS.phone,
      anonymous: false,
      confidential: false,
    };
    const told = {
      title: `${SECRETS.name}家漏水`,
      description: SECRETS.description,
      address: SECRETS.address,
      petitioner,
    };
    await pastCase(office, at, 'satisfied', told);
    bad = await pastCase(office, at, 'dissatisfied', told);
    confidential = await pastCase(office, at + 1, 'dissatisfied', {
      ...told,
      petitioner: { ...petitioner, confidential: true },
    });
    await exclude(confidential);
    await countAll(office);
    await supervisor.post('/metric-publications', { scheme: 'calendar_month', period }).expect(201);
    await rateAnew(bad);
    await countAll(office);
  });
  afterAll(() => office.close());

  async function exclude({ caseNo }: Filed): Promise<void> {
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const made = await clerk
      .post('/metric-applications', {
        kind: 'exclusion',
        subject: 'case',
        subjectNo: caseNo,
        family: 'three_rates',
        ground: 'unreasonable_demand',
        text: `诉求人${SECRETS.name}(${SECRETS.phone})的要求超出职责。`,
      })
      .expect(201);
    const { id } = made.body as { id: string };
    for (const [by, step] of [
      [leader, 'street_review'],
      [supervisor, 'district_review'],
    ] as const) {
      const body = { step, agrees: true, text: `已核实${SECRETS.name}。` };
      await by.post(`/metric-applications/${id}/commands/decide`, body).expect(200);
    }
  }

  async function rateAnew(filed: Filed): Promise<void> {
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const result = { outcome: 'done', text: '已返工', toldBy: 'visit' };
    await clerk.gives(filed.caseNo, 'submit-result', result).expect(200);
    const dispatcher = await office.colleague('cuizhu', 'street_dispatcher');
    await dispatcher.gives(filed.caseNo, 'review-result', { approved: true }).expect(200);
    const answer = { solved: 'unsolved', satisfaction: 'basically_satisfied' };
    await office.resident.does(filed, 'answers', answer).expect(200);
  }

  const report = async (by: Colleague, query = `?period=${period}`): Promise<string> =>
    (await by.get(`/reports/monthly${query}`).expect(200)).text;

  it('is one document that fetches and runs nothing', async () => {
    const answer = await leader.get(`/reports/monthly?period=${period}`).expect(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+';/,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text).not.toMatch(/<script|https?:|<link|<img|style="|\son\w+=/);
    expect(answer.text).toMatch(/^<!doctype html>/);
  });

  it('holds figures with what they come from, charts, decisions and formulas', async () => {
    const text = await report(leader);
    for (const part of [
      '翠竹街道接诉即办指标月报',
      '主要指标',
      '(满意 + 0.9 × 基本满意) ÷ 有效回访',
      '竹园',
      '剔除申请',
      '不合理诉求',
      '街道初审:同意',
      '怀柔区12345通报工具(非官方)',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.match(/<svg/g)?.length).toBeGreaterThanOrEqual(3);
    // Two valid call-backs are left: one satisfied, one basically satisfied now.
    expect(text).toContain('95.00%');
    expect(text).toContain('1.9/2');
  });

  it('shows what was published beside what is now, with the reason', async () => {
    const text = await report(leader);
    expect(text).toMatch(/满意率<\/td>\s*<td class="n">50\.00%<\/td>\s*<td class="n strong">95\.00%<\/td>/);
    expect(text).toContain('诉求人评价(1件)');
  });

  it('names no petitioner, no phone, no house, whatever the case or the words of officials say', async () => {
    for (const reader of [leader, supervisor]) {
      const text = await report(reader, `?period=${period}&org=cuizhu`);
      expect(text).toContain(bad.caseNo);
      for (const secret of ['欧阳', '明月', SECRETS.phone, '1391234', '1204', '3栋', '厨房']) {
        expect(text).not.toContain(secret);
      }
    }
  });

  it('does not tell of a case whose petitioner asked to stay unknown', async () => {
    const text = await report(leader);
    const notable = text.slice(text.indexOf('典型件'), text.indexOf('指标的公式和依据'));
    expect(notable).toContain(bad.caseNo);
    expect(notable).not.toContain(confidential.caseNo);
  });

  it('is for those who may see the figures of a street or department', async () => {
    const own = await office.colleague('housing', 'department_liaison');
    expect(await report(own)).toContain('住房和城乡建设局接诉即办指标月报');
    expect((await own.get('/reports/monthly?org=cuizhu').expect(403)).body).toMatchObject({
      code: 'metric.not_permitted',
    });
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    expect((await clerk.get('/reports/monthly').expect(400)).body).toMatchObject({
      errors: [{ field: 'org', code: 'reportUnit' }],
    });
    await supervisor.get('/reports/monthly?org=no-such').expect(404);
    await supervisor.get('/reports/monthly?org=cuizhu&period=2026-13').expect(400);
    const admin = await office.colleague('district', 'sysadmin');
    await admin.get('/reports/monthly?org=cuizhu').expect(403);
  });
});
