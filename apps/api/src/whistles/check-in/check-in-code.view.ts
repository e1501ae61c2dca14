import { ApiProperty } from '@nestjs/swagger';
import { OrganisationRefView } from '../../organisations/organisation.view';

/** The code with which a department reports in next. */
export class CheckInCodeView {
  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, description: '一次性报到码,六位数字;可做成二维码', example: '047291' })
  readonly code!: string;
}

/** The codes of all departments that are still to arrive. */
export class CheckInCodeListView {
  @ApiProperty({ type: String, example: 'SH20261123-000001' })
  readonly whistleNo!: string;

  @ApiProperty({ type: [CheckInCodeView] })
  readonly items!: readonly CheckInCodeView[];
}
