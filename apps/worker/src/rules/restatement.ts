import type { Outlook } from '@suqiu/ledger';
import type { Message } from '@suqiu/workflows/messages';

/** What both kinds of process understand. */
interface RestateCommand {
  readonly type: 'restate';
  readonly cause: 'calendar' | 'policy';
  readonly revision: number;
  readonly rules: unknown;
}

/**
 * The command that brings a case or whistle to a revision of the rules; these ask for no facts, but a command carries
 * some. Its id names the state that it was made from: sent again it is known, and what fell behind once more can be told
 * once more.
 */
export function restatement(
  { seq }: { readonly seq: number },
  { rules }: Outlook<unknown>,
  revision: number,
  noFacts: unknown,
): Message<RestateCommand, unknown> {
  return {
    commandId: `restate:${revision}:${seq}`,
    command: { type: 'restate', cause: rules === null ? 'calendar' : 'policy', revision, rules },
    actor: { kind: 'system' },
    facts: noFacts,
    expectedSeq: null,
  };
}
