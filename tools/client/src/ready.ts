import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A person of the demonstration district who can sign in. */
export interface DemoAccount {
  readonly role: string;
  readonly organisation: string;
  readonly organisationCode: string;
  readonly username: string;
  readonly password: string;
}

/** The facts of a running stack, as `ready.json` holds them. */
export interface Ready {
  readonly api: string;
  readonly temporal: string;
  readonly temporalUi?: string;
  readonly database: string;
  readonly demoAccounts: readonly DemoAccount[];
}

/** Where a stack's facts are: SUQIU_READY, else `ready.json` in SUQIU_HOME, else in `.suqiu` of the checkout. */
export function readyPath(env: NodeJS.ProcessEnv = process.env): string {
  if (env.SUQIU_READY) return resolve(env.SUQIU_READY);
  const root = checkoutRoot();
  return join(resolve(root, env.SUQIU_HOME ?? '.suqiu'), 'ready.json');
}

/** The facts of the running stack; undefined when there is none. */
export function readReady(path: string = readyPath()): Ready | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Ready) : undefined;
}

/** The folder that holds `nx.json`, above this file. */
function checkoutRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'nx.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The tools run from a checkout only: no nx.json above this file.');
    folder = parent;
  }
  return folder;
}
