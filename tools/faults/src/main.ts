import { join } from 'node:path';
import { check } from './checker/check';
import { examineChecker } from './damage/examine-checker';
import { isAcknowledged, type AskedRequest } from './evidence/asked-request';
import { readEvidence, writeEvidence } from './evidence/evidence-files';
import { examinationTable, findingsTable } from './report/tables';
import { tell } from './report/terminal';
import { runStorm } from './run-storm';
import { readOptions } from './settings/options';
import { Stack } from './stack/stack';

/** Runs the storm on the stack of SUQIU_HOME, judges what it left behind, and judges the judge. Answers with the exit status. */
async function main(): Promise<number> {
  const home = process.env.SUQIU_HOME;
  if (!home) throw new Error('SUQIU_HOME names no stack; run npm run faults.');
  const anySeed = Date.now() % 1_000_000;
  const options = readOptions(process.argv.slice(2), anySeed, join(home, 'evidence'));
  tell(
    `seed ${options.seed}: ${options.cases} cases and ${options.whistles} whistles, each part killed ${options.kills} times`,
  );
  const run = await runStorm(new Stack(home), options);
  writeEvidence(options.evidence, run.evidence);
  const findings = check(readEvidence(options.evidence));
  const examinations = examineChecker(() => readEvidence(options.evidence));
  const missed = examinations.filter(({ named }) => named !== true);
  const { requests, events, whistleEvents, outages } = run.evidence;
  const repeated = requests.filter(({ tries }) => tries > 1).length;
  console.log(['', 'What the checker found:', ...findingsTable(findings)].join('\n'));
  console.log(['', 'Copies with one damage each:', ...examinationTable(examinations), ''].join('\n'));
  tell(refusals(requests));
  const down = outages.reduce((sum, { from, to }) => sum + to - from, 0) / 1000;
  tell(
    `${requests.length} requests (${repeated} sent more than once), ${events.length + whistleEvents.length} events, ${run.kills} kills,`,
  );
  tell(
    `not whole for ${down.toFixed(0)} s; ${run.closed} cases closed, ${run.ended} whistles ended; ${findings.length} findings`,
  );
  tell(`${examinations.length - missed.length} of ${examinations.length} damages named`);
  const isWhole = run.closed === options.cases && run.ended === options.whistles;
  const isGood = findings.length === 0 && missed.length === 0 && isWhole;
  tell(
    isGood
      ? `nothing wrong (seed ${options.seed})`
      : `NOT good; seed ${options.seed}, evidence in ${options.evidence}`,
  );
  return isGood ? 0 : 1;
}

/** How many requests were refused, by code: most because time or another step was first. */
function refusals(requests: readonly AskedRequest[]): string {
  const counts = new Map<string, number>();
  for (const request of requests.filter((asked) => !isAcknowledged(asked))) {
    const code = request.answer.code ?? (request.status === 0 ? 'unanswered' : `http.${request.status}`);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return `refused: ${[...counts].map(([code, count]) => `${code} ${count}`).join(', ') || 'none'}`;
}

void main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
