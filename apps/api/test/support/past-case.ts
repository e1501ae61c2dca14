import { decide, HOUR_MS, type Actor, type Command, type Satisfaction } from '@suqiu/domain';
import { fixedRules, Ledger } from '@suqiu/ledger';
import { Rulebook } from '@suqiu/policy';
import { anIntake, fixedClock, testKeys, type TestIntake } from '@suqiu/testing';
import type { Filed } from './people';
import type { SmallOffice } from './small-office';

/** A case that zhuyuan handled and its resident rated, at an instant of the past; one hour for each step. */
export async function pastCase(
  office: SmallOffice,
  at: number,
  satisfaction: Satisfaction,
  intake: Partial<TestIntake> = {},
): Promise<Filed> {
  const clock = fixedClock(at);
  const rules = fixedRules(new Rulebook('generic'));
  const ledger = new Ledger(office.database.dataSource, rules, { keys: testKeys(), clock });
  const receipt = await ledger.receive(anIntake({ categoryCode: 'leak', ...intake }));
  const clerk: Actor = { kind: 'staff', ...office.district.staffOf('zhuyuan', 'community_clerk') };
  const reviewer: Actor = { kind: 'staff', ...office.district.staffOf('cuizhu', 'street_dispatcher') };
  const solved = satisfaction === 'dissatisfied' ? 'unsolved' : 'solved';
  const textId = await ledger.saveText(receipt.id, 'submit_result', '已处理');
  const deeds: readonly (readonly [Actor, Command])[] = [
    [clerk, { type: 'sign' }],
    [clerk, { type: 'record_contact', channel: 'visit', textId: null }],
    [clerk, { type: 'submit_result', outcome: 'done', textId, toldBy: 'visit' }],
    [reviewer, { type: 'review_result', approved: true, textId: null }],
    [{ kind: 'resident' }, { type: 'answer_review', answer: { solved, satisfaction }, textId: null }],
  ];
  for (const [index, [actor, command]] of deeds.entries()) {
    clock.advance(HOUR_MS);
    const state = await ledger.load(receipt.id);
    if (!state) throw new Error('no such case');
    const actorOrgId = actor.kind === 'staff' ? actor.orgId : null;
    const facts = await ledger.facts({ grievanceId: receipt.id, actorOrgId });
    const decision = decide(state, command, { now: clock(), actor, facts });
    if (!decision.ok) throw decision.error;
    await ledger.record({
      grievanceId: receipt.id,
      commandId: `past-${index}`,
      fromSeq: state.seq,
      drafts: decision.events,
    });
  }
  return { caseNo: receipt.caseNo, trackingCode: receipt.trackingCode };
}
