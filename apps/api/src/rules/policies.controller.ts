import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Rules } from '@suqiu/ledger';
import { documentChanges } from '@suqiu/policy';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { ofPack } from './of-pack';
import { PolicyDiffDto } from './policy-diff.dto';
import { PolicyDiffView, policyChangeView } from './policy-diff.view';
import { PolicyDocuments } from './policy-documents';
import { refusedRules } from './refused-rules';
import { MovesDto, PolicyDocumentDto } from './rule-document.dto';
import { RulesOffice } from './rules-office';
import { DryRunView, PolicyListView, PolicyView, RuleAddedView } from './rules.view';

const PackParam = () => ApiParam({ name: 'pack', type: String, example: 'generic', description: '规则包' });

/** Policy packs: limits, lights, ladders and thresholds as dated versions. For administrators. */
@ApiTags('规则与日历')
@StaffOnly()
@Controller('policies')
export class PoliciesController {
  constructor(
    private readonly rules: Rules,
    private readonly office: RulesOffice,
    private readonly documents: PolicyDocuments,
  ) {}

  /** Every version of every pack. @throws Problem `rules.not_permitted` */
  @Get()
  @ApiOperation({ summary: '规则包及其版本' })
  @ApiOkResponse({ type: PolicyListView })
  listPolicies(@Staff() staff: ActingStaff): PolicyListView {
    this.office.admit(staff);
    return {
      items: this.rules
        .current()
        .policies.all()
        .map(({ id, version, title, effectiveFrom, applyToOpen }) => {
          return { id, version, title, effectiveFrom, applyToOpen };
        }),
    };
  }

  /** One version in full. @throws Problem `policy.unknown` */
  @Get(':pack/versions/:version')
  @ApiOperation({ summary: '规则包的一个版本' })
  @PackParam()
  @ApiParam({ name: 'version', type: String, example: '1' })
  @ApiOkResponse({ type: PolicyView })
  readPolicy(
    @Staff() staff: ActingStaff,
    @Param('pack') pack: string,
    @Param('version') version: string,
  ): PolicyView {
    this.office.admit(staff);
    try {
      return { pack: this.rules.current().policies.byVersion(`${pack}@${version}`) };
    } catch (error) {
      throw refusedRules(error);
    }
  }

  /** What changed between two versions, each number with its basis. @throws Problem `policy.unknown` */
  @Get(':pack/diff')
  @ApiOperation({ summary: '两个版本的差别' })
  @PackParam()
  @ApiOkResponse({ type: PolicyDiffView })
  async diffPolicy(
    @Staff() staff: ActingStaff,
    @Param('pack') pack: string,
    @Query() { from, to }: PolicyDiffDto,
  ): Promise<PolicyDiffView> {
    this.office.admit(staff);
    const [before, after] = await Promise.all([this.documents.one(pack, from), this.documents.one(pack, to)]);
    return { pack, from, to, changes: documentChanges(before, after).map(policyChangeView) };
  }

  /** What a version would change now; nothing is written. @throws Problem `policy.invalid`, `policy.order`, … */
  @Post(':pack/dry-run')
  @HttpCode(200)
  @ApiOperation({ summary: '试算新规则' })
  @PackParam()
  @ApiOkResponse({ type: DryRunView })
  dryRunPolicy(
    @Staff() staff: ActingStaff,
    @Param('pack') pack: string,
    @Body() { document, applyToOpen }: PolicyDocumentDto,
    @Query() asked: MovesDto,
  ): Promise<DryRunView> {
    return this.office.dryRun(staff, { policy: ofPack(pack, document), applyToOpen }, asked);
  }

  /** Brings a version in; on its day it is in force and never changed again. The same version again changes nothing. */
  @Post(':pack/versions')
  @HttpCode(200)
  @ApiOperation({ summary: '导入新规则' })
  @PackParam()
  @ApiOkResponse({ type: RuleAddedView })
  addPolicy(
    @Staff() staff: ActingStaff,
    @Param('pack') pack: string,
    @Body() { document, applyToOpen }: PolicyDocumentDto,
  ): Promise<RuleAddedView> {
    return this.office.add(staff, { policy: ofPack(pack, document), applyToOpen });
  }
}
