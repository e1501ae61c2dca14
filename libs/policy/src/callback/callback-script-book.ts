import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsedBy } from '../pack-file';
import { PolicyUnknownError } from '../policy-errors';
import { readJson } from '../shipped-files';
import { callbackScriptSchema, type CallbackScript } from './callback-script-schema';

/** The folder with the versions of the script; `src` and `dist` lie equally deep in the package. */
const CALLBACKS_FOLDER = join(__dirname, '..', '..', 'callbacks');

/** The script for call-backs that comes with the software, as dated versions. */
export class CallbackScriptBook {
  private constructor(private readonly versions: readonly CallbackScript[]) {}

  /** Opens the book. Throws PolicyInvalidError with a sentence for each problem, naming its key. */
  static load(folder: string = CALLBACKS_FOLDER): CallbackScriptBook {
    const versions = readdirSync(folder).map((file) =>
      parsedBy(callbackScriptSchema, readJson(join(folder, file)), join('callbacks', file)),
    );
    return new CallbackScriptBook(versions.sort((a, b) => b.version - a.version));
  }

  /** The script in force on a local date, `YYYY-MM-DD`. Throws PolicyUnknownError before the first of them. */
  on(date: string): CallbackScript {
    const found = this.versions.find(({ effectiveFrom }) => effectiveFrom <= date);
    if (found !== undefined) return found;
    throw new PolicyUnknownError(
      date,
      this.versions.map(({ version, effectiveFrom }) => `${version} from ${effectiveFrom}`),
      'script for call-backs',
    );
  }
}
