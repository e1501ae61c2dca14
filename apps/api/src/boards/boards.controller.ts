import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { BOARD_GROUPS } from './board-group';
import { BoardDto, BoardGroupDto } from './board.dto';
import { BoardGroupView, StreetBoardView } from './board.view';
import { StreetBoard } from './street-board';

/** Boards: what waits for an office, by what it has to do. */
@ApiTags('看板')
@StaffOnly()
@Controller('boards')
export class BoardsController {
  constructor(private readonly street: StreetBoard) {}

  /** The street office's board: every group with its count and its first rows. @throws Problem `board.not_permitted` */
  @Get('street')
  @ApiOperation({ summary: '街道看板' })
  @ApiOkResponse({ type: StreetBoardView })
  readStreetBoard(@Staff() staff: ActingStaff, @Query() query: BoardDto): Promise<StreetBoardView> {
    return this.street.read(staff, query);
  }

  /** One group in pages, the most pressing first. @throws Problem `board.group_unknown` */
  @Get('street/:group')
  @ApiOperation({ summary: '街道看板的一组' })
  @ApiParam({ name: 'group', enum: [...BOARD_GROUPS], example: 'returns' })
  @ApiOkResponse({ type: BoardGroupView })
  readStreetBoardGroup(
    @Staff() staff: ActingStaff,
    @Param('group') group: string,
    @Query() query: BoardGroupDto,
  ): Promise<BoardGroupView> {
    return this.street.page(staff, group, query);
  }
}
