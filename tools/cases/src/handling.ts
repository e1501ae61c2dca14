import { WhistleDriver, type CaseDriver, type StaffTeam } from '@suqiu/client';
import type { ContactChannel } from '@suqiu/domain';
import type { SourceCase } from './source-case';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The organisations around a case: codes. */
export interface Surroundings {
  readonly community: string;
  readonly street: string;
  readonly district: string;
  readonly centre: string;
}

/** A department that the street whistles for, and what came of its part. */
export interface Summons {
  readonly department: string;
  readonly task: string;
  readonly result: string;
}

/** The work on one case, told in the verbs of the documents. Whoever leads the case does it. */
export class Handling {
  private lead: string;
  private dispatcher: string;

  constructor(
    private readonly drive: CaseDriver,
    private readonly team: StaffTeam,
    /** The beginning of every key of its whistles. */
    private readonly name: string,
    readonly source: SourceCase,
    readonly around: Surroundings,
  ) {
    const { handledBy } = drive.receipt;
    this.lead = handledBy?.code ?? around.district;
    this.dispatcher = this.lead === around.community ? around.street : around.district;
  }

  /** The lead signs and speaks to the resident. */
  async takeUp(channel: ContactChannel, text: string): Promise<void> {
    await this.drive.staff({ org: this.lead }, 'sign', {});
    await this.drive.staff({ org: this.lead }, 'record-contact', { channel, text });
  }

  /** A step of the work, written down; residents may read it. */
  async note(text: string): Promise<void> {
    await this.drive.staff({ org: this.lead }, 'add-note', { text, shownToResident: true });
  }

  /** Each step that the document names, in its words. */
  async walkPath(): Promise<void> {
    for (const step of this.source.path ?? []) await this.note(`${this.source.mechanism}:${step}`);
  }

  /** `rounds` meetings; the first is described, the others counted. */
  async meet(rounds: number, about: string): Promise<void> {
    for (let round = 1; round <= rounds; round += 1) {
      await this.note(round === 1 ? `第1次会议:${about}` : `第${round}次会议:继续协商,形成会议纪要。`);
    }
  }

  /** A department is asked to help and answers. */
  async callIn(department: string, request: string, reply: string): Promise<void> {
    await this.drive.staff({ org: this.lead }, 'add-assist', { orgCode: department, text: request });
    await this.drive.staff({ org: department }, 'reply-assist', { text: reply });
  }

  /**
   * 吹哨报到: the street whistles for departments; each accepts, reports in with the street's code and does its part; the
   * street closes, and both sides rate. The first department leads.
   */
  async whistle(kind: string, reason: string, summons: readonly Summons[]): Promise<void> {
    const draft = {
      kind,
      text: reason,
      caseNos: [this.drive.receipt.caseNo],
      departments: summons.map(({ department, task }, index) => ({
        orgCode: department,
        lead: index === 0,
        task,
      })),
    };
    const whistle = await WhistleDriver.draft(this.team, this.around.street, draft, `${this.name}-whistle`);
    await whistle.blow('情况属实,同意吹哨。');
    for (const { department, result } of summons) {
      await whistle.command({ org: department }, 'accept', {});
      await whistle.reportIn(department);
      await whistle.byStreet('confirm-arrival', { orgCode: department });
      await whistle.command({ org: department }, 'report-done', { text: result });
    }
    await whistle.byStreet('close', { text: '各部门事项均已办结。' });
    for (const { department } of summons) {
      await whistle.byStreet('rate-department', { orgCode: department, level: 'satisfied', solved: true });
      await whistle.command({ org: department }, 'rate-whistle', { needed: true, rightDepartments: true });
    }
  }

  /** The community cannot solve it and asks the street, which takes it up. */
  async climbToStreet(text: string): Promise<void> {
    await this.drive.staff({ org: this.lead }, 'escalate', { text });
    this.lead = this.around.street;
    this.dispatcher = this.around.district;
    await this.drive.staff({ org: this.lead }, 'sign', {});
  }

  /** The street gives the matter to the community, where the neighbours talk. */
  async handToCommunity(text: string): Promise<void> {
    await this.drive.staff({ org: this.lead }, 'hand-down', { orgCode: this.around.community, text });
    this.dispatcher = this.lead;
    this.lead = this.around.community;
    await this.drive.staff({ org: this.lead }, 'sign', {});
  }

  /** Not to be solved in its time for an objective reason: on account (挂账), with a plan and a date. */
  async putOnAccount(days: number, text: string): Promise<void> {
    const expectedAt = new Date(Date.now() + days * DAY_MS).toISOString();
    await this.drive.staff({ org: this.lead }, 'request-account', {
      expectedAt,
      leader: '社区党委书记',
      text,
    });
    await this.drive.staff({ org: this.dispatcher }, 'decide-account', {
      granted: true,
      text: '客观原因属实,同意挂账,请定期复查并告知进展。',
    });
  }

  /** The plan is looked at again while the matter is on account. */
  async reviewAccount(text: string): Promise<void> {
    await this.drive.staff({ org: this.lead }, 'review-account', { text });
  }

  /** The resident asks again while the matter is open. */
  async residentAddsOn(text: string): Promise<void> {
    await this.drive.supplement(text);
  }

  /** The lead reports the outcome that the document tells, and tells it to the resident; the dispatcher lets it pass. */
  async conclude(facts: string): Promise<void> {
    const text = `${this.source.outcome}。${facts}`;
    await this.drive.staff({ org: this.lead }, 'submit-result', { outcome: 'done', text, toldBy: 'visit' });
    await this.drive.staff({ org: this.dispatcher }, 'review-result', {
      approved: true,
      text: '逐件审核,同意回访。',
    });
  }
}
