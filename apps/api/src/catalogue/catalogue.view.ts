import { ApiProperty } from '@nestjs/swagger';
import type { Urgency } from '@suqiu/domain';
import type { DispatchRule } from '@suqiu/entities';
import { CategoryView } from '../categories/category.view';
import { labelOf } from '../labels/labels';
import { OrganisationRefView } from '../organisations/organisation.view';
import { DISPATCH_TARGETS, type DispatchTarget } from './catalogue.dto';
import { RevisionView, revisionView } from './revision.view';
import type { RevisionRow } from './revisions.query';

/** Where a category goes. */
export class DispatchView {
  @ApiProperty({ enum: [...DISPATCH_TARGETS] })
  readonly to!: DispatchTarget;

  @ApiProperty({ type: String, example: '社区' })
  readonly toLabel!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true, description: '部门' })
  readonly department!: OrganisationRefView | null;
}

/** A category as the dispatch catalogue has it now. */
export class CatalogueEntryView extends CategoryView {
  @ApiProperty({ type: [String], description: '关键词' })
  readonly keywords!: readonly string[];

  @ApiProperty({ type: Boolean })
  readonly active!: boolean;

  @ApiProperty({ type: DispatchView, nullable: true, description: '派单去向;空为由受理台派单' })
  readonly dispatch!: DispatchView | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '下一次修订的生效日期' })
  readonly changesOn!: string | null;
}

export class CatalogueView {
  @ApiProperty({ type: [CatalogueEntryView] })
  readonly items!: readonly CatalogueEntryView[];
}

/** A dated edit of a category. */
export class CategoryRevisionView extends RevisionView {
  @ApiProperty({ type: Boolean })
  readonly onDutyList!: boolean;

  @ApiProperty({ type: String })
  readonly defaultUrgency!: Urgency;

  @ApiProperty({ type: DispatchView, nullable: true })
  readonly dispatch!: DispatchView | null;
}

/** A category with its dated edits, the latest day first. */
export class CatalogueDetailView extends CatalogueEntryView {
  @ApiProperty({ type: [CategoryRevisionView] })
  readonly revisions!: readonly CategoryRevisionView[];
}

/** What a dated edit of a category says. */
export interface CategoryDocument {
  readonly onDutyList: boolean;
  readonly defaultUrgency: Urgency;
  readonly dispatchRule: DispatchRule | null;
}

/** A rule for reading; `departmentOf` names a department by the code of the rule. */
export function dispatchView(
  rule: DispatchRule | null,
  departmentOf: (code: string) => OrganisationRefView | null,
): DispatchView | null {
  if (rule === null) return null;
  const department = rule.to === 'department' ? departmentOf(rule.departmentCode) : null;
  return { to: rule.to, toLabel: labelOf('dispatchTarget', rule.to), department };
}

export function categoryRevisionView(
  row: RevisionRow<CategoryDocument>,
  departmentOf: (code: string) => OrganisationRefView | null,
  now: number,
): CategoryRevisionView {
  const { onDutyList, defaultUrgency, dispatchRule } = row.document;
  return {
    ...revisionView(row, now),
    onDutyList,
    defaultUrgency,
    dispatch: dispatchView(dispatchRule, departmentOf),
  };
}
