import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WHISTLE_FORMS } from './whistle-forms';

const COMMANDS = '/api/v1/whistles/{whistleNo}/commands/';
/** A command with a form of its own: it takes a position or a photo. */
const REPORTING_IN = 'arrive';

describe('the forms of a whistle', () => {
  it('are one for each command of the API', () => {
    const file = join(__dirname, '../../../../../../docs/openapi.json');
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, unknown> };
    const commands = Object.keys(paths)
      .filter((path) => path.startsWith(COMMANDS))
      .map((path) => path.slice(COMMANDS.length))
      .filter((command) => command !== REPORTING_IN);
    expect(WHISTLE_FORMS.map(({ command }) => command).sort()).toEqual(commands.sort());
  });
});
