/** Why a file cannot be kept. */
export const UnusableReason = {
  /** None of the kinds that are kept, whatever it is called. */
  type: 'type',
  /** More pixels than anybody's camera has. */
  pixels: 'pixels',
  /** Cut off, or not readable. */
  damaged: 'damaged',
  /** Reading it took too long. */
  tooSlow: 'too_slow',
  /** A document with a program in it. */
  macros: 'macros',
  /** A package that would become too large, or is not built as such packages are. */
  package: 'package',
  /** Bytes are missing in the store. */
  incomplete: 'incomplete',
} as const;
export type UnusableReason = (typeof UnusableReason)[keyof typeof UnusableReason];

/** A file that cannot be kept. */
export class UnusableContentError extends Error {
  readonly code = 'attachment.unusable_content';

  constructor(
    readonly reason: UnusableReason,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be kept: ${reason}`, options);
    this.name = 'UnusableContentError';
  }
}

const WORDS: Record<UnusableReason, string> = {
  type: '只能上传 JPEG、PNG、WebP 照片和 PDF、Word(docx)、Excel(xlsx)文件;是否符合看内容,不看文件名。',
  pixels: '照片的像素过多,请缩小后重新上传。',
  damaged: '文件不完整或已损坏,请重新选择。',
  too_slow: '照片过于复杂,无法处理,请截图或换一张。',
  macros: '文件含有宏,请另存为不含宏的文件后重新上传。',
  package: '文件结构异常,请重新另存后上传。',
  incomplete: '已上传的内容不完整,请重新上传。',
};

/** What a person is told. */
export function unusableWords(reason: UnusableReason): string {
  return WORDS[reason];
}
