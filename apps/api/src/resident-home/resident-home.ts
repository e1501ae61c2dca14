import { Inject, Injectable } from '@nestjs/common';
import { RequestType } from '@suqiu/domain';
import type { DatedDocuments, ResidentDocument } from '@suqiu/policy';
import { CategoriesQuery } from '../categories/categories.query';
import { labelOf } from '../labels/labels';
import { PosterReader } from '../posters/poster-reader';
import { Problem } from '../problems/problem';
import { LIMITS, type ApiLimits } from '../settings/limits';
import { LocalTime } from '../themes/local-time';
import type { ResidentHomeView } from './resident-home.view';

/** Injection token of the dated notice to residents. */
export const RESIDENT_DOCUMENTS = Symbol('ResidentDocuments');

type PlaceOnPage = Pick<ResidentHomeView, 'place' | 'placeProblem'>;

/** Puts together what the resident's page opens with, so that one request is enough. */
@Injectable()
export class ResidentHome {
  constructor(
    private readonly categories: CategoriesQuery,
    private readonly posters: PosterReader,
    private readonly time: LocalTime,
    @Inject(RESIDENT_DOCUMENTS) private readonly documents: DatedDocuments<ResidentDocument>,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  async open(poster: string | undefined): Promise<ResidentHomeView> {
    const { version, hotline, emergencies, notice } = this.documents.on(this.time.today());
    const [offered, place] = await Promise.all([this.categories.offered(), this.placeOf(poster)]);
    const { perCommand, fileBytes, pieceBytes, longestEdge } = this.limits.attachments;
    return {
      hotline,
      emergencies,
      notice: { version, ...notice },
      requestTypes: Object.values(RequestType).map((code) => ({ code, label: labelOf('requestType', code) })),
      categories: offered.map(({ code, name, group }) => ({ code, name, group })),
      uploads: { most: perCommand, fileBytes, pieceBytes, longestEdge },
      ...place,
    };
  }

  /** A poster that is good for nothing keeps nobody from reporting: the page says why, and asks for the place. */
  private async placeOf(poster: string | undefined): Promise<PlaceOnPage> {
    if (poster === undefined) return { place: null, placeProblem: null };
    try {
      return { place: await this.posters.place(poster), placeProblem: null };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { place: null, placeProblem: error.detail };
    }
  }
}
