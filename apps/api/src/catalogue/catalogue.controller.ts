import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { CatalogueDesk } from './catalogue-desk';
import { ReviseCategoryDto } from './catalogue.dto';
import { CatalogueDetailView, CatalogueView } from './catalogue.view';

const CategoryParam = () =>
  ApiParam({ name: 'category', type: String, example: 'unclassified', description: '分类代码' });

/** The dispatch catalogue with the duty list, as it counts now and from which day otherwise. */
@ApiTags('系统管理')
@StaffOnly()
@Controller('category-catalogue')
export class CatalogueController {
  constructor(private readonly desk: CatalogueDesk) {}

  /** @throws Problem `administration.not_permitted` */
  @Get()
  @ApiOperation({ summary: '派单目录与职责清单' })
  @ApiOkResponse({ type: CatalogueView })
  listCatalogue(@Staff() staff: ActingStaff): Promise<CatalogueView> {
    return this.desk.all(staff);
  }

  /** @throws Problem `category.not_found` */
  @Get(':category')
  @ApiOperation({ summary: '一个分类及其修订' })
  @CategoryParam()
  @ApiOkResponse({ type: CatalogueDetailView })
  readCatalogueEntry(
    @Staff() staff: ActingStaff,
    @Param('category') code: string,
  ): Promise<CatalogueDetailView> {
    return this.desk.one(staff, code);
  }

  /** From a day on; what was filed before goes on as it is. @throws Problem `revision.retroactive` */
  @Post(':category/revisions')
  @HttpCode(200)
  @ApiOperation({ summary: '修订一个分类' })
  @CategoryParam()
  @ApiOkResponse({ type: CatalogueDetailView })
  reviseCategory(
    @Staff() staff: ActingStaff,
    @Param('category') code: string,
    @Body() body: ReviseCategoryDto,
    @IdempotencyKey() key: string,
  ): Promise<CatalogueDetailView> {
    return this.desk.revise(staff, code, body, key);
  }
}
