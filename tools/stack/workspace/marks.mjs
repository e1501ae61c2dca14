import { readJson, writeJson } from '../host/json-file.mjs';

/** What a home remembers between runs: which sources are built, which seeds were sown. */
export function openMarks(file) {
  const marks = readJson(file) ?? {};
  return {
    get: (name) => marks[name],
    set: (name, value) => {
      marks[name] = value;
      writeJson(file, marks);
    },
  };
}
