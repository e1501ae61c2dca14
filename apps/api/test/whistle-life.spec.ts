import { WhistleLedger } from '@suqiu/ledger';
import { randomUUID } from 'node:crypto';
import { Summons, aDraft, departmentIn, gives } from './support/summons';
import { openOffice, type SmallOffice } from './support/small-office';

interface Timeline {
  readonly items: readonly { readonly type: string; readonly label: string; readonly text: string | null }[];
}

interface ListedClock {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly dueAt: string;
  readonly spent: { readonly usedMs: number };
}

interface ExplainedClock {
  readonly whistleNo: string;
  readonly startedAt: string;
  readonly sentence: string;
  readonly rule: { readonly basis: string; readonly version: string };
  readonly parts: readonly { readonly from: string; readonly to: string }[];
  readonly sumMs: number;
}

describe('a whistle', () => {
  let office: SmallOffice;
  let summons: Summons;

  beforeAll(async () => {
    office = await openOffice();
    summons = await Summons.of(office);
  });
  afterAll(() => office.close());

  it('goes from the draft over arrivals and work to the ratings of both sides', async () => {
    const { dispatcher, leader, urban, housing } = summons;
    const { caseNo } = await office.resident.files();
    const whistleNo = await summons.blown({ caseNos: [caseNo] });
    for (const [who, code] of [
      [urban, 'yuhua-urban'],
      [housing, 'yuhua-housing'],
    ] as const) {
      await gives(who, whistleNo, 'accept').expect(200);
      await gives(who, whistleNo, 'record-contact', { text: '下午到场。' }).expect(200);
      const arrival = { method: 'code', code: await summons.codeFor(whistleNo, code) };
      await gives(who, whistleNo, 'arrive', arrival).expect(200);
      await gives(dispatcher, whistleNo, 'confirm-arrival', { orgCode: code }).expect(200);
      await gives(who, whistleNo, 'submit-plan', { text: '三日内处置完毕。' }).expect(200);
      await gives(who, whistleNo, 'report-done', { text: '已办结。' }).expect(200);
    }
    await gives(dispatcher, whistleNo, 'send-back', {
      orgCode: 'yuhua-urban',
      text: '构件尚未清运。',
    }).expect(200);
    await gives(leader, whistleNo, 'close').expect(409);
    await gives(urban, whistleNo, 'report-done', { text: '已清运。' }).expect(200);
    const closed = await gives(leader, whistleNo, 'close', { text: '验收合格。' }).expect(200);
    expect(closed.body).toMatchObject({ whistleNo, status: 'closed', statusLabel: '已销哨' });
    for (const [who, orgCode] of [
      [urban, 'yuhua-urban'],
      [housing, 'yuhua-housing'],
    ] as const) {
      const rating = { orgCode, level: 'satisfied', solved: true };
      await gives(dispatcher, whistleNo, 'rate-department', rating).expect(200);
      await gives(who, whistleNo, 'rate-whistle', { needed: true, rightDepartments: true }).expect(200);
    }
    const read = await dispatcher.get(`/whistles/${whistleNo}`).expect(200);
    expect(read.body).toMatchObject({
      status: 'rated',
      ended: true,
      kind: { id: 'enforcement', name: '综合执法哨' },
      cases: [{ caseNo }],
      allowedActions: [],
    });
    const timeline = await dispatcher.get(`/whistles/${whistleNo}/timeline`).expect(200);
    const { items } = timeline.body as Timeline;
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['起草吹哨', '吹哨', '应哨', '报到', '退回继续办理', '销哨', '评哨结束']),
    );
    expect(items.find(({ type }) => type === 'drafted')?.text).toBe('后巷搭建披棚、堵塞通道,需综合执法。');
  });

  it('explains each of its clocks as a sum that adds up, to those who see it', async () => {
    const { dispatcher, urban } = summons;
    const whistleNo = await summons.blown();
    const path = `/whistles/${whistleNo}/clocks`;
    const { items } = (await urban.get(path).expect(200)).body as { items: ListedClock[] };
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['吹哨审批', '应哨', '报到', '办结']),
    );
    for (const { key, kind, dueAt, spent } of items) {
      const { body } = await dispatcher.get(`${path}/${key}/explanation`).expect(200);
      const { parts, sumMs, startedAt, ...rest } = body as ExplainedClock;
      expect(rest).toMatchObject({ whistleNo, key, kind, dueAt, rule: { version: 'generic@1' } });
      expect(rest.rule.basis).not.toBe('');
      expect(rest.sentence).toContain('起算');
      expect(sumMs).toBe(Date.parse(dueAt) - Date.parse(startedAt));
      expect([startedAt, ...parts.map(({ to }) => to)]).toEqual([...parts.map(({ from }) => from), dueAt]);
      expect(spent.usedMs).toBeGreaterThanOrEqual(0);
    }
    await dispatcher.get(`${path}/lunch/explanation`).expect(404);
    const elsewhere = await office.colleague('zhuyuan', 'community_clerk');
    await elsewhere.get(path).expect(404);
  });

  it('is approved by somebody else than who drafted it, and not before', async () => {
    const { leader, urban } = summons;
    const own = await leader.post('/whistles', aDraft()).expect(201);
    const { whistleNo } = own.body as { whistleNo: string };
    const refused = await gives(leader, whistleNo, 'approve').expect(409);
    expect(refused.body).toMatchObject({ code: 'whistle.own_draft', whistleStatus: 'drafted' });
    await urban.get(`/whistles/${whistleNo}`).expect(404);
  });

  it('is refused by the leader with a reason, and ends so', async () => {
    const whistleNo = await summons.drafted();
    await gives(summons.leader, whistleNo, 'refuse', { text: '属街道职责。' }).expect(200);
    const again = await gives(summons.leader, whistleNo, 'approve').expect(409);
    expect(again.body).toMatchObject({ code: 'whistle.ended', allowedActions: [] });
  });

  it('gains a department, loses one, and lets none leave by itself', async () => {
    const { dispatcher, urban, housing } = summons;
    const whistleNo = await summons.blown({
      departments: [{ orgCode: 'yuhua-urban', lead: true, task: '认定披棚是否为违建。' }],
    });
    const added = { orgCode: 'yuhua-housing', text: '核查房屋结构安全。' };
    await gives(dispatcher, whistleNo, 'add-department', added).expect(200);
    const list = await housing.get('/whistles?box=department').expect(200);
    expect(list.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ whistleNo })]),
    });
    const own = await housing.get(`/whistles/${whistleNo}`).expect(200);
    expect(departmentIn(own, 'yuhua-housing').task).toBe('核查房屋结构安全。');
    await gives(housing, whistleNo, 'release-department', { orgCode: 'yuhua-housing', text: '走了' }).expect(
      403,
    );
    const released = { orgCode: 'yuhua-housing', text: '无需继续参与。' };
    await gives(dispatcher, whistleNo, 'release-department', released).expect(200);
    await gives(urban, whistleNo, 'accept').expect(200);
  });

  it('hears an objection, which the district rules on', async () => {
    const { district, urban, housing } = summons;
    const whistleNo = await summons.blown();
    await gives(housing, whistleNo, 'object', { text: '不属本部门职责。' }).expect(200);
    await gives(urban, whistleNo, 'rule-objection', {
      orgCode: 'yuhua-housing',
      upheld: false,
      text: '不成立',
    }).expect(403);
    const ruling = { orgCode: 'yuhua-housing', upheld: false, text: '属该部门职责,请报到。' };
    await gives(district, whistleNo, 'rule-objection', ruling).expect(200);
    const read = await housing.get(`/whistles/${whistleNo}`).expect(200);
    expect(departmentIn(read, 'yuhua-housing')).toMatchObject({
      status: 'accepted',
      objection: { upheld: false },
    });
    const seenByOthers = await urban.get(`/whistles/${whistleNo}`).expect(200);
    expect(departmentIn(seenByOthers, 'yuhua-housing').objection).toBeNull();
    const timeline = (await urban.get(`/whistles/${whistleNo}/timeline`).expect(200)).body as Timeline;
    expect(timeline.items.find(({ type }) => type === 'objected')?.text).toBeNull();
  });

  it('happens once for a key, drafted or commanded, and keeps its words once', async () => {
    const { dispatcher, leader } = summons;
    const draft = aDraft({ text: '只写一次的事由' });
    const first = await dispatcher.post('/whistles', draft, 'whistle-key-1').expect(201);
    const again = await dispatcher.post('/whistles', draft, 'whistle-key-1').expect(201);
    expect(again.body).toEqual(first.body);
    const reused = await dispatcher.post('/whistles', aDraft(), 'whistle-key-1').expect(422);
    expect(reused.body).toMatchObject({ code: 'idempotency.key_reused' });
    const { whistleNo } = first.body as { whistleNo: string };
    const once = await gives(leader, whistleNo, 'approve', { text: '只写一次的意见' }, 'approve-key-1');
    await gives(leader, whistleNo, 'add-note', { text: '后来的事' }).expect(200);
    const twice = await gives(leader, whistleNo, 'approve', { text: '只写一次的意见' }, 'approve-key-1');
    expect(twice.body).toEqual(once.body);
    const rows = await office.database.dataSource.query<unknown[]>(
      "SELECT 1 FROM whistle_texts WHERE body IN ('只写一次的事由', '只写一次的意见')",
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(office.gateway.sent)).not.toContain('只写一次');
    expect(office.log.join('')).not.toContain('只写一次');
  });

  it('takes departments that race, each once and all of them', async () => {
    const whistleNo = await summons.blown();
    const answers = await Promise.all(
      [summons.urban, summons.housing].flatMap((who) => {
        const key = randomUUID();
        return Array.from({ length: 3 }, () => gives(who, whistleNo, 'accept', {}, key));
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    const [row] = await office.database.dataSource.query<{ id: string }[]>(
      'SELECT id FROM whistles WHERE whistle_no = $1',
      [whistleNo],
    );
    const events = await office.app.get(WhistleLedger).events(row!.id);
    expect(events.filter(({ body }) => body.type === 'accepted')).toHaveLength(2);
  });

  it('is pending while the processes are away; a draft is taken all the same', async () => {
    const whistleNo = await summons.drafted();
    office.gateway.weather = 'away';
    const pending = await gives(summons.leader, whistleNo, 'approve', {}, 'pending-key').expect(503);
    expect(pending.body).toMatchObject({ code: 'command.pending' });
    await summons.drafted();
    office.gateway.weather = 'fair';
    await gives(summons.leader, whistleNo, 'approve', {}, 'pending-key').expect(200);
  });

  it('against a version that is past is 412', async () => {
    const whistleNo = await summons.blown();
    const stale = await gives(summons.urban, whistleNo, 'accept').set('If-Match', '"1"').expect(412);
    expect(stale.body).toMatchObject({ code: 'whistle.stale', whistleNo, seq: 3 });
    const read = await summons.urban.get(`/whistles/${whistleNo}`).expect(200);
    expect(read.headers['etag']).toBe('"3"');
  });

  it('that the rules do not allow is refused in words, before anything is written', async () => {
    const { dispatcher } = summons;
    const { caseNo } = await office.resident.files();
    const foreign = await office.resident.files({
      place: { address: '东湖花园', communityCode: 'shiniuyan' },
      categoryCode: 'leak',
    });
    const urban = { orgCode: 'yuhua-urban', lead: true, task: '请处置。' };
    for (const [parts, status, code] of [
      [{ kind: 'no-such' }, 409, 'whistle.kind_unknown'],
      [{ kind: 'demand' }, 409, 'whistle.case_needed'],
      [{ departments: [{ ...urban, lead: false }] }, 409, 'whistle.lead'],
      [{ departments: [urban, { ...urban, lead: false }] }, 409, 'whistle.department_twice'],
      [{ departments: [{ ...urban, orgCode: 'zhuyuan' }] }, 409, 'whistle.department_unsuitable'],
      [{ departments: [] }, 400, 'request.invalid'],
      [{ departments: [{ ...urban, orgCode: 'nobody' }] }, 422, 'organisation.unknown'],
      [{ caseNos: [caseNo, foreign.caseNo] }, 422, 'whistle.case_unknown'],
      [{ rewhistleOf: 'SH20990101-000001' }, 422, 'whistle.earlier_unknown'],
    ] as const) {
      const answer = await dispatcher.post('/whistles', aDraft(parts));
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
    }
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const refused = await clerk.post('/whistles', aDraft()).expect(403);
    expect(refused.body).toMatchObject({ code: 'command.not_permitted' });
  });
});
