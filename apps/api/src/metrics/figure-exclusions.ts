import { Inject, Injectable } from '@nestjs/common';
import { readExclusionDecisions } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../access/principal';
import { scopeOf } from '../cases/case-scope';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { organisationRef } from '../organisations/organisation.view';
import type { OpenedFigure } from './figure-opener';
import { figurePartView } from './figure-part-view';
import { FigurePart } from './figure-parts';
import type { ExcludedPartView } from './figure.view';

const MOST = 100;

/** What is missing in a figure, with the decisions by which it is. */
@Injectable()
export class FigureExclusions {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** Null for a score, whose parts say it. Where nothing is missing, no decision is looked for. */
  async of(staff: ActingStaff, figure: OpenedFigure): Promise<ExcludedPartView | null> {
    const { metric, district, area, period } = figure;
    if (metric.kind === 'score') return null;
    const part = figurePartView(figure, FigurePart.excluded);
    const applies = metric.exclusions;
    if (part.count === 0) return { ...part, applies, decisions: [] };
    const found = await readExclusionDecisions(this.database, {
      districtId: district.id,
      area: area.facts,
      sets: part.sets.map(({ set }) => set),
      from: period.from,
      to: period.to,
      blindIds: scopeOf(staff).blindIds,
      limit: MOST,
    });
    const tree = await this.directory.tree();
    const { grounds } = period.catalogue.review;
    const decisions = found.map(({ id, subjectNo, ground, unitId, grantedAt }) => ({
      id,
      subjectNo,
      ground: grounds.find(({ code }) => code === ground)?.name ?? ground,
      unit: organisationRef(tree, unitId),
      grantedAt: grantedAt.toISOString(),
    }));
    return { ...part, applies, decisions };
  }
}
