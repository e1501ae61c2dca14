import { DomainErrorCode } from '../../errors/domain-error';
import type { Command } from '../commands';
import { refusal, type Ruling, type Scene } from '../decision';

/** A whistle numbers what it tells: a report that comes again, or after a later one, is known already. */
export function reportWhistle(scene: Scene<Extract<Command, { type: 'report_whistle' }>>): Ruling {
  const { report } = scene.command;
  const known = scene.state.whistles?.find(({ whistleId }) => whistleId === report.whistleId);
  if (known !== undefined && report.seq <= known.seq) {
    return refusal(scene, DomainErrorCode.alreadyDone, { whistle: report.whistleNo });
  }
  return [{ type: 'whistle_reported', report }];
}
