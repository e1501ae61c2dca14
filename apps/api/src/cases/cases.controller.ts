import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { CaseCountView } from './case-count.view';
import { CaseDetailView } from './case-detail.view';
import { CaseListView } from './case-item.view';
import { CaseFilterDto, CaseListDto } from './case-list.dto';
import { CaseListService } from './case-list.service';
import { CaseReader } from './case-reader';
import { PetitionerDto } from './petitioner.dto';
import { PetitionerView } from './petitioner.view';
import { TimelineDto } from './timeline.dto';
import { TimelineService } from './timeline.service';
import { TimelineView } from './timeline.view';

const CASE_NO = { name: 'caseNo', type: String, example: 'SQ20261123-000001', description: '诉求编号' };

/** Cases as staff read them. */
@ApiTags('诉求')
@StaffOnly()
@Controller('cases')
export class CasesController {
  constructor(
    private readonly list: CaseListService,
    private readonly reader: CaseReader,
    private readonly timelines: TimelineService,
  ) {}

  /** The work list of the acting role, in the order asked for. */
  @Get()
  @ApiOperation({ summary: '工作清单' })
  @ApiOkResponse({ type: CaseListView })
  listCases(@Staff() staff: ActingStaff, @Query() query: CaseListDto): Promise<CaseListView> {
    return this.list.page(staff, query);
  }

  /** How many rows the work list has. @throws Problem `organisation.unknown`, `category.unknown` */
  @Get('count')
  @ApiOperation({ summary: '工作清单的条数' })
  @ApiOkResponse({ type: CaseCountView })
  countCases(@Staff() staff: ActingStaff, @Query() query: CaseFilterDto): Promise<CaseCountView> {
    return this.list.count(staff, query);
  }

  /** One case, with the actions that the acting role may take now. @throws Problem `case.not_found` */
  @Get(':caseNo')
  @ApiOperation({ summary: '诉求详情' })
  @ApiParam(CASE_NO)
  @ApiOkResponse({ type: CaseDetailView })
  readCase(@Staff() staff: ActingStaff, @Param('caseNo') caseNo: string): Promise<CaseDetailView> {
    return this.reader.read(staff, caseNo);
  }

  /** Name and phone in full, for the units that handle the case, who say what for. @throws Problem `petitioner.not_permitted` */
  @Get(':caseNo/petitioner')
  @ApiOperation({ summary: '诉求人姓名和电话(限承办单位)' })
  @ApiParam(CASE_NO)
  @ApiOkResponse({ type: PetitionerView })
  readPetitioner(
    @Staff() staff: ActingStaff,
    @Param('caseNo') caseNo: string,
    @Query() { purpose }: PetitionerDto,
  ): Promise<PetitionerView> {
    return this.reader.petitioner(staff, caseNo, purpose);
  }

  /** Everything that happened to the case. @throws Problem `case.not_found` */
  @Get(':caseNo/timeline')
  @ApiOperation({ summary: '办理过程' })
  @ApiParam(CASE_NO)
  @ApiOkResponse({ type: TimelineView })
  readTimeline(
    @Staff() staff: ActingStaff,
    @Param('caseNo') caseNo: string,
    @Query() query: TimelineDto,
  ): Promise<TimelineView> {
    return this.timelines.page(staff, caseNo, query);
  }
}
