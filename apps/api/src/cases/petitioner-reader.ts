import { Inject, Injectable } from '@nestjs/common';
import { PersonalDataCipher } from '@suqiu/entities';
import { OrgKind, StaffRole } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';
import type { CaseDetailRow } from './case-detail.query';
import { maskName, maskPhone } from './masking';
import type { MaskedPetitionerView, PetitionerView } from './petitioner.view';

/** Reads who brought a case: masked for everybody who sees the case, in full for the units that handle it. */
@Injectable()
export class PetitionerReader {
  constructor(@Inject(PersonalDataCipher) private readonly cipher: PersonalDataCipher) {}

  masked(row: CaseDetailRow): MaskedPetitionerView {
    const { name, phone } = this.inFull(row);
    const { anonymous, confidential } = row;
    return {
      name: name === null ? null : maskName(name),
      phone: phone === null ? null : maskPhone(phone),
      anonymous,
      confidential,
    };
  }

  /** Name and phone as told. An anonymous petitioner has no name here, whatever was typed. */
  inFull(row: CaseDetailRow): PetitionerView {
    const read = (field: Buffer | null) => (field === null ? null : this.cipher.decrypt(row.keyId, field));
    return { name: row.anonymous ? null : read(row.nameEnc), phone: read(row.phoneEnc) };
  }

  /**
   * Whether somebody may read it unmasked: the lead and active assists, the desk while nobody leads, and call-back
   * agents of a centre while the resident's judgement is asked for.
   */
  mayRead(staff: ActingStaff, { state, deskId }: CaseDetailRow): boolean {
    const { role, organisation } = staff.acting;
    if (state.lead === null) return organisation.id === deskId;
    if (organisation.id === state.lead.id) return true;
    if (state.assists.some(({ orgId, releasedAt }) => orgId === organisation.id && releasedAt === null))
      return true;
    return (
      role === StaffRole.callbackAgent &&
      organisation.kind === OrgKind.centre &&
      state.callback !== null &&
      state.callback.answer === null
    );
  }
}
