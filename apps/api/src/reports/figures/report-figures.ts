import { evaluate, rank, type Metric } from '@suqiu/domain';
import { METRIC_SET_LABELS } from '../../labels/metric-set-labels';
import { shownValue } from '../../metrics/shown-value';
import type { Organisation } from '../../organisations/organisation';
import type { MonthlyReport, ReportTable } from '../monthly-report';
import { formulaText } from './formula-text';
import { keyFigure } from './key-figure';
import { CARDS, DEADLINES, KEY_FIGURES, RANKED, RATES, TRENDS, WHISTLES } from './report-layout';
import type { ReportMaterial } from './report-material';
import { unitTable } from './unit-table';

const RATE_SETS = (
  ['valid_callback', 'contacted', 'solved', 'satisfied', 'basically_satisfied'] as const
).map((set) => ({ set, name: METRIC_SET_LABELS[set] }));

type Figures = Pick<
  MonthlyReport,
  'key' | 'rates' | 'ranking' | 'trends' | 'deadlines' | 'cards' | 'formulas'
> & { readonly ownWhistles: ReportTable };

/** Everything of a report that is a figure. `seen`: the units that the reader may see beside the unit of the report. */
export function reportFigures(material: ReportMaterial, seen: ReadonlySet<string>): Figures {
  const { unit, below, metrics, present } = material;
  const rows = (below.length > 0 ? below : [unit]).map((each) => ({
    name: each.shortName,
    material: present(each),
  }));
  const named = (codes: readonly string[]): Metric[] =>
    codes.flatMap((code) => metrics.filter((metric) => metric.code === code));
  return {
    key: keyFiguresOf(material, named(KEY_FIGURES)),
    rates: unitTable('回访结果', rows, { sets: RATE_SETS, metrics: named(RATES) }),
    ranking: rankingOf(material, seen),
    trends: named(TRENDS).map((metric) => ({
      name: metric.name,
      percent: metric.unit === 'percent',
      points: material.trend.map(({ period, material: past }) => ({
        period,
        value: evaluate(metric, past).value,
      })),
    })),
    deadlines: unitTable('时限', rows, { sets: [], metrics: named(DEADLINES) }),
    cards: unitTable('督办、发牌、延期和挂账', rows, { sets: [], metrics: named(CARDS) }),
    ownWhistles: ownWhistles(material, named(WHISTLES[material.subject])),
    formulas: metrics.map((metric) => ({
      name: metric.name,
      version: metric.formulaVersion,
      formula: formulaText(metric),
      explanation: metric.explanation,
      basis: metric.basis,
    })),
  };
}

function keyFiguresOf(
  { unit, peers, present, previous, yearBefore }: ReportMaterial,
  metrics: readonly Metric[],
): MonthlyReport['key'] {
  const all = [unit, ...peers].map(present);
  return metrics.map((metric) =>
    keyFigure(metric, { present: present(unit), previous, yearBefore, peers: all }),
  );
}

/** The units of its kind where the reader may see them, else those below it, else itself alone. */
function rankingOf(material: ReportMaterial, seen: ReadonlySet<string>): MonthlyReport['ranking'] {
  const { unit, below, peers, metrics, present, subject } = material;
  const metric = metrics.find(({ code }) => code === RANKED);
  const shown = peers.filter(({ id }) => seen.has(id));
  const isAmongPeers = shown.length > 0 || below.length === 0;
  const units: readonly Organisation[] = isAmongPeers ? [unit, ...shown] : below;
  const kind = subject === 'street' ? '各街道' : '各部门';
  if (!metric) return { title: '', units: [] };
  const valued = units.map((each) => {
    const found = present(each);
    const { value } = evaluate(metric, found);
    return { each, value, total: found.counts.first_received?.[0] ?? 0 };
  });
  return {
    title: `${isAmongPeers ? kind : `${unit.shortName}各社区`}${metric.name}`,
    units: rank(metric, valued).map(({ each, value, rank: place }) => ({
      name: each.shortName,
      rank: place,
      value,
      shown: shownValue(metric, value),
      marked: each.id === unit.id,
    })),
  };
}

function ownWhistles(
  { unit, present, previous, yearBefore, subject }: ReportMaterial,
  metrics: readonly Metric[],
): ReportTable {
  const periods = [present(unit), previous, yearBefore];
  return {
    caption: subject === 'street' ? '本街道吹哨' : '本部门被吹哨',
    columns: ['指标', '本期', '上期', '上年同期'],
    rows: metrics.map((metric) => ({
      name: metric.name,
      values: periods.map((material) => shownValue(metric, evaluate(metric, material).value)),
      total: false,
    })),
    note: null,
  };
}
