import { Inject, Injectable } from '@nestjs/common';
import sharp, { type Sharp } from 'sharp';
import { Problem } from '../../problems/problem';
import { LIMITS, type ApiLimits } from '../../settings/limits';
import type { PictureType } from './content-kind';
import { Turns } from './turns';
import { UnusableContentError, UnusableReason } from './unusable-content';

/** A picture as it is kept. */
export interface DrawnPicture {
  readonly type: 'image/jpeg' | 'image/webp';
  readonly bytes: Buffer;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const JPEG_QUALITY = 82;
const WEBP_QUALITY = 85;
const BUSY_SECONDS = 3;

// Nothing but these readers is ever reached, whatever a file pretends to be.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

/**
 * Draws pictures anew: upright, no larger than needed, and with nothing in them but pixels. Where it was taken, by which
 * device, and whatever else was hidden in or behind the file is gone. One picture at a time in each process.
 */
@Injectable()
export class PictureStudio {
  private readonly turns = new Turns();

  constructor(@Inject(LIMITS) private readonly limits: ApiLimits) {}

  /**
   * A photo becomes a JPEG again; what may be see-through becomes WebP.
   *
   * @throws UnusableContentError `pixels`, `damaged`, `too_slow`; Problem `attachment.busy` when too many wait
   */
  async draw(bytes: Buffer, type: PictureType): Promise<DrawnPicture> {
    if (this.turns.waiting >= this.limits.attachments.waitingPictures) {
      throw new Problem('attachment.busy', { retryAfterSeconds: BUSY_SECONDS });
    }
    return this.turns.take(() => this.drawNow(bytes, type));
  }

  /** The same picture as lists show it: no edge longer than `smallEdge`. Only for what was drawn here. */
  async shrink({ type, bytes }: DrawnPicture): Promise<Buffer> {
    const { smallEdge, pixels, pictureSeconds } = this.limits.attachments;
    return this.turns.take(() =>
      encoded(
        sharp(bytes, { limitInputPixels: pixels })
          .timeout({ seconds: pictureSeconds })
          .resize({ width: smallEdge, height: smallEdge, fit: 'inside', withoutEnlargement: true }),
        type,
      ).toBuffer(),
    );
  }

  private async drawNow(bytes: Buffer, type: PictureType): Promise<DrawnPicture> {
    const { pixels, longestEdge, pictureSeconds } = this.limits.attachments;
    try {
      // A header costs nothing to read; a picture that is too large is never begun.
      const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
      if (width * height > pixels) throw new UnusableContentError(UnusableReason.pixels);
      const upright = sharp(bytes, { limitInputPixels: pixels, failOn: 'error' })
        .timeout({ seconds: pictureSeconds })
        .autoOrient()
        .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true });
      const { data, info } = await encoded(upright, type).toBuffer({ resolveWithObject: true });
      const kept = type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
      return { type: kept, bytes: data, width: info.width, height: info.height };
    } catch (error) {
      if (error instanceof UnusableContentError) throw error;
      throw new UnusableContentError(reasonOf(error), { cause: error });
    }
  }
}

function encoded(picture: Sharp, type: PictureType): Sharp {
  return type === 'image/jpeg'
    ? picture.jpeg({ quality: JPEG_QUALITY })
    : picture.webp({ quality: WEBP_QUALITY });
}

/** The library tells its failures apart by their words only. */
function reasonOf(error: unknown): UnusableReason {
  const words = error instanceof Error ? error.message : '';
  if (/pixel limit/i.test(words)) return UnusableReason.pixels;
  return /timeout/i.test(words) ? UnusableReason.tooSlow : UnusableReason.damaged;
}
