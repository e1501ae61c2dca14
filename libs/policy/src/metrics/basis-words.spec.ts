import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METRICS_FOLDER } from './catalogue-file';

/** Every text under a `basis`, however deep. */
function basesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'basis' && typeof inner === 'string' ? [inner] : basesIn(inner),
  );
}

describe('what figures, periods and sets rest on', () => {
  const folders = ['catalogue', 'periods', 'sets'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(METRICS_FOLDER, folder)).map((name) => join(METRICS_FOLDER, folder, name)),
  );
  const bases = files.flatMap((file) => basesIn(JSON.parse(readFileSync(file, 'utf8'))));

  it('is told in Chinese, as people read it beside the figure; only a norm keeps its letters', () => {
    expect(bases.length).toBeGreaterThan(50);
    const foreign = bases.filter((basis) => /[A-Za-z]{2,}/.test(basis.replace('GB/T', '')));
    expect(foreign).toEqual([]);
  });
});
