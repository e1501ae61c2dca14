import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CategoryView } from './category.view';

const SELECT = `SELECT code, parent_code AS "parentCode", level, name, default_urgency AS "defaultUrgency",
    on_duty_list AS "onDutyList"
  FROM categories WHERE active ORDER BY path, code`;

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

  /** Whether cases can be filed under a category. */
  async has(code: string): Promise<boolean> {
    const rows = await this.database.query<unknown[]>('SELECT 1 FROM categories WHERE code = $1 AND active', [
      code,
    ]);
    return rows.length > 0;
  }
}
