import type { Actor, WhistleRules } from '@suqiu/domain';
import type { CaseBench } from './case-bench';
import { districtDispatcher, streetDispatcher } from './district';
import { WhistleHandle } from './whistle-handle';
import { liaisonOf, streetLeader } from './whistle-people';

/** One way through the life of a whistle, driven by its people; answers with the whistle that it tells of. */
export type WhistleStory = (bench: CaseBench) => Promise<WhistleHandle>;

const TEXT = { textId: '00000000-0000-7000-8000-000000000001' } as const;
const CHECK_IN = { method: 'code', checkInId: '00000000-0000-7000-8000-000000000002' } as const;

const SYSTEM: Actor = { kind: 'system' };

/** A version of the rules that gives an hour for the acceptance. */
function withinTheHour({ kind, ...rules }: WhistleRules): WhistleRules {
  const limits = kind.limits.map((rule) =>
    rule.stage === 'accept' ? { ...rule, limit: { amount: 1, unit: 'urgent_hour' as const } } : rule,
  );
  return { ...rules, version: 'generic@2', kind: { ...kind, limits } };
}

async function worked(bench: CaseBench): Promise<WhistleHandle> {
  const whistle = await WhistleHandle.blow(bench, { departments: ['fire', 'urban'] });
  for (const orgId of ['fire', 'urban']) await whistle.works(orgId);
  return whistle;
}

/** Every path of a whistle that ends or rests somewhere else; each is recorded and replayed. */
export const WHISTLE_STORIES = {
  'whistle-blown-worked-closed-rated': async (bench) => {
    const whistle = await worked(bench);
    await whistle.give(streetDispatcher, { type: 'close', textId: null });
    for (const orgId of ['fire', 'urban']) await whistle.rates(orgId);
    await whistle.workflow.result();
    return whistle;
  },
  'whistle-not-approved-then-refused': async (bench) => {
    const whistle = await WhistleHandle.draft(bench, { departments: ['fire'] });
    await whistle.pass('3 hours');
    await whistle.give(streetLeader, { type: 'refuse', ...TEXT });
    return whistle;
  },
  'whistle-objection-overruled-by-time': async (bench) => {
    const whistle = await WhistleHandle.blow(bench, { departments: ['fire', 'urban'] });
    await whistle.give(liaisonOf('urban'), { type: 'object', ...TEXT });
    await whistle.pass('6 days');
    return whistle;
  },
  'whistle-objection-upheld': async (bench) => {
    const whistle = await WhistleHandle.blow(bench, { departments: ['fire', 'urban'] });
    await whistle.give(liaisonOf('urban'), { type: 'object', ...TEXT });
    await whistle.give(districtDispatcher, { type: 'rule_objection', orgId: 'urban', upheld: true, ...TEXT });
    return whistle;
  },
  'whistle-unheeded-and-directed': async (bench) => {
    const whistle = await WhistleHandle.blow(bench, { departments: ['fire'] });
    await whistle.pass('5 days');
    await whistle.give(districtDispatcher, { type: 'direct', orgId: 'fire', ...TEXT });
    await whistle.give(liaisonOf('fire'), { type: 'arrive', ...CHECK_IN });
    return whistle;
  },
  'whistle-arrival-disputed-and-work-sent-back': async (bench) => {
    const whistle = await WhistleHandle.blow(bench, { departments: ['fire'] });
    await whistle.give(liaisonOf('fire'), { type: 'arrive', ...CHECK_IN });
    await whistle.give(streetDispatcher, { type: 'dispute_arrival', orgId: 'fire', ...TEXT });
    await whistle.works('fire');
    await whistle.give(streetDispatcher, { type: 'send_back', orgId: 'fire', ...TEXT });
    return whistle;
  },
  'whistle-department-added-and-released': async (bench) => {
    const whistle = await WhistleHandle.blow(bench, { departments: ['fire'] });
    await whistle.give(streetDispatcher, { type: 'add_department', orgId: 'health', ...TEXT });
    await whistle.give(streetDispatcher, { type: 'release_department', orgId: 'health', ...TEXT });
    return whistle;
  },
  'whistle-closed-and-rated-by-time': async (bench) => {
    const whistle = await worked(bench);
    await whistle.pass('8 days');
    await whistle.give(streetDispatcher, { type: 'close', textId: null });
    await whistle.rates('fire');
    await whistle.pass('9 days');
    await whistle.workflow.result();
    return whistle;
  },
  'whistle-restated': async (bench) => {
    const whistle = await WhistleHandle.blow(bench, { departments: ['fire'] });
    await whistle.give(SYSTEM, {
      type: 'restate',
      cause: 'policy',
      revision: 2,
      rules: withinTheHour(whistle.recorded().rules),
    });
    await whistle.pass('2 hours');
    return whistle;
  },
  'whistle-withdrawn': async (bench) => {
    const whistle = await WhistleHandle.blow(bench, { departments: ['fire'] });
    await whistle.give(streetLeader, { type: 'withdraw', ...TEXT });
    await whistle.workflow.result();
    return whistle;
  },
  'whistle-continued-as-new-while-waiting': async (bench) => {
    const whistle = await WhistleHandle.blow(bench, { departments: ['fire'] });
    for (let i = 0; i < 40; i += 1) await whistle.give(liaisonOf('fire'), { type: 'add_note', ...TEXT });
    return whistle;
  },
} as const satisfies Readonly<Record<string, WhistleStory>>;
