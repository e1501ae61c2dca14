import type { RuleDocumentKind } from '@suqiu/entities';
import {
  FIRST_REVISION,
  parseCalendarFile,
  parseDatedWeights,
  parseOverlayFile,
  parsePack,
  parseWhistlePack,
  type RuleDocuments,
} from '@suqiu/policy';
import type { Queries } from '../journal/queries';

interface DocumentRow {
  readonly kind: RuleDocumentKind;
  readonly key: string;
  readonly document: unknown;
  /** Null while its day is still to come. */
  readonly revision: number | null;
}

/** What tells one state of the rules in storage from another; documents are only ever added. */
export interface RulesMark {
  readonly revision: number;
  readonly documents: number;
}

const MARK = `
SELECT coalesce((SELECT max(revision) FROM rule_changes), $1::int) AS revision,
       (SELECT count(*)::int FROM rule_documents) AS documents`;

const LOAD = `
SELECT d.kind, d.key, d.document, c.revision
  FROM rule_documents d LEFT JOIN rule_changes c ON c.document_id = d.id ORDER BY d.added_at, d.id`;

export async function rulesMark(queries: Queries): Promise<RulesMark> {
  const [mark] = await queries.query<RulesMark[]>(MARK, [FIRST_REVISION]);
  return mark ?? { revision: FIRST_REVISION, documents: 0 };
}

/** All that was brought in. Throws PolicyInvalidError or CalendarFileInvalidError for what this software cannot read. */
export async function storedDocuments(queries: Queries): Promise<RuleDocuments> {
  const rows = await queries.query<DocumentRow[]>(LOAD);
  return {
    revision: Math.max(FIRST_REVISION, ...rows.map(({ revision }) => revision ?? FIRST_REVISION)),
    years: rows.flatMap(({ kind, key, document, revision }) =>
      kind === 'calendar_year' && revision !== null
        ? [{ revision, year: parseCalendarFile(document, key) }]
        : [],
    ),
    overlays: rows.flatMap(({ kind, key, document, revision }) =>
      kind === 'calendar_overlay' && revision !== null
        ? [{ revision, days: parseOverlayFile(document, key).days }]
        : [],
    ),
    packs: rows.flatMap(({ kind, key, document }) => (kind === 'policy' ? [parsePack(document, key)] : [])),
    whistlePacks: rows.flatMap(({ kind, key, document }) =>
      kind === 'whistles' ? [parseWhistlePack(document, key)] : [],
    ),
    weights: rows.flatMap(({ kind, key, document }) =>
      kind === 'weights' ? [parseDatedWeights(document, key)] : [],
    ),
  };
}
