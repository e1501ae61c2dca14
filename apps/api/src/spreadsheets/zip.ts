import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One file of an archive. */
export interface ZipFile {
  readonly name: string;
  readonly content: AsyncIterable<Buffer>;
}

/** What the directory at the end says of a file that was written. */
interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** Sizes stand behind each file, because they are known only then; names are UTF-8. */
const FLAGS = 0x0808;
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: files here have no age. */
const DATE = 0x0021;
/** Beyond it the format needs fields that are not written here. */
const LARGEST = 0xffff_ffff;

/**
 * Files packed as they come into one archive (PKWARE APPNOTE 6.3.3), never more of it in memory than one piece.
 *
 * @throws RangeError where the archive would pass 4 GiB
 */
export async function* zipOf(files: AsyncIterable<ZipFile>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  const counted = (piece: Buffer): Buffer => {
    offset += piece.length;
    if (offset > LARGEST) throw new RangeError('an archive of this format holds 4 GiB');
    return piece;
  };
  for await (const file of files) {
    const name = Buffer.from(file.name);
    const begun = offset;
    yield counted(localHeader(name));
    const deflated = createDeflateRaw();
    const sums = { crc: 0, size: 0 };
    // A failure destroys `deflated`, so the loop below meets it.
    const packing = pipeline(Readable.from(summed(file.content, sums)), deflated);
    packing.catch(() => undefined);
    const data = offset;
    for await (const piece of deflated) yield counted(piece as Buffer);
    const entry = { name, offset: begun, packed: offset - data, ...sums };
    yield counted(descriptor(entry));
    written.push(entry);
  }
  const directory = Buffer.concat(written.map(centralHeader));
  yield Buffer.concat([directory, endOf(written.length, directory.length, offset)]);
}

async function* summed(content: AsyncIterable<Buffer>, sums: { crc: number; size: number }) {
  for await (const piece of content) {
    sums.crc = crc32(piece, sums.crc);
    sums.size += piece.length;
    yield piece;
  }
}

function localHeader(name: Buffer): Buffer {
  const fields = [u32(0x0403_4b50), u16(VERSION), u16(FLAGS), u16(DEFLATED), u16(0), u16(DATE)];
  return Buffer.concat([...fields, u32(0), u32(0), u32(0), u16(name.length), u16(0), name]);
}

function descriptor({ crc, packed, size }: Written): Buffer {
  return Buffer.concat([u32(0x0807_4b50), u32(crc), u32(packed), u32(size)]);
}

function centralHeader({ name, offset, crc, packed, size }: Written): Buffer {
  const made = [u32(0x0201_4b50), u16(VERSION), u16(VERSION), u16(FLAGS), u16(DEFLATED), u16(0), u16(DATE)];
  const sums = [u32(crc), u32(packed), u32(size)];
  // No extra field, no comment, first disk, no attributes.
  const rest = [u16(name.length), u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset), name];
  return Buffer.concat([...made, ...sums, ...rest]);
}

function endOf(files: number, length: number, offset: number): Buffer {
  const counts = [u32(0x0605_4b50), u16(0), u16(0), u16(files), u16(files)];
  return Buffer.concat([...counts, u32(length), u32(offset), u16(0)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
