import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { OpenedAttachment } from './attachment-reader';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/**
 * The answer that hands an attachment out. Pictures are shown, documents only downloaded; a browser takes neither for a
 * page, guesses no other type, runs nothing in it and keeps no copy.
 */
export function attachmentFile({ row, bytes }: OpenedAttachment, response: Response): StreamableFile {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  const { mediaType } = row;
  const shown = mediaType.startsWith('image/') ? 'inline' : 'attachment';
  return new StreamableFile(bytes, {
    type: mediaType,
    disposition: `${shown}; filename*=UTF-8''${fileNameOf(row.name, mediaType)}`,
    length: bytes.length,
  });
}

/** The name that it was sent with, with the ending of what it is. */
function fileNameOf(name: string, mediaType: string): string {
  const stem = name.replace(/\.[^.]*$/, '') || 'attachment';
  const escaped = encodeURIComponent(stem).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${escaped}.${EXTENSIONS[mediaType] ?? 'bin'}`;
}
