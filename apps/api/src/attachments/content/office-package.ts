import type { DocumentType } from './content-kind';
import { UnusableContentError, UnusableReason } from './unusable-content';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x1;

/** A report with hundreds of photos in it has fewer parts. */
const MOST_PARTS = 4_000;
/** What all parts together may say that they become. */
const UNPACKED_BYTES = 256 * 1024 * 1024;

const PARTS: Readonly<Record<string, DocumentType>> = {
  'word/document.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'xl/workbook.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** One part of a package, as its directory tells of it. */
interface Part {
  readonly name: string;
  readonly unpackedBytes: number;
  readonly encrypted: boolean;
}

/**
 * The type of a Word or Excel file by the names of its parts (ECMA-376, part 2), or null where the bytes are no package.
 * Nothing is unpacked: the directory at the end is read, and it has to account for the whole file.
 *
 * @throws UnusableContentError `package` for a package that is not built plainly, `macros` where a program is in it
 */
export function officeTypeOf(bytes: Buffer): DocumentType | null {
  if (bytes.length < DIRECTORY_END_LENGTH || bytes.readUInt32LE(0) !== LOCAL_HEADER) return null;
  const parts = partsOf(bytes);
  const names = new Set(parts.map(({ name }) => name));
  const types = Object.entries(PARTS).flatMap(([name, type]) => (names.has(name) ? [type] : []));
  const [type] = types;
  if (type === undefined || !names.has('[Content_Types].xml')) return null;
  if (types.length > 1 || names.size < parts.length || parts.some(isStrange)) throw refused();
  if (sum(parts) > UNPACKED_BYTES) throw refused();
  if (parts.some(({ name }) => /vbaProject/i.test(name)))
    throw new UnusableContentError(UnusableReason.macros);
  return type;
}

function partsOf(bytes: Buffer): Part[] {
  const end = directoryEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const length = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (count > MOST_PARTS || start + length !== end) throw refused();
  const parts: Part[] = [];
  let at = start;
  while (at < end) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw refused();
    const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.subarray(at + ENTRY_LENGTH, nameEnd).toString('utf8'),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      encrypted: (bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
    });
    if (parts.length > count) throw refused();
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end || parts.length !== count) throw refused();
  return parts;
}

/** Where the record begins that ends the directory and the file. */
function directoryEnd(bytes: Buffer): number {
  const last = bytes.length - DIRECTORY_END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    const isEnd = bytes.readUInt32LE(at) === DIRECTORY_END;
    if (isEnd && at + DIRECTORY_END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw refused();
}

function isStrange({ name, encrypted }: Part): boolean {
  return encrypted || name === '' || /^\/|\\|\0|(^|\/)\.\.(\/|$)/.test(name);
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { unpackedBytes }) => total + unpackedBytes, 0);
}

function refused(): UnusableContentError {
  return new UnusableContentError(UnusableReason.package);
}
