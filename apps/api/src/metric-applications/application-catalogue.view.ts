import { ApiProperty } from '@nestjs/swagger';
import { ApplicationKind, OrgLevel, ReviewedKind } from '@suqiu/domain';
import { NamedCodeView } from './metric-application.view';

const BASIS = { type: String, description: '依据' } as const;

/** Figures that lose a case or a whistle together. */
export class FigureFamilyView extends NamedCodeView {
  @ApiProperty({ enum: Object.values(ReviewedKind) })
  readonly subject!: ReviewedKind;

  @ApiProperty({ type: [NamedCodeView], description: '所含指标,申诉从中选一项' })
  readonly figures!: readonly NamedCodeView[];

  @ApiProperty(BASIS)
  readonly basis!: string;
}

/** What can be given as the reason. */
export class ReviewGroundView extends NamedCodeView {
  @ApiProperty({ enum: Object.values(ReviewedKind), isArray: true })
  readonly subjects!: readonly ReviewedKind[];

  @ApiProperty(BASIS)
  readonly basis!: string;
}

/** A step of a review as the rules have it. */
export class ReviewStepView extends NamedCodeView {
  @ApiProperty({ enum: Object.values(OrgLevel) })
  readonly level!: OrgLevel;
}

/** How one kind of application is reviewed. */
export class ReviewRouteView {
  @ApiProperty({ enum: Object.values(ApplicationKind) })
  readonly kind!: ApplicationKind;

  @ApiProperty({ type: String, example: '剔除申请' })
  readonly label!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: '周期结束后可申请的天数;不限为 null' })
  readonly withinDays!: number | null;

  @ApiProperty({ type: [ReviewStepView], description: '审核环节,依次' })
  readonly steps!: readonly ReviewStepView[];

  @ApiProperty(BASIS)
  readonly basis!: string;
}

/** What can be applied for, and on which grounds. */
export class ApplicationCatalogueView {
  @ApiProperty({ type: String, description: '规则版本', example: 'figures@1' })
  readonly rulesVersion!: string;

  @ApiProperty({
    type: Boolean,
    description: '当前角色可否申请;指明诉求或吹哨时,还须计入本单位的指标',
  })
  readonly mayApply!: boolean;

  @ApiProperty({ type: [ReviewRouteView] })
  readonly kinds!: readonly ReviewRouteView[];

  @ApiProperty({ type: [FigureFamilyView], description: '指标组' })
  readonly families!: readonly FigureFamilyView[];

  @ApiProperty({ type: [ReviewGroundView], description: '事由' })
  readonly grounds!: readonly ReviewGroundView[];
}
