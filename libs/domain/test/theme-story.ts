import {
  decideTheme,
  foldTheme,
  proposeTheme,
  type Actor,
  type DomainErrorCode,
  type OrgRef,
  type ThemeCommand,
  type ThemeContext,
  type ThemeDecision,
  type ThemeEvent,
  type ThemeEventType,
  type ThemeOrg,
  type ThemeProposal,
  type ThemeState,
} from '../src';
import { above, org, ORG_IDS } from './place';

/** 2026-03-02 (a Monday) 09:00 in China. */
const MONDAY_9 = Date.UTC(2026, 2, 2, 1);

const ORGS: Readonly<Record<string, ThemeOrg>> = Object.fromEntries(
  ORG_IDS.map((id) => [id, { org: org(id), ancestorIds: above(id) }]),
);

const PROPOSAL: ThemeProposal = {
  id: 'theme-1',
  themeNo: 'ZT202602-000001',
  month: '2026-02',
  categoryCodes: ['estate.lift'],
  placeIds: ['street'],
  textId: 'why',
};

/** The district for which an organisation speaks: its own body and its centres. */
function districtOf({ id, level, kind }: OrgRef): string | null {
  if (level !== 'district') return null;
  if (kind === 'government') return id;
  return kind === 'centre' ? (above(id)[0] ?? null) : null;
}

/** What storage would tell the rules, on Monday 2026-03-02. */
export function themeContext(actor: Actor, now: number = MONDAY_9): ThemeContext {
  const districtId = actor.kind === 'staff' ? districtOf(org(actor.orgId)) : null;
  return { now, actor, facts: { districtId, orgs: ORGS, today: '2026-03-02' } };
}

/** The decision on a proposal that differs from the usual one in some parts. */
export function proposedBy(actor: Actor, parts: Partial<ThemeProposal> = {}): ThemeDecision {
  return proposeTheme({ ...PROPOSAL, ...parts }, themeContext(actor));
}

/** A theme told step by step. */
export class ThemeStory {
  readonly events: ThemeEvent[] = [];
  now = MONDAY_9;

  constructor(proposer: Actor) {
    this.take(proposedBy(proposer));
  }

  get state(): ThemeState {
    const state = foldTheme(this.events);
    if (state === null) throw new TypeError('the story has not begun');
    return state;
  }

  get types(): ThemeEventType[] {
    return this.events.map(({ body }) => body.type);
  }

  /** Gives a command that the rules must allow. */
  by(actor: Actor, command: ThemeCommand): this {
    this.now += 1;
    return this.take(decideTheme(this.state, command, themeContext(actor, this.now)));
  }

  /** The code with which the rules refuse a command. */
  refusal(actor: Actor, command: ThemeCommand): DomainErrorCode | 'not refused' {
    const decision = decideTheme(this.state, command, themeContext(actor, this.now));
    return decision.ok ? 'not refused' : decision.error.code;
  }

  private take(decision: ThemeDecision): this {
    if (!decision.ok) throw decision.error;
    this.events.push(decision.event);
    return this;
  }
}
