import type { CaseBench, CaseHandle } from './case-bench';
import { caller, clerk, districtDispatcher, liaison, resident, streetDispatcher } from './district';
import { WhistleHandle } from './whistle-handle';

/** One way through the life of a case, driven by its people; answers with the case that it tells of. */
export type Story = (bench: CaseBench) => Promise<CaseHandle>;

const SATISFIED = { solved: 'solved', satisfaction: 'satisfied' } as const;
const UNSOLVED = { solved: 'unsolved', satisfaction: 'dissatisfied' } as const;
const TEXT = { textId: '00000000-0000-7000-8000-000000000001' } as const;

async function solve(grievance: CaseHandle): Promise<void> {
  await grievance.give(clerk, { type: 'submit_result', outcome: 'done', toldBy: null, ...TEXT });
  await grievance.give(streetDispatcher, { type: 'review_result', approved: true, textId: null });
}

async function signed(bench: CaseBench): Promise<CaseHandle> {
  const grievance = await bench.file();
  await grievance.give(clerk, { type: 'sign' });
  return grievance;
}

async function atDesk(bench: CaseBench): Promise<CaseHandle> {
  return bench.file({ routed: false });
}

async function dispatchedToBureau(bench: CaseBench): Promise<CaseHandle> {
  const grievance = await atDesk(bench);
  await grievance.give(streetDispatcher, { type: 'accept' });
  await grievance.give(streetDispatcher, { type: 'dispatch', orgId: 'bureau', textId: null });
  return grievance;
}

/** Every path of a case that ends or rests somewhere else; each is recorded and replayed. */
export const STORIES = {
  'untouched-climbs-to-supervision': async (bench) => {
    const grievance = await bench.file();
    await grievance.pass('12 days');
    return grievance;
  },
  'solved-told-judged-archived': async (bench) => {
    const grievance = await signed(bench);
    await grievance.give(clerk, { type: 'record_contact', channel: 'phone', textId: null });
    await solve(grievance);
    await grievance.give(resident, { type: 'answer_review', answer: SATISFIED, textId: null });
    await grievance.workflow.result();
    return grievance;
  },
  'reworked-twice-and-lifted': async (bench) => {
    const grievance = await signed(bench);
    await solve(grievance);
    await grievance.give(resident, { type: 'answer_review', answer: UNSOLVED, textId: null });
    await solve(grievance);
    await grievance.give(caller, {
      type: 'record_callback',
      outcome: 'reached',
      answer: UNSOLVED,
      textId: null,
    });
    return grievance;
  },
  'unreachable-closes-unrated': async (bench) => {
    const grievance = await signed(bench);
    await solve(grievance);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await grievance.give(caller, {
        type: 'record_callback',
        outcome: 'not_reached',
        answer: null,
        textId: null,
      });
    }
    await grievance.pass('7 days');
    return grievance;
  },
  'returned-and-sent-elsewhere': async (bench) => {
    const grievance = await dispatchedToBureau(bench);
    await grievance.give(liaison, { type: 'request_return', ...TEXT });
    await grievance.give(streetDispatcher, {
      type: 'rule_return',
      upheld: true,
      orgId: 'community',
      ...TEXT,
    });
    return grievance;
  },
  'return-not-ruled-in-time': async (bench) => {
    const grievance = await dispatchedToBureau(bench);
    await grievance.give(liaison, { type: 'request_return', ...TEXT });
    await grievance.pass('6 hours');
    return grievance;
  },
  'asked-up-and-handed-down': async (bench) => {
    const grievance = await signed(bench);
    await grievance.give(clerk, { type: 'escalate', ...TEXT });
    await grievance.give(streetDispatcher, { type: 'hand_down', orgId: 'community', ...TEXT });
    return grievance;
  },
  'assisted-extended-and-solved': async (bench) => {
    const grievance = await signed(bench);
    await grievance.give(clerk, { type: 'add_assist', orgId: 'bureau', ...TEXT });
    await grievance.give(liaison, { type: 'reply_assist', ...TEXT });
    const by = { amount: 3, unit: 'natural_day' } as const;
    await grievance.give(clerk, { type: 'request_extension', by, ...TEXT });
    await grievance.give(streetDispatcher, { type: 'decide_extension', granted: true, textId: null });
    await solve(grievance);
    return grievance;
  },
  'answered-on-the-spot': async (bench) => {
    const grievance = await atDesk(bench);
    await grievance.give(streetDispatcher, { type: 'answer_on_spot', ...TEXT }, { target: 'street' });
    await grievance.give(resident, { type: 'answer_review', answer: SATISFIED, textId: null });
    return grievance;
  },
  'not-accepted': async (bench) => {
    const grievance = await atDesk(bench);
    await grievance.give(streetDispatcher, { type: 'refuse', code: 'NA_LEGAL_CHANNEL', textId: null });
    return grievance;
  },
  'emergency-transferred': async (bench) => {
    const grievance = await atDesk(bench);
    await grievance.give(streetDispatcher, { type: 'transfer_emergency', service: '119' });
    return grievance;
  },
  'terminated-with-approval': async (bench) => {
    const grievance = await signed(bench);
    await grievance.give(clerk, { type: 'request_termination', ground: 'not_cooperating', ...TEXT });
    await grievance.give(streetDispatcher, { type: 'decide_termination', granted: true, textId: null });
    return grievance;
  },
  'withdrawn-by-the-resident': async (bench) => {
    const grievance = await signed(bench);
    await grievance.give(resident, { type: 'withdraw', textId: null });
    return grievance;
  },
  'reopened-within-its-window': async (bench) => {
    const grievance = await signed(bench);
    await solve(grievance);
    await grievance.give(resident, { type: 'answer_review', answer: SATISFIED, textId: null });
    await grievance.pass('20 days');
    await grievance.give(resident, { type: 'reopen', ...TEXT });
    return grievance;
  },
  'continued-as-new-while-waiting': async (bench) => {
    const grievance = await signed(bench);
    for (let i = 0; i < 40; i += 1) {
      await grievance.give(districtDispatcher, { type: 'add_note', shownToResident: false, ...TEXT });
    }
    return grievance;
  },
  'hears-of-its-whistle': async (bench) => {
    const grievance = await signed(bench);
    const draft = { departments: ['fire', 'urban'], caseIds: [grievance.id] };
    const whistle = await WhistleHandle.blow(bench, draft);
    await whistle.works('fire');
    await whistle.pass('16 days');
    for (const report of bench.whistles.reports(whistle.id)) await grievance.hear(report);
    await grievance.give(districtDispatcher, { type: 'add_note', shownToResident: false, ...TEXT });
    return grievance;
  },
} as const satisfies Readonly<Record<string, Story>>;
