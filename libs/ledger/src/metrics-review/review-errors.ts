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
