import type { PeriodScheme, SetRules } from '@suqiu/domain';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { PolicyInvalidError } from '../policy-errors';
import { catalogueProblems } from './catalogue-problems';
import { catalogueFile, setRulesFile } from './catalogue-schema';
import { catalogueOf, type MetricCatalogue } from './metric-catalogue';
import { periodsFile } from './period-schema';

/** The figures that come with the software. `src` and `dist` lie equally deep in the package. */
export const METRICS_FOLDER = join(__dirname, '..', '..', 'metrics');

const VERSION_FILE = /^(\d+)\.json$/;

const checkedCatalogue = catalogueFile.transform((file, context) => {
  for (const { path, message } of catalogueProblems(file)) {
    context.addIssue({ code: 'custom', path: [...path], message, input: file });
  }
  return catalogueOf(file);
});

/**
 * Reads the JSON of a catalogue. It names no set that does not exist, its weights add up to one, each formula has its
 * basis: see {@link catalogueProblems}. Throws PolicyInvalidError with a sentence for each problem, naming its key.
 */
export function parseCatalogue(json: unknown, source: string): MetricCatalogue {
  return checked(checkedCatalogue, json, source);
}

/** All catalogues that come with the software. */
export function readShippedCatalogues(): MetricCatalogue[] {
  const folder = join(METRICS_FOLDER, 'catalogue');
  return readdirSync(folder)
    .filter((name) => VERSION_FILE.test(name))
    .map((name) => parseCatalogue(readJson(join(folder, name), name), join('catalogue', name)));
}

/** The schemes of periods, from the newest version of their file. */
export function readPeriodSchemes(): readonly PeriodScheme[] {
  return newest('periods', periodsFile).schemes;
}

/** What decides who belongs to a set, from the newest version of its file. */
export function readSetRules(): { readonly rules: SetRules; readonly proactiveChannels: readonly string[] } {
  const { pingpongMoves, proactiveChannels } = newest('sets', setRulesFile);
  return { rules: { pingpongMoves: pingpongMoves.value }, proactiveChannels: proactiveChannels.value };
}

function newest<T extends z.ZodType>(name: string, schema: T): z.output<T> {
  const folder = join(METRICS_FOLDER, name);
  const versions = readdirSync(folder).map((file) => Number(VERSION_FILE.exec(file)?.[1] ?? 0));
  const file = `${Math.max(...versions)}.json`;
  const source = join(name, file);
  return checked(schema, readJson(join(folder, file), source), source);
}

function checked<T extends z.ZodType>(schema: T, json: unknown, source: string): z.output<T> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new PolicyInvalidError(
    source,
    parsed.error.issues.map((issue) => `${issue.path.join('.') || 'The file'}: ${issue.message}.`),
  );
}

function readJson(path: string, source: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new PolicyInvalidError(source, [`It cannot be read as JSON: ${(error as Error).message}.`]);
  }
}
