import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { readRecordedNews, type RecordedNews } from '@suqiu/ledger';
import type { Logger } from 'pino';
import { seesCase } from '../cases/case-scope';
import { LOGGER } from '../observability/logger';
import { describeFailure } from '../problems/describe-failure';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';
import { LIMITS, type ApiLimits } from '../settings/limits';
import { FeedLine } from './feed-line';
import { readsNotice, seesWhistle } from './feed-sight';
import type { FeedStream } from './feed-stream';
import { FeedQuery } from './feed.query';

/** Steps that follow each other within this time are read together. */
const GATHER_MS = 100;

/** With more steps than this at once nobody is told of each: everybody reads anew what they show. */
const TOLD_ONE_BY_ONE = 500;

/**
 * Tells those who follow the feed of the steps that they may see. What was recorded is read once for all of them; nothing is
 * kept for one who comes later.
 */
@Injectable()
export class FeedHub implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly streams = new Set<FeedStream>();
  private readonly line: FeedLine;
  private readonly gathered = new Map<string, RecordedNews>();
  private timer: NodeJS.Timeout | null = null;
  private heart: NodeJS.Timeout | null = null;
  private telling: Promise<void> = Promise.resolve();
  private closing = false;

  constructor(
    private readonly query: FeedQuery,
    @Inject(API_CONFIG) config: ApiConfig,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {
    this.line = new FeedLine(config.database.url, {
      onNews: (payload) => this.gather(readRecordedNews(payload)),
      onGap: () => this.refreshAll(),
      onFailure: (error) => this.warn(error, 'the feed does not hear of steps; it tries again'),
    });
  }

  onApplicationBootstrap(): void {
    this.line.start();
    this.heart = setInterval(() => void this.beat(), this.limits.feedHeartbeatMs);
    this.heart.unref();
  }

  /** Ends every feed, before the connections are let go and the pool is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    if (this.heart) clearInterval(this.heart);
    if (this.timer) clearTimeout(this.timer);
    for (const stream of this.streams) stream.end();
    await this.line.stop();
    await this.telling;
  }

  /** Takes somebody in; with one feed too many for a session its oldest ends. */
  add(stream: FeedStream): void {
    const { sessionId } = stream.staff;
    const ofSession = [...this.streams].filter(({ staff }) => staff.sessionId === sessionId);
    if (ofSession.length >= this.limits.feedsPerSession) ofSession[0]?.end();
    this.streams.add(stream);
    if (this.closing) stream.end();
  }

  remove(stream: FeedStream): void {
    this.streams.delete(stream);
  }

  private gather(news: RecordedNews | null): void {
    if (news === null || this.streams.size === 0 || this.closing) return;
    const key = `${news.kind} ${news.id}`;
    // Of several steps of one case all notices are told, and the case as it is after the last.
    if (!this.gathered.has(key)) this.gathered.set(key, news);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.telling = this.telling.then(() => this.tellGathered());
    }, GATHER_MS);
  }

  private async tellGathered(): Promise<void> {
    const news = [...this.gathered.values()];
    this.gathered.clear();
    if (news.length > TOLD_ONE_BY_ONE) return this.refreshAll();
    try {
      await this.tell(news);
    } catch (error) {
      this.warn(error, 'the feed could not read what was recorded; everybody is asked to read anew');
      this.refreshAll();
    }
  }

  private async tell(news: readonly RecordedNews[]): Promise<void> {
    const idsOf = (kind: RecordedNews['kind']) => news.filter((one) => one.kind === kind).map(({ id }) => id);
    const [cases, whistles, notices] = await Promise.all([
      this.query.cases(idsOf('case')),
      this.query.whistles(idsOf('whistle')),
      this.query.notices(news),
    ]);
    for (const stream of this.streams) {
      for (const row of cases) {
        const { caseNo, seq, status, light } = row;
        if (seesCase(stream.scope, row)) stream.tell('case', { caseNo, seq, status, light });
      }
      for (const row of whistles) {
        const { whistleNo, seq, status, light } = row;
        if (seesWhistle(stream.whistles, row)) stream.tell('whistle', { whistleNo, seq, status, light });
      }
      for (const row of notices) {
        const { template, caseNo, whistleNo, themeNo, applicationId } = row;
        if (!readsNotice(stream.staff, row)) continue;
        stream.tell('notice', { template, caseNo, whistleNo, themeNo, applicationId });
      }
    }
  }

  private refreshAll(): void {
    for (const stream of this.streams) stream.tell('refresh', {});
  }

  /** Says that the feed is there, and lets go whose session or role has ended since. */
  private async beat(): Promise<void> {
    for (const stream of this.streams) stream.beat();
    if (this.streams.size === 0) return;
    const known = [...this.streams];
    try {
      const held = await this.query.held([...new Set(known.map(({ staff }) => staff.sessionId))]);
      const valid = new Set(held.map(({ sessionId, role, orgId }) => `${sessionId} ${role} ${orgId}`));
      for (const stream of known) {
        const { sessionId, acting } = stream.staff;
        if (!valid.has(`${sessionId} ${acting.role} ${acting.organisation.id}`)) stream.end();
      }
    } catch (error) {
      this.warn(error, 'the feed could not look whether its readers still may read');
    }
  }

  private warn(error: unknown, message: string): void {
    this.logger.warn({ failure: describeFailure(error) }, message);
  }
}
