import {
  decideTheme,
  evolveTheme,
  foldTheme,
  proposeTheme,
  themeNoticesFor,
  type Instant,
  type ThemeEvent,
  type ThemeState,
} from '@suqiu/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { IdempotencyMismatchError, UnknownReferenceError } from '../errors/ledger-errors';
import { timestamp } from '../journal/table-rows';
import { tell } from '../notice/tell';
import { unfoldTheme } from './theme-columns';
import { appendToThemeLog, readThemeLog, saveThemeText, type LoggedThemeEvent } from './theme-log';
import {
  ThemeStaleError,
  type NewTheme,
  type ThemeOrder,
  type ThemeRequest,
  type ThemeStep,
} from './theme-order';

const DIGITS = 6;

const INSERT = `
INSERT INTO themes (id, theme_no, district_id, month, title, category_codes, place_ids, status, seq, proposed_at,
  visible_org_ids)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, ARRAY[$3::uuid])
ON CONFLICT (id) DO NOTHING RETURNING id`;

/** The one place where themes are written: each step one transaction, and the same key one step. */
export class ThemeLedger {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: () => Instant,
  ) {}

  /**
   * Proposes a theme and gives it a number.
   *
   * @throws DomainError where the rules refuse, IdempotencyMismatchError where the key came with another proposal.
   */
  async propose(theme: NewTheme, request: ThemeRequest): Promise<ThemeStep> {
    const { title, words, ...proposal } = theme;
    const themeNo = await this.nextNumber(theme.month);
    const decision = proposeTheme({ ...proposal, themeNo }, { ...request, now: this.clock() });
    if (!decision.ok) throw decision.error;
    const { event } = decision;
    return this.dataSource.transaction(async (manager) => {
      const state = evolveTheme(null, event);
      const { id, districtId, month, categoryCodes, placeIds, status } = state;
      const [row] = await manager.query<unknown[]>(INSERT, [
        ...[id, themeNo, districtId, month, title, categoryCodes, placeIds, status, timestamp(event.at)],
      ]);
      if (row === undefined) return this.repeated(await readThemeLog(manager, id), request);
      await saveThemeText(
        manager,
        { id: proposal.textId, themeId: id, kind: 'propose', body: words },
        event.at,
      );
      await appendToThemeLog(manager, id, event, request);
      return stepOf(state);
    });
  }

  /**
   * Gives a command to a theme. One after another: whoever comes second sees what the first has done.
   *
   * @throws DomainError where the rules refuse, ThemeStaleError where the person saw another version,
   * IdempotencyMismatchError, UnknownReferenceError; nothing is written then.
   */
  give(order: ThemeOrder): Promise<ThemeStep> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM themes WHERE id = $1 FOR UPDATE', [order.themeId]);
      const log = await readThemeLog(manager, order.themeId);
      if (log.some(({ commandId }) => commandId === order.commandId)) return this.repeated(log, order);
      const state = foldTheme(log.map(({ event }) => event));
      if (state === null) throw new UnknownReferenceError({ kind: 'theme', value: order.themeId });
      if (order.expectedSeq !== null && order.expectedSeq !== state.seq) {
        throw new ThemeStaleError({ themeNo: state.themeNo, seq: state.seq });
      }
      const decision = decideTheme(state, order.command, { ...order, now: this.clock() });
      if (!decision.ok) throw decision.error;
      return this.write(manager, state, decision.event, order);
    });
  }

  /** The state of a theme as its log tells it, or null when there is none. */
  async load(themeId: string): Promise<ThemeState | null> {
    const log = await readThemeLog(this.dataSource, themeId);
    return foldTheme(log.map(({ event }) => event));
  }

  private async write(
    manager: EntityManager,
    before: ThemeState,
    event: ThemeEvent,
    order: ThemeOrder,
  ): Promise<ThemeStep> {
    const { themeId, command, words, facts } = order;
    if (event.textId !== null && words !== null) {
      const text = { id: event.textId, themeId, kind: command.type, body: words };
      await saveThemeText(manager, text, event.at);
    }
    await appendToThemeLog(manager, themeId, event, order);
    const after = evolveTheme(before, event);
    await unfoldTheme(manager, after, event, words, facts);
    const { seq, at } = event;
    const notices = themeNoticesFor(event, before, after);
    await tell(manager, { about: { themeId }, seq, at, notices }, at);
    return stepOf(after);
  }

  /** What a repeated request is answered: where the theme stood when it came first. */
  private repeated(
    log: readonly LoggedThemeEvent[],
    { commandId, requestHash }: Pick<ThemeRequest, 'commandId' | 'requestHash'>,
  ): ThemeStep {
    const at = log.findIndex((one) => one.commandId === commandId);
    const state = foldTheme(log.slice(0, at + 1).map(({ event }) => event));
    if (state === null || log[at]?.requestHash !== requestHash) {
      throw new IdempotencyMismatchError({ scope: 'themes', key: commandId });
    }
    return stepOf(state);
  }

  /** `ZT`, the month in which the matter stood out, and a running number; numbers that are not used are gaps, no harm. */
  private async nextNumber(month: string): Promise<string> {
    const [row] = await this.dataSource.query<{ running: string }[]>(
      "SELECT nextval('theme_no_seq') AS running",
    );
    return `ZT${month.replace('-', '')}-${(row?.running ?? '').padStart(DIGITS, '0')}`;
  }
}

function stepOf({ themeNo, seq, status }: ThemeState): ThemeStep {
  return { themeNo, seq, status };
}
