import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const HAS_PROC = existsSync('/proc/self/stat');

function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command name is in brackets and may itself hold spaces and brackets: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function fromPs(pid) {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  const text = (stdout ?? '').trim();
  return status === 0 && !text.startsWith('Z') ? text.replace(/^\S+\s+/, '') : undefined;
}

/**
 * What tells a process from any later one with the same number: the boot and the instant it was started.
 *
 * @returns {string | undefined} undefined when it does not run (a zombie does not run either)
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return HAS_PROC ? fromProc(pid) : fromPs(pid);
}

/** Whether the process that once had this identity still runs under this number. */
export function isSameProcess(pid, identity) {
  return identity !== undefined && identityOf(pid) === identity;
}
