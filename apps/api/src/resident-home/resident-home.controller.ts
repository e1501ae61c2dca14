import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorators';
import { ResidentHome } from './resident-home';
import { ResidentHomeDto } from './resident-home.dto';
import { ResidentHomeView } from './resident-home.view';

/** The first call of the resident's page. */
@ApiTags('居民')
@Public()
@Controller('resident-home')
export class ResidentHomeController {
  constructor(private readonly home: ResidentHome) {}

  /** Whom to call, the notice, categories, limits; with a poster's code also the place. */
  @Get()
  @ApiOperation({ summary: '居民端首页所需' })
  @ApiOkResponse({ type: ResidentHomeView })
  readResidentHome(@Query() query: ResidentHomeDto): Promise<ResidentHomeView> {
    return this.home.open(query.poster);
  }
}
