import { ApiProperty } from '@nestjs/swagger';

/** Who brought the case, unmasked. */
export class PetitionerView {
  @ApiProperty({ type: String, nullable: true })
  readonly name!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly phone!: string | null;
}

/** Who brought the case, with the middle of name and phone hidden. */
export class MaskedPetitionerView extends PetitionerView {
  @ApiProperty({ type: Boolean, description: '匿名' })
  readonly anonymous!: boolean;

  @ApiProperty({ type: Boolean, description: '要求保密' })
  readonly confidential!: boolean;
}
