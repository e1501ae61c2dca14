import { PlainFacts, plainSatisfaction, type PlainEvent, type PlainFact } from './plain-event';

interface Happening {
  readonly at: number;
  readonly seq: number;
}

/** What one summoned department has come to so far. */
interface Department {
  readonly org: string;
  readonly no: number;
  readonly summoned: Happening;
  readonly due: { accept?: number; arrive?: number; done?: number };
  readonly missed: { arrive?: Happening; done?: Happening };
  readonly invited: { readonly event: Happening; readonly level: string }[];
  excused: boolean;
  accepted?: Happening;
  arrival?: Happening | undefined;
  done?: Happening | undefined;
  letOff?: Happening;
  rating?: Happening & { readonly level: string; readonly solved: boolean };
}

/** The facts of a whistle, written down while its events are read once; the departments are judged at the end. */
export class PlainWhistle {
  private readonly facts = new PlainFacts();
  private readonly departments = new Map<string, Department>();
  private street = '';
  private drafted: readonly string[] = [];
  private blown: Happening | null = null;
  private withdrawn: Happening | null = null;
  private objectionUpheld = false;
  private closingDue: number | null = null;
  private closingMissed = false;

  constructor(private readonly rewhistled: boolean) {}

  /** Reads all events and answers with the facts. */
  read(events: readonly PlainEvent[]): PlainFact[] {
    for (const event of events) {
      this.one(event);
      for (const { kind, org, dueAt } of event.dues) this.clock(kind, org, dueAt);
    }
    if (this.blown === null) return [];
    const { at, seq } = this.blown;
    if (this.withdrawn === null && !this.objectionUpheld) {
      this.facts.add('whistle_effective', at, this.street, seq);
    }
    for (const department of this.departments.values()) {
      if (!department.excused) this.judge({ ...department, letOff: department.letOff ?? this.withdrawn });
    }
    return this.facts.all;
  }

  private clock(kind: string | null, org: string | null, dueAt: number): void {
    if (kind === 'closing') this.closingDue = dueAt;
    const department = org === null ? undefined : this.departments.get(org);
    if (department === undefined) return;
    if (kind === 'accept' || kind === 'arrive' || kind === 'done') department.due[kind] ??= dueAt;
  }

  private one(event: PlainEvent): void {
    const { type, body, at, seq } = event;
    switch (type) {
      case 'drafted':
        this.street = body.streetOrgId ?? '';
        this.drafted = (body.departments ?? []).map(({ orgId }) => orgId);
        return;
      case 'blown':
        this.blown = { at, seq };
        this.facts.add('whistle_blown', at, this.street, seq);
        for (const org of this.drafted) this.summon(org, event);
        return;
      case 'department_added':
        return this.summon(body.department?.orgId ?? '', event);
      case 'withdrawn':
        if (this.blown === null) return;
        this.withdrawn = { at, seq };
        this.facts.add('whistle_withdrawn', at, this.street, seq);
        return;
      case 'closed':
        return this.closed(event);
      case 'whistle_rated':
        this.facts.add('opinion_given', at, this.street, seq);
        if (body.needed === true) this.facts.add('opinion_needed', at, this.street, seq);
        if (body.rightDepartments === true) this.facts.add('opinion_right_departments', at, this.street, seq);
        return;
      case 'clock_breached':
        if (body.clock === 'closing' && !this.closingMissed) {
          this.closingMissed = true;
          this.facts.add('closing_due', this.closingDue ?? at, this.street, seq);
        }
        return this.ofDepartment(event);
      default:
        this.ofDepartment(event);
    }
  }

  private summon(org: string, { at, seq }: PlainEvent): void {
    if (this.departments.has(org)) return;
    const no = this.departments.size + 1;
    const summoned = { at, seq };
    this.departments.set(org, { org, no, summoned, due: {}, missed: {}, invited: [], excused: false });
  }

  private ofDepartment({ type, body, at, seq }: PlainEvent): void {
    const department = this.departments.get(body.orgId ?? '');
    if (department === undefined) return;
    const now = { at, seq };
    switch (type) {
      case 'accepted':
        department.accepted ??= now;
        return;
      case 'arrived':
        department.accepted ??= now;
        department.arrival = now;
        return;
      case 'arrival_disputed':
        department.arrival = undefined;
        return;
      case 'objection_ruled':
        if (body.upheld !== true) {
          department.accepted ??= now;
          return;
        }
        department.excused = true;
        this.objectionUpheld = true;
        this.facts.add('objection_upheld', at, this.street, seq);
        return;
      case 'done_reported':
        department.done = now;
        return;
      case 'sent_back':
        department.done = undefined;
        return;
      case 'department_released':
        department.letOff ??= now;
        return;
      case 'department_rated':
        department.rating = { ...now, level: body.level ?? '', solved: body.solved === true };
        return;
      case 'invited_rating_added':
        department.invited.push({ event: now, level: body.level ?? '' });
        return;
      case 'clock_breached':
        if (body.clock === 'arrive' || body.clock === 'done') department.missed[body.clock] ??= now;
    }
  }

  private closed({ at, seq }: PlainEvent): void {
    this.facts.add('closed_by_street', at, this.street, seq);
    const amount = at - (this.blown?.at ?? at);
    this.facts.add('close_time', at, this.street, seq, { amount });
    if (this.closingMissed) return;
    const isLate = this.closingDue !== null && at > this.closingDue;
    this.facts.add('closing_due', isLate ? (this.closingDue ?? at) : at, this.street, seq);
    if (!isLate) this.facts.add('closed_by_street_in_time', at, this.street, seq);
  }

  private judge(one: Omit<Department, 'letOff'> & { readonly letOff: Happening | null }): void {
    const { org, no, summoned, due, accepted, arrival, letOff } = one;
    const spared = (limit?: number): boolean =>
      letOff !== null && (limit === undefined || letOff.at <= limit);
    const noted = (set: string, why: Happening, amount = 1): void => {
      this.facts.add(set, summoned.at, org, why.seq, { no, amount });
    };
    if (accepted !== undefined || !spared(due.accept)) {
      noted('whistled', summoned);
      if (accepted !== undefined) {
        noted('answered', accepted);
        noted('answer_time', accepted, accepted.at - summoned.at);
        if (due.accept === undefined || accepted.at <= due.accept) noted('answered_in_time', accepted);
      }
      if (due.arrive !== undefined && arrival !== undefined) {
        noted('arrival_owed', summoned);
        noted('arrived', arrival);
        noted('arrive_time', arrival, arrival.at - summoned.at);
        if (arrival.at <= due.arrive) noted('arrived_in_time', arrival);
      } else if (due.arrive !== undefined && !spared(due.arrive)) {
        noted('arrival_owed', summoned);
        if (one.missed.arrive !== undefined) noted('no_show', one.missed.arrive);
      }
    }
    this.judgeWork(one);
    this.judgeRatings(one);
  }

  private judgeWork({ org, no, due, done, missed, rating }: Omit<Department, 'letOff'>): void {
    if (done !== undefined) {
      this.facts.add('done', done.at, org, done.seq, { no });
      if (rating?.solved === true && !this.rewhistled) {
        this.facts.add('solved_once', done.at, org, rating.seq, { no });
      }
    }
    if (due.done === undefined) return;
    if (missed.done !== undefined) {
      this.facts.add('done_due', due.done, org, missed.done.seq, { no });
    } else if (done !== undefined && done.at <= due.done) {
      this.facts.add('done_due', done.at, org, done.seq, { no });
      this.facts.add('done_in_time', done.at, org, done.seq, { no });
    } else if (done !== undefined) {
      this.facts.add('done_due', due.done, org, done.seq, { no });
    }
  }

  private judgeRatings({ org, no, rating, invited }: Omit<Department, 'letOff'>): void {
    if (rating !== undefined) {
      const level = plainSatisfaction(rating.level, 'whistle_satisfied', 'whistle_basically_satisfied');
      for (const set of ['whistle_rated', rating.solved ? 'whistle_solved' : null, level]) {
        if (set !== null) this.facts.add(set, rating.at, org, rating.seq, { no });
      }
    }
    for (const { event, level } of invited) {
      const set = plainSatisfaction(level, 'invited_satisfied', 'invited_basically_satisfied');
      this.facts.add('invited_rated', event.at, org, event.seq, { no: event.seq });
      if (set !== null) this.facts.add(set, event.at, org, event.seq, { no: event.seq });
    }
  }
}
