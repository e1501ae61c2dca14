import { ApiProperty } from '@nestjs/swagger';
import { WHISTLE_COMMAND_TYPES, WhistleClockKind, type WhistleCommandType } from '@suqiu/domain';
import { ClockFieldsView } from '../../cases/case-detail.view';
import { WhistleDepartmentView } from './whistle-department.view';
import { WhistleHeadView } from './whistle-item.view';

/** One clock of a whistle. */
export class WhistleClockView extends ClockFieldsView {
  @ApiProperty({ enum: Object.values(WhistleClockKind) })
  readonly kind!: WhistleClockKind;
}

/** A case that the whistle is blown for. */
export class WhistleCaseView {
  @ApiProperty({ type: String, example: 'SQ20261123-000001' })
  readonly caseNo!: string;

  @ApiProperty({ type: String })
  readonly title!: string;
}

/** One whistle with everything that the person may see of it. The `ETag` of the answer is `seq`. */
export class WhistleDetailView extends WhistleHeadView {
  @ApiProperty({ type: Boolean, description: '已终结' })
  readonly ended!: boolean;

  @ApiProperty({ type: String, description: '规则版本', example: 'generic@1' })
  readonly ruleVersion!: string;

  @ApiProperty({ type: String, nullable: true, description: '同一事项上一次吹哨的编号' })
  readonly rewhistleOf!: string | null;

  @ApiProperty({ type: [WhistleCaseView], description: '所涉诉求,限本人可见的' })
  readonly cases!: readonly WhistleCaseView[];

  @ApiProperty({ type: [WhistleDepartmentView], description: '召集的部门,牵头的在前' })
  readonly departments!: readonly WhistleDepartmentView[];

  @ApiProperty({ type: [WhistleClockView] })
  readonly clocks!: readonly WhistleClockView[];

  @ApiProperty({ enum: [...WHISTLE_COMMAND_TYPES], isArray: true, description: '当前角色现在可进行的操作' })
  readonly allowedActions!: readonly WhistleCommandType[];
}
