import { newKey } from '../../api/client';
import type { components } from '../../api/schema.gen';
import type { SentPhoto } from '../photos/photos-field';

export type Report = components['schemas']['ReportGrievanceDto'];

/** What a resident has entered so far. */
export interface Draft {
  /** Stays the same until the report is received: however often it is sent, one case comes of it. */
  readonly key: string;
  readonly description: string;
  readonly requestType: Report['requestType'];
  readonly categoryCode: string | null;
  readonly address: string;
  readonly communityCode: string | null;
  readonly position: { readonly lat: number; readonly lng: number } | null;
  readonly name: string;
  readonly phone: string;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly consent: boolean;
  readonly photos: readonly SentPhoto[];
}

const KEY = 'suqiu-draft';

function emptyDraft(): Draft {
  return {
    key: newKey(),
    description: '',
    requestType: 'help_request',
    categoryCode: null,
    address: '',
    communityCode: null,
    position: null,
    name: '',
    phone: '',
    anonymous: false,
    confidential: false,
    consent: false,
    photos: [],
  };
}

/** What was entered before, as when the line broke or the page was left; a new draft otherwise. */
export function loadDraft(): Draft {
  const kept = localStorage.getItem(KEY);
  return kept ? { ...emptyDraft(), ...(JSON.parse(kept) as Partial<Draft>) } : emptyDraft();
}

export function keepDraft(draft: Draft): void {
  localStorage.setItem(KEY, JSON.stringify(draft));
}

export function dropDraft(): void {
  localStorage.removeItem(KEY);
}

/** A draft at the place of a scanned poster, where it names no other yet. */
export function atPlace(
  draft: Draft,
  place: { readonly address: string; readonly communityCode: string | null } | null,
): Draft {
  if (!place || draft.address.trim()) return draft;
  return { ...draft, address: place.address, communityCode: place.communityCode };
}

const TITLE_LENGTH = 30;

/** The report as the API takes it. Its title is how the description begins, up to the first full stop. */
export function reportOf(draft: Draft): Report {
  const { description, requestType, categoryCode, address, communityCode, position, photos } = draft;
  const { name, phone, anonymous, confidential } = draft;
  const [first = ''] = description.trim().split(/[。!?!?\n]/);
  return {
    requestType,
    title: [...first].slice(0, TITLE_LENGTH).join(''),
    description: description.trim(),
    ...(categoryCode && { categoryCode }),
    place: { address: address.trim(), ...(communityCode && { communityCode }), ...position },
    petitioner: {
      anonymous,
      confidential,
      ...(name.trim() && { name: name.trim() }),
      ...(!anonymous && { phone: phone.replaceAll(/[\s-]/g, '') }),
    },
    channel: 'web',
    ...(photos.length > 0 && { attachments: photos.map(({ id }) => id) }),
  };
}

/** A field that is still missing, in the words that are shown beside it; null where the draft can be sent. */
export type Missing = { readonly [F in 'description' | 'address' | 'phone' | 'consent']?: string };

/** What is still missing before it can be sent. What the values mean is judged by the API alone. */
export function missingIn(draft: Draft): Missing {
  return {
    ...(!draft.description.trim() && { description: '请说明发生了什么' }),
    ...(!draft.address.trim() && { address: '请说明在哪里' }),
    ...(!draft.anonymous && !draft.phone.trim() && { phone: '请留下电话,便于告知结果;也可以匿名' }),
    ...(!draft.consent && { consent: '请阅读并同意个人信息告知' }),
  };
}
