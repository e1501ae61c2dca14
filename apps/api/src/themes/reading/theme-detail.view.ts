import { ApiProperty } from '@nestjs/swagger';
import { THEME_COMMAND_TYPES, type ThemeCommandType, type ThemeEventType } from '@suqiu/domain';
import { themeLabelOf } from '../../labels/theme-labels';
import { OrganisationRefView, organisationRef } from '../../organisations/organisation.view';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import { isoOf } from '../../validation/iso';
import type { ThemeDetailRow, ThemeHistoryRow, ThemePolicyRow, ThemeTaskRow } from './theme-detail.query';
import { ThemeItemView, themeItemView } from './theme-item.view';

const INSTANT = { type: String, format: 'date-time' } as const;

/** A task, who answers for it and until when. */
export class ThemeTaskView {
  @ApiProperty({ type: 'integer' })
  readonly no!: number;

  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '责任单位' })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, format: 'date' })
  readonly dueOn!: string;

  @ApiProperty({ type: Boolean, description: '逾期未完成' })
  readonly late!: boolean;

  @ApiProperty({ ...INSTANT, nullable: true })
  readonly doneAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  readonly cancelledAt!: string | null;
}

/** A policy on the list. */
export class ThemePolicyView {
  @ApiProperty({ type: 'integer' })
  readonly no!: number;

  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ type: String, description: '文号' })
  readonly reference!: string;
}

/** A step in the life of a theme. */
export class ThemeHistoryView {
  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty({ type: String, example: 'adopted' })
  readonly type!: ThemeEventType;

  @ApiProperty({ type: String, example: '立题' })
  readonly label!: string;

  @ApiProperty(INSTANT)
  readonly at!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ type: String, nullable: true })
  readonly text!: string | null;
}

/** One theme: 一方案三清单 with its life, and what the acting role may do now. */
export class ThemeDetailView extends ThemeItemView {
  @ApiProperty({ type: String, nullable: true, description: '工作方案' })
  readonly plan!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '结题总结或撤题理由' })
  readonly summary!: string | null;

  @ApiProperty({ type: [ThemeTaskView], description: '任务清单(各有责任单位)' })
  readonly tasks!: readonly ThemeTaskView[];

  @ApiProperty({ type: [ThemePolicyView], description: '政策清单' })
  readonly policies!: readonly ThemePolicyView[];

  @ApiProperty({ type: [ThemeHistoryView] })
  readonly history!: readonly ThemeHistoryView[];

  @ApiProperty({
    enum: [...THEME_COMMAND_TYPES],
    isArray: true,
    description: '当前角色现在可进行的操作',
  })
  readonly allowedActions!: readonly ThemeCommandType[];
}

/** Everything that was read of a theme. */
export interface ThemeDossier {
  readonly row: ThemeDetailRow;
  readonly tasks: readonly ThemeTaskRow[];
  readonly policies: readonly ThemePolicyRow[];
  readonly history: readonly ThemeHistoryRow[];
  readonly allowedActions: readonly ThemeCommandType[];
}

export function themeDetailView(
  dossier: ThemeDossier,
  tree: OrganisationTree,
  today: string,
): ThemeDetailView {
  const { row, tasks, policies, history, allowedActions } = dossier;
  return {
    ...themeItemView(row, tree),
    plan: row.planText,
    summary: row.summaryText,
    tasks: tasks.map(({ no, title, orgId, dueOn, doneAt, cancelledAt }) => ({
      ...{ no, title, dueOn, organisation: organisationRef(tree, orgId) },
      late: doneAt === null && cancelledAt === null && dueOn < today,
      doneAt: isoOf(doneAt),
      cancelledAt: isoOf(cancelledAt),
    })),
    policies,
    history: history.map(({ seq, type, at, actorOrgId, text }) => ({
      ...{ seq, type, label: themeLabelOf('event', type), at: at.toISOString(), text },
      organisation: organisationRef(tree, actorOrgId),
    })),
    allowedActions,
  };
}
