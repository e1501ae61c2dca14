import { Inject, Injectable } from '@nestjs/common';
import { readFactPage, type FactItem } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../access/principal';
import { caseItemView, type CaseItemView } from '../cases/case-item.view';
import { CaseItemsQuery } from '../cases/case-items.query';
import { scopeOf } from '../cases/case-scope';
import { Countdowns } from '../cases/countdowns';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { Problem } from '../problems/problem';
import { decodeFactCursor, encodeFactCursor } from './fact-cursor';
import type { FactListDto } from './fact-list.dto';
import { factView, type FactListView } from './fact-list.view';
import { FigureOpener } from './figure-opener';
import { figurePartView } from './figure-part-view';
import { excludedIn } from './figure-parts';
import { WhistleNumbersQuery } from './whistle-numbers.query';

/** Lists what a figure counts: exactly as many as its sums say, also those of which the reader may see nothing. */
@Injectable()
export class FactListReader {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly opener: FigureOpener,
    private readonly cases: CaseItemsQuery,
    private readonly whistles: WhistleNumbersQuery,
    private readonly directory: OrganisationDirectory,
    private readonly countdowns: Countdowns,
  ) {}

  /** @throws Problem `metric.composite`, and those of opening the figure */
  async page(staff: ActingStaff, code: string, asked: FactListDto): Promise<FactListView> {
    const figure = await this.opener.open(staff, code, asked);
    const { metric, period, area } = figure;
    if (metric.kind === 'score') throw new Problem('metric.composite');
    const part = figurePartView(figure, asked.part);
    const facts = await readFactPage(this.database, {
      area: area.facts,
      sets: part.sets.map(({ set }) => set),
      from: period.from,
      to: period.to,
      standing: metric.kind === 'stock',
      excluded: excludedIn(metric, asked.part),
      after: decodeFactCursor(asked.cursor),
      limit: asked.limit + 1,
    });
    const shown = facts.slice(0, asked.limit);
    const last = facts.length > shown.length ? shown.at(-1) : undefined;
    const tree = await this.directory.tree();
    const cases = await this.casesOf(staff, shown, tree);
    const whistles = await this.whistles.byIds(idsOf(shown, 'whistle'));
    const weightOf = ({ set }: FactItem): number => part.sets.find((each) => each.set === set)?.weight ?? 1;
    return {
      ...part,
      items: shown.map((fact) =>
        factView(fact, {
          weight: weightOf(fact),
          shown: cases.get(fact.subjectId) ?? null,
          whistleNo: whistles.get(fact.subjectId) ?? null,
          tree,
        }),
      ),
      nextCursor: last ? encodeFactCursor(last) : null,
    };
  }

  private async casesOf(
    staff: ActingStaff,
    facts: readonly FactItem[],
    tree: OrganisationTree,
  ): Promise<ReadonlyMap<string, CaseItemView>> {
    const ids = idsOf(facts, 'case');
    const rows = ids.length > 0 ? await this.cases.byIds(scopeOf(staff), ids) : [];
    const countdownOf = await this.countdowns.now();
    return new Map(rows.map((row) => [row.id, caseItemView(row, tree, countdownOf)]));
  }
}

/** The subjects of a kind, each once. */
function idsOf(facts: readonly FactItem[], kind: FactItem['kind']): string[] {
  return [...new Set(facts.filter((fact) => fact.kind === kind).map(({ subjectId }) => subjectId))];
}
