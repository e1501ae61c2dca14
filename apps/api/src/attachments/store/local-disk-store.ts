import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { AttachmentStore } from './attachment-store';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A folder is for the process alone. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/**
 * Keeps attachments in a folder: `arriving/<id>` for parts, `kept/<first two digits>/<id>` for what is kept, with `.small`
 * behind it for the small picture. Names are ids and nothing else. Several API processes may share the folder.
 */
export class LocalDiskStore implements AttachmentStore {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  async writePart(id: string, offset: number, bytes: Buffer): Promise<void> {
    const path = this.arriving(id);
    await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
    const file = await openOrCreate(path);
    try {
      await file.write(bytes, 0, bytes.length, offset);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  readParts(id: string): Promise<Buffer | null> {
    return bytesOf(this.arriving(id));
  }

  async keep(id: string, bytes: Buffer, small: Buffer | null): Promise<void> {
    const path = this.kept(id);
    await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
    if (small) await writeWhole(this.small(id), small);
    await writeWhole(path, bytes);
    await syncFolder(dirname(path));
    await rm(this.arriving(id), { force: true });
  }

  read(id: string): Promise<Buffer | null> {
    return bytesOf(this.kept(id));
  }

  readSmall(id: string): Promise<Buffer | null> {
    return bytesOf(this.small(id));
  }

  async remove(id: string): Promise<void> {
    for (const path of [this.arriving(id), this.small(id), this.kept(id)]) await rm(path, { force: true });
  }

  private arriving(id: string): string {
    return join(this.folder, 'arriving', plain(id));
  }

  private kept(id: string): string {
    return join(this.folder, 'kept', plain(id).slice(0, 2), id);
  }

  private small(id: string): string {
    return `${this.kept(id)}.small`;
  }
}

/** Whoever reads the file finds all of it or none. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const draft = `${path}.${process.pid}.${process.hrtime.bigint()}`;
  const file = await open(draft, 'wx', FILE_MODE);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

/** An id is checked where it becomes part of a path, whoever checked it before. */
function plain(id: string): string {
  if (!ID.test(id)) throw new TypeError('an attachment is named by a UUID');
  return id;
}

async function openOrCreate(path: string) {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (!isMissing(error)) throw error;
    // Two pieces may come first at once: whoever creates the file leaves the other's bytes alone.
    return open(path, 'a', FILE_MODE).then(async (file) => {
      await file.close();
      return open(path, 'r+');
    });
  }
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** A rename outlives a crash of the machine only when the folder was written as well. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
