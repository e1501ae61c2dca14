import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { finishDocument } from './finish-document';

const INTRODUCTION = `Suqiu(诉求)的接口:居民提交和跟踪诉求,工作人员办理诉求。

* 每个 POST 请求须带 Idempotency-Key;同一个键只有一个结果,超时后可用同一个键重试。
* 出错时回答 application/problem+json(RFC 9457),code 为稳定的错误代码。
* 居民无需账号,用诉求编号和查询码(X-Tracking-Code 请求头)查询。`;

/** The OpenAPI 3.1 description of the interface, generated from the controllers. */
export function createDocument(app: INestApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Suqiu')
    .setDescription(INTRODUCTION)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'POST /sessions 所得的 token' }, 'session')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'POST /screens 所得的 token,只用于大屏' },
      'screen',
    )
    .addApiKey(
      { type: 'apiKey', in: 'header', name: 'X-Tracking-Code', description: '查询码' },
      'trackingCode',
    )
    .build();
  const document = SwaggerModule.createDocument(app, outline, {
    operationIdFactory: (_controller, method) => method,
  });
  return finishDocument(document);
}
