import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rules } from '@suqiu/ledger';
import { StaffOnly } from '../../access/access.decorators';
import { WhistleKindListView, whistleKindListView } from './whistle-kind.view';

/** The kinds of whistle by the rules in force. */
@ApiTags('吹哨')
@StaffOnly()
@Controller('whistle-kinds')
export class WhistleKindsController {
  constructor(@Inject(Rules) private readonly rules: Rules) {}

  /** Every kind with its limits and their basis. */
  @Get()
  @ApiOperation({ summary: '哨的种类' })
  @ApiOkResponse({ type: WhistleKindListView })
  async listWhistleKinds(): Promise<WhistleKindListView> {
    const rulebook = await this.rules.refresh();
    return whistleKindListView(rulebook.whistlesAt(Date.now()));
  }
}
