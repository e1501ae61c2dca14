import {
  applicationNoticesFor,
  applyForReview,
  decideApplication,
  evolveApplication,
  OrgLevel,
  ReviewRefusal,
  type ApplicationCommand,
  type ApplicationDraft,
  type ApplicationEvent,
  type ApplyContext,
  type Instant,
  type MetricApplication,
  type ReviewDecision,
  type Reviewer,
  type ReviewRules,
} from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { DataSource, EntityManager } from 'typeorm';
import type { IdempotencyKey } from '../idempotency/given-once';
import { writeOnce } from '../idempotency/write-once';
import { queueSubjects } from '../metrics/queue';
import { tell } from '../notice/tell';
import { isDuplicateIn } from '../journal/unique-violation';
import { insertApplication, lockApplication, logStep, moveApplication } from './application-rows';
import { excludedSubjects } from './excluded-subjects';
import { ApplicationUnknownError, ReviewRefusedError } from './review-errors';

/** What somebody applies for, with the facts that the rules need and storage does not look up itself. */
export interface NewApplication {
  readonly once: IdempotencyKey;
  readonly draft: Omit<ApplicationDraft, 'id'>;
  /** The number of the case or whistle that people read. */
  readonly subjectNo: string;
  readonly context: Omit<ApplyContext, 'now' | 'isExcluded'>;
  /** Why, in words. */
  readonly words: string;
}

/** A step that somebody does with an application. */
export interface ApplicationStep {
  readonly once: IdempotencyKey;
  readonly id: string;
  readonly command: ApplicationCommand;
  readonly by: Reviewer;
  readonly rules: Pick<ReviewRules, 'applicants' | 'revokers'>;
  readonly words: string | null;
}

/** What was written: kept for repeated requests. */
export interface ApplicationAnswer {
  readonly id: string;
  readonly seq: number;
  readonly status: MetricApplication['status'];
}

/** Waits for an application that is just being decided: what it grants must be seen. */
const AWAIT_OPEN = `SELECT id FROM metric_applications WHERE subject_id = $1 AND status = 'open' FOR UPDATE`;

/** Writes applications for exclusion and appeals, each step in one transaction with its log. */
export class MetricApplications {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: () => Instant,
    private readonly newId: (at: Instant) => string = uuidV7,
  ) {}

  /** @throws ReviewRefusedError, IdempotencyMismatchError; nothing is written then. */
  async apply(application: NewApplication): Promise<ApplicationAnswer> {
    try {
      return await this.dataSource.transaction((manager) =>
        writeOnce(manager, application.once, () => this.write(manager, application)),
      );
    } catch (error) {
      if (!isDuplicateIn(error, 'metric_applications')) throw error;
      throw new ReviewRefusedError(ReviewRefusal.alreadyOpen);
    }
  }

  /**
   * Decides a step, withdraws or takes back. What is granted or taken back is queued to be counted again.
   *
   * @throws ReviewRefusedError, ApplicationUnknownError, IdempotencyMismatchError; nothing is written then.
   */
  step(step: ApplicationStep): Promise<ApplicationAnswer> {
    return this.dataSource.transaction((manager) =>
      writeOnce(manager, step.once, () => this.move(manager, step)),
    );
  }

  private async write(manager: EntityManager, application: NewApplication): Promise<ApplicationAnswer> {
    const { draft, context, subjectNo, words } = application;
    const now = this.clock();
    await manager.query(AWAIT_OPEN, [draft.reviewed.id]);
    const granted = (await excludedSubjects(manager, [draft.reviewed])).get(draft.reviewed.id) ?? [];
    const isExcluded = granted.some(
      ({ family, partOrgId }) =>
        family === draft.family && (partOrgId === null || partOrgId === draft.reviewed.partOrgId),
    );
    const event = allowed(applyForReview({ id: this.newId(now), ...draft }, { ...context, now, isExcluded }));
    const made = evolveApplication(null, event);
    const street = context.above.find(
      ({ id, level }) => level === OrgLevel.street && id !== context.complainedOrgId,
    );
    await insertApplication(manager, made, { subjectNo, streetId: street?.id ?? null });
    await logStep(manager, made, event, words);
    await tellOf(manager, made, event);
    return answerOf(made);
  }

  private async move(manager: EntityManager, step: ApplicationStep): Promise<ApplicationAnswer> {
    const { id, command, by, rules, words } = step;
    const application = await lockApplication(manager, id);
    if (!application) throw new ApplicationUnknownError({ id });
    const event = allowed(decideApplication(application, command, { now: this.clock(), by, rules }));
    const moved = evolveApplication(application, event);
    await moveApplication(manager, moved, event.at);
    await logStep(manager, moved, event, words);
    await tellOf(manager, moved, event);
    const { type } = event.body;
    if (type === 'granted' || type === 'revoked') {
      await queueSubjects(manager, [moved.reviewed]);
    }
    return answerOf(moved);
  }
}

function tellOf(
  manager: EntityManager,
  application: MetricApplication,
  event: ApplicationEvent,
): Promise<void> {
  const { id: applicationId, seq } = application;
  const notices = applicationNoticesFor(event, application);
  return tell(manager, { about: { applicationId }, seq, at: event.at, notices }, event.at);
}

function allowed(decision: ReviewDecision<ApplicationEvent>): ApplicationEvent {
  if (!decision.ok) throw new ReviewRefusedError(decision.refusal);
  return decision.event;
}

function answerOf({ id, seq, status }: MetricApplication): ApplicationAnswer {
  return { id, seq, status };
}
