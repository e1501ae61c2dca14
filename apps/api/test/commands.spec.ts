import type { ClockKind, EventDraft, GrievanceState } from '@suqiu/domain';
import { Ledger } from '@suqiu/ledger';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { openOffice, type SmallOffice } from './support/small-office';

interface Timeline {
  readonly items: readonly { readonly type: string; readonly commandId: string }[];
}

describe('a command', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());
  beforeEach(() => {
    office.gateway.weather = 'fair';
  });

  const clerk = () => office.colleague('zhuyuan', 'community_clerk');
  const timesRecorded = async (caseNo: string, key: string) => {
    const timeline = await (await clerk()).get(`/cases/${caseNo}/timeline`).expect(200);
    return (timeline.body as Timeline).items.filter(({ commandId }) => commandId === key).length;
  };

  const timeActsOn = async (caseNo: string, clock: ClockKind) => {
    const [row] = await office.database.dataSource.query<{ id: string; state: GrievanceState }[]>(
      'SELECT id, state FROM grievances WHERE case_no = $1',
      [caseNo],
    );
    const { id, state } = row!;
    const now = Date.now();
    const breached: EventDraft = {
      at: now,
      actor: { kind: 'system' },
      textId: null,
      ruleVersion: state.rules.version,
      body: { type: 'clock_breached', clockKey: clock, clock },
    };
    const step = { grievanceId: id, commandId: `due:${clock}`, fromSeq: state.seq, drafts: [breached] };
    await office.app.get(Ledger).record(step);
  };

  it('answers with where the case stands and can be read at once', async () => {
    const { caseNo } = await office.resident.files();
    const answer = await (await clerk()).gives(caseNo, 'sign').expect(200);
    expect(answer.body).toEqual({ caseNo, seq: 4, status: 'in_progress', statusLabel: '办理中' });
    expect(answer.headers['etag']).toBe('"4"');
    const read = await (await clerk()).get(`/cases/${caseNo}`).expect(200);
    expect(read.headers['etag']).toBe('"4"');
    expect(read.body).toMatchObject({ seq: 4, status: 'in_progress' });
  });

  it('happens once for a key, and every repetition gets the one answer, also after the case moved on', async () => {
    const { caseNo } = await office.resident.files();
    const key = randomUUID();
    const first = await (await clerk()).gives(caseNo, 'sign', {}, key).expect(200);
    await (await clerk()).gives(caseNo, 'record-contact', { channel: 'visit' }).expect(200);
    const again = await (await clerk()).gives(caseNo, 'sign', {}, key).expect(200);
    expect(again.body).toEqual(first.body);
    expect(await timesRecorded(caseNo, key)).toBe(1);
  });

  it('gets the one answer again also where time has acted on the case', async () => {
    const { caseNo } = await office.resident.files();
    await timeActsOn(caseNo, 'contact');
    const key = randomUUID();
    const first = await (await clerk()).gives(caseNo, 'sign', {}, key).expect(200);
    const again = await (await clerk()).gives(caseNo, 'sign', {}, key).expect(200);
    expect(again.body).toEqual(first.body);
  });

  it('keeps its words once, however often it is sent', async () => {
    const { caseNo } = await office.resident.files();
    await (await clerk()).gives(caseNo, 'sign').expect(200);
    const key = randomUUID();
    const note = { text: '只写一次的话', shownToResident: false };
    for (let i = 0; i < 3; i += 1) await (await clerk()).gives(caseNo, 'add-note', note, key).expect(200);
    const rows = await office.database.dataSource.query<unknown[]>(
      'SELECT 1 FROM grievance_texts WHERE body = $1',
      [note.text],
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(office.gateway.sent)).not.toContain(note.text);
  });

  it('is refused where its key came with other words, another command or another person', async () => {
    const { caseNo } = await office.resident.files();
    await (await clerk()).gives(caseNo, 'sign').expect(200);
    const key = randomUUID();
    const note = { text: '第一句', shownToResident: false };
    await (await clerk()).gives(caseNo, 'add-note', note, key).expect(200);
    const secretary = await office.colleague('zhuyuan', 'community_secretary');
    for (const wrong of [
      (await clerk()).gives(caseNo, 'add-note', { ...note, text: '第二句' }, key),
      (await clerk()).gives(caseNo, 'record-contact', { channel: 'phone' }, key),
      secretary.gives(caseNo, 'add-note', note, key),
    ]) {
      expect((await wrong.expect(422)).body).toMatchObject({ code: 'idempotency.key_reused' });
    }
    expect(await timesRecorded(caseNo, key)).toBe(1);
  });

  it('that is not allowed now is told with the code, the status and what is possible instead', async () => {
    const { caseNo } = await office.resident.files();
    const answer = await (
      await clerk()
    )
      .gives(caseNo, 'submit-result', { outcome: 'done', text: '好了' })
      .expect(409);
    expect(answer.body).toMatchObject({
      code: 'command.not_in_this_status',
      caseNo,
      caseStatus: 'dispatched',
      seq: 3,
      allowedActions: expect.arrayContaining(['sign', 'request_return']) as string[],
      details: { command: 'submit_result', status: 'dispatched' },
    });
  });

  it('that this role may not give is 403 with the same facts', async () => {
    const { caseNo } = await office.resident.files();
    const supervisor = await office.colleague('district', 'district_supervisor');
    const answer = await supervisor.gives(caseNo, 'sign').expect(403);
    expect(answer.body).toMatchObject({ code: 'command.not_permitted', caseStatus: 'dispatched' });
  });

  it('against a version that is past is 412, unless it was recorded before', async () => {
    const { caseNo } = await office.resident.files();
    const key = randomUUID();
    await (await clerk()).gives(caseNo, 'sign', {}, key).set('If-Match', '"3"').expect(200);
    const stale = await (
      await clerk()
    )
      .gives(caseNo, 'record-contact', { channel: 'phone' })
      .set('If-Match', '"3"')
      .expect(412);
    expect(stale.body).toMatchObject({ code: 'case.stale', seq: 4 });
    await (await clerk()).gives(caseNo, 'sign', {}, key).set('If-Match', '"3"').expect(200);
  });

  it('is 412 just so when another one overtakes it on its way', async () => {
    const { caseNo } = await office.resident.files();
    const colleague = await clerk();
    office.gateway.meanwhile = async () => {
      await colleague.gives(caseNo, 'sign').set('If-Match', '"3"').expect(200);
    };
    const stale = await colleague
      .gives(caseNo, 'add-note', { text: '已联系。', shownToResident: false })
      .set('If-Match', '"3"')
      .expect(412);
    expect(stale.body).toMatchObject({ code: 'case.stale', caseNo, seq: 4 });
    const timeline = await colleague.get(`/cases/${caseNo}/timeline`).expect(200);
    expect((timeline.body as { items: unknown[] }).items).toHaveLength(4);
  });

  it('is pending while the processes are away, and the same key gets the outcome once they are back', async () => {
    const { caseNo } = await office.resident.files();
    const key = randomUUID();
    office.gateway.weather = 'away';
    const pending = await (await clerk()).gives(caseNo, 'sign', {}, key).expect(503);
    expect(pending.body).toMatchObject({ code: 'command.pending' });
    expect(Number(pending.headers['retry-after'])).toBeGreaterThan(0);
    office.gateway.weather = 'fair';
    await (await clerk()).gives(caseNo, 'sign', {}, key).expect(200);
    expect(await timesRecorded(caseNo, key)).toBe(1);
  });

  it('whose answer was lost is answered from what was recorded, without the processes', async () => {
    const { caseNo } = await office.resident.files();
    const key = randomUUID();
    office.gateway.weather = 'lost';
    await (await clerk()).gives(caseNo, 'sign', {}, key).expect(503);
    office.gateway.weather = 'away';
    const answer = await (await clerk()).gives(caseNo, 'sign', {}, key).expect(200);
    expect(answer.body).toMatchObject({ seq: 4, status: 'in_progress' });
    expect(await timesRecorded(caseNo, key)).toBe(1);
  });

  it('on a case that does not exist, or that cannot be seen, is 404', async () => {
    const { caseNo } = await office.resident.files();
    const stranger = await office.colleague('shiniuyan', 'community_clerk');
    for (const answer of [
      await (await clerk()).gives('SQ20990101-000001', 'sign').expect(404),
      await stranger.gives(caseNo, 'sign').expect(404),
    ]) {
      expect(answer.body).toMatchObject({ code: 'case.not_found' });
    }
  });

  it('that names an organisation or a case that does not exist is 422 with the field', async () => {
    const { caseNo } = await office.resident.files();
    const dispatcher = await office.colleague('cuizhu', 'street_dispatcher');
    const organisation = await dispatcher.gives(caseNo, 'dispatch', { orgCode: 'no-such' }).expect(422);
    expect(organisation.body).toMatchObject({ code: 'organisation.unknown', errors: [{ field: 'orgCode' }] });
    const merged = await dispatcher.gives(caseNo, 'merge', { intoCaseNo: 'SQ20990101-000001' }).expect(422);
    expect(merged.body).toMatchObject({ code: 'merge.target_unknown' });
  });

  it('with fields that it does not know is refused, also where it knows none', async () => {
    const { caseNo } = await office.resident.files();
    const answer = await (await clerk()).gives(caseNo, 'sign', { text: '签收' }).expect(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid', errors: [{ field: 'text' }] });
  });

  it('is counted by type and outcome, and its words stay out of the log', async () => {
    const metrics = await request(office.app.getHttpServer()).get('/metrics').expect(200);
    for (const outcome of ['done', 'repeated', 'pending']) {
      expect(metrics.text).toMatch(
        new RegExp(`suqiu_commands_total{command="sign",outcome="${outcome}"} [1-9]`),
      );
    }
    expect(metrics.text).toMatch(/suqiu_commands_total{command="submit_result",outcome="refused"} 1/);
    expect(office.log.join('')).not.toContain('只写一次的话');
  });
});
