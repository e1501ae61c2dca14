import { ChoiceField } from '../validation/fields';

/** What somebody needs the petitioner's name and phone for. */
export const RevealPurpose = {
  contact: 'contact',
  visit: 'visit',
  verify: 'verify',
  callback: 'callback',
} as const;
export type RevealPurpose = (typeof RevealPurpose)[keyof typeof RevealPurpose];

/** Why personal data are asked for; logged with who asked. */
export class PetitionerDto {
  @ChoiceField({
    description: '查看目的:联系诉求人、上门、核实情况、回访;随查看人一并记录',
    of: Object.values(RevealPurpose),
    example: 'contact',
  })
  readonly purpose!: RevealPurpose;
}
