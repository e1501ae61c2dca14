import { ApiProperty } from '@nestjs/swagger';

/** A category that a resident's words speak for. */
export class CategorySuggestionView {
  @ApiProperty({ type: String, example: 'lift-fault' })
  readonly code!: string;

  @ApiProperty({ type: String, example: '电梯故障' })
  readonly name!: string;

  @ApiProperty({ type: String, nullable: true, example: '物业管理', description: '上一级分类' })
  readonly group!: string | null;

  @ApiProperty({ type: [String], example: ['电梯', '困人'], description: '依据哪些词' })
  readonly matched!: readonly string[];
}

/** The best first; empty where nothing speaks for any. */
export class CategorySuggestionListView {
  @ApiProperty({ type: [CategorySuggestionView] })
  readonly items!: readonly CategorySuggestionView[];

  @ApiProperty({ type: 'integer', description: '所用词表的版本' })
  readonly wordsVersion!: number;
}
