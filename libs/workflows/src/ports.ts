export type { GrievanceActivities, RecordInput, RecordResult } from './grievance/grievance.port';
export type { RecordWhistleInput, RecordWhistleResult, WhistleActivities } from './whistle/whistle.port';
