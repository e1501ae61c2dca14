import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ZodType } from 'zod';
import { parsedBy } from './pack-file';
import { PolicyUnknownError, type PackSort } from './policy-errors';
import { readJson } from './shipped-files';

/** What the versions of a document have in common. */
export interface Dated {
  readonly version: number;
  /** Local date, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
}

/** The versions of one document, each in force from its date on until the next. */
export class DatedDocuments<Document extends Dated> {
  private constructor(
    private readonly versions: readonly Document[],
    private readonly what: PackSort,
  ) {}

  /**
   * Reads every version in a folder; `what` names one of them in errors. Throws PolicyInvalidError with a sentence for each
   * problem, naming its key.
   */
  static read<Document extends Dated>(
    folder: string,
    schema: ZodType<Document>,
    what: PackSort,
  ): DatedDocuments<Document> {
    const versions = readdirSync(folder).map((file) =>
      parsedBy(schema, readJson(join(folder, file)), join(basename(folder), file)),
    );
    return new DatedDocuments(
      versions.sort((a, b) => b.version - a.version),
      what,
    );
  }

  /** The version in force on a local date, `YYYY-MM-DD`. Throws PolicyUnknownError before the first of them. */
  on(date: string): Document {
    const found = this.versions.find(({ effectiveFrom }) => effectiveFrom <= date);
    if (found !== undefined) return found;
    throw new PolicyUnknownError(
      date,
      this.versions.map(({ version, effectiveFrom }) => `${version} from ${effectiveFrom}`),
      this.what,
    );
  }
}
