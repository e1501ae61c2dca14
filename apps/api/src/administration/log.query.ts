import { Inject, Injectable } from '@nestjs/common';
import type { AdministeredKind } from '@suqiu/entities';
import { DataSource } from 'typeorm';
import type { AdministeredAction } from '../labels/administration-labels';

/** An entry of the log, with who wrote it. */
export interface LogRow {
  readonly id: string;
  readonly at: Date;
  readonly username: string;
  readonly displayName: string;
  readonly kind: AdministeredKind;
  readonly subject: string;
  readonly action: AdministeredAction;
  readonly details: object;
  readonly reason: string | null;
}

/** Which entries. */
export interface LogFilter {
  readonly kind: AdministeredKind | null;
  readonly subject: string | null;
  /** Entries before this id. */
  readonly before: string | null;
  readonly limit: number;
}

/** Reads what administrators did, newest first. */
@Injectable()
export class LogQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  page({ kind, subject, before, limit }: LogFilter): Promise<LogRow[]> {
    const values: unknown[] = [limit];
    const value = (each: unknown): string => `$${values.push(each)}`;
    const conditions = [
      ...(kind === null ? [] : [`l.subject_kind = ${value(kind)}`]),
      ...(subject === null ? [] : [`l.subject = ${value(subject)}`]),
      ...(before === null ? [] : [`l.id < ${value(before)}::uuid`]),
      'true',
    ];
    return this.database.query<LogRow[]>(
      `SELECT l.id, l.at, s.username, s.display_name AS "displayName", l.subject_kind AS kind, l.subject, l.action,
         l.details, l.reason
       FROM administration_log l JOIN staff s ON s.id = l.by_staff_id
       WHERE ${conditions.join(' AND ')} ORDER BY l.id DESC LIMIT $1`,
      values,
    );
  }
}
