import type { ApplicationCommand, OrgRef, StaffRole } from '@suqiu/domain';
import type { SmallOrganisation } from '@suqiu/testing';
import { excludedSubjects, MetricApplications, type NewApplication } from '../src/index';
import { openLedgerBench, type LedgerBench } from './ledger-bench';
import { REVIEW_RULES } from './review-rules';

describe('an application for exclusion', () => {
  let bench: LedgerBench;
  let applications: MetricApplications;
  let caseId: string;
  let subjectNo: string;
  let keys = 0;

  beforeAll(async () => {
    bench = await openLedgerBench();
    applications = new MetricApplications(bench.database.dataSource, bench.clock);
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    ({ id: caseId, caseNo: subjectNo } = await bench.receive());
    await bench.query('DELETE FROM metric_queue');
  });

  const person = (org: SmallOrganisation, role: StaffRole) => {
    const { staffId, orgId } = bench.district.staffOf(org, role);
    return { staffId, role, orgId };
  };
  const ref = (org: SmallOrganisation): OrgRef => {
    const { id, level, kind } = bench.district.orgs[org];
    return { id, level, kind };
  };
  const once = (key = `key-${(keys += 1)}`) => ({ scope: 'test', key, requestHash: 'same' });
  const asked = (parts: Partial<NewApplication> = {}): NewApplication => ({
    once: once(),
    draft: {
      kind: 'exclusion',
      reviewed: { kind: 'case', id: caseId, partOrgId: null },
      family: 'three_rates',
      disputed: null,
      ground: 'over_scope',
    },
    subjectNo,
    context: {
      by: person('zhuyuan', 'community_clerk'),
      unit: ref('zhuyuan'),
      above: [ref('cuizhu'), ref('district')],
      complainedOrgId: null,
      rules: REVIEW_RULES,
      countsForUnit: true,
      familiesOfFigure: [],
      periodEndsAt: null,
    },
    words: '超出法律规定,已当面说明。',
    ...parts,
  });
  const step = (
    id: string,
    command: ApplicationCommand,
    by: ReturnType<typeof person>,
    words: string | null = '同意',
  ) => applications.step({ once: once(), id, command, by, rules: REVIEW_RULES, words });
  const agree = (id: string, at: 'street' | 'district') =>
    step(
      id,
      { type: 'decide', step: at, agrees: true },
      at === 'street' ? person('cuizhu', 'street_dispatcher') : person('district', 'district_supervisor'),
    );
  const queued = () => bench.query('SELECT subject_kind, subject_id FROM metric_queue');
  const excluded = () => excludedSubjects(bench.database.dataSource, [{ kind: 'case', id: caseId }]);

  it('takes a case out when street and district agree, and gives it back when it is revoked', async () => {
    const { id } = await applications.apply(asked());
    await agree(id, 'street');
    expect([await queued(), (await excluded()).size]).toEqual([[], 0]);
    expect(await agree(id, 'district')).toEqual({ id, seq: 3, status: 'granted' });
    expect(await queued()).toEqual([{ subject_kind: 'case', subject_id: caseId }]);
    expect((await excluded()).get(caseId)).toEqual([
      {
        subjectId: caseId,
        applicationId: id,
        family: 'three_rates',
        partOrgId: null,
        sets: ['valid_callback', 'solved', 'satisfied'],
      },
    ]);
    await step(id, { type: 'revoke' }, person('district', 'district_supervisor'), '新的证据');
    expect([(await queued()).length, (await excluded()).size]).toEqual([2, 0]);
  });

  it('logs who did each step, when and why', async () => {
    const { id } = await applications.apply(asked());
    await step(
      id,
      { type: 'decide', step: 'street', agrees: false },
      person('cuizhu', 'street_leader'),
      '不属实',
    );
    expect(
      await bench.query(
        `SELECT s.type, s.role, t.body AS words FROM metric_application_steps s
           JOIN metric_application_texts t USING (application_id, seq) WHERE s.application_id = $1 ORDER BY s.seq`,
        [id],
      ),
    ).toEqual([
      { type: 'applied', role: 'community_clerk', words: '超出法律规定,已当面说明。' },
      { type: 'refused', role: 'street_leader', words: '不属实' },
    ]);
  });

  it('is one for each request, however often and however closely together it is sent', async () => {
    const same = asked();
    const answers = await Promise.all([applications.apply(same), applications.apply(same)]);
    answers.push(await applications.apply(same));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const other = { ...same, once: { ...same.once, requestHash: 'other' } };
    await expect(applications.apply(other)).rejects.toMatchObject({ code: 'idempotency.mismatch' });
  });

  it('is one at a time for the same figures, also of two who ask at once; other figures have their own', async () => {
    const results = await Promise.allSettled([applications.apply(asked()), applications.apply(asked())]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(applications.apply(asked())).rejects.toMatchObject({ code: 'application.already_open' });
    await applications.apply(asked({ draft: { ...asked().draft, family: 'deadlines' } }));
  });

  it('is refused for what does not count already', async () => {
    const { id } = await applications.apply(asked());
    await agree(id, 'street');
    await agree(id, 'district');
    await expect(applications.apply(asked())).rejects.toMatchObject({ code: 'application.already_excluded' });
  });

  it('is decided once where two reviewers answer at the same moment', async () => {
    const { id } = await applications.apply(asked());
    const results = await Promise.allSettled([
      agree(id, 'street'),
      step(id, { type: 'decide', step: 'street', agrees: false }, person('cuizhu', 'street_leader')),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('can be made anew once the earlier one was refused or withdrawn', async () => {
    const first = await applications.apply(asked());
    await step(first.id, { type: 'withdraw' }, person('zhuyuan', 'community_secretary'));
    const second = await applications.apply(asked());
    expect(second.id).not.toBe(first.id);
  });

  it('that nobody made cannot be decided', async () => {
    await expect(agree(caseId, 'street')).rejects.toMatchObject({ code: 'application.unknown' });
  });
});
