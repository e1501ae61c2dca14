import { join } from 'node:path';
import { z } from 'zod';
import { DatedDocuments } from '../dated-documents';
import { basis, count, date, withBasis } from '../schema-parts';

/** The folder with the versions; `src` and `dist` lie equally deep in the package. */
const FOLDER = join(__dirname, '..', '..', 'suggester');

const words = z.array(z.string().trim().min(2)).min(1);

const suggesterFile = z.strictObject({
  version: count,
  effectiveFrom: date,
  most: withBasis(count.max(10)),
  words: z.strictObject({ basis, value: z.record(z.string().min(1), words) }),
});

/** How a category is suggested from a resident's words. */
export interface SuggesterDocument {
  readonly version: number;
  /** Local date, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** How many categories are suggested at most. */
  readonly most: number;
  /** Everyday words by the code of the category, beside its name and the keywords of the catalogue. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const suggesterSchema = suggesterFile.transform((file) => ({
  version: file.version,
  effectiveFrom: file.effectiveFrom,
  most: file.most.value,
  words: file.words.value,
}));

/** Reads all versions. Throws PolicyInvalidError naming the key that is wrong. */
export function readSuggesterDocuments(folder: string = FOLDER): DatedDocuments<SuggesterDocument> {
  return DatedDocuments.read<SuggesterDocument>(folder, suggesterSchema, 'set of suggester words');
}
