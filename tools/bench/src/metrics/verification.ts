import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What counting every figure a second time took. */
export interface Verification {
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** What was compared, as the command tells it. */
  readonly compared: string;
}

const TOLD = /(Compared .*)\n([\d.]+) s, at most (\d+) MB/;

/** Runs `metrics verify` as its users do, on the stack of this run. Throws where it finds a difference. */
export async function verifyFigures(root: string): Promise<Verification> {
  const child = spawn(process.execPath, [join(root, 'tools/stack/built.mjs'), 'metrics', 'verify'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const [, compared, seconds, megabytes] = TOLD.exec(said) ?? [];
  if (status !== 0 || compared === undefined) {
    throw new Error(`metrics verify: ${said}`);
  }
  return { seconds: Number(seconds), peakMegabytes: Number(megabytes), compared };
}
