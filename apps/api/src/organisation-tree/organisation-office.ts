import { Injectable } from '@nestjs/common';
import { OrganisationChanges, type Administrator, type NamedOrganisation } from '@suqiu/ledger';
import type { ActingStaff } from '../access/principal';
import { Administrators, type AdministeredArea } from '../administration/administrators';
import type { Organisation } from '../organisations/organisation';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import { NO_FACTS, OrganisationFactsQuery } from './organisation-facts.query';
import {
  organisationNodeView,
  type OrganisationDetailView,
  type OrganisationTreeView,
} from './organisation-node.view';
import type { CreateOrganisationDto } from './organisation.dto';

/** A change of one organisation. */
export interface OrganisationStep {
  readonly code: string;
  readonly key: string;
  /** E.g. `move`. */
  readonly what: string;
  readonly asked: { readonly reason: string };
}

/** The tree of organisations, for administrators. */
@Injectable()
export class OrganisationOffice {
  constructor(
    private readonly changes: OrganisationChanges,
    private readonly facts: OrganisationFactsQuery,
    private readonly administrators: Administrators,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** @throws Problem `administration.not_permitted` */
  async tree(staff: ActingStaff): Promise<OrganisationTreeView> {
    const { tree, ids } = await this.administrators.areaOf(staff);
    const inside = new Set(ids);
    const facts = await this.facts.ofAll(ids);
    const items = tree.all.filter(({ id }) => inside.has(id));
    return { items: items.map((one) => organisationNodeView(one, tree, facts.get(one.id) ?? NO_FACTS)) };
  }

  /** @throws Problem `organisation.not_found` */
  async read(staff: ActingStaff, code: string): Promise<OrganisationDetailView> {
    return this.detail(await this.administrators.areaOf(staff), code);
  }

  /** @throws Problem `organisation.*`, `idempotency.key_reused` */
  async create(
    staff: ActingStaff,
    asked: CreateOrganisationDto,
    key: string,
  ): Promise<OrganisationDetailView> {
    const area = await this.administrators.areaOf(staff);
    const { parentCode, ...fresh } = asked;
    const parent = this.administrators.organisationIn(area, parentCode, 'parentCode');
    await this.administrators.once({ staff, key, what: 'organisations', asked }, (by) =>
      this.changes.create(by, { ...fresh, parentId: parent.id }),
    );
    return this.after(staff, asked.code);
  }

  /** @throws Problem `organisation.*`, `idempotency.key_reused` */
  async change(
    staff: ActingStaff,
    { code, key, what, asked }: OrganisationStep,
    write: (changes: OrganisationChanges, by: Administrator, named: NamedOrganisation) => Promise<void>,
  ): Promise<OrganisationDetailView> {
    const { id } = found(await this.administrators.areaOf(staff), code);
    const named = { id, ownId: staff.acting.organisation.id, reason: asked.reason };
    const request = { staff, key, what: `organisations/${code}/${what}`, asked };
    await this.administrators.once(request, (by) => write(this.changes, by, named));
    return this.after(staff, code);
  }

  /** The organisation that a move names. @throws Problem `organisation.unknown` */
  async target(staff: ActingStaff, code: string): Promise<Organisation> {
    return this.administrators.organisationIn(await this.administrators.areaOf(staff), code, 'parentCode');
  }

  private async after(staff: ActingStaff, code: string): Promise<OrganisationDetailView> {
    this.directory.forget();
    return this.read(staff, code);
  }

  private async detail(area: AdministeredArea, code: string): Promise<OrganisationDetailView> {
    const organisation = found(area, code);
    const facts = await this.facts.ofAll([organisation.id]);
    const openWork = await this.facts.openWork(area.tree.subtreeIds(organisation.id));
    const node = organisationNodeView(organisation, area.tree, facts.get(organisation.id) ?? NO_FACTS);
    return { ...node, openWork };
  }
}

/** @throws Problem `organisation.not_found` */
function found({ tree, ids }: AdministeredArea, code: string): Organisation {
  const organisation = tree.byCode(code);
  if (!organisation || !ids.includes(organisation.id)) throw new Problem('organisation.not_found');
  return organisation;
}
