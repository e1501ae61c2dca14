import { CodeField, TextField } from '../validation/fields';

/** The report of which unit and period. */
export class MonthlyReportDto {
  @CodeField({ description: '街道或部门的组织代码;省略则为本单位', optional: true, example: 'donghu' })
  readonly org?: string;

  @CodeField({ description: '考核周期方案', optional: true, example: 'calendar_month' })
  readonly scheme: string = 'calendar_month';

  @TextField({ description: '周期,月为 YYYY-MM;省略则为当前周期', max: 10, optional: true })
  readonly period?: string;
}
