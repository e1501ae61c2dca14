import type { GrievanceState, WhistleState } from '@suqiu/domain';
import { proxySinks, type Sinks } from '@temporalio/workflow';
import { Process } from '../src/process/process';

/** The state of whatever process is replayed. */
export type AnyState = GrievanceState | WhistleState;

/** What a replay tells of the state after each piece of work. Replay alone does not notice a state that changed. */
export interface GoldenSinks extends Sinks {
  golden: { worked(state: AnyState): void };
}

const { golden } = proxySinks<GoldenSinks>();
const workOff = Reflect.get(Process.prototype, 'workOff');

Process.prototype.workOff = async function tell(this: { state(): unknown }): Promise<void> {
  await workOff.call(this);
  golden.worked(this.state() as AnyState);
};

export { grievance } from '../src/grievance/grievance.workflow';
export { whistle } from '../src/whistle/whistle.workflow';
