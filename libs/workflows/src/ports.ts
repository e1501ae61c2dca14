export type { GrievanceActivities, RecordInput, RecordResult } from './grievance/grievance.port';
