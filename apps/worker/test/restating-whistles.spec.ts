import { dueAt } from '@suqiu/domain';
import { FOLLOWING_WHISTLES, Behind, type ClockMove } from '@suqiu/ledger';
import { waitUntil } from '@suqiu/testing';
import { startWorker, type RunningWorker } from './running-worker';
import { Stage } from './stage';
import { WhistleStage } from './whistle-stage';

describe('open whistles after a change of the calendar', () => {
  let stage: Stage;
  let whistles: WhistleStage;
  let worker: RunningWorker;

  beforeAll(async () => {
    stage = await Stage.open();
    whistles = new WhistleStage(stage);
    worker = await startWorker(stage.config);
  });

  afterAll(async () => {
    await worker.stop();
    await stage.close();
  });

  it('follow it in their own timeline, as foretold, and so does the time that their case shows', async () => {
    const [caseId = ''] = await stage.file(1);
    const id = await whistles.blown([caseId]);
    await waitUntil('the case has heard', async () => (await whistles.heard(caseId)).length > 0);
    const rules = stage.rules();
    const book = rules.current();
    const date = book.dateOf(dueAt(Date.now(), { amount: 2, unit: 'work_day' }, book.calendar()));
    const calendar = {
      overlay: 'test',
      source: '测试',
      days: [{ date, kind: 'rest', name: '临时放假' }],
    };
    const foretold: ClockMove[] = [];
    for await (const page of rules.dryRun({ calendar })) foretold.push(...page.moves);
    const ofWhistles = foretold.filter(({ subject }) => subject === 'whistle');
    expect(ofWhistles.map(({ id: moved }) => moved)).toContain(id);

    const { staffId } = stage.district.staffOf('district', 'sysadmin');
    await rules.addCalendar(calendar, staffId);
    await waitUntil('it is done', async () => (await rules.change(2)).status === 'done');

    const { state } = await whistles.row(id);
    expect(await whistles.snapshot(id)).toEqual(state);
    expect(await whistles.ledger().rebuild(id)).toEqual(state);
    const told = (await whistles.ledger().events(id)).filter(({ body }) => body.type === 'clocks_restated');
    expect(told).toHaveLength(1);
    for (const { clock, oldDue, newDue } of ofWhistles) {
      expect(told[0]?.clocks).toContainEqual(
        expect.objectContaining({ key: clock, oldDueAt: oldDue, dueAt: newDue }),
      );
      expect(state.clocks[clock]?.dueAt).toBe(newDue);
    }
    expect(await rules.change(2)).toMatchObject({ whistles: 1, whistlesChanged: 1, whistlesTurnedRed: 0 });
    expect(await new Behind(stage.database.dataSource, FOLLOWING_WHISTLES).count(2)).toBe(0);

    const { orgId } = whistles.staff('housing', 'department_liaison');
    await waitUntil('the case shows it', async () => {
      const { clocks } = (await stage.row(caseId)).state;
      return clocks[`whistle:${id}/${orgId}`]?.dueAt === state.clocks[`done:${orgId}`]?.dueAt;
    });
  });
});
