import type { CaseTraits, PeriodScheme, SetRules } from '@suqiu/domain';
import { isDeepStrictEqual } from 'node:util';
import { PolicyInvalidError, PolicyUnknownError } from '../policy-errors';
import { readPeriodSchemes, readSetRules, readShippedCatalogues } from './catalogue-file';
import { catalogueWith, type DatedWeights } from './dated-weights';
import type { MetricCatalogue } from './metric-catalogue';

/** The figures that a process knows: every version of the catalogue, the schemes of periods, and the rules of the sets. */
export class MetricBook {
  private constructor(
    private readonly catalogues: readonly MetricCatalogue[],
    /** By these every figure can be asked for. */
    readonly periods: readonly PeriodScheme[],
    /** What {@link caseFacts} needs; changed, the facts have to be made again (`npm run metrics -- rebuild`). */
    readonly setRules: SetRules,
    private readonly proactiveChannels: readonly string[],
  ) {}

  /**
   * Opens the book. `added` are catalogues that were brought in while the software ran. Throws PolicyInvalidError where
   * a file cannot be used, or a version means two different things.
   */
  static load(added: readonly MetricCatalogue[] = []): MetricBook {
    const catalogues: MetricCatalogue[] = [];
    for (const one of [...readShippedCatalogues(), ...added]) {
      const earlier = catalogues.find(({ version }) => version === one.version);
      if (earlier === undefined) catalogues.push(one);
      else if (!isDeepStrictEqual(earlier, one)) {
        throw new PolicyInvalidError(`figures@${one.version}`, [
          'version: Two different catalogues have this version.',
        ]);
      }
    }
    const { rules, proactiveChannels } = readSetRules();
    return new MetricBook(
      catalogues.sort((a, b) => b.version - a.version),
      readPeriodSchemes(),
      rules,
      proactiveChannels,
    );
  }

  /**
   * Opens the book with weights that were brought in while the software ran, each on top of the version before it. Throws
   * what {@link load} throws, and PolicyInvalidError for weights that do not fit.
   */
  static withWeights(dated: readonly DatedWeights[]): MetricBook {
    const added: MetricCatalogue[] = [];
    let book = MetricBook.load();
    for (const one of [...dated].sort((a, b) => a.version - b.version)) {
      const earlier = book.catalogues.find(({ version }) => version < one.version);
      if (earlier === undefined) throw new PolicyUnknownError(`figures@${one.version}`, []);
      added.push(catalogueWith(earlier, one));
      book = MetricBook.load(added);
    }
    return book;
  }

  /** Every catalogue, the newest first. */
  all(): readonly MetricCatalogue[] {
    return this.catalogues;
  }

  /**
   * The catalogue in force on a local date, `YYYY-MM-DD`: for a period, on its first day. What lies before all of them
   * is counted by the oldest.
   */
  inForce(date: string): MetricCatalogue {
    const oldest = this.catalogues.at(-1);
    return this.found((one) => one.effectiveFrom <= date || one === oldest, `figures on ${date}`);
  }

  /** Throws PolicyUnknownError. */
  byVersion(version: number): MetricCatalogue {
    return this.found((one) => one.version === version, `figures@${version}`);
  }

  /** The scheme of periods of a code. Throws PolicyUnknownError. */
  scheme(code: string): PeriodScheme {
    const scheme = this.periods.find((one) => one.code === code);
    if (scheme !== undefined) return scheme;
    throw new PolicyUnknownError(
      `scheme ${code}`,
      this.periods.map((one) => one.code),
    );
  }

  /** The traits of a case that came by a channel. */
  traitsOf({ channel, requestType }: Omit<CaseTraits, 'proactive'>): CaseTraits {
    return { channel, requestType, proactive: this.proactiveChannels.includes(channel) };
  }

  private found(fits: (one: MetricCatalogue) => boolean, wanted: string): MetricCatalogue {
    const catalogue = this.catalogues.find(fits);
    if (catalogue !== undefined) return catalogue;
    throw new PolicyUnknownError(
      wanted,
      this.catalogues.map(({ version }) => `figures@${version}`),
    );
  }
}
