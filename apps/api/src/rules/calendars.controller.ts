import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Rules } from '@suqiu/ledger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { Problem } from '../problems/problem';
import { CalendarYearView, calendarYearView, placeOf } from './calendar-year.view';
import { MovesDto, OverlayDocumentDto, YearDocumentDto } from './rule-document.dto';
import { RulesOffice } from './rules-office';
import { CalendarsView, DryRunView, RuleAddedView } from './rules.view';

const YEAR = /^(19[7-9]|20\d)\d$/;

/** The calendar by which working time is counted: years of the national arrangement, and the days of the place. */
@ApiTags('规则与日历')
@StaffOnly()
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly rules: Rules,
    private readonly office: RulesOffice,
  ) {}

  /** Which years are loaded, and which should be. @throws Problem `rules.not_permitted` */
  @Get()
  @ApiOperation({ summary: '日历' })
  @ApiOkResponse({ type: CalendarsView })
  readCalendars(@Staff() staff: ActingStaff): CalendarsView {
    this.office.admit(staff);
    const book = this.rules.current();
    return {
      revision: book.revision,
      years: book.years(),
      missingYears: this.rules.missingYears(),
      overlay: [...book.overlay()],
    };
  }

  /** Every day of a year as it counts now. @throws Problem `calendar.unknown` */
  @Get(':place/:year')
  @ApiOperation({ summary: '日历的一年' })
  @ApiParam({ name: 'place', type: String, example: 'cn', description: '日历的名称' })
  @ApiParam({ name: 'year', type: String, example: '2026' })
  @ApiOkResponse({ type: CalendarYearView })
  readCalendarYear(
    @Staff() staff: ActingStaff,
    @Param('place') place: string,
    @Param('year') year: string,
  ): CalendarYearView {
    this.office.admit(staff);
    const book = this.rules.current();
    const calendar = book.calendar();
    if (place !== placeOf(calendar) || !YEAR.test(year)) throw new Problem('calendar.unknown');
    return calendarYearView(calendar, Number(year), book.overlay());
  }

  /** What a year, or the days of a place, would change now; nothing is written. @throws Problem `calendar.invalid` */
  @Post('dry-run')
  @HttpCode(200)
  @ApiOperation({ summary: '试算新日历' })
  @ApiOkResponse({ type: DryRunView })
  dryRunCalendar(
    @Staff() staff: ActingStaff,
    @Body() { document }: YearDocumentDto,
    @Query() asked: MovesDto,
  ): Promise<DryRunView> {
    return this.office.dryRun(staff, { calendar: document }, asked);
  }

  /** Brings a year in. It counts at once; the same again changes nothing. @throws Problem `calendar.invalid` */
  @Post('years')
  @HttpCode(200)
  @ApiOperation({ summary: '导入一个年度的放假安排' })
  @ApiOkResponse({ type: RuleAddedView })
  addYear(@Staff() staff: ActingStaff, @Body() { document }: YearDocumentDto): Promise<RuleAddedView> {
    return this.office.add(staff, { calendar: document });
  }

  /** Brings the days of a place in; they replace those that it had. @throws Problem `calendar.invalid` */
  @Post('overlays')
  @HttpCode(200)
  @ApiOperation({ summary: '导入本地自行规定的日子' })
  @ApiOkResponse({ type: RuleAddedView })
  addOverlay(@Staff() staff: ActingStaff, @Body() { document }: OverlayDocumentDto): Promise<RuleAddedView> {
    return this.office.add(staff, { calendar: document });
  }
}
