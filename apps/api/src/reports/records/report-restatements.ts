import { Inject, Injectable } from '@nestjs/common';
import { readPublications, readRestatements, Rules, type Publication, type Restatement } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { changeReasonLabel } from '../../labels/change-reason';
import { catalogueOfPublication } from '../../metric-publications/catalogue-of-publication';
import { shownValue } from '../../metrics/shown-value';
import type { Organisation } from '../../organisations/organisation';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import type { ReportRestatement } from '../monthly-report';

/** What a report looks back on: publications before that are told of in earlier reports. */
const LATEST = 3;

/** Which of the figures that were published of a unit are otherwise now. */
@Injectable()
export class ReportRestatements {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly rules: Rules,
  ) {}

  /** Of the latest publications of a scheme; by whom it was handled, as the report counts. */
  async of(
    unit: Organisation,
    scheme: string,
    district: { readonly id: string; readonly tree: OrganisationTree },
  ): Promise<readonly ReportRestatement[]> {
    const all = await readPublications(this.database, district.id);
    const latest = all.filter((each) => each.scheme === scheme).slice(0, LATEST);
    const told = await Promise.all(latest.map((each) => this.ofPublication(unit, each, district.tree)));
    return told.flat();
  }

  private async ofPublication(
    unit: Organisation,
    publication: Publication,
    tree: OrganisationTree,
  ): Promise<ReportRestatement[]> {
    const { metrics } = catalogueOfPublication(this.rules.current().metrics, publication);
    const restated = await readRestatements(this.database, publication, {
      scheme: this.rules.current().metrics.scheme(publication.scheme),
      period: publication.period,
      districtId: publication.districtId,
      metrics,
      units: [unit.id],
      organisations: tree,
    });
    return restated
      .filter(({ axis, published, present }) => axis === 'handler' && published.value !== present.value)
      .flatMap((each) => {
        const metric = metrics.find(({ code }) => code === each.metric);
        if (!metric) return [];
        return {
          period: publication.period,
          unit: unit.shortName,
          figure: metric.name,
          published: shownValue(metric, each.published.value),
          present: shownValue(metric, each.present.value),
          reasons: reasonsOf(each),
        };
      });
  }
}

function reasonsOf({ reasons }: Restatement): string[] {
  return reasons.map(({ why, subjects }) => `${changeReasonLabel(why)}(${subjects}件)`);
}
