import { join } from 'node:path';
import { z } from 'zod';
import { DatedDocuments } from '../dated-documents';
import { basis, count, date, withBasis } from '../schema-parts';

/** The folder with the versions; `src` and `dist` lie equally deep in the package. */
const FOLDER = join(__dirname, '..', '..', 'resident');

const number = z.strictObject({ number: z.string().regex(/^\d{3,8}$/), name: z.string().min(1) });

const paragraph = z.strictObject({ heading: z.string().min(1), text: z.string().min(1), basis });

const residentFile = z.strictObject({
  version: count,
  effectiveFrom: date,
  hotline: withBasis(number),
  emergencies: withBasis(z.array(number)),
  notice: z.strictObject({ title: z.string().min(1), paragraphs: z.array(paragraph).min(1) }),
});

/** What residents are told before they file: whom to call instead, and what becomes of their data. */
export interface ResidentDocument {
  readonly version: number;
  /** Local date, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  readonly hotline: { readonly number: string; readonly name: string };
  /** Not for this service: whoever is in danger calls one of these. */
  readonly emergencies: readonly { readonly number: string; readonly name: string }[];
  /** What becomes of personal data (个人信息保护法 Art. 17). */
  readonly notice: {
    readonly title: string;
    readonly paragraphs: readonly { readonly heading: string; readonly text: string }[];
  };
}

const residentSchema = residentFile.transform(({ version, effectiveFrom, hotline, emergencies, notice }) => ({
  version,
  effectiveFrom,
  hotline: hotline.value,
  emergencies: emergencies.value,
  notice: {
    title: notice.title,
    paragraphs: notice.paragraphs.map(({ heading, text }) => ({ heading, text })),
  },
}));

/** Reads all versions. Throws PolicyInvalidError naming the key that is wrong. */
export function readResidentDocuments(folder: string = FOLDER): DatedDocuments<ResidentDocument> {
  return DatedDocuments.read<ResidentDocument>(folder, residentSchema, 'notice to residents');
}
