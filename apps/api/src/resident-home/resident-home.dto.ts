import { TextField } from '../validation/fields';

export class ResidentHomeDto {
  @TextField({ description: '海报上的代码', max: 64, optional: true })
  readonly poster?: string;
}
