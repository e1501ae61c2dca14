export { grievance } from './grievance/grievance.workflow';
