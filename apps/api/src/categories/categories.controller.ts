import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorators';
import { CategoriesQuery } from './categories.query';
import { CategoryListView } from './category.view';

/** The categories by which grievances are filed and dispatched. */
@ApiTags('参考数据')
@Controller('categories')
export class CategoriesController {
  constructor(private readonly categories: CategoriesQuery) {}

  /** All active categories of the three levels. */
  @Public()
  @Get()
  @ApiOperation({ summary: '诉求分类' })
  @ApiOkResponse({ type: CategoryListView })
  async listCategories(): Promise<CategoryListView> {
    return { items: await this.categories.all() };
  }
}
