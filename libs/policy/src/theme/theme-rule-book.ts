import type { ThemeRules } from '@suqiu/domain';
import { join } from 'node:path';
import { DatedDocuments } from '../dated-documents';
import { themeRuleSchema } from './theme-rule-schema';

/** The folder with the versions of the rules for themes; `src` and `dist` lie equally deep in the package. */
const THEMES_FOLDER = join(__dirname, '..', '..', 'themes');

/** The rules for themes that come with the software, as dated versions. */
export class ThemeRuleBook {
  private constructor(private readonly versions: DatedDocuments<ThemeRules>) {}

  /** Opens the book. Throws PolicyInvalidError with a sentence for each problem, naming its key. */
  static load(folder: string = THEMES_FOLDER): ThemeRuleBook {
    return new ThemeRuleBook(DatedDocuments.read(folder, themeRuleSchema, 'set of theme rules'));
  }

  /** The rules in force on a local date, `YYYY-MM-DD`. Throws PolicyUnknownError before the first of them. */
  on(date: string): ThemeRules {
    return this.versions.on(date);
  }
}
