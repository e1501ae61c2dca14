import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What a browser and Chinese characters in it need on Debian. */
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * The browser of this machine; where there is none, Debian's is installed.
 *
 * @returns {string} the path of its program
 * @throws Error with a sentence that says how to help
 */
export function findChromium() {
  const named = process.env.SUQIU_E2E_CHROMIUM;
  if (named) return named;
  const found = USUAL.find((path) => existsSync(path));
  if (found) return found;
  console.log(`installing ${PACKAGES.join(' and ')} (half a minute, only once)`);
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (apt('update') && apt('install', '-y', '--no-install-recommends', ...PACKAGES)) return findChromium();
  throw new Error(
    'No Chromium was found. Install it, or name one with SUQIU_E2E_CHROMIUM=/path/to/chromium.',
  );
}
