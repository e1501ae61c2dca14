import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../host/home.mjs';
import { PROGRAMS } from '../workspace/build.mjs';
import { sourceHash } from '../workspace/source-hash.mjs';

const SERVICE = (port) => `
require('node:http').createServer((_, answer) => answer.end()).listen(Number(process.env.${port}), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
`;

const SOURCES = {
  api: SERVICE('API_PORT'),
  worker: SERVICE('WORKER_HTTP_PORT'),
  workflowBundle: '',
  migrate: '',
  seedDistrict: `require('node:fs').writeFileSync(process.env.SUQIU_DEMO_ACCOUNTS, '[]');`,
  seedCases: '',
  web: '',
  simulate: '',
};

const TEMPORAL = `#!${process.execPath}
const server = require('node:http2').createServer();
server.on('stream', (stream) => {
  stream.resume();
  stream.respond({ ':status': 200 });
  stream.end(Buffer.from([0, 0, 0, 0, 2, 8, 1]));
});
server.listen(Number(process.argv[process.argv.indexOf('--port') + 1]), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
`;

/**
 * A checkout with this bootstrap, the real PostgreSQL, and stand-ins for everything that Suqiu builds and for Temporal.
 *
 * @param {string} folder an empty folder
 * @returns the environment to start it with: any free ports
 */
export function checkoutWithStandIns(folder) {
  cpSync(join(ROOT, 'tools/stack'), join(folder, 'tools/stack'), { recursive: true });
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, path] of Object.entries(PROGRAMS)) put(join(folder, path), SOURCES[name]);
  put(join(folder, 'path/temporal'), TEMPORAL);
  chmodSync(join(folder, 'path/temporal'), 0o755);
  put(join(folder, '.suqiu/marks.json'), JSON.stringify({ built: sourceHash(folder) }));
  const ports = [
    'API_PORT',
    'WORKER_HTTP_PORT',
    'SUQIU_TEMPORAL_PORT',
    'SUQIU_TEMPORAL_UI_PORT',
    'SUQIU_POSTGRES_PORT',
  ];
  return {
    PATH: `${join(folder, 'path')}:${process.env.PATH}`,
    ...Object.fromEntries(ports.map((name) => [name, '0'])),
  };
}

function put(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
