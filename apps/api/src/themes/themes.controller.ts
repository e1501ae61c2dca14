import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { CaseListView } from '../cases/case-item.view';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { ProposeThemeDto } from './commands/theme-command.dto';
import { ThemeOffice } from './commands/theme-office';
import { ThemeStepView } from './commands/theme-step.view';
import { ThemeDetailView } from './reading/theme-detail.view';
import { ThemeListView } from './reading/theme-item.view';
import { ThemeListDto, ThemePageDto } from './reading/theme-list.dto';
import { ThemeLists } from './reading/theme-lists';
import { ThemeReader } from './reading/theme-reader';
import { THEME_NO } from './theme-params';
import { ThemeVolumeView } from './volume/theme-volume.view';
import { ThemeVolumes } from './volume/theme-volumes';

/** Themes (每月一题): what the district proposes, and what those who take part read of them. */
@ApiTags('每月一题')
@StaffOnly()
@Controller('themes')
export class ThemesController {
  constructor(
    private readonly office: ThemeOffice,
    private readonly lists: ThemeLists,
    private readonly reader: ThemeReader,
    private readonly volumes: ThemeVolumes,
  ) {}

  /** The district proposes to take a cluster of cases up. @throws Problem `category.unknown`, `organisation.unknown` */
  @Post()
  @ApiOperation({ summary: '提出题目' })
  @ApiCreatedResponse({ type: ThemeStepView })
  async proposeTheme(
    @Staff() staff: ActingStaff,
    @Body() body: ProposeThemeDto,
    @IdempotencyKey() key: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ThemeStepView> {
    const step = await this.office.propose(staff, body, key);
    response.location(`/api/v1/themes/${step.themeNo}`);
    return step;
  }

  /** All of the district, or those that the own organisation takes part in; proposed last first. */
  @Get()
  @ApiOperation({ summary: '题目清单' })
  @ApiOkResponse({ type: ThemeListView })
  listThemes(@Staff() staff: ActingStaff, @Query() query: ThemeListDto): Promise<ThemeListView> {
    return this.lists.page(staff, query);
  }

  /** One theme: plan, lists and life, and what the acting role may do now. @throws Problem `theme.not_found` */
  @Get(':themeNo')
  @ApiOperation({ summary: '题目详情:一方案三清单' })
  @ApiParam(THEME_NO)
  @ApiOkResponse({ type: ThemeDetailView })
  readTheme(@Staff() staff: ActingStaff, @Param('themeNo') themeNo: string): Promise<ThemeDetailView> {
    return this.reader.read(staff, themeNo);
  }

  /** The linked cases that the person may see, linked last first. @throws Problem `theme.not_found` */
  @Get(':themeNo/cases')
  @ApiOperation({ summary: '题目关联的诉求' })
  @ApiParam(THEME_NO)
  @ApiOkResponse({ type: CaseListView })
  listThemeCases(
    @Staff() staff: ActingStaff,
    @Param('themeNo') themeNo: string,
    @Query() query: ThemePageDto,
  ): Promise<CaseListView> {
    return this.lists.casesOf(staff, themeNo, query);
  }

  /** Cases of its categories and place by month, before its adoption and after. @throws Problem `theme.not_found` */
  @Get(':themeNo/volume')
  @ApiOperation({ summary: '题目前后诉求量对比' })
  @ApiParam(THEME_NO)
  @ApiOkResponse({ type: ThemeVolumeView })
  readThemeVolume(@Staff() staff: ActingStaff, @Param('themeNo') themeNo: string): Promise<ThemeVolumeView> {
    return this.volumes.read(staff, themeNo);
  }
}
