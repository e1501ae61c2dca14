import { OmitType } from '@nestjs/swagger';
import { CaseListDto } from './case-list.dto';

/** Which cases: every filter of the work list, whatever filters it gets. */
export class CaseFilterDto extends OmitType(CaseListDto, ['limit', 'cursor'] as const) {}
