import { reservePort } from '../host/ports.mjs';

const PREFERRED = {
  api: { variable: 'API_PORT', port: 3000, what: 'the API' },
  worker: { variable: 'WORKER_HTTP_PORT', port: 3001, what: "the worker's health and metrics" },
  temporal: { variable: 'SUQIU_TEMPORAL_PORT', port: 7233, what: 'Temporal' },
  temporalUi: { variable: 'SUQIU_TEMPORAL_UI_PORT', port: 8233, what: "Temporal's web pages" },
  postgres: { variable: 'SUQIU_POSTGRES_PORT', port: 55432, what: 'PostgreSQL' },
};

/** Which ports this start needs: none for a server that runs elsewhere. */
function needed(env) {
  return Object.keys(PREFERRED).filter((name) => {
    if (name === 'postgres') return !env.DATABASE_URL;
    if (name === 'temporal') return !env.TEMPORAL_ADDRESS;
    if (name === 'temporalUi') return !env.TEMPORAL_ADDRESS && env.SUQIU_TEMPORAL_UI !== '0';
    return true;
  });
}

/**
 * Chooses and holds a port for everything that this start brings up.
 *
 * @param {(line: string) => void} tell told about each port that was taken
 * @returns the numbers by name, and `release(name)`, to be called right before that child starts
 */
export async function reservePorts(tell, env = process.env) {
  const held = new Map();
  for (const name of needed(env)) {
    const { variable, port, what } = PREFERRED[name];
    const preferred = env[variable] ? Number(env[variable]) : port;
    const reserved = await reservePort(preferred);
    if (reserved.moved)
      tell(`port ${preferred} for ${what} is taken; using ${reserved.port} (${variable} sets another)`);
    held.set(name, reserved);
  }
  const release = async (name) => {
    await held.get(name)?.release();
    if (name === 'temporal') await held.get('temporalUi')?.release();
  };
  const numbers = Object.fromEntries([...held].map(([name, { port }]) => [name, port]));
  return { ...numbers, release };
}
