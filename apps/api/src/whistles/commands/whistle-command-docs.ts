import { HttpCode, applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { WHISTLE_NO } from '../whistle-params';
import { WhistleCommandView } from './whistle-command.view';

/** What every command on a whistle says of itself, besides its body: status 200, path, `If-Match`, answer. */
export function WhistleCommandDocs(summary: string) {
  return applyDecorators(
    HttpCode(200),
    ApiOperation({ summary }),
    ApiParam(WHISTLE_NO),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: '所见版本(上次回答的 ETag);吹哨已有新进展时回答 412',
      schema: { type: 'string', example: '"3"' },
    }),
    ApiOkResponse({
      type: WhistleCommandView,
      headers: { ETag: { description: '最后一个事件的序号', schema: { type: 'string' } } },
    }),
  );
}
