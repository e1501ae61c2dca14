import type { RequestExtensionDto } from './approval.dto';

/** What is kept of why somebody asks for more time. */
export function extensionWords({ legalBasis, text }: RequestExtensionDto): string {
  return `依据:${legalBasis}\n理由:${text}`;
}
