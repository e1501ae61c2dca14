import type { Satisfaction } from '@suqiu/domain';
import { MetricProjector } from '@suqiu/ledger';
import { MetricBook } from '@suqiu/policy';
import type { Filed } from './people';
import type { SmallOffice } from './small-office';

/** Lets the figures follow everything that was recorded. */
export async function countAll({ database }: Pick<SmallOffice, 'database'>): Promise<void> {
  const projector = new MetricProjector(database.dataSource, MetricBook.load(), Date.now);
  while (((await projector.project(500))?.rows ?? 1) > 0);
}

/** A community of the small district that handles cases, with the street above it. */
export type Handlers = readonly ['zhuyuan' | 'qinghe', 'cuizhu'] | readonly ['shiniuyan', 'donghu'];

/** Takes a case to its result, which the street passes. */
export async function handle(office: SmallOffice, { caseNo }: Filed, [community, street]: Handlers) {
  const clerk = await office.colleague(community, 'community_clerk');
  await clerk.gives(caseNo, 'sign').expect(200);
  await clerk.gives(caseNo, 'record-contact', { channel: 'visit' }).expect(200);
  await rework(office, { caseNo }, [community, street] as Handlers);
}

/** Gives a result, again where there was one, which the street passes. */
export async function rework(
  office: SmallOffice,
  { caseNo }: Pick<Filed, 'caseNo'>,
  [community, street]: Handlers,
) {
  const clerk = await office.colleague(community, 'community_clerk');
  const result = { outcome: 'done', text: '已处理', toldBy: 'visit' };
  await clerk.gives(caseNo, 'submit-result', result).expect(200);
  const reviewer = await office.colleague(street, 'street_dispatcher');
  await reviewer.gives(caseNo, 'review-result', { approved: true }).expect(200);
}

/** The resident's verdict. */
export async function rate(office: SmallOffice, filed: Filed, satisfaction: Satisfaction, solved = true) {
  const answer = { solved: solved ? 'solved' : 'unsolved', satisfaction };
  await office.resident.does(filed, 'answers', answer).expect(200);
}

const CUIZHU = ['zhuyuan', 'cuizhu'] as const;
const DONGHU = ['shiniuyan', 'donghu'] as const;

/**
 * Cases of many fates in the small district: rated well and badly, reworked, returned, lifted, on account, refused, against
 * the community where they lie. Qinghe community has handled one that nobody rated.
 */
export async function seedStock(office: SmallOffice): Promise<void> {
  const { resident } = office;
  const at = (communityCode: string, parts: Record<string, unknown> = {}) =>
    resident.files({ place: { address: '某小区3栋', communityCode }, ...parts });
  for (const satisfaction of ['very_satisfied', 'satisfied', 'basically_satisfied'] as const) {
    const filed = await at('zhuyuan');
    await handle(office, filed, CUIZHU);
    await rate(office, filed, satisfaction);
  }
  const bad = await at('shiniuyan', { categoryCode: 'lift', channel: 'wechat' });
  await handle(office, bad, DONGHU);
  await rate(office, bad, 'dissatisfied', false);
  await handle(office, await at('qinghe'), ['qinghe', 'cuizhu']);
  await at('zhuyuan', { complainedOrgCode: 'zhuyuan' });
  await at('zhuyuan', { categoryCode: 'heating' });
  await at('shiniuyan', { categoryCode: undefined });
  await lift(office, await at('shiniuyan'));
  await putOnAccount(office, await at('zhuyuan'));
}

async function lift(office: SmallOffice, { caseNo }: Filed): Promise<void> {
  const clerk = await office.colleague('shiniuyan', 'community_clerk');
  await clerk.gives(caseNo, 'sign').expect(200);
  await clerk.gives(caseNo, 'escalate', { text: '涉及多个社区' }).expect(200);
}

async function putOnAccount(office: SmallOffice, { caseNo }: Filed): Promise<void> {
  const clerk = await office.colleague('zhuyuan', 'community_clerk');
  await clerk.gives(caseNo, 'sign').expect(200);
  const plan = { expectedAt: '2099-01-01T00:00:00Z', leader: '分管领导', text: '纳入更新计划' };
  await clerk.gives(caseNo, 'request-account', plan).expect(200);
  const street = await office.colleague('cuizhu', 'street_dispatcher');
  await street.gives(caseNo, 'decide-account', { granted: true }).expect(200);
}
