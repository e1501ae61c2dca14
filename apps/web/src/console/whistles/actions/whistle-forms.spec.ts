import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WHISTLE_FORMS } from './whistle-forms';

const COMMANDS = '/api/v1/whistles/{whistleNo}/commands/';

describe('the forms of a whistle', () => {
  it('are one for each command of the API', () => {
    const file = join(__dirname, '../../../../../../docs/openapi.json');
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, unknown> };
    const commands = Object.keys(paths)
      .filter((path) => path.startsWith(COMMANDS))
      .map((path) => path.slice(COMMANDS.length));
    expect(WHISTLE_FORMS.map(({ command }) => command).sort()).toEqual(commands.sort());
  });
});
