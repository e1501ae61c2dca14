/** The schema of RFC 9457 problems as every operation may answer with one. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'instance'],
  additionalProperties: true,
  properties: {
    type: { type: 'string', example: 'urn:suqiu:problem:request.invalid' },
    title: { type: 'string', example: '请求内容有误' },
    status: { type: 'integer', example: 400 },
    detail: { type: 'string' },
    code: { type: 'string', description: '稳定的错误代码', example: 'request.invalid' },
    instance: { type: 'string', description: '请求编号', example: 'urn:uuid:3f0c…' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: {
          field: { type: 'string', example: 'petitioner.phone' },
          code: { type: 'string', example: 'isPhone' },
          message: { type: 'string' },
        },
      },
    },
  },
} as const;
