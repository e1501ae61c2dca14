import { Inject, Injectable } from '@nestjs/common';
import type { ScreenPrincipal } from '../../access/principal';
import { LIMITS, type ApiLimits } from '../../settings/limits';
import type { ScreenFeedView, ScreenFiguresView } from './screen-feed.view';
import { ScreenReader } from './screen-reader';

interface Kept {
  readonly at: number;
  readonly figures: Promise<ScreenFiguresView>;
}

/**
 * Answers screens. What an organisation's screens show is read once for all of them and kept for some seconds, so a
 * hundred screens, or one that asks without pause, cost as much as one. There are as many entries as organisations
 * with a screen.
 */
@Injectable()
export class ScreenFeed {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly reader: ScreenReader,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  async of({ orgId, name }: ScreenPrincipal): Promise<ScreenFeedView> {
    const figures = await this.figuresOf(orgId, Date.now());
    return { ...figures, name, refreshSeconds: this.limits.screenRefreshSeconds };
  }

  private figuresOf(orgId: string, now: number): Promise<ScreenFiguresView> {
    const known = this.kept.get(orgId);
    if (known && now - known.at < this.limits.screenFreshMs) return known.figures;
    const fresh: Kept = { at: now, figures: this.reader.read(orgId) };
    this.kept.set(orgId, fresh);
    // A failure is told to those who wait for it, and not to those who ask after it.
    fresh.figures.catch(() => {
      if (this.kept.get(orgId) === fresh) this.kept.delete(orgId);
    });
    return fresh.figures;
  }
}
