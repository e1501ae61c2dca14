import { OrgLevel } from '@suqiu/domain';
import { ChoiceField, CodeField } from '../validation/fields';

/** Which organisations to list. */
export class ListOrganisationsDto {
  @ChoiceField({ description: '层级', of: Object.values(OrgLevel), optional: true, example: 'community' })
  readonly level?: OrgLevel;

  @CodeField({ description: '只列出该组织及其下级', optional: true, example: 'donghu' })
  readonly under?: string;
}
