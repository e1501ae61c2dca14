import { periodBounds, type Instant } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { DataSource, EntityManager } from 'typeorm';
import type { IdempotencyKey } from '../idempotency/given-once';
import { writeOnce } from '../idempotency/write-once';
import { holdProjection } from '../metrics/projector-lock';
import { publish, readPublications, type Publication } from '../metrics/publications';
import { metricLag } from '../metrics/queue';
import { readFigureTable, type FigureTableQuery } from './figure-table';
import { PublicationRefusedError } from './review-errors';

/** What is to be made known, and by whom. */
export interface PeriodToPublish extends FigureTableQuery {
  readonly once: IdempotencyKey;
  readonly catalogueVersion: string;
  /** Id of the person on the staff. */
  readonly by: string;
}

/** What waits longer to be counted than this is too much for a publication: it would be restated at once. */
const LONGEST_LAG_SECONDS = 60;

/** Makes the figures of a period known: a snapshot that nothing changes any more. */
export class PeriodPublisher {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: () => Instant,
  ) {}

  /**
   * Publishes a period that has ended, once. While it does, nothing is counted, so the snapshot is of one moment, and what
   * is counted afterwards is a restatement.
   *
   * @throws PublicationRefusedError, IdempotencyMismatchError; nothing is written then.
   */
  publish(asked: PeriodToPublish): Promise<Publication> {
    return this.dataSource.transaction((manager) =>
      writeOnce(manager, asked.once, () => this.write(manager, asked)),
    );
  }

  private async write(manager: EntityManager, asked: PeriodToPublish): Promise<Publication> {
    const { scheme, period, districtId, catalogueVersion, by } = asked;
    const publishedAt = this.clock();
    if (periodBounds(scheme, period).to > publishedAt) throw new PublicationRefusedError('still_running');
    await holdProjection(manager);
    const earlier = await readPublications(manager, districtId, { scheme: scheme.code, period });
    if (earlier.length > 0) throw new PublicationRefusedError('published_already');
    const { oldestSeconds } = await metricLag(manager);
    if (oldestSeconds > LONGEST_LAG_SECONDS) throw new PublicationRefusedError('not_counted_yet');
    const publication = {
      id: uuidV7(publishedAt),
      scheme: scheme.code,
      period,
      districtId,
      catalogueVersion,
      publishedAt,
      publishedBy: by,
    };
    await publish(manager, { ...publication, values: await readFigureTable(manager, asked) });
    return publication;
  }
}
