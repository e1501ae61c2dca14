import {
  drawing,
  packageOf,
  PDF,
  phonePhoto,
  WORD_PARTS,
  type PackagePart,
} from '../../../test/support/files';
import { contentOf } from './content-kind';
import { UnusableContentError } from './unusable-content';

const word = (...more: PackagePart[]) => packageOf([...WORD_PARTS, ...more]);

function refusalOf(bytes: Buffer): string {
  try {
    return contentOf(bytes).type;
  } catch (error) {
    if (error instanceof UnusableContentError) return error.reason;
    throw error;
  }
}

describe('what a file is', () => {
  it('follows from its own bytes', async () => {
    expect(contentOf(await phonePhoto())).toEqual({ kind: 'image', type: 'image/jpeg' });
    expect(contentOf(await drawing())).toEqual({ kind: 'image', type: 'image/png' });
    expect(contentOf(PDF)).toEqual({ kind: 'document', type: 'application/pdf' });
    expect(contentOf(word()).type).toMatch(/wordprocessingml/);
    const excel = packageOf([{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }]);
    expect(contentOf(excel).type).toMatch(/spreadsheetml/);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with a script in it', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['a moving picture', Buffer.from('GIF89a')],
    ['a program', Buffer.from('7f454c46', 'hex')],
    ['a package of something else', packageOf([{ name: 'index.html' }])],
    ['a page with a package behind it', Buffer.concat([Buffer.from('<html>'), word()])],
    ['a document with a package behind it', Buffer.concat([PDF, word()])],
    ['a document with something before it', Buffer.concat([Buffer.from('GIF89a'), PDF])],
  ])('is refused for %s', (_, bytes) => {
    expect(refusalOf(bytes)).toBe('type');
  });

  it.each([
    ['says that it becomes enormous', word({ name: 'word/media/1.png', claims: 0xf0000000 })],
    ['becomes large part by part', word(...['a', 'b', 'c'].map((name) => ({ name, claims: 0x6000000 })))],
    ['would be unpacked elsewhere', word({ name: '../../etc/cron.d/x' })],
    ['names a drive', word({ name: 'word\\..\\x' })],
    ['cannot be looked into', word({ name: 'x', encrypted: true })],
    ['is Word and Excel at once', word({ name: 'xl/workbook.xml' })],
    ['names a part twice', word({ name: 'word/document.xml' })],
    ['has something behind it', Buffer.concat([word(), Buffer.from('<script>')])],
    ['is cut off', word().subarray(0, -30)],
    ['has thousands of parts', word(...Array.from({ length: 4_000 }, (_, i) => ({ name: `p${i}` })))],
  ])('is refused for a package that %s', (_, bytes) => {
    expect(refusalOf(bytes)).toBe('package');
  });

  it('is refused for a document with a program in it', () => {
    expect(refusalOf(word({ name: 'word/vbaProject.bin' }))).toBe('macros');
  });

  it('never takes longer than its size for a package that lies about its directory', () => {
    const lying = word();
    lying.writeUInt16LE(0xffff, lying.length - 12);
    expect(refusalOf(lying)).toBe('package');
    const empty = Buffer.alloc(1024 * 1024, 0x50);
    empty.writeUInt32LE(0x04034b50, 0);
    expect(refusalOf(empty)).toBe('package');
  });
});
