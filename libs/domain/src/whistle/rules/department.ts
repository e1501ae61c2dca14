import { staffOf } from '../../grievance/actor';
import { DepartmentStatus } from '../codes';
import type { SceneOf, WhistleRuling } from '../decision';
import { summoned } from '../departments';

/** 应哨: the department takes it. */
export function accept({ actor }: SceneOf<'accept'>): WhistleRuling {
  return [{ type: 'accepted', orgId: staffOf(actor).orgId }];
}

/** It says that the matter is not its own; the district rules. The time for accepting goes on meanwhile. */
export function object({ actor }: SceneOf<'object'>): WhistleRuling {
  return [{ type: 'objected', orgId: staffOf(actor).orgId }];
}

/** 联系: the department is in touch with the street. The first contact counts. */
export function recordContact({ actor }: SceneOf<'record_contact'>): WhistleRuling {
  return [{ type: 'contacted', orgId: staffOf(actor).orgId }];
}

/** 报到. Whoever comes has accepted, also without saying so. */
export function arrive({ state, command, actor }: SceneOf<'arrive'>): WhistleRuling {
  const { orgId } = staffOf(actor);
  const { method, checkInId } = command;
  const hasAccepted = summoned(state, orgId).status !== DepartmentStatus.notified;
  return [
    ...(hasAccepted ? [] : [{ type: 'accepted', orgId } as const]),
    { type: 'arrived', orgId, method, checkInId },
  ];
}

/** How and until when the department means to do its part; the first plan counts. */
export function submitPlan({ actor }: SceneOf<'submit_plan'>): WhistleRuling {
  return [{ type: 'planned', orgId: staffOf(actor).orgId }];
}

/** The department says that its part is done; only the street says that the whistle is. */
export function reportDone({ actor }: SceneOf<'report_done'>): WhistleRuling {
  return [{ type: 'done_reported', orgId: staffOf(actor).orgId }];
}
