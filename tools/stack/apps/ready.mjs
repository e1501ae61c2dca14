import { readJson, writeJson } from '../host/json-file.mjs';

/**
 * The facts that tools and tests read from `ready.json`.
 *
 * @returns {{api: string, worker: string, temporal: string, temporalUi?: string, database: string, demoAccounts: object[]}}
 */
export function readyFacts({ api, worker, temporal, temporalUi, database, demoAccounts }) {
  return { api, worker, temporal, ...(temporalUi && { temporalUi }), database, demoAccounts };
}

/** Writes the facts; they hold the database's password, so only their owner may read them. */
export function writeReady(file, facts) {
  writeJson(file, facts, { mode: 0o600 });
}

/** The facts of a stack that is ready; undefined while it is not. */
export function readReady(file) {
  return readJson(file);
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]))));
  return rows.map((row) =>
    row
      .map((cell, n) => cell + ' '.repeat(widths[n] - displayWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Chinese characters take two columns on a terminal. */
function displayWidth(text) {
  return [...text].reduce((sum, character) => sum + (character.codePointAt(0) >= 0x2e80 ? 2 : 1), 0);
}

/** One account of each role, for there may be dozens. */
function accountLines(accounts) {
  const shown = accounts.filter(({ role }, n) => accounts.findIndex((other) => other.role === role) === n);
  const rows = shown.map(({ role, organisation, username, password }) => [
    role,
    organisation,
    username,
    password,
  ]);
  const lines = table([['role', 'organisation', 'username', 'password'], ...rows]).map((row) => `  ${row}`);
  const others = accounts.length - shown.length;
  return ['Sign in as:', ...lines, ...(others > 0 ? [`  … and ${others} more in ready.json`] : [])];
}

/** The last lines of a start: where to open it, and who to sign in as. */
export function welcome({ api, temporalUi, demoAccounts }) {
  const lines = ['', `Suqiu is ready: ${api}`, `  API documentation: ${api}/api/docs`];
  if (temporalUi) lines.push(`  Temporal: ${temporalUi}`);
  if (demoAccounts.length > 0) lines.push('', ...accountLines(demoAccounts));
  return [...lines, '', 'Stop with Ctrl-C or `npm stop`.'].join('\n');
}
