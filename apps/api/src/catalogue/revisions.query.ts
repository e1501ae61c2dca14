import { Inject, Injectable } from '@nestjs/common';
import type { RevisedKind } from '@suqiu/entities';
import { DataSource } from 'typeorm';

/** A dated edit, with who brought it in. */
export interface RevisionRow<Document> {
  readonly code: string;
  readonly effectiveFrom: string;
  readonly effectiveAt: Date;
  readonly document: Document;
  readonly basis: string;
  readonly addedAt: Date;
  readonly addedBy: string;
}

const COLUMNS = `v.code, v.effective_from::text AS "effectiveFrom", v.effective_at AS "effectiveAt", v.document, v.basis,
  v.added_at AS "addedAt", s.display_name AS "addedBy"`;

/** Reads dated edits of catalogues: some dozens a year. */
@Injectable()
export class RevisionsQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Of one entry, or of all, the latest day first. */
  of<Document>(kind: RevisedKind, code: string | null): Promise<RevisionRow<Document>[]> {
    return this.database.query<RevisionRow<Document>[]>(
      `SELECT ${COLUMNS} FROM catalogue_revisions v JOIN staff s ON s.id = v.added_by
       WHERE v.kind = $1 AND ($2::text IS NULL OR v.code = $2) ORDER BY v.effective_at DESC, v.id DESC`,
      [kind, code],
    );
  }
}
