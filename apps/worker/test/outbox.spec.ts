import { CASE_REPORT_TOPIC, fixedRules, Ledger, NOTICE_TOPIC } from '@suqiu/ledger';
import { Rulebook } from '@suqiu/policy';
import {
  anIntake,
  createTestDatabase,
  seedSmallDistrict,
  testKeys,
  waitUntil,
  type TestDatabase,
} from '@suqiu/testing';
import { createLogger } from '../src/observability/logger';
import { Metrics } from '../src/observability/metrics';
import { InboxChannel } from '../src/outbox/inbox.channel';
import type { DeliveryChannel } from '../src/outbox/delivery-channel.port';
import { OutboxMessages, type OutboxMessage } from '../src/outbox/outbox-messages';
import { Outbox } from '../src/outbox/outbox.service';

interface Stored {
  readonly attempts: number;
  readonly delivered: boolean;
  readonly last_error: string | null;
  readonly postponed: boolean;
}

describe('the outbox', () => {
  let database: TestDatabase;
  let ledger: Ledger;

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedSmallDistrict(database.dataSource);
    ledger = new Ledger(database.dataSource, fixedRules(new Rulebook('generic')), {
      keys: testKeys(),
      clock: Date.now,
    });
  });

  beforeEach(() => database.dataSource.query('DELETE FROM outbox'));

  afterAll(() => database.drop());

  const stored = (): Promise<Stored[]> =>
    database.dataSource.query(
      `SELECT attempts, delivered_at IS NOT NULL AS delivered, last_error, available_at > now() AS postponed FROM outbox`,
    );
  const deliverer = (channel: DeliveryChannel): Outbox =>
    new Outbox(
      new OutboxMessages(database.dataSource, { topic: NOTICE_TOPIC, inOrder: false, doublings: 8 }),
      channel,
      { batch: 10, everyMs: 50, parallel: 1 },
      { logger: createLogger('silent'), metrics: new Metrics() },
    );
  const deliverThrough = async (
    channel: DeliveryChannel,
    until: (rows: Stored[]) => boolean,
  ): Promise<Stored[]> => {
    const outbox = deliverer(channel);
    outbox.start();
    const rows = await waitUntil('the outbox is worked off', async () => {
      const now = await stored();
      return now.length > 0 && until(now) && now;
    });
    await outbox.stop();
    return rows;
  };

  it('hands over what a receipt gives rise to', async () => {
    await ledger.receive(anIntake());
    const rows = await deliverThrough(new InboxChannel(), (all) => all.every(({ delivered }) => delivered));
    expect(rows.every(({ attempts, last_error }) => attempts === 1 && last_error === null)).toBe(true);
  });

  it('postpones what a channel could not take, and says why without repeating words', async () => {
    await ledger.receive(anIntake());
    const failing = { deliver: () => Promise.reject(new TypeError('王秀英 13800000000')) };
    const rows = await deliverThrough(failing, (all) => all.every(({ last_error }) => last_error !== null));
    expect(new Set(rows.map(({ last_error }) => last_error))).toEqual(new Set(['TypeError']));
    expect(
      rows.every(({ attempts, delivered, postponed }) => attempts === 1 && !delivered && postponed),
    ).toBe(true);

    await database.dataSource.query('UPDATE outbox SET available_at = now()');
    const later = await deliverThrough(new InboxChannel(), (all) => all.every(({ delivered }) => delivered));
    expect(later.every(({ attempts }) => attempts === 2)).toBe(true);
  });

  it('never gives one message to two deliverers', async () => {
    for (let n = 0; n < 10; n += 1) await ledger.receive(anIntake());
    const delivered: string[] = [];
    const channel: DeliveryChannel = {
      deliver: (message) => {
        delivered.push(message.id);
        return Promise.resolve();
      },
    };
    const other = deliverer(channel);
    other.start();
    await deliverThrough(channel, (all) => all.every((row) => row.delivered));
    await other.stop();
    expect(new Set(delivered).size).toBe(delivered.length);
  });

  describe('with reports to cases', () => {
    const REPORTS = { topic: CASE_REPORT_TOPIC, inOrder: true, doublings: 3 } as const;
    const reports = () => new OutboxMessages(database.dataSource, REPORTS);
    const write = (key: string, n: number) =>
      database.dataSource.query(
        `INSERT INTO outbox (id, topic, key, payload, created_at, available_at)
         VALUES (gen_random_uuid(), 'case_report', $1, json_build_object('n', $2::int), now(), now())`,
        [key, n],
      );
    const numbers = (messages: readonly OutboxMessage[]) =>
      messages.map(({ payload }) => payload['n']).sort();

    it('hands out one at a time to each case, and others before it is delivered to none', async () => {
      for (const n of [1, 2, 3]) await write('whistle/case', n);
      await write('whistle/other', 9);
      const first = await reports().take(10);
      expect(numbers(first)).toEqual([1, 9]);
      expect(await reports().take(10)).toEqual([]);
      await reports().markFailed(first.find(({ payload }) => payload['n'] === 1)?.id ?? '', 'away');
      await reports().markDelivered(first.filter(({ payload }) => payload['n'] === 9).map(({ id }) => id));
      expect(await reports().take(10)).toEqual([]);
      await database.dataSource.query('UPDATE outbox SET available_at = now()');
      expect(numbers(await reports().take(10))).toEqual([1]);
    });

    it('hands out the next as soon as the one before is delivered', async () => {
      for (const n of [1, 2, 3, 4]) await write('whistle/case', n);
      const told: unknown[] = [];
      const channel: DeliveryChannel = {
        deliver: ({ payload }) => {
          told.push(payload['n']);
          return Promise.resolve();
        },
      };
      const around = { logger: createLogger('silent'), metrics: new Metrics() };
      const outbox = new Outbox(reports(), channel, { batch: 8, everyMs: 60_000, parallel: 8 }, around);
      outbox.start();
      await waitUntil('all are told', () => told.length === 4);
      await outbox.stop();
      expect(told).toEqual([1, 2, 3, 4]);
    });
  });
});
