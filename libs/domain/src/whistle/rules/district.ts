import type { WhistleEventBody } from '../events';
import type { SceneOf, WhistleRuling } from '../decision';

/** Upheld, the department owes nothing and is scored nowhere; rejected, it has accepted. */
export function ruleObjection({ command }: SceneOf<'rule_objection'>): WhistleRuling {
  const { orgId, upheld } = command;
  return [{ type: 'objection_ruled', orgId, upheld, automatic: false }];
}

/** An objection that nobody ruled on in its time counts as rejected. */
export function rejectObjection(orgId: string): WhistleEventBody[] {
  return [{ type: 'objection_ruled', orgId, upheld: false, automatic: true }];
}

/** 责令到场: the district orders a department that is late (《北京市街道办事处条例》 Art. 44). */
export function direct({ command }: SceneOf<'direct'>): WhistleRuling {
  return [{ type: 'directed', orgId: command.orgId }];
}
