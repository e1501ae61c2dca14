export { PolicyBook } from './policy-book';
export { PolicyInvalidError, PolicyUnknownError } from './policy-errors';
export { PACKS_FOLDER, readPack } from './pack-file';
export type { PackFile } from './pack-schema';
