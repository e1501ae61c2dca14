import { Inject, Injectable } from '@nestjs/common';
import { decide, type CaseFacts, type DomainErrorCode } from '@suqiu/domain';
import { Ledger } from '@suqiu/ledger';
import { actorOf, type ActingStaff } from '../access/principal';
import { CaseStatesQuery, type CaseStateRow } from '../cases/case-states.query';
import { scopeOf } from '../cases/case-scope';
import { refusalDetail } from '../labels/refusal-details';
import { Problem } from '../problems/problem';
import type { BulkActionDto } from './bulk-action.dto';
import { BulkOrders, type BulkAsked, type BulkOrder } from './bulk-order';
import { BulkPopulation } from './bulk-population';
import type { BulkPreviewView, BulkSampleView } from './bulk-preview.view';

/** So many cases are looked at in one query. */
const AT_ONCE = 500;
/** So many cases stand in the answer as examples: first those that are refused, with the reason. */
const SAMPLE = 20;
/** Stands for the words that nobody has stored yet. */
const NO_WORDS_YET = '00000000-0000-0000-0000-000000000000';

/** Says what a bulk action would come to if each command were given now, and writes nothing. */
@Injectable()
export class BulkPreview {
  constructor(
    private readonly population: BulkPopulation,
    private readonly orders: BulkOrders,
    private readonly states: CaseStatesQuery,
    @Inject(Ledger) private readonly ledger: Ledger,
  ) {}

  /** @throws Problem `bulk.*`, `organisation.unknown`, `request.invalid` */
  async of(staff: ActingStaff, asked: BulkActionDto): Promise<BulkPreviewView> {
    const order = await this.orders.of(asked as BulkAsked);
    const caseNos = await this.population.of(staff, asked);
    const verdicts: BulkSampleView[] = [];
    for (let from = 0; from < caseNos.length; from += AT_ONCE) {
      verdicts.push(...(await this.verdicts(staff, order, caseNos.slice(from, from + AT_ONCE))));
    }
    return previewOf(verdicts);
  }

  private async verdicts(staff: ActingStaff, order: BulkOrder, caseNos: readonly string[]) {
    const rows = await this.states.visibleTo(scopeOf(staff), caseNos);
    const facts = await this.ledger.factsOfAll({
      grievanceIds: rows.map(({ id }) => id),
      actorOrgId: staff.acting.organisation.id,
      targetOrgId: order.targetOrgId,
    });
    const known = new Map(rows.map((row) => [row.caseNo, row]));
    return caseNos.map((caseNo) => verdictOn(staff, order, caseNo, known.get(caseNo), facts));
  }
}

function verdictOn(
  staff: ActingStaff,
  order: BulkOrder,
  caseNo: string,
  row: CaseStateRow | undefined,
  facts: ReadonlyMap<string, CaseFacts>,
): BulkSampleView {
  const around = row && facts.get(row.id);
  if (!row || !around) {
    const { code, detail } = new Problem('case.not_found');
    return { caseNo, title: null, code, label: detail };
  }
  const context = { now: Date.now(), actor: actorOf(staff), facts: around };
  const decision = decide(row.state, order.command(NO_WORDS_YET), context);
  const code: DomainErrorCode | null = decision.ok ? null : decision.error.code;
  return { caseNo, title: row.title, code, label: code && refusalDetail(code) };
}

function previewOf(verdicts: readonly BulkSampleView[]): BulkPreviewView {
  const refused = verdicts.filter(({ code }) => code !== null);
  const reasons = new Map<string, { code: string; label: string; count: number }>();
  for (const { code, label } of refused) {
    if (code === null || label === null) continue;
    const reason = reasons.get(code) ?? { code, label, count: 0 };
    reason.count += 1;
    reasons.set(code, reason);
  }
  return {
    count: verdicts.length,
    allowed: verdicts.length - refused.length,
    refused: [...reasons.values()].sort((a, b) => b.count - a.count),
    sample: [...refused, ...verdicts.filter(({ code }) => code === null)].slice(0, SAMPLE),
  };
}
