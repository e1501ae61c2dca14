import { ApiProperty } from '@nestjs/swagger';
import { RequestType } from '@suqiu/domain';
import { PosterPlaceView } from '../posters/poster.view';

/** A number to call. */
export class CallView {
  @ApiProperty({ type: String, example: '12345' })
  readonly number!: string;

  @ApiProperty({ type: String, example: '政务服务便民热线' })
  readonly name!: string;
}

export class OfferedCategoryView {
  @ApiProperty({ type: String, example: 'lift-fault' })
  readonly code!: string;

  @ApiProperty({ type: String, example: '电梯故障' })
  readonly name!: string;

  @ApiProperty({ type: String, nullable: true, example: '物业管理' })
  readonly group!: string | null;
}

export class OfferedRequestTypeView {
  @ApiProperty({ enum: Object.values(RequestType) })
  readonly code!: RequestType;

  @ApiProperty({ type: String, example: '求助' })
  readonly label!: string;
}

export class NoticeParagraphView {
  @ApiProperty({ type: String })
  readonly heading!: string;

  @ApiProperty({ type: String })
  readonly text!: string;
}

/** What becomes of personal data. */
export class PrivacyNoticeView {
  @ApiProperty({ type: 'integer', description: '告知书的版本' })
  readonly version!: number;

  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ type: [NoticeParagraphView] })
  readonly paragraphs!: readonly NoticeParagraphView[];
}

/** What may be uploaded. */
export class UploadLimitsView {
  @ApiProperty({ type: 'integer', description: '一次最多几个' })
  readonly most!: number;

  @ApiProperty({ type: 'integer', description: '单个文件最多字节数' })
  readonly fileBytes!: number;

  @ApiProperty({ type: 'integer', description: '每段最多字节数' })
  readonly pieceBytes!: number;

  @ApiProperty({ type: 'integer', description: '照片最长边,像素;超过的会被缩小' })
  readonly longestEdge!: number;
}

/** Everything that the resident's page opens with. */
export class ResidentHomeView {
  @ApiProperty({ type: CallView })
  readonly hotline!: CallView;

  @ApiProperty({ type: [CallView], description: '有危险时应拨打的电话' })
  readonly emergencies!: readonly CallView[];

  @ApiProperty({ type: PrivacyNoticeView })
  readonly notice!: PrivacyNoticeView;

  @ApiProperty({ type: [OfferedRequestTypeView] })
  readonly requestTypes!: readonly OfferedRequestTypeView[];

  @ApiProperty({ type: [OfferedCategoryView] })
  readonly categories!: readonly OfferedCategoryView[];

  @ApiProperty({ type: UploadLimitsView })
  readonly uploads!: UploadLimitsView;

  @ApiProperty({
    type: PosterPlaceView,
    nullable: true,
    description: '海报所在地点;没有扫码或海报不能用时为 null',
  })
  readonly place!: PosterPlaceView | null;

  @ApiProperty({ type: String, nullable: true, description: '海报不能用时向居民说明', example: null })
  readonly placeProblem!: string | null;
}
