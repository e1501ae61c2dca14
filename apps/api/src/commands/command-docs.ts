import { HttpCode, applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { CommandView } from './command.view';

/** What every staff command says of itself, besides its body: status 200, path, `If-Match`, answer. */
export function CommandDocs(summary: string) {
  return applyDecorators(
    HttpCode(200),
    ApiOperation({ summary }),
    ApiParam({ name: 'caseNo', type: String, example: 'SQ20261123-000001', description: '诉求编号' }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: '所见版本(上次回答的 ETag);诉求已有新进展时回答 412',
      schema: { type: 'string', example: '"3"' },
    }),
    ApiOkResponse({
      type: CommandView,
      headers: { ETag: { description: '最后一个事件的序号', schema: { type: 'string' } } },
    }),
  );
}
