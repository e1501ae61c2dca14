import { Injectable } from '@nestjs/common';
import type { ActingStaff } from '../access/principal';
import { scopeOf } from '../cases/case-scope';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import { decodeRecordCursor, encodeRecordCursor } from './record-cursor';
import type { RecordDto } from './record.dto';
import { RecordQuery } from './record.query';
import { recordEntryView, type RecordView } from './record.view';

const dateOf = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

/** The record of a unit, for the unit itself and those above it. */
@Injectable()
export class RecordReader {
  constructor(
    private readonly records: RecordQuery,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** One page, newest first. @throws Problem `organisation.not_found`, `record.not_permitted` */
  async page(staff: ActingStaff, code: string, asked: RecordDto): Promise<RecordView> {
    const organisation = await this.directory.byCode(code);
    if (!organisation) throw new Problem('organisation.not_found');
    const tree = await this.directory.tree();
    const { areaIds, blindIds } = scopeOf(staff);
    const inArea = areaIds.some((id) => tree.subtreeIds(id).includes(organisation.id));
    if (!inArea) throw new Problem('record.not_permitted');
    const rows = await this.records.page({
      orgId: organisation.id,
      from: dateOf(asked.from),
      to: dateOf(asked.to),
      blindIds,
      after: decodeRecordCursor(asked.cursor),
      limit: asked.limit + 1,
    });
    const shown = rows.slice(0, asked.limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
      organisation: { code: organisation.code, name: organisation.name },
      items: shown.map((row) => recordEntryView(row, tree)),
      nextCursor: last ? encodeRecordCursor(last) : null,
    };
  }
}
