import type { ThemeRules } from '@suqiu/domain';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSetRules } from '../metrics/catalogue-file';
import { parsedBy } from '../pack-file';
import { PolicyUnknownError } from '../policy-errors';
import { readJson } from '../shipped-files';
import { themeRuleSchema } from './theme-rule-schema';

/** The folder with the versions of the rules for themes; `src` and `dist` lie equally deep in the package. */
const THEMES_FOLDER = join(__dirname, '..', '..', 'themes');

/** The rules for themes that come with the software, as dated versions. */
export class ThemeRuleBook {
  private constructor(private readonly versions: readonly ThemeRules[]) {}

  /** Opens the book. Throws PolicyInvalidError with a sentence for each problem, naming its key. */
  static load(folder: string = THEMES_FOLDER): ThemeRuleBook {
    // What is found before anybody complains is the same for themes as for figures.
    const { proactiveChannels } = readSetRules();
    const versions = readdirSync(folder).map((file) => ({
      ...parsedBy(themeRuleSchema, readJson(join(folder, file)), join('themes', file)),
      proactiveChannels,
    }));
    return new ThemeRuleBook(versions.sort((a, b) => b.version - a.version));
  }

  /** The rules in force on a local date, `YYYY-MM-DD`. Throws PolicyUnknownError before the first of them. */
  on(date: string): ThemeRules {
    const found = this.versions.find(({ effectiveFrom }) => effectiveFrom <= date);
    if (found !== undefined) return found;
    throw new PolicyUnknownError(
      date,
      this.versions.map(({ version, effectiveFrom }) => `${version} from ${effectiveFrom}`),
      'set of theme rules',
    );
  }
}
