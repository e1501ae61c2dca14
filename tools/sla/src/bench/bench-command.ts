import { compileCalendar, deadline, parseLimit, type Calendar } from '@suqiu/domain';
import { readCalendar } from '@suqiu/policy';
import { readOptions } from '../options';

const LIMITS = [
  '30 second',
  '30 minute',
  '24 urgent_hour',
  '8 work_hour',
  '5 work_day',
  '15 natural_day roll',
];
const FIRST = Date.UTC(2024, 0, 1);
const SPREAD_MS = 1_000 * 86_400_000;
const STEP_MS = 7_919_000;
const LEAST_MS = 500;
const AT_ONCE = 10_000;

/** `sla bench`: due dates a second for each unit, and what a long limit costs beside a short one. */
export async function benchCommand(args: readonly string[]): Promise<number> {
  readOptions(args, [], []);
  const calendar = compileCalendar(readCalendar());
  const short = rateOf('5 work_day', calendar);
  const long = rateOf('60 work_day', calendar);
  const rows = LIMITS.map((limit) => row(limit, `${perSecond(rateOf(limit, calendar))} a second`));
  const cost = (rate: number): string => `${(1e9 / rate).toFixed(0)} ns each`;
  process.stdout.write(
    [
      '| due dates           | cost                |',
      '| ------------------- | ------------------- |',
      ...rows,
      row('5 work_day', cost(short)),
      row('60 work_day', `${cost(long)}, ${(short / long).toFixed(2)} x`),
      '',
    ].join('\n'),
  );
  return 0;
}

/** Due dates a second, of starts spread over the published years. */
function rateOf(text: string, calendar: Calendar): number {
  const limits = [parseLimit(text)];
  let counted = 0;
  let spread = 0;
  const begin = performance.now();
  for (;;) {
    for (let index = 0; index < AT_ONCE; index += 1) {
      spread = (spread + STEP_MS) % SPREAD_MS;
      deadline(FIRST + spread, limits, [], calendar);
    }
    counted += AT_ONCE;
    const ms = performance.now() - begin;
    if (ms >= LEAST_MS) return (counted / ms) * 1_000;
  }
}

const perSecond = (rate: number): string => Math.round(rate).toLocaleString('en-US');

const row = (name: string, figure: string): string => `| ${name.padEnd(19)} | ${figure.padEnd(19)} |`;
