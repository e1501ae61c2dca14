import { PlainFacts, plainSatisfaction, type PlainEvent, type PlainFact } from './plain-event';

/** Events after which nobody has the case in hand. */
const LAID_DOWN = [
  'result_submitted',
  'answered_on_spot',
  'transferred',
  'merged',
  'terminated',
  'withdrawn',
  'closed',
];

/** What one life of a case has come to so far. */
interface Life {
  result: boolean;
  breached: boolean;
  reworked: boolean;
  extended: PlainFact | null;
}

/**
 * The facts of a case, written down while its events are read once, one after the other. Nothing here comes from the
 * rules of the service: it is what `docs/figures.md` says, told a second time in another way.
 */
export class PlainCase {
  private readonly facts = new PlainFacts();
  private desk = '';
  private lead: string | null = null;
  private dispatcher: string | null = null;
  private readonly due = new Map<string, number>();
  private resultAt: number | null = null;
  private inHandSince: number | null = null;
  private leadSince = 0;
  private ground = '';
  private spokenTo = false;
  private account: PlainFact | null = null;
  private dispatch: { at: number; org: string; seq: number; right: boolean } | null = null;
  private readonly dispatches: { at: number; org: string; seq: number; right: boolean }[] = [];
  private firstAnswer: { at: number; org: string; seq: number } | null = null;
  private lastAnswer: { seq: number; solved: string; satisfaction: string; spokenTo: boolean } | null = null;
  private life: Life = { result: false, breached: false, reworked: false, extended: null };

  constructor(
    private readonly proactive: boolean,
    private readonly pingpongMoves: number,
  ) {}

  /** Reads all events and answers with the facts. */
  read(events: readonly PlainEvent[]): PlainFact[] {
    for (const event of events) {
      this.one(event);
      if (event.type === 'reopened') this.due.clear();
      for (const { key, dueAt } of event.dues) this.due.set(key, dueAt);
    }
    for (const { at, org, seq, right } of this.dispatches) {
      if (right) this.facts.add('dispatched_right', at, org, seq, { no: seq });
    }
    this.judge();
    return this.facts.all;
  }

  private get holder(): string {
    return this.lead ?? this.desk;
  }

  private get caseDue(): number | null {
    return this.due.get('case') ?? null;
  }

  private note(set: string, { at, seq }: PlainEvent, org = this.holder): PlainFact {
    return this.facts.add(set, at, org, seq);
  }

  private one(event: PlainEvent): void {
    const { type, body, at } = event;
    switch (type) {
      case 'registered':
        this.desk = body.deskOrgId ?? '';
        this.note('registered', event, this.desk);
        return;
      case 'accepted': {
        this.note('accepted', event, this.desk);
        const triage = this.due.get('triage');
        if (triage === undefined || at <= triage) this.note('accepted_in_time', event, this.desk);
        return;
      }
      case 'not_accepted':
        if (body.code === 'NA_DUPLICATE') this.note('repeat', event, this.desk);
        return;
      case 'termination_requested':
        this.ground = body.ground ?? '';
        return;
      case 'merged':
        this.note('repeat', event, this.desk);
        return this.layDown(event);
      case 'terminated':
        if (this.ground === 'NA_DUPLICATE') this.note('repeat', event, this.desk);
        return this.layDown(event);
      case 'transferred':
      case 'withdrawn':
        return this.layDown(event);
      case 'dispatched':
      case 'handed_down':
        return this.moved(event, body.lead?.id ?? '', true);
      case 'escalated':
        this.note('escalated', event);
        return this.moved(event, body.lead?.id ?? '', false);
      case 'answered_on_spot':
        this.spokenTo = true;
        this.moved(event, body.org?.id ?? '', false);
        this.inHandSince = null;
        return this.result(event);
      case 'contacted':
        this.spokenTo = true;
        return;
      case 'return_requested':
        this.note('return_requested', event);
        return;
      case 'return_ruled':
        if (body.upheld !== true) return;
        this.note('return_upheld', event, this.dispatcher ?? this.desk);
        if (this.dispatch !== null) this.dispatch.right = false;
        return;
      case 'clock_breached':
        if (body.clock === 'case') this.breach(event);
        return;
      case 'result_submitted':
        return this.result(event);
      case 'result_approved':
        if (body.automatic !== true) this.note('review_passed', event);
        return;
      case 'reworked':
        if (body.cause === 'result_rejected') this.note('review_rejected', event);
        if (!this.life.reworked) this.note('reworked', event);
        this.life.reworked = true;
        this.resultAt = null;
        this.inHandSince ??= at;
        return;
      case 'closed':
        return this.closed(event);
      case 'reopened':
        this.life = { result: false, breached: false, reworked: false, extended: null };
        this.resultAt = null;
        this.note('reopened', event);
        this.inHandSince ??= at;
        this.leadSince = at;
        return;
      case 'callback_opened':
        this.note('callback_opened', event);
        return;
      case 'review_answered':
        return this.answered(event);
      default:
        this.aside(event);
    }
  }

  /** What happens beside the way of a case: time that is granted, standing still, being watched. */
  private aside(event: PlainEvent): void {
    const { type, body, at } = event;
    if (type === 'extension_decided' && body.granted === true) {
      this.note('extension_granted', event);
      this.life.extended ??= this.note('extended', event);
    } else if (type === 'put_on_account') {
      this.note('put_on_account', event);
      this.account = this.note('on_account', event);
    } else if (type === 'taken_off_account') {
      if (this.account !== null) this.account.until = at;
      this.account = null;
    } else if (type === 'supervision_opened') {
      this.note('supervised', event);
    } else if (type === 'card_given') {
      this.note(body.colour === 'red' ? 'red_card' : 'yellow_card', event, body.orgId ?? '');
    }
  }

  /** An organisation becomes lead, or stays it. */
  private moved(event: PlainEvent, to: string, isDispatch: boolean): void {
    const { at, seq, body } = event;
    if (to !== this.lead) {
      if (this.lead === null) this.note('first_received', event, to);
      else this.left(event);
      this.note('received', event, to);
      const dispatch = { at, org: body.dispatcherOrgId ?? '', seq, right: true };
      this.dispatch = isDispatch ? dispatch : null;
      if (isDispatch) {
        this.dispatches.push(dispatch);
        this.facts.add('dispatched', at, dispatch.org, seq, { no: seq });
      }
      this.held(at, seq);
      this.lead = to;
      this.leadSince = at;
      this.inHandSince = at;
    }
    this.dispatcher = body.dispatcherOrgId ?? null;
  }

  private left(event: PlainEvent): void {
    this.note('moved', event);
    if (this.facts.count('moved') === this.pingpongMoves) this.note('pingpong', event);
  }

  private held(at: number, seq: number): void {
    const { inHandSince } = this;
    this.inHandSince = null;
    if (inHandSince === null || at === inHandSince) return;
    this.facts.add('holding_time', at, this.holder, seq, { amount: at - inHandSince });
  }

  private layDown({ type, at, seq }: PlainEvent): void {
    if (!LAID_DOWN.includes(type)) return;
    this.held(at, seq);
    const { extended } = this.life;
    if (extended !== null) extended.until ??= at;
  }

  private breach(event: PlainEvent): void {
    if (this.life.breached) return;
    this.life.breached = true;
    const due = { ...event, at: this.caseDue ?? event.at };
    if (!this.life.result) {
      this.note('due', due);
      this.note('overdue', due);
    }
    this.note('close_due', due);
  }

  private result(event: PlainEvent): void {
    const { at, seq } = event;
    if (!this.life.result) {
      this.note('handled', event);
      this.facts.add('handling_time', at, this.holder, seq, { amount: at - this.leadSince });
      if (this.caseDue === null || at <= this.caseDue) {
        // In time by the clock; noticed as late before, it is late all the same.
        if (!this.life.breached) this.note('due', event);
        if (!this.life.breached) this.note('handled_in_time', event);
      } else if (!this.life.breached) {
        this.note('due', { ...event, at: this.caseDue });
        this.note('overdue', { ...event, at: this.caseDue });
      }
    }
    this.life.result = true;
    this.resultAt = at;
    this.layDown(event);
  }

  private closed(event: PlainEvent): void {
    const { caseDue, resultAt } = this;
    const isLate = this.life.breached || (caseDue !== null && resultAt !== null && resultAt > caseDue);
    this.note('closed', event);
    this.note(isLate ? 'closed_late' : 'closed_in_time', event);
    if (!isLate) this.note('close_due', event);
    else if (!this.life.breached) this.note('close_due', { ...event, at: caseDue ?? event.at });
    if (!this.proactive) {
      this.note('callback_owed', event);
      if (event.body.rated === true) this.note('callback_answered', event);
    }
    this.layDown(event);
  }

  private answered({ at, seq, body }: PlainEvent): void {
    if (this.resultAt === null || body.answer === undefined) return;
    this.firstAnswer ??= { at, org: this.holder, seq };
    this.lastAnswer = { seq, ...body.answer, spokenTo: this.spokenTo };
  }

  /** Counts the case among the valid call-backs, with what was said last. */
  private judge(): void {
    if (this.proactive || this.firstAnswer === null || this.lastAnswer === null) return;
    const { at, org, seq } = this.firstAnswer;
    const { seq: last, solved, satisfaction, spokenTo } = this.lastAnswer;
    this.facts.add('valid_callback', at, org, seq);
    if (spokenTo) this.facts.add('contacted', at, org, last);
    if (solved === 'solved') this.facts.add('solved', at, org, last);
    const set = plainSatisfaction(satisfaction, 'satisfied', 'basically_satisfied');
    if (set !== null) this.facts.add(set, at, org, last);
  }
}
