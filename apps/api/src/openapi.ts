import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { documentText } from './openapi/document-text';

/** Writes the OpenAPI document to the path given, or to `docs/openapi.json` of the checkout. */
async function main(target: string | undefined): Promise<void> {
  const path = target ?? resolve(__dirname, '../../../docs/openapi.json');
  writeFileSync(path, await documentText());
  console.log(`Wrote ${path}`);
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
