import { ApiProperty } from '@nestjs/swagger';
import type { WhistlePack } from '@suqiu/domain';
import type { RuleAdded, RuleChange } from '@suqiu/ledger';
import type { DatedPack } from '@suqiu/policy';
import { isoOf } from '../validation/iso';

const CODES = { type: 'object', additionalProperties: true } as const;

/** A clock whose due instant moves. */
export class MovedClockView {
  @ApiProperty({ type: String, nullable: true, description: '诉求编号;吹哨的时限为 null' })
  readonly caseNo!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '吹哨编号;诉求的时限为 null' })
  readonly whistleNo!: string | null;

  @ApiProperty({ type: String, description: '时限' })
  readonly clock!: string;

  @ApiProperty({ type: String, example: '签收' })
  readonly clockLabel!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly oldDue!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly newDue!: string;

  @ApiProperty({ type: Boolean, description: '立即变红' })
  readonly turnsRed!: boolean;
}

/** What a change does to the cases and whistles of one organisation. */
export class MovedOrganisationView {
  @ApiProperty({ type: String })
  readonly code!: string;

  @ApiProperty({ type: String })
  readonly name!: string;

  @ApiProperty({ type: 'integer', description: '期限变动的诉求' })
  readonly changed!: number;

  @ApiProperty({ type: 'integer', description: '立即变红的诉求' })
  readonly turnRed!: number;

  @ApiProperty({ type: 'integer', description: '期限变动的吹哨' })
  readonly whistlesChanged!: number;

  @ApiProperty({ type: 'integer', description: '立即变红的吹哨' })
  readonly whistlesTurnRed!: number;
}

/** What a change of the rules does to what is open. Figures count cases and whistles, items are clocks: cases first. */
export class DryRunView {
  @ApiProperty({ type: 'integer', description: '修订号:试算时为现行的修订号' })
  readonly revision!: number;

  @ApiProperty({ type: 'integer', description: '核对的未结诉求' })
  readonly cases!: number;

  @ApiProperty({ type: 'integer', description: '期限变动的诉求' })
  readonly changed!: number;

  @ApiProperty({ type: 'integer', description: '立即变红的诉求' })
  readonly turnRed!: number;

  @ApiProperty({ type: 'integer', description: '核对的未结吹哨' })
  readonly whistles!: number;

  @ApiProperty({ type: 'integer', description: '期限变动的吹哨' })
  readonly whistlesChanged!: number;

  @ApiProperty({ type: 'integer', description: '立即变红的吹哨' })
  readonly whistlesTurnRed!: number;

  @ApiProperty({ type: [MovedOrganisationView] })
  readonly organisations!: readonly MovedOrganisationView[];

  @ApiProperty({ type: [MovedClockView] })
  readonly items!: readonly MovedClockView[];

  @ApiProperty({ type: 'integer', nullable: true, description: '下一页的 after;没有下一页时为 null' })
  readonly nextAfter!: number | null;
}

/** What became of a document. */
export class RuleAddedView {
  @ApiProperty({ type: String, example: 'cn/2027' })
  readonly key!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: '生效后的修订号;尚未到生效日为空' })
  readonly revision!: number | null;
}

/** A change, and how far cases and whistles have followed. */
export class RuleChangeView extends DryRunView {
  @ApiProperty({ type: String, example: 'cn/2027' })
  readonly key!: string;

  @ApiProperty({ enum: ['calendar', 'policy', 'whistles', 'weights'] })
  readonly cause!: RuleChange['cause'];

  @ApiProperty({ enum: ['restating', 'done'], description: 'restating 表示仍在逐件重算' })
  readonly status!: RuleChange['status'];

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly finishedAt!: string | null;
}

export class RuleChangeListView {
  @ApiProperty({ type: 'array', items: CODES })
  readonly items!: readonly object[];
}

export class CalendarsView {
  @ApiProperty({ type: 'integer' })
  readonly revision!: number;

  @ApiProperty({ type: 'integer', isArray: true, description: '已载入的年度' })
  readonly years!: readonly number[];

  @ApiProperty({ type: 'integer', isArray: true, description: '应载入而未载入的年度' })
  readonly missingYears!: readonly number[];

  @ApiProperty({ type: 'array', items: CODES, description: '本地自行规定的日子' })
  readonly overlay!: readonly object[];
}

export class PolicyListView {
  @ApiProperty({ type: 'array', items: CODES })
  readonly items!: readonly object[];
}

/** A version of a whistle pack as the rules see it. */
export class WhistlePackView {
  @ApiProperty({ ...CODES })
  readonly pack!: WhistlePack;
}

/** A version of a pack as the rules see it. */
export class PolicyView {
  @ApiProperty({ ...CODES })
  readonly pack!: DatedPack;
}

export function addedView({ key, revision }: RuleAdded): RuleAddedView {
  return { key, revision };
}

/** A change without its figures. */
export function changeFacts({ revision, key, cause, status, createdAt, finishedAt }: RuleChange) {
  return {
    revision,
    key,
    cause,
    status,
    createdAt: new Date(createdAt).toISOString(),
    finishedAt: isoOf(finishedAt),
  };
}
