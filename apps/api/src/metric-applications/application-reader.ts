import { Injectable } from '@nestjs/common';
import { allowedApplicationActions, OrgLevel, OrgKind, StaffRole } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';
import { decodeCursor, encodeCursor } from '../cases/cursor';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import type { ApplicationListDto } from './metric-application.dto';
import { applicationItemView, applicationOf, applicationStepView } from './metric-application.mapper';
import {
  MetricApplicationQuery,
  type ApplicationFilter,
  type ApplicationRow,
} from './metric-application.query';
import type { ApplicationListView, ApplicationView } from './metric-application.view';
import { ReviewCatalogue } from './review-catalogue';
import { reviewerOf } from './reviewer';

/** Reads applications for the unit that made them, for those who review them, and for the street and district above. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly applications: MetricApplicationQuery,
    private readonly directory: OrganisationDirectory,
    private readonly catalogue: ReviewCatalogue,
  ) {}

  /** One page, newest first. */
  async page(staff: ActingStaff, asked: ApplicationListDto): Promise<ApplicationListView> {
    const column = columnFor(staff, asked.box);
    if (column === null) return { items: [], nextCursor: null };
    const rows = await this.applications.page({
      column,
      orgId: staff.acting.organisation.id,
      openOnly: asked.open,
      after: decodeCursor(asked.cursor),
      limit: asked.limit + 1,
    });
    const shown = rows.slice(0, asked.limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    const tree = await this.directory.tree();
    const rules = this.catalogue.rules();
    return {
      items: shown.map((row) => applicationItemView(row, tree, rules)),
      nextCursor: last ? encodeCursor({ micros: last.sortMicros, id: last.id }) : null,
    };
  }

  /** One with its log. @throws Problem `application.not_found` */
  async one(staff: ActingStaff, id: string): Promise<ApplicationView> {
    const row = await this.readable(staff, id);
    const [steps, tree] = await Promise.all([this.applications.steps(row.id), this.directory.tree()]);
    const rules = this.catalogue.rules();
    const context = { now: Date.now(), by: reviewerOf(staff), rules };
    return {
      ...applicationItemView(row, tree, rules),
      rulesVersion: row.rulesVersion,
      steps: steps.map((step) => applicationStepView(step, row.route, tree)),
      allowedActions: allowedApplicationActions(applicationOf(row), context),
    };
  }

  /** The row, if this person may read it. @throws Problem `application.not_found` */
  async readable(staff: ActingStaff, id: string): Promise<ApplicationRow> {
    const row = await this.applications.one(id);
    if (!row || !mayRead(staff, row)) throw new Problem('application.not_found');
    return row;
  }
}

function columnFor(
  { acting }: ActingStaff,
  box: ApplicationListDto['box'],
): ApplicationFilter['column'] | null {
  if (acting.role === StaffRole.sysadmin) return null;
  if (box === 'inbox') return 'step_org_id';
  const { level, kind } = acting.organisation;
  if (box === 'own' || kind !== OrgKind.government) return 'unit_id';
  if (level === OrgLevel.district) return 'district_id';
  return level === OrgLevel.street ? 'street_id' : 'unit_id';
}

function mayRead({ acting }: ActingStaff, row: ApplicationRow): boolean {
  if (acting.role === StaffRole.sysadmin) return false;
  const { id } = acting.organisation;
  return [row.unit.id, row.streetId, row.districtId].includes(id);
}
