import { Injectable } from '@nestjs/common';
import type { ScreenPrincipal } from '../../access/principal';
import { Problem } from '../../problems/problem';
import { tokenHash } from '../../sessions/session-token';
import { statusOf } from '../links/screen.view';
import { ScreenAccessQuery } from './screen-access.query';

/** A screen reads every few seconds; that it still does is written down this seldom. */
const NOTED_EVERY_MS = 5 * 60_000;

/** Lets big screens in by their token, to what screens show and to nothing else. */
@Injectable()
export class ScreenAccess {
  constructor(private readonly screens: ScreenAccessQuery) {}

  /** @throws Problem `screen.unknown`, `screen.expired`, `screen.revoked` */
  async admit(token: string): Promise<ScreenPrincipal> {
    const now = Date.now();
    const row = await this.screens.byToken(tokenHash(token));
    if (!row) throw new Problem('screen.unknown');
    const status = statusOf(row, now);
    if (status !== 'active') throw new Problem(`screen.${status}`);
    if (now - (row.lastReadAt?.getTime() ?? 0) > NOTED_EVERY_MS) {
      await this.screens.wasRead(row.id, new Date(now));
    }
    return { orgId: row.orgId, name: row.name };
  }
}
