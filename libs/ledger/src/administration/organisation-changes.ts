import { mayLieUnder, type Instant, type OrgKind, type OrgLevel } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { MetricBook } from '@suqiu/policy';
import type { DataSource, EntityManager } from 'typeorm';
import { isDuplicateIn } from '../journal/unique-violation';
import { timestamp } from '../journal/table-rows';
import { AdministrationRefusedError } from './administration-errors';
import { administered, logAdministration, type Administrator } from './administration-log';
import { withMovedFigures } from './moved-figures';
import { isIdle, openWorkOf } from './open-work';
import { lockSubtree, type TreeRow } from './organisation-rows';

/** What an organisation is called. */
export interface OrganisationNames {
  readonly name: string;
  readonly shortName: string;
  /** Other names under which addresses mention the place. */
  readonly addressNames: readonly string[];
}

/** An organisation to be added to the tree. */
export interface NewOrganisation extends OrganisationNames {
  readonly code: string;
  readonly level: OrgLevel;
  readonly kind: OrgKind;
  readonly parentId: string;
}

/** Which organisation is meant, and why it is changed. `ownId` is the administrator's own organisation. */
export interface NamedOrganisation {
  readonly id: string;
  readonly ownId: string;
  readonly reason: string;
}

/**
 * Every process reads the tree anew within this time: whoever was received under the old one is recorded by then, and
 * stands in the way of a move.
 */
const SETTLED_AFTER_MS = 60_000;

/** The tree of organisations: every change is one transaction with its entry in the log. */
export class OrganisationChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly book: () => MetricBook,
    private readonly clock: () => Instant,
  ) {}

  /** @throws AdministrationRefusedError, IdempotencyMismatchError */
  async create(by: Administrator, fresh: NewOrganisation): Promise<void> {
    const { code, name, shortName, level, kind, parentId, addressNames } = fresh;
    try {
      await this.write(by, async (manager, now) => {
        const parent = topOf(await lockSubtree(manager, parentId));
        placed(fresh, parent);
        await manager.query(
          `INSERT INTO org_units (id, code, name, short_name, level, kind, parent_id, path, active, address_names)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, true, $9)`,
          [uuidV7(now), code, name, shortName, level, kind, parentId, `${parent.path}${code}/`, addressNames],
        );
        await this.log(manager, by, now, code, 'created', { name, level, kind, parent: parent.code }, null);
      });
    } catch (error) {
      if (isDuplicateIn(error, 'org_units')) throw new AdministrationRefusedError('organisation.code_taken');
      throw error;
    }
  }

  /** @throws as {@link create} */
  async rename(
    by: Administrator,
    { id, reason }: NamedOrganisation,
    names: OrganisationNames,
  ): Promise<void> {
    await this.write(by, async (manager, now) => {
      const { code, name, shortName, addressNames } = topOf(await lockSubtree(manager, id));
      await manager.query(
        'UPDATE org_units SET name = $2, short_name = $3, address_names = $4 WHERE id = $1',
        [id, names.name, names.shortName, names.addressNames],
      );
      const details = { from: { name, shortName, addressNames }, to: names };
      await this.log(manager, by, now, code, 'renamed', details, reason);
    });
  }

  /** Takes it, and what lies below where asked for, out of use. Nothing open may hang on it. @throws as {@link create} */
  async deactivate(
    by: Administrator,
    { id, ownId, reason }: NamedOrganisation,
    withBelow: boolean,
  ): Promise<void> {
    await this.write(by, async (manager, now) => {
      const subtree = await lockSubtree(manager, id);
      const changed = (withBelow ? subtree : subtree.slice(0, 1)).filter(({ active }) => active);
      if (subtree.some((one) => one.id === ownId)) throw new AdministrationRefusedError('organisation.own');
      if (!withBelow && subtree.slice(1).some(({ active }) => active))
        throw new AdministrationRefusedError('organisation.below_active');
      await this.mustBeIdle(manager, subtree);
      await manager.query(
        'UPDATE org_units SET active = false, deactivated_at = $2 WHERE id = ANY ($1::uuid[])',
        [changed.map((one) => one.id), timestamp(now)],
      );
      for (const { code } of changed) await this.log(manager, by, now, code, 'deactivated', {}, reason);
    });
  }

  /** Takes it, and what lies below where asked for, into use again. @throws as {@link create} */
  async activate(by: Administrator, { id, reason }: NamedOrganisation, withBelow: boolean): Promise<void> {
    await this.write(by, async (manager, now) => {
      const subtree = await lockSubtree(manager, id);
      const { parentId } = topOf(subtree);
      const parent = parentId === null ? null : topOf(await lockSubtree(manager, parentId));
      if (parent?.active === false) throw new AdministrationRefusedError('organisation.parent_inactive');
      const changed = (withBelow ? subtree : subtree.slice(0, 1)).filter(({ active }) => !active);
      await manager.query(
        'UPDATE org_units SET active = true, deactivated_at = NULL WHERE id = ANY ($1::uuid[])',
        [changed.map((one) => one.id)],
      );
      for (const { code } of changed) await this.log(manager, by, now, code, 'activated', {}, reason);
    });
  }

  /**
   * Puts it under another organisation, with everything below. Cases carry their superiors, so none may be open, and none
   * may be on its way: all of it must have been out of use for a minute. Figures go along. @throws as {@link create}
   */
  async move(by: Administrator, { id, ownId, reason }: NamedOrganisation, parentId: string): Promise<void> {
    await this.write(by, async (manager, now) => {
      const subtree = await lockSubtree(manager, id);
      const top = topOf(subtree);
      if (subtree.some((one) => one.id === ownId)) throw new AdministrationRefusedError('organisation.own');
      const parent = topOf(await lockSubtree(manager, parentId));
      placed(top, parent);
      if (subtree.some((one) => !isSettled(one, now)))
        throw new AdministrationRefusedError('organisation.still_active');
      await this.mustBeIdle(manager, subtree);
      const ids = subtree.map((one) => one.id);
      const path = `${parent.path}${top.code}/`;
      await withMovedFigures(manager, this.book(), ids, async () => {
        await manager.query('UPDATE org_units SET parent_id = $2 WHERE id = $1', [id, parentId]);
        await manager.query(
          `UPDATE org_units SET path = $2 || substr(path, $3::integer) WHERE id = ANY ($1::uuid[])`,
          [ids, path, top.path.length + 1],
        );
      });
      const details = { from: top.parentCode, to: parent.code };
      await this.log(manager, by, now, top.code, 'moved', details, reason);
    });
  }

  private async mustBeIdle(manager: EntityManager, subtree: readonly TreeRow[]): Promise<void> {
    const work = await openWorkOf(
      manager,
      subtree.map(({ id }) => id),
    );
    if (!isIdle(work)) throw new AdministrationRefusedError('organisation.in_use', { ...work });
  }

  private log(
    manager: EntityManager,
    by: Administrator,
    now: Instant,
    subject: string,
    action: string,
    details: Readonly<Record<string, unknown>>,
    reason: string | null,
  ): Promise<void> {
    return logAdministration(manager, by, { kind: 'organisation', subject, action, details, reason }, now);
  }

  private write(
    by: Administrator,
    write: (manager: EntityManager, now: Instant) => Promise<void>,
  ): Promise<boolean> {
    return this.dataSource.transaction((manager) =>
      administered(manager, by, () => write(manager, this.clock())),
    );
  }
}

/** @throws AdministrationRefusedError where there is no such organisation */
function topOf([top]: readonly TreeRow[]): TreeRow {
  if (top === undefined) throw new AdministrationRefusedError('organisation.not_found');
  return top;
}

function placed(one: Pick<TreeRow, 'level' | 'kind'>, parent: TreeRow): void {
  if (!mayLieUnder(one, parent)) throw new AdministrationRefusedError('organisation.misplaced');
  if (!parent.active) throw new AdministrationRefusedError('organisation.parent_inactive');
}

function isSettled({ active, deactivatedAt }: TreeRow, now: Instant): boolean {
  return !active && (deactivatedAt === null || deactivatedAt.getTime() + SETTLED_AFTER_MS <= now);
}
