import { DateField, TextField } from '../validation/fields';

/** The words of a template from a day on. */
export class ReviseTemplateDto {
  @DateField({ description: '生效日期,今天或以后', example: '2099-01-01' })
  readonly effectiveFrom!: string;

  @TextField({ description: '标题', max: 60, example: '有新的派单,请签收' })
  readonly title!: string;

  @TextField({
    description: '正文,可写 {caseNo}、{whistleNo}、{themeNo} 和 {subjectNo}(申请所涉编号);省略则只有标题',
    max: 500,
    optional: true,
    example: '诉求 {caseNo} 已派给贵单位,请在时限内签收。',
  })
  readonly text?: string;

  @TextField({ description: '依据', max: 500, example: '区热线办通知(演练)' })
  readonly basis!: string;
}
