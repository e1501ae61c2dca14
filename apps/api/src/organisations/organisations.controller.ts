import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorators';
import { unknownReference } from '../problems/invalid-request';
import { ListOrganisationsDto } from './list-organisations.dto';
import { OrganisationDirectory } from './organisation-directory';
import { OrganisationListView, organisationView } from './organisation.view';

/** The organisations of the district: public knowledge, needed to say where something happened. */
@ApiTags('参考数据')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly directory: OrganisationDirectory) {}

  /** Active organisations, superiors before those below them. @throws Problem `organisation.unknown` */
  @Public()
  @Get()
  @ApiOperation({ summary: '组织机构' })
  @ApiOkResponse({ type: OrganisationListView })
  async listOrganisations(@Query() query: ListOrganisationsDto): Promise<OrganisationListView> {
    const tree = await this.directory.tree();
    const top = query.under === undefined ? undefined : tree.byCode(query.under);
    if (query.under !== undefined && !top) throw unknownReference('organisation.unknown', 'under');
    const inside = top ? new Set(tree.subtreeIds(top.id)) : null;
    const items = tree.all
      .filter(({ active }) => active)
      .filter(({ id }) => inside === null || inside.has(id))
      .filter(({ level }) => query.level === undefined || level === query.level)
      .map((organisation) => organisationView(tree, organisation));
    return { items };
  }
}
