import { OmitType } from '@nestjs/swagger';
import { CaseListDto } from './case-list.dto';

/** A work list as a whole: its filters and its order, whatever filters it gets, without pages. */
export class WholeCaseListDto extends OmitType(CaseListDto, ['limit', 'cursor'] as const) {}
