import { HttpCode, applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { THEME_NO } from '../theme-params';
import { ThemeStepView } from './theme-step.view';

/** What every command on a theme says of itself, besides its body. */
export function ThemeCommandDocs(summary: string) {
  return applyDecorators(
    HttpCode(200),
    ApiOperation({ summary }),
    ApiParam(THEME_NO),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: '所见版本(上次回答的 ETag);题目已有新进展时回答 412',
      schema: { type: 'string', example: '"3"' },
    }),
    ApiOkResponse({
      type: ThemeStepView,
      headers: { ETag: { description: '最后一个事件的序号', schema: { type: 'string' } } },
    }),
  );
}
