import { Problem } from '../problems/problem';

/** The document, which must be of the pack in the address. @throws Problem `policy.invalid` */
export function ofPack(pack: string, document: object): object {
  if (!('id' in document) || document.id !== pack) {
    throw new Problem('policy.invalid', {
      errors: [{ field: 'document.id', code: 'invalid', message: `须为 ${pack}` }],
    });
  }
  return document;
}
