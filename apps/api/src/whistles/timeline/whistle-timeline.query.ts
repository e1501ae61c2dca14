import { Inject, Injectable } from '@nestjs/common';
import type { WhistleClockStamp, WhistleEventBody } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { RecordedEventsQuery, type RecordedEventRow } from '../../timelines/recorded-events.query';

/** A recorded event of a whistle. */
export type WhistleTimelineRow = RecordedEventRow<WhistleEventBody, WhistleClockStamp, 'system'>;

/** Reads the events of a whistle. */
@Injectable()
export class WhistleTimelineQuery extends RecordedEventsQuery<WhistleTimelineRow> {
  constructor(@Inject(DataSource) database: DataSource) {
    super(database, { events: 'whistle_events', texts: 'whistle_texts', key: 'whistle_id' });
  }
}
