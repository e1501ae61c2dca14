import type { ReviewRefusal } from '@suqiu/domain';

/** The rules refused an application or a step of it; nothing was written. */
export class ReviewRefusedError extends Error {
  constructor(readonly code: ReviewRefusal) {
    super(code);
    this.name = 'ReviewRefusedError';
  }
}

/** There is no application with this id. */
export class ApplicationUnknownError extends Error {
  readonly code = 'application.unknown';

  constructor(readonly details: { readonly id: string }) {
    super('There is no such application');
    this.name = 'ApplicationUnknownError';
  }
}

/** Why a period cannot be published. */
export type PublicationRefusal = 'still_running' | 'published_already' | 'not_counted_yet';

/** The period has not ended, was published before, or recorded steps still wait to be counted; nothing was written. */
export class PublicationRefusedError extends Error {
  readonly code: `publication.${PublicationRefusal}`;

  constructor(why: PublicationRefusal) {
    super(`The period cannot be published: ${why}`);
    this.name = 'PublicationRefusedError';
    this.code = `publication.${why}`;
  }
}
