import { IsISO8601, Matches } from 'class-validator';
import { WordsField } from '../../commands/words-field';
import { CodeField, TextField, WholeNumberField } from '../../validation/fields';
import { CodesField, MonthField } from '../theme-fields';

const MOST_ORGANISATIONS = 20;
/** As many cases as one command links; more come with another. */
const MOST_CASES = 200;
const LONGEST_PLAN = 20_000;

/** What the district proposes to take up. */
export class ProposeThemeDto {
  @MonthField({ description: '问题突出的月份', example: '2026-01' })
  readonly month!: string;

  @TextField({ description: '题目', max: 100, example: '老旧小区电梯故障' })
  readonly title!: string;

  @CodesField({
    description: '诉求分类代码(含下级)',
    min: 1,
    max: MOST_ORGANISATIONS,
    example: ['lift-fault'],
  })
  readonly categoryCodes!: readonly string[];

  @CodesField({
    description: '街道、社区的组织代码;省略为全区',
    min: 0,
    max: MOST_ORGANISATIONS,
    example: ['donghu'],
  })
  readonly placeCodes: readonly string[] = [];

  @WordsField({ description: '提出理由', example: '连续三个月居电梯类诉求之首,多为同一批老旧小区重复反映。' })
  readonly text!: string;
}

export class AdoptThemeDto {
  @CodeField({ description: '主责单位的组织代码', example: 'yunze-zhujian' })
  readonly leadCode!: string;

  @CodesField({
    description: '配合单位的组织代码',
    min: 0,
    max: MOST_ORGANISATIONS,
    example: ['donghu'],
  })
  readonly assistCodes: readonly string[] = [];

  @WordsField({ description: '立题意见', example: '列为十一月题目,年底前见效。', optional: true })
  readonly text?: string;
}

/** Who leads the theme and who helps from now on; both lists as a whole. */
export class ReassignThemeDto {
  @CodeField({ description: '主责单位的组织代码', example: 'yunze-zhujian' })
  readonly leadCode!: string;

  @CodesField({
    description: '配合单位的组织代码,整体替换',
    min: 0,
    max: MOST_ORGANISATIONS,
    example: ['donghu', 'yunze-chengguan'],
  })
  readonly assistCodes: readonly string[] = [];

  @WordsField({ description: '调整理由', example: '涉及占道施工,需城管部门配合。' })
  readonly text!: string;
}

export class StatePlanDto {
  @TextField({
    description: '工作方案;再次提交即替换',
    max: LONGEST_PLAN,
    example: '排查全区超过十五年的电梯,分类修理、改造、更新,建立应急维修资金通道。',
  })
  readonly text!: string;
}

export class AddTaskDto {
  @WordsField({ description: '任务', example: '完成辖区老旧电梯排查并建立台账。' })
  readonly title!: string;

  @CodeField({ description: '责任单位的组织代码(主责或配合单位)', example: 'donghu' })
  readonly orgCode!: string;

  @TextField({ description: '完成期限(日期)', min: 10, max: 10, example: '2099-12-31' })
  @IsISO8601({ strict: true })
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  readonly dueOn!: string;
}

export class ThemeTaskDto {
  @WholeNumberField({ description: '任务序号', min: 1, max: 9_999, example: 1 })
  readonly no!: number;

  @WordsField({ description: '完成情况或取消理由', example: '排查完成,共一百二十六台,台账已报区。' })
  readonly text!: string;
}

export class AddPolicyDto {
  @WordsField({ description: '政策名称', example: '老旧电梯更新改造补助办法' })
  readonly title!: string;

  @TextField({ description: '文号', max: 100, example: '云泽建发〔2026〕3号' })
  readonly reference!: string;
}

export class DropPolicyDto {
  @WholeNumberField({ description: '政策序号', min: 1, max: 9_999, example: 1 })
  readonly no!: number;
}

export class ThemeCasesDto {
  @CodesField({ description: '诉求编号', min: 1, max: MOST_CASES, example: ['SQ20261123-000001'] })
  readonly caseNos!: readonly string[];
}

export class ThemeWordsDto {
  @WordsField({ description: '结题总结或撤题理由', example: '更新改造四十台,同类诉求较立题前下降六成。' })
  readonly text!: string;
}
