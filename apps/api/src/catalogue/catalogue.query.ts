import { Inject, Injectable } from '@nestjs/common';
import type { DispatchRule } from '@suqiu/entities';
import { catalogueAt } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { CategoryView } from '../categories/category.view';

/** An entry of the dispatch catalogue as it counts now. */
export interface CatalogueRow extends CategoryView {
  readonly keywords: readonly string[];
  readonly active: boolean;
  readonly dispatchRule: DispatchRule | null;
  readonly changesOn: string | null;
}

/** Reads the dispatch catalogue, each entry after its parent. */
@Injectable()
export class CatalogueQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  all(code: string | null): Promise<CatalogueRow[]> {
    return this.database.query<CatalogueRow[]>(
      `SELECT c.code, c.parent_code AS "parentCode", c.level, c.name, c.default_urgency AS "defaultUrgency",
         c.on_duty_list AS "onDutyList", c.keywords, c.active, c.dispatch_rule AS "dispatchRule",
         (SELECT min(v.effective_from)::text FROM catalogue_revisions v
           WHERE v.kind = 'category' AND v.code = c.code AND v.effective_at > now()) AS "changesOn"
       FROM ${catalogueAt('now()')} c WHERE $1::text IS NULL OR c.code = $1 ORDER BY c.path, c.code`,
      [code],
    );
  }
}
