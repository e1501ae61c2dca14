import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorators';
import { PosterReader } from './poster-reader';
import { PosterPlaceView } from './poster.view';

/** Where somebody is who scans a poster. */
@ApiTags('居民')
@Public()
@Controller('places')
export class PlacesController {
  constructor(private readonly reader: PosterReader) {}

  /** @throws Problem `poster.not_found`, `poster.revoked` */
  @Get(':poster')
  @ApiOperation({ summary: '扫码得到的地点' })
  @ApiParam({ name: 'poster', type: String, description: '海报上的代码' })
  @ApiOkResponse({ type: PosterPlaceView })
  readPlace(@Param('poster') code: string): Promise<PosterPlaceView> {
    return this.reader.place(code);
  }
}
