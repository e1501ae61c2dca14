import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A grievance that a published document tells, in the document's own facts. What it does not tell is absent. */
export interface SourceCase {
  readonly id: string;
  readonly city: string;
  readonly title: string;
  readonly text: string;
  readonly channel: string;
  readonly mechanism: string;
  readonly path?: readonly string[];
  readonly outcome: string;
  readonly satisfaction?: string;
  readonly meetings_at_least?: number;
  readonly rounds?: number;
  /** Departments and offices that came on site, by the names that the document uses. */
  readonly whistle_departments?: readonly string[];
  readonly vote?: SourceVote;
  readonly cost_share?: { readonly residents: number; readonly street: number };
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface SourceVote {
  readonly electorate: string;
  readonly pass: string;
  readonly and?: SourceVote & { readonly when: string };
}

/** The fourteen cases, in the order of the documents. */
export function sourceCases(): SourceCase[] {
  const path = join(__dirname, '..', 'data', 'source-cases.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: SourceCase[] }).cases;
}
