import { Inject, Injectable } from '@nestjs/common';
import { UNCLASSIFIED } from '@suqiu/entities';
import { catalogueAt } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { CategoryView } from './category.view';

const SELECT = `SELECT code, parent_code AS "parentCode", level, name, default_urgency AS "defaultUrgency",
    on_duty_list AS "onDutyList"
  FROM ${catalogueAt('now()')} c WHERE active ORDER BY path, code`;

/** A category that cases are filed under, as residents are offered it. */
export interface OfferedCategory {
  readonly code: string;
  readonly name: string;
  /** Name of the category above; null for one of the first level. */
  readonly group: string | null;
  readonly keywords: readonly string[];
}

const OFFERED = `SELECT c.code, c.name, p.name AS group, c.keywords
  FROM categories c LEFT JOIN categories p ON p.code = c.parent_code
  WHERE c.active AND c.code <> $1 AND NOT EXISTS (SELECT FROM categories k WHERE k.parent_code = c.code AND k.active)
  ORDER BY c.path, c.code`;

/** Reads the dispatch catalogue. */
@Injectable()
export class CategoriesQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Active categories, each after its parent. */
  all(): Promise<CategoryView[]> {
    return this.database.query<CategoryView[]>(SELECT);
  }

  /** The codes of a category and of all below it, also of those no longer in use; none where it is unknown. */
  async withBelow(code: string): Promise<string[]> {
    const rows = await this.database.query<{ code: string }[]>(
      `SELECT below.code FROM categories top JOIN categories below ON starts_with(below.path, top.path)
        WHERE top.code = $1`,
      [code],
    );
    return rows.map((row) => row.code);
  }

  /** Those with none below them, in the order of the catalogue; what has no category yet is not offered. */
  offered(): Promise<OfferedCategory[]> {
    return this.database.query<OfferedCategory[]>(OFFERED, [UNCLASSIFIED]);
  }

  /** Whether cases can be filed under a category. */
  async has(code: string): Promise<boolean> {
    const rows = await this.database.query<unknown[]>('SELECT 1 FROM categories WHERE code = $1 AND active', [
      code,
    ]);
    return rows.length > 0;
  }
}
