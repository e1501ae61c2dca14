import { Inject, Injectable } from '@nestjs/common';
import type { ClockStamp, EventBody } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { ATTACHMENT_JSON, type AttachmentRow } from '../attachments/attachment.view';
import { RecordedEventsQuery, type RecordedEventRow } from '../timelines/recorded-events.query';

/** A recorded event of a case. */
export interface TimelineRow extends RecordedEventRow<EventBody, ClockStamp, 'resident' | 'system'> {
  /** What came with these words, or with the report. */
  readonly attachments: readonly AttachmentRow[];
}

const ATTACHMENTS = `CROSS JOIN LATERAL (
  SELECT coalesce(json_agg(${ATTACHMENT_JSON} ORDER BY a.created_at, a.id), '[]') AS attachments
  FROM attachments a
  WHERE a.grievance_id = e.grievance_id AND a.state = 'kept'
    AND (a.text_id = t.id OR (a.text_id IS NULL AND e.seq = 1))) f`;

/** Reads the events of a case with what came with them. */
@Injectable()
export class TimelineQuery extends RecordedEventsQuery<TimelineRow> {
  constructor(@Inject(DataSource) database: DataSource) {
    super(database, {
      events: 'grievance_events',
      texts: 'grievance_texts',
      key: 'grievance_id',
      beside: { columns: 'f.attachments', from: ATTACHMENTS },
    });
  }
}
