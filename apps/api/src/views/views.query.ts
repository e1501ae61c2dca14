import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ChangeViewDto, SaveViewDto, ViewList } from './view.dto';

/** A saved view with the person who saved it. */
export interface ViewRow {
  readonly id: string;
  readonly staffId: string;
  readonly savedBy: string;
  readonly list: ViewList;
  readonly name: string;
  readonly query: string;
  readonly columns: readonly string[];
  readonly shared: boolean;
  readonly updatedAt: Date;
}

/** Whose a new view is, and by which request it is saved. */
export interface NewView {
  readonly id: string;
  readonly staffId: string;
  readonly orgId: string;
  readonly asked: SaveViewDto;
  readonly once: { readonly scope: string; readonly key: string; readonly requestHash: string };
}

/** What became of saving: saved now or before, or why not. */
export type Saving = 'saved' | 'repeated' | 'key_reused' | 'name_taken' | 'too_many';

/** Shared views of one organisation that are shown; more would be no help to anybody. */
const MOST_SHARED = 200;

const COLUMNS = `v.id, v.staff_id AS "staffId", s.display_name AS "savedBy", v.list, v.name, v.query, v.columns, v.shared,
  v.updated_at AS "updatedAt"`;
const FROM = 'saved_views v JOIN staff s ON s.id = v.staff_id';

/** Keeps the views that people save. */
@Injectable()
export class ViewsQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Own views first, then those that others share in the organisation, each by name. */
  visibleTo(staffId: string, orgId: string, list: ViewList | null): Promise<ViewRow[]> {
    const ofList = '($3::text IS NULL OR v.list = $3)';
    return this.database.query<ViewRow[]>(
      `(SELECT ${COLUMNS} FROM ${FROM} WHERE v.staff_id = $1 AND ${ofList} ORDER BY v.name, v.id)
       UNION ALL
       (SELECT ${COLUMNS} FROM ${FROM}
        WHERE v.org_unit_id = $2 AND v.shared AND v.staff_id <> $1 AND ${ofList} ORDER BY v.name, v.id LIMIT ${MOST_SHARED})`,
      [staffId, orgId, list],
    );
  }

  async own(staffId: string, id: string): Promise<ViewRow | undefined> {
    const rows = await this.database.query<ViewRow[]>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE v.id = $1 AND v.staff_id = $2`,
      [id, staffId],
    );
    return rows[0];
  }

  /** Saves a view and the key of its request together, where the person has fewer than `most`. */
  save(view: NewView, most: number): Promise<Saving> {
    return this.database.transaction(async (manager) => {
      const known = await claimed(manager, view);
      if (known !== null) return known === view.once.requestHash ? 'repeated' : 'key_reused';
      const outcome = await written(manager, view, most);
      // What was refused may be asked for again with the same key.
      if (outcome !== 'saved') await release(manager, view);
      return outcome;
    });
  }

  /** Changes an own view. False where the name is taken by another one of the person. */
  async change(staffId: string, id: string, asked: ChangeViewDto): Promise<boolean> {
    const rows = await this.database.query<[unknown[], number]>(
      `UPDATE saved_views v SET name = $3, query = $4, columns = $5, shared = $6, updated_at = now()
       WHERE v.id = $1 AND v.staff_id = $2 AND NOT EXISTS (
         SELECT 1 FROM saved_views o
         WHERE o.staff_id = v.staff_id AND o.list = v.list AND o.name = $3 AND o.id <> v.id)`,
      [id, staffId, asked.name, asked.query, asked.columns, asked.shared],
    );
    return rows[1] === 1;
  }

  async remove(staffId: string, id: string): Promise<void> {
    await this.database.query('DELETE FROM saved_views WHERE id = $1 AND staff_id = $2', [id, staffId]);
  }
}

/** The fingerprint under which the key was used before; null where it is new, and taken now. */
async function claimed(manager: EntityManager, { id, once }: NewView): Promise<string | null> {
  const { scope, key, requestHash } = once;
  const taken = await manager.query<unknown[]>(
    `INSERT INTO idempotency_keys (scope, key, request_hash, status, response, created_at)
     VALUES ($1, $2, $3, 201, $4, now()) ON CONFLICT DO NOTHING RETURNING key`,
    [scope, key, requestHash, JSON.stringify({ id })],
  );
  if (taken.length > 0) return null;
  const [row] = await manager.query<{ hash: string }[]>(
    'SELECT request_hash AS hash FROM idempotency_keys WHERE scope = $1 AND key = $2',
    [scope, key],
  );
  return row?.hash ?? null;
}

async function release(manager: EntityManager, { once }: NewView): Promise<void> {
  await manager.query('DELETE FROM idempotency_keys WHERE scope = $1 AND key = $2', [once.scope, once.key]);
}

async function written(manager: EntityManager, view: NewView, most: number): Promise<Saving> {
  const { id, staffId, orgId, asked } = view;
  const [row] = await manager.query<{ full: boolean }[]>(
    'SELECT count(*) >= $2 AS full FROM saved_views WHERE staff_id = $1',
    [staffId, most],
  );
  if (row?.full === true) return 'too_many';
  const saved = await manager.query<unknown[]>(
    `INSERT INTO saved_views (id, staff_id, org_unit_id, list, name, query, columns, shared, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now(), now())
     ON CONFLICT (staff_id, list, name) DO NOTHING RETURNING id`,
    [id, staffId, orgId, asked.list, asked.name, asked.query, asked.columns, asked.shared],
  );
  return saved.length > 0 ? 'saved' : 'name_taken';
}
