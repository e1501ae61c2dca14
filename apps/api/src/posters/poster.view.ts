import { ApiProperty } from '@nestjs/swagger';
import { OrganisationRefView } from '../organisations/organisation.view';

/** Where a poster hangs, as a report can take it over. Nothing in it is about persons. */
export class PosterPlaceView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, nullable: true, description: '可作诉求的 place.communityCode' })
  readonly communityCode!: string | null;

  @ApiProperty({
    type: String,
    description: '可作诉求的 place.address',
    example: '东湖街道石牛堰社区橡树林一期3栋2单元',
  })
  readonly address!: string;

  @ApiProperty({ type: String, example: '3栋2单元' })
  readonly spot!: string;
}

/** A poster with its code. */
export class PosterView extends PosterPlaceView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String, description: '印在二维码中的代码,24 位' })
  readonly code!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '停用时间;在用为 null' })
  readonly revokedAt!: string | null;
}

export class MadePostersView {
  @ApiProperty({ type: [PosterView] })
  readonly items!: readonly PosterView[];
}

/** One page of posters, newest first. */
export class PosterListView extends MadePostersView {
  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}
