import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { OrganisationOffice } from './organisation-office';
import { OrganisationDetailView, OrganisationTreeView } from './organisation-node.view';
import {
  ActivateOrganisationDto,
  CreateOrganisationDto,
  MoveOrganisationDto,
  RenameOrganisationDto,
} from './organisation.dto';

const OrganisationParam = () =>
  ApiParam({ name: 'organisation', type: String, example: 'donghu', description: '组织代码' });

/** The tree of organisations as administrators change it; what changed is in the log of administration. */
@ApiTags('系统管理')
@StaffOnly()
@Controller('organisation-tree')
export class OrganisationTreeController {
  constructor(private readonly office: OrganisationOffice) {}

  /** Everything in the administrator's area, in use or not. @throws Problem `administration.not_permitted` */
  @Get()
  @ApiOperation({ summary: '组织树' })
  @ApiOkResponse({ type: OrganisationTreeView })
  readOrganisationTree(@Staff() staff: ActingStaff): Promise<OrganisationTreeView> {
    return this.office.tree(staff);
  }

  /** One organisation with the open work that hangs on it. @throws Problem `organisation.not_found` */
  @Get(':organisation')
  @ApiOperation({ summary: '一个组织' })
  @OrganisationParam()
  @ApiOkResponse({ type: OrganisationDetailView })
  readOrganisation(
    @Staff() staff: ActingStaff,
    @Param('organisation') code: string,
  ): Promise<OrganisationDetailView> {
    return this.office.read(staff, code);
  }

  /** @throws Problem `organisation.code_taken`, `organisation.misplaced` */
  @Post()
  @ApiOperation({ summary: '新建组织' })
  @ApiCreatedResponse({ type: OrganisationDetailView })
  createOrganisation(
    @Staff() staff: ActingStaff,
    @Body() body: CreateOrganisationDto,
    @IdempotencyKey() key: string,
  ): Promise<OrganisationDetailView> {
    return this.office.create(staff, body, key);
  }

  @Post(':organisation/rename')
  @HttpCode(200)
  @ApiOperation({ summary: '更名' })
  @OrganisationParam()
  @ApiOkResponse({ type: OrganisationDetailView })
  renameOrganisation(
    @Staff() staff: ActingStaff,
    @Param('organisation') code: string,
    @Body() body: RenameOrganisationDto,
    @IdempotencyKey() key: string,
  ): Promise<OrganisationDetailView> {
    const { reason: _reason, ...names } = body;
    return this.office.change(staff, { code, key, what: 'rename', asked: body }, (changes, by, named) =>
      changes.rename(by, named, names),
    );
  }

  /** Out of use for a minute and without open work. @throws Problem `organisation.in_use`, `organisation.still_active` */
  @Post(':organisation/move')
  @HttpCode(200)
  @ApiOperation({ summary: '移到另一个上级之下' })
  @OrganisationParam()
  @ApiOkResponse({ type: OrganisationDetailView })
  async moveOrganisation(
    @Staff() staff: ActingStaff,
    @Param('organisation') code: string,
    @Body() body: MoveOrganisationDto,
    @IdempotencyKey() key: string,
  ): Promise<OrganisationDetailView> {
    const { id } = await this.office.target(staff, body.parentCode);
    return this.office.change(staff, { code, key, what: 'move', asked: body }, (changes, by, named) =>
      changes.move(by, named, id),
    );
  }

  /** @throws Problem `organisation.in_use`, `organisation.below_active`, `organisation.own` */
  @Post(':organisation/deactivate')
  @HttpCode(200)
  @ApiOperation({ summary: '停用组织' })
  @OrganisationParam()
  @ApiOkResponse({ type: OrganisationDetailView })
  deactivateOrganisation(
    @Staff() staff: ActingStaff,
    @Param('organisation') code: string,
    @Body() body: ActivateOrganisationDto,
    @IdempotencyKey() key: string,
  ): Promise<OrganisationDetailView> {
    return this.office.change(staff, { code, key, what: 'deactivate', asked: body }, (changes, by, named) =>
      changes.deactivate(by, named, body.withBelow),
    );
  }

  /** @throws Problem `organisation.parent_inactive` */
  @Post(':organisation/activate')
  @HttpCode(200)
  @ApiOperation({ summary: '启用组织' })
  @OrganisationParam()
  @ApiOkResponse({ type: OrganisationDetailView })
  activateOrganisation(
    @Staff() staff: ActingStaff,
    @Param('organisation') code: string,
    @Body() body: ActivateOrganisationDto,
    @IdempotencyKey() key: string,
  ): Promise<OrganisationDetailView> {
    return this.office.change(staff, { code, key, what: 'activate', asked: body }, (changes, by, named) =>
      changes.activate(by, named, body.withBelow),
    );
  }
}
