import { Injectable } from '@nestjs/common';
import { OrgKind } from '@suqiu/domain';
import type { DispatchRule } from '@suqiu/entities';
import type { ActingStaff } from '../access/principal';
import { Administrators, type AdministeredArea } from '../administration/administrators';
import type { OrganisationRefView } from '../organisations/organisation.view';
import { invalidField, unknownReference } from '../problems/invalid-request';
import { Problem } from '../problems/problem';
import type { DispatchRuleDto, ReviseCategoryDto } from './catalogue.dto';
import { CatalogueQuery, type CatalogueRow } from './catalogue.query';
import {
  categoryRevisionView,
  dispatchView,
  type CatalogueDetailView,
  type CatalogueEntryView,
  type CatalogueView,
  type CategoryDocument,
} from './catalogue.view';
import { RevisionDesk } from './revision-desk';
import { RevisionsQuery } from './revisions.query';

/** The dispatch catalogue with the duty list of communities, for administrators. */
@Injectable()
export class CatalogueDesk {
  constructor(
    private readonly catalogue: CatalogueQuery,
    private readonly revisions: RevisionsQuery,
    private readonly desk: RevisionDesk,
    private readonly administrators: Administrators,
  ) {}

  /** @throws Problem `administration.not_permitted` */
  async all(staff: ActingStaff): Promise<CatalogueView> {
    const area = await this.administrators.areaOf(staff);
    return { items: (await this.catalogue.all(null)).map((row) => entryView(row, area)) };
  }

  /** @throws Problem `category.not_found` */
  async one(staff: ActingStaff, code: string): Promise<CatalogueDetailView> {
    const area = await this.administrators.areaOf(staff);
    const [row] = await this.catalogue.all(code);
    if (!row) throw new Problem('category.not_found');
    const revisions = await this.revisions.of<CategoryDocument>('category', code);
    const now = Date.now();
    return {
      ...entryView(row, area),
      revisions: revisions.map((one) => categoryRevisionView(one, departmentIn(area), now)),
    };
  }

  /** @throws Problem `category.not_found`, `organisation.unknown`, `revision.retroactive`, `idempotency.key_reused` */
  async revise(
    staff: ActingStaff,
    code: string,
    asked: ReviseCategoryDto,
    key: string,
  ): Promise<CatalogueDetailView> {
    const area = await this.administrators.areaOf(staff);
    await this.one(staff, code);
    const { effectiveFrom, basis, onDutyList, defaultUrgency } = asked;
    const document = { onDutyList, defaultUrgency, dispatchRule: ruleOf(asked.dispatchRule, area) };
    await this.desk.add(staff, { kind: 'category', code, effectiveFrom, basis, document }, key);
    return this.one(staff, code);
  }
}

/** @throws Problem `organisation.unknown`, `request.invalid` */
function ruleOf(asked: DispatchRuleDto | undefined, area: AdministeredArea): DispatchRule | null {
  if (asked === undefined) return null;
  const { to, departmentCode } = asked;
  if (to !== 'department') {
    if (departmentCode !== undefined)
      throw invalidField('dispatchRule.departmentCode', 'whitelistValidation');
    return { to };
  }
  if (departmentCode === undefined || departmentIn(area)(departmentCode) === null)
    throw unknownReference('organisation.unknown', 'dispatchRule.departmentCode');
  return { to, departmentCode };
}

/** A department by its code, or by the code without that of the district before it. */
function departmentIn({ tree, ids }: AdministeredArea) {
  const inside = new Set(ids);
  return (code: string): OrganisationRefView | null => {
    const found = tree.all.find(
      (one) =>
        one.kind === OrgKind.department &&
        inside.has(one.id) &&
        (one.code === code || one.code === `${tree.byId(one.parentId ?? '')?.code ?? ''}-${code}`),
    );
    return found ? { code: found.code, name: found.name } : null;
  };
}

function entryView({ dispatchRule, ...row }: CatalogueRow, area: AdministeredArea): CatalogueEntryView {
  return { ...row, dispatch: dispatchView(dispatchRule, departmentIn(area)) };
}
