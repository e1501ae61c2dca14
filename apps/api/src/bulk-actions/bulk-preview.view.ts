import { ApiProperty } from '@nestjs/swagger';

/** A reason why the rules refuse. */
export class BulkRefusalView {
  @ApiProperty({ type: String, example: 'urge.too_soon' })
  readonly code!: string;

  @ApiProperty({ type: String, example: '本周期内已经催办过。' })
  readonly label!: string;

  @ApiProperty({ type: 'integer' })
  readonly count!: number;
}

/** One of the cases, and what the rules say. */
export class BulkSampleView {
  @ApiProperty({ type: String })
  readonly caseNo!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly title!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '不能办理的原因;可以办理时为 null' })
  readonly code!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly label!: string | null;
}

/** What a bulk action would come to now. */
export class BulkPreviewView {
  @ApiProperty({ type: 'integer', description: '共多少件' })
  readonly count!: number;

  @ApiProperty({ type: 'integer', description: '可以办理的' })
  readonly allowed!: number;

  @ApiProperty({ type: [BulkRefusalView], description: '不能办理的,按原因' })
  readonly refused!: readonly BulkRefusalView[];

  @ApiProperty({ type: [BulkSampleView], description: '其中几件,不能办理的在前' })
  readonly sample!: readonly BulkSampleView[];
}
