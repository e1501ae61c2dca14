import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Lays a packed twin beside every text file of the build, so that serving costs no packing. */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'dist/assets');
const TEXT = /\.(js|css|svg)$/;

for (const name of readdirSync(folder).filter((file) => TEXT.test(file))) {
  const content = readFileSync(join(folder, name));
  writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_QUALITY]: 9 };
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
}
