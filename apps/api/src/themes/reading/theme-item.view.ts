import { ApiProperty } from '@nestjs/swagger';
import { THEME_STATUSES, type ThemeStatus } from '@suqiu/domain';
import { CategoryRefView } from '../../cases/case-item.view';
import { themeLabelOf } from '../../labels/theme-labels';
import { OrganisationRefView, organisationRef } from '../../organisations/organisation.view';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import { isoOf } from '../../validation/iso';
import type { ThemeRow } from './theme-list.query';

const INSTANT = { type: String, format: 'date-time' } as const;

/** How far the task list is. */
export class TaskCountsView {
  @ApiProperty({ type: 'integer', description: '任务数(不含已取消)' })
  readonly total!: number;

  @ApiProperty({ type: 'integer', description: '已完成' })
  readonly done!: number;

  @ApiProperty({ type: 'integer', description: '逾期未完成' })
  readonly late!: number;
}

/** A theme in a list. */
export class ThemeItemView {
  @ApiProperty({ type: String, example: 'ZT202610-000001' })
  readonly themeNo!: string;

  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ type: String, example: '2026-10', description: '问题突出的月份' })
  readonly month!: string;

  @ApiProperty({ enum: [...THEME_STATUSES] })
  readonly status!: ThemeStatus;

  @ApiProperty({ type: String, example: '办理中' })
  readonly statusLabel!: string;

  @ApiProperty({ type: [CategoryRefView] })
  readonly categories!: readonly CategoryRefView[];

  @ApiProperty({ type: [OrganisationRefView], description: '街道、社区;空为全区' })
  readonly places!: readonly OrganisationRefView[];

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '主责单位' })
  readonly lead!: OrganisationRefView | null;

  @ApiProperty({ type: [OrganisationRefView], description: '配合单位' })
  readonly assists!: readonly OrganisationRefView[];

  @ApiProperty({ type: TaskCountsView })
  readonly taskCounts!: TaskCountsView;

  @ApiProperty({ type: 'integer', description: '关联的诉求数' })
  readonly caseCount!: number;

  @ApiProperty(INSTANT)
  readonly proposedAt!: string;

  @ApiProperty({ ...INSTANT, nullable: true })
  readonly adoptedAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  readonly endedAt!: string | null;

  @ApiProperty({ type: 'integer', description: '最后一个事件的序号' })
  readonly seq!: number;
}

/** One page of themes. */
export class ThemeListView {
  @ApiProperty({ type: [ThemeItemView] })
  readonly items!: readonly ThemeItemView[];

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}

export function themeItemView(row: ThemeRow, tree: OrganisationTree): ThemeItemView {
  const { themeNo, title, month, status, categories, seq } = row;
  return {
    ...{ themeNo, title, month, status, seq, categories },
    statusLabel: themeLabelOf('status', status),
    places: refsOf(row.placeIds, tree),
    lead: organisationRef(tree, row.leadOrgId),
    assists: refsOf(row.assistOrgIds, tree),
    taskCounts: { total: row.tasks, done: row.tasksDone, late: row.tasksLate },
    caseCount: row.cases,
    proposedAt: row.proposedAt.toISOString(),
    adoptedAt: isoOf(row.adoptedAt),
    endedAt: isoOf(row.endedAt),
  };
}

function refsOf(ids: readonly string[], tree: OrganisationTree): OrganisationRefView[] {
  return ids.flatMap((id) => organisationRef(tree, id) ?? []);
}
