import { Injectable } from '@nestjs/common';
import { Problem } from '../problems/problem';
import { PosterCodes } from './poster-codes';
import { PosterViews } from './poster-views';
import type { PosterPlaceView } from './poster.view';
import { PostersQuery } from './posters.query';

/** Tells whoever scans a poster where they are. */
@Injectable()
export class PosterReader {
  constructor(
    private readonly codes: PosterCodes,
    private readonly posters: PostersQuery,
    private readonly views: PosterViews,
  ) {}

  /** @throws Problem `poster.not_found`, `poster.revoked` */
  async place(code: string): Promise<PosterPlaceView> {
    const no = this.codes.read(code);
    const row = no === null ? null : await this.posters.byNo(no);
    if (!row) throw new Problem('poster.not_found');
    if (row.revokedAt) throw new Problem('poster.revoked');
    return this.views.place(row);
  }
}
