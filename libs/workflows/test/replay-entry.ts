import type { GrievanceState } from '@suqiu/domain';
import { proxySinks, type Sinks } from '@temporalio/workflow';
import { GrievanceProcess } from '../src/grievance/grievance.process';

/** What a replay tells of the state after each piece of work. Replay alone does not notice a state that changed. */
export interface GoldenSinks extends Sinks {
  golden: { worked(state: GrievanceState): void };
}

const { golden } = proxySinks<GoldenSinks>();
const workOff = Reflect.get(GrievanceProcess.prototype, 'workOff');

GrievanceProcess.prototype.workOff = async function tell(this: GrievanceProcess): Promise<void> {
  await workOff.call(this);
  golden.worked(this.state());
};

export { grievance } from '../src/grievance/grievance.workflow';
