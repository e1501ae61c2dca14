import { RequestType } from '@suqiu/domain';

/** Something residents bring, in their words, with what the handler answers in the end. */
export interface Matter {
  readonly category: string;
  readonly requestType: RequestType;
  readonly title: string;
  readonly text: string;
  readonly reply: string;
}

/** A matter of a complaint; other kinds of request are named. */
export function matter(
  category: string,
  title: string,
  text: string,
  reply: string,
  requestType: RequestType = RequestType.complaint,
): Matter {
  return { category, title, text, reply, requestType };
}
