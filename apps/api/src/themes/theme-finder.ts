import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../access/principal';
import { scopeOf } from '../cases/case-scope';
import { Problem } from '../problems/problem';

/** Finds a theme for a person, or says that there is none: not seeing and not existing look the same. */
@Injectable()
export class ThemeFinder {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** The id of a theme that the person sees. @throws Problem `theme.not_found` */
  async idFor(staff: ActingStaff, themeNo: string): Promise<string> {
    const [row] = await this.database.query<{ id: string }[]>(
      'SELECT id FROM themes WHERE theme_no = $1 AND visible_org_ids && $2::uuid[]',
      [themeNo, scopeOf(staff).areaIds],
    );
    if (!row) throw new Problem('theme.not_found');
    return row.id;
  }
}
