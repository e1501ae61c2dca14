import type { OrgName } from '@suqiu/client';
import { organisationTree } from '@suqiu/demo';
import type { CaseRecord } from './run-case';
import type { Verdict } from './judge-case';

const HEAD = ['case', 'path', 'levels', 'whistled for', 'steps', 'clocks kept/missed', 'verdict'];
const LEVELS = { grid: '网格', estate: '小区', community: '社区', street: '街道', district: '区' } as const;
const JUDGED = { very_satisfied: '非常满意', satisfied: '满意' } as const;

const SHORT_NAMES = new Map(organisationTree().map(({ code, shortName }) => [code, shortName]));

function shortNameOf({ code, name }: OrgName): string {
  return SHORT_NAMES.get(code) ?? name;
}

/** One row of the table for a case and its verdict. */
export function rowOf({ source, answer, timeline, whistles }: CaseRecord, verdict: Verdict): string[] {
  const satisfaction = answer.satisfaction === 'very_satisfied' ? JUDGED.very_satisfied : JUDGED.satisfied;
  return [
    `${source.id} ${source.title}`,
    `${source.mechanism} ${verdict.steps.found}/${verdict.steps.told}`,
    verdict.levels.map((level) => LEVELS[level]).join('→'),
    whistles
      .flatMap(({ departments }) => departments.map(({ organisation }) => shortNameOf(organisation)))
      .join('、'),
    String(timeline.length),
    `${verdict.kept}/${verdict.missed}`,
    verdict.deviations.length === 0
      ? `已解决 ${satisfaction}`
      : `NOT AS TOLD: ${verdict.deviations.join('; ')}`,
  ];
}

/** A row for a case that could not be driven to its end. */
export function brokenRow(id: string, title: string, reason: string): string[] {
  return [`${id} ${title}`, '', '', '', '', '', `NOT AS TOLD: ${reason}`];
}

/** Rows under their head, in columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? ''))));
  return all
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - displayWidth(cell));
}

/** Chinese characters take two columns on a terminal. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character >= '\u2e80' ? 2 : 1), 0);
}
