import { ApiProperty } from '@nestjs/swagger';
import type { DocumentChange } from '@suqiu/policy';
import { policyPathText, policyValueText } from '../labels/policy-words';

/** Whatever may stand in a pack; null where there is nothing. */
const ANYTHING = {
  description: '数、文字、是否、列表或对象;没有时为 null',
  nullable: true,
  anyOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: {} },
    { type: 'object', additionalProperties: true },
  ],
};

/** One difference between two versions. */
export class PolicyChangeView {
  @ApiProperty({
    type: String,
    example: 'rules.callbackAttempts',
    description: '条目;列表中的项以其 id 为名',
  })
  readonly path!: string;

  @ApiProperty({ type: String, example: '规则 › 回访次数' })
  readonly pathText!: string;

  @ApiProperty(ANYTHING)
  readonly from!: unknown;

  @ApiProperty(ANYTHING)
  readonly to!: unknown;

  @ApiProperty({ type: String, nullable: true, example: '30 分钟' })
  readonly fromText!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '20 分钟' })
  readonly toText!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '依据' })
  readonly basis!: string | null;
}

/** What changed between two versions of a pack. */
export class PolicyDiffView {
  @ApiProperty({ type: String, example: 'generic' })
  readonly pack!: string;

  @ApiProperty({ type: 'integer' })
  readonly from!: number;

  @ApiProperty({ type: 'integer' })
  readonly to!: number;

  @ApiProperty({ type: [PolicyChangeView] })
  readonly changes!: readonly PolicyChangeView[];
}

/** JSON has no undefined. */
export function policyChangeView({ path, from, to, basis }: DocumentChange): PolicyChangeView {
  const texts = { fromText: policyValueText(from), toText: policyValueText(to) };
  return { path, pathText: policyPathText(path), from: from ?? null, to: to ?? null, ...texts, basis };
}
