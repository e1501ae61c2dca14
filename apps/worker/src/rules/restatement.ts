import type { CaseFacts } from '@suqiu/domain';
import type { CaseBehind, CaseOutlook } from '@suqiu/ledger';
import type { CommandMessage } from '@suqiu/workflows/messages';

/** The rules of a restatement ask for no facts. */
const NO_FACTS: CaseFacts = {
  ladder: [],
  communityMayLead: false,
  leadAncestorIds: [],
  actorOrgIds: [],
  target: null,
  leadYellowCards: 0,
};

/**
 * The command that brings a case to a revision of the rules. Its id names the state that it was made from: sent again
 * it is known, and a case that fell behind once more can be told once more.
 */
export function restatement({ seq }: CaseBehind, { rules }: CaseOutlook, revision: number): CommandMessage {
  return {
    commandId: `restate:${revision}:${seq}`,
    command: { type: 'restate', cause: rules === null ? 'calendar' : 'policy', revision, rules },
    actor: { kind: 'system' },
    facts: NO_FACTS,
    expectedSeq: null,
  };
}
