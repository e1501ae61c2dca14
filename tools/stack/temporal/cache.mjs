import { accessSync, constants, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Whether a path is a program that this user may run. */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program on PATH; undefined when there is none. */
export function onPath(name, path = process.env.PATH ?? '') {
  return path
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => isProgram(file));
}

/** The folders that keep resolved programs: the home's, and `SUQIU_CACHE`, shared by many checkouts. */
export function cacheFolders(home) {
  return [home.bin, process.env.SUQIU_CACHE].filter(Boolean);
}

/** A kept program, from the first folder that has it. */
export function cached(folders, name) {
  return folders.map((folder) => join(folder, name)).find((file) => isProgram(file));
}

/**
 * Keeps a file or folder in every cache folder, each appearing in one step under its final name.
 *
 * @returns {string} the path in the first folder
 */
export function keep(folders, name, source) {
  for (const folder of folders) {
    const target = join(folder, name);
    if (target === source) continue;
    const draft = `${target}.${process.pid}.part`;
    mkdirSync(dirname(draft), { recursive: true });
    rmSync(draft, { recursive: true, force: true });
    cpSync(source, draft, { recursive: true });
    if (existsSync(target)) rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  }
  return join(folders[0], name);
}
