import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x0605_4b50;
const END_LENGTH = 22;
const CENTRAL = 0x0201_4b50;
const LOCAL = 0x0403_4b50;

/** The files of an archive, read by its directory as unpackers do; insists on sizes and sums. */
export function unzipped(archive: Buffer): ReadonlyMap<string, string> {
  const end = archive.length - END_LENGTH;
  expect(archive.readUInt32LE(end)).toBe(END);
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(archive.readUInt32LE(at)).toBe(CENTRAL);
    const [crc, packed, size] = [16, 20, 24].map((field) => archive.readUInt32LE(at + field));
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    expect(archive.readUInt32LE(local)).toBe(LOCAL);
    const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(data, data + (packed ?? 0)));
    expect([content.length, crc32(content)]).toEqual([size, crc]);
    files.set(name, content.toString('utf8'));
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

/** The rows of a sheet, from 1, as a reader shows them: an empty cell is an empty text. */
export function sheetRows(archive: Buffer, no = 1): string[][] {
  const sheet = unzipped(archive).get(`xl/worksheets/sheet${no}.xml`) ?? '';
  expect(sheet).not.toContain('<f>');
  return [...sheet.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, row]) => {
    const cells: string[] = [];
    for (const [, letter, text] of (row ?? '').matchAll(/<c r="([A-Z]+)\d+"[^>]*><is><t[^>]*>(.*?)<\/t>/gs)) {
      const column = [...(letter ?? '')].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
      while (cells.length < column - 1) cells.push('');
      cells.push(readable(text ?? ''));
    }
    return cells;
  });
}

function readable(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
