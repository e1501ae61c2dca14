/** The longest side that a photo keeps: enough to see what is broken, little enough for a weak line. */
const LONGEST_SIDE = 1600;
const QUALITIES = [0.8, 0.6, 0.4] as const;

/**
 * A photo as JPEG of bounded size: drawn anew, so that what the camera wrote beside the picture, its position too, is
 * gone.
 *
 * @param most bytes that it may have
 * @returns base 64 without a prefix
 * @throws Error where the file is no picture or stays too large
 */
export async function smallPhoto(file: Blob, most: number): Promise<string> {
  return base64Of(await smallPicture(file, most));
}

/** The same as a file to be uploaded. */
export async function smallPicture(file: Blob, most: number): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  for (const quality of QUALITIES) {
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (drawn && drawn.size <= most) return drawn;
  }
  throw new Error('The photo stays too large.');
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
