import { decideWhistle, type Actor, type StaffRole } from '@suqiu/domain';
import { fixedRules, WhistleLedger } from '@suqiu/ledger';
import { Rulebook } from '@suqiu/policy';
import type { SmallOrganisation } from '@suqiu/testing';
import { countAll } from './support/counted-stock';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

describe('exclusion of a part in a whistle', () => {
  let office: SmallOffice;
  let supervisor: Colleague;
  let whistleNo: string;

  beforeAll(async () => {
    office = await openOffice();
    supervisor = await office.colleague('district', 'district_supervisor');
    whistleNo = await blow();
    await countAll(office);
  });
  afterAll(() => office.close());

  const actor = (org: SmallOrganisation, role: StaffRole): Extract<Actor, { kind: 'staff' }> => ({
    kind: 'staff',
    ...office.district.staffOf(org, role),
  });

  /** Cuizhu summons both departments. */
  async function blow(): Promise<string> {
    const rules = fixedRules(new Rulebook('generic'));
    const ledger = new WhistleLedger(office.database.dataSource, rules, { clock: Date.now });
    const { housing, urban } = office.district.orgs;
    const { id, whistleNo: no } = await ledger.draft({
      idempotency: { scope: 'whistle', key: 'the-only-one', requestHash: 'hash' },
      by: actor('cuizhu', 'street_dispatcher'),
      kindId: 'enforcement',
      caseIds: [],
      departments: [
        { orgId: housing.id, lead: true, task: '核实' },
        { orgId: urban.id, lead: false, task: null },
      ],
      reason: '消防通道被堵。',
    });
    const state = await ledger.load(id);
    const facts = await ledger.facts({ whistleId: id, targetOrgId: null });
    const context = { now: Date.now(), actor: actor('cuizhu', 'street_leader'), facts };
    const decision = decideWhistle(state!, { type: 'approve', textId: null }, context);
    if (!decision.ok) throw decision.error;
    await ledger.record({
      whistleId: id,
      commandId: 'approve',
      fromSeq: state!.seq,
      drafts: decision.events,
    });
    return no;
  }

  const applies = (by: Colleague, parts: Record<string, unknown> = {}) =>
    by.post('/metric-applications', {
      kind: 'exclusion',
      subject: 'whistle',
      subjectNo: whistleNo,
      family: 'reporting',
      ground: 'force_majeure',
      text: '暴雨封路,无法按时到场。',
      ...parts,
    });
  const denominator = async (org: string) => {
    const { body } = await supervisor.get(`/metrics/answered_rate?org=${org}`).expect(200);
    return (body as { denominator: number }).denominator;
  };

  it('goes from the department to the district, and takes out its part alone', async () => {
    const liaison = await office.colleague('housing', 'department_liaison');
    expect([await denominator('yuhua-housing'), await denominator('yuhua-urban')]).toEqual([1, 1]);
    const { id } = (await applies(liaison).expect(201)).body as { id: string };
    const read = await liaison.get(`/metric-applications/${id}`).expect(200);
    expect(read.body).toMatchObject({
      subject: 'whistle',
      subjectNo: whistleNo,
      part: { code: 'yuhua-housing' },
      route: [{ code: 'district_review', organisation: { code: 'yuhua' }, state: 'present' }],
    });
    const body = { step: 'district_review', agrees: true, text: '属实' };
    await supervisor.post(`/metric-applications/${id}/commands/decide`, body).expect(200);
    await countAll(office);
    expect([await denominator('yuhua-housing'), await denominator('yuhua-urban')]).toEqual([0, 1]);
  });

  it('is for those who have a part in it, and for figures of whistles', async () => {
    const stranger = await office.colleague('donghu', 'street_leader');
    expect((await applies(stranger).expect(404)).body).toMatchObject({
      code: 'application.subject_not_found',
    });
    const leader = await office.colleague('cuizhu', 'street_leader');
    expect((await applies(leader, { family: 'three_rates' }).expect(409)).body).toMatchObject({
      code: 'application.family_unknown',
    });
    expect((await applies(leader, { ground: 'malicious' }).expect(409)).body).toMatchObject({
      code: 'application.ground_unknown',
    });
    await applies(leader, { family: 'street_whistle' }).expect(201);
  });
});
