import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Names the whistles of a list. A number says nothing of what a whistle is about: to open it takes its own right. */
@Injectable()
export class WhistleNumbersQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; whistleNo: string }[]>(
      'SELECT id, whistle_no AS "whistleNo" FROM whistles WHERE id = ANY ($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, whistleNo }) => [id, whistleNo]));
  }
}
