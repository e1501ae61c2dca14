import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Rules } from '@suqiu/ledger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { ofPack } from './of-pack';
import { refusedRules } from './refused-rules';
import { MovesDto, WhistlePackDocumentDto } from './rule-document.dto';
import { RulesOffice } from './rules-office';
import { DryRunView, PolicyListView, RuleAddedView, WhistlePackView } from './rules.view';

const PackParam = () =>
  ApiParam({ name: 'pack', type: String, example: 'generic', description: '吹哨规则包' });

/** Whistle packs: kinds and limits of whistles as dated versions. For administrators. */
@ApiTags('规则与日历')
@StaffOnly()
@Controller('whistle-packs')
export class WhistlePacksController {
  constructor(
    private readonly rules: Rules,
    private readonly office: RulesOffice,
  ) {}

  /** Every version of every whistle pack. @throws Problem `rules.not_permitted` */
  @Get()
  @ApiOperation({ summary: '吹哨规则包及其版本' })
  @ApiOkResponse({ type: PolicyListView })
  listWhistlePacks(@Staff() staff: ActingStaff): PolicyListView {
    this.office.admit(staff);
    return {
      items: this.rules
        .current()
        .whistles.all()
        .map(({ id, version, title, effectiveFrom, applyToOpen }) => {
          return { id, version, title, effectiveFrom, applyToOpen };
        }),
    };
  }

  /** One version in full. @throws Problem `policy.unknown` */
  @Get(':pack/versions/:version')
  @ApiOperation({ summary: '吹哨规则包的一个版本' })
  @PackParam()
  @ApiParam({ name: 'version', type: String, example: '1' })
  @ApiOkResponse({ type: WhistlePackView })
  readWhistlePack(
    @Staff() staff: ActingStaff,
    @Param('pack') pack: string,
    @Param('version') version: string,
  ): WhistlePackView {
    this.office.admit(staff);
    try {
      return { pack: this.rules.current().whistles.byVersion(`${pack}@${version}`) };
    } catch (error) {
      throw refusedRules(error);
    }
  }

  /** What a version would change now; nothing is written. @throws Problem `policy.invalid`, `policy.order`, … */
  @Post(':pack/dry-run')
  @HttpCode(200)
  @ApiOperation({ summary: '试算新的吹哨规则' })
  @PackParam()
  @ApiOkResponse({ type: DryRunView })
  dryRunWhistlePack(
    @Staff() staff: ActingStaff,
    @Param('pack') pack: string,
    @Body() { document, applyToOpen }: WhistlePackDocumentDto,
    @Query() asked: MovesDto,
  ): Promise<DryRunView> {
    return this.office.dryRun(staff, { whistles: ofPack(pack, document), applyToOpen }, asked);
  }

  /** Brings a version in; on its day it is in force and never changed again. The same version again changes nothing. */
  @Post(':pack/versions')
  @HttpCode(200)
  @ApiOperation({ summary: '导入新的吹哨规则' })
  @PackParam()
  @ApiOkResponse({ type: RuleAddedView })
  addWhistlePack(
    @Staff() staff: ActingStaff,
    @Param('pack') pack: string,
    @Body() { document, applyToOpen }: WhistlePackDocumentDto,
  ): Promise<RuleAddedView> {
    return this.office.add(staff, { whistles: ofPack(pack, document), applyToOpen });
  }
}
