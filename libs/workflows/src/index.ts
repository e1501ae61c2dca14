export { grievance } from './grievance/grievance.workflow';
export { whistle } from './whistle/whistle.workflow';
