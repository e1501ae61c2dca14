import { spawnSync } from 'node:child_process';
import { StackError } from '../host/stack-error.mjs';

const OWN_USER = 'suqiu';
const CREATE = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_USER],
  ['adduser', '-S', '-D', '-H', OWN_USER],
];

function idOf(flag, user) {
  const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

function existing(user) {
  const uid = idOf('-u', user);
  return uid === undefined ? undefined : { name: user, uid, gid: idOf('-g', user) };
}

/**
 * The account that PostgreSQL runs as. PostgreSQL refuses to run as root, so root lends it to an unprivileged
 * account: `suqiu` or `postgres`, whichever exists, else `suqiu` is created.
 *
 * @param {(line: string) => void} tell told when an account is created
 * @returns {{name: string, uid: number, gid: number} | undefined} undefined when this process is not root
 */
export function postgresUser(tell) {
  if (process.getuid?.() !== 0) return undefined;
  const found = existing(OWN_USER) ?? existing('postgres');
  if (found) return found;
  tell(`PostgreSQL must not run as root; creating the system account "${OWN_USER}" for it`);
  for (const [program, ...args] of CREATE) {
    spawnSync(program, args, { stdio: 'ignore' });
    const created = existing(OWN_USER);
    if (created) return created;
  }
  throw new StackError(
    'postgres.no_user',
    `PostgreSQL cannot run as root and no account could be created for it. Create one named "${OWN_USER}", ` +
      'or start as an ordinary user, or set DATABASE_URL.',
  );
}
