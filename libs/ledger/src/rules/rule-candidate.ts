import type { WhistlePack } from '@suqiu/domain';
import {
  parseCalendarFile,
  parseDatedWeights,
  parseOverlayFile,
  parsePack,
  parseWhistlePack,
  type CalendarFile,
  type DatedPack,
  type DatedWeights,
  type OverlayFile,
  type RuleDocuments,
} from '@suqiu/policy';

/** A document that is to be brought in, read and ready. */
export type RuleCandidate =
  | {
      readonly kind: 'calendar_year';
      readonly key: string;
      readonly json: unknown;
      readonly year: CalendarFile;
    }
  | {
      readonly kind: 'calendar_overlay';
      readonly key: string;
      readonly json: unknown;
      readonly overlay: OverlayFile;
    }
  | { readonly kind: 'policy'; readonly key: string; readonly json: unknown; readonly pack: DatedPack }
  | { readonly kind: 'whistles'; readonly key: string; readonly json: unknown; readonly pack: WhistlePack }
  | {
      readonly kind: 'weights';
      readonly key: string;
      readonly json: unknown;
      readonly weights: DatedWeights;
    };

/**
 * Reads a year (Suqiu's own form or the public form of State-Council data) or the days of a place (`overlay`).
 *
 * @throws CalendarFileInvalidError with a sentence for each problem.
 */
export function calendarCandidate(json: unknown): RuleCandidate {
  if (typeof json === 'object' && json !== null && 'overlay' in json) {
    const overlay = parseOverlayFile(json, 'given');
    return { kind: 'calendar_overlay', key: `overlay/${overlay.overlay}`, json, overlay };
  }
  const year = parseCalendarFile(json, 'given');
  return { kind: 'calendar_year', key: `cn/${year.year}`, json, year };
}

/**
 * Reads a version of a pack. `applyToOpen`, where given, wins over what the document says.
 *
 * @throws PolicyInvalidError with a sentence for each problem.
 */
export function policyCandidate(json: unknown, applyToOpen?: boolean): RuleCandidate {
  const document = withApplyToOpen(json, applyToOpen);
  const pack = parsePack(document, 'given');
  return { kind: 'policy', key: pack.rules.version, json: document, pack };
}

/**
 * Reads a version of a whistle pack. `applyToOpen`, where given, wins over what the document says.
 *
 * @throws PolicyInvalidError with a sentence for each problem.
 */
export function whistlesCandidate(json: unknown, applyToOpen?: boolean): RuleCandidate {
  const document = withApplyToOpen(json, applyToOpen);
  const pack = parseWhistlePack(document, 'given');
  return { kind: 'whistles', key: `whistles/${pack.id}@${pack.version}`, json: document, pack };
}

function withApplyToOpen(json: unknown, applyToOpen: boolean | undefined): unknown {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  return isObject && applyToOpen !== undefined ? { ...json, applyToOpen } : json;
}

/**
 * Reads other weights of scores, which make the next version of the catalogue of figures.
 *
 * @throws PolicyInvalidError with a sentence for each problem.
 */
export function weightsCandidate(json: unknown): RuleCandidate {
  const weights = parseDatedWeights(json, 'given');
  return { kind: 'weights', key: `figures@${weights.version}`, json, weights };
}

/** The local date from which a candidate counts; a calendar counts at once. */
export function countsFrom(candidate: RuleCandidate, today: string): string {
  switch (candidate.kind) {
    case 'policy':
    case 'whistles':
      return candidate.pack.effectiveFrom;
    case 'weights':
      return candidate.weights.effectiveFrom;
    default:
      return today;
  }
}

/** All documents with the candidate as the next revision. A pack counts from `today`, whenever its day is. */
export function withCandidate(
  present: RuleDocuments,
  candidate: RuleCandidate,
  today: string,
): RuleDocuments {
  const revision = present.revision + 1;
  switch (candidate.kind) {
    case 'calendar_year':
      return { ...present, revision, years: [...present.years, { revision, year: candidate.year }] };
    case 'calendar_overlay':
      return {
        ...present,
        revision,
        overlays: [...present.overlays, { revision, days: candidate.overlay.days }],
      };
    case 'policy': {
      const others = present.packs.filter(({ rules }) => rules.version !== candidate.key);
      return { ...present, revision, packs: [...others, { ...candidate.pack, effectiveFrom: today }] };
    }
    case 'whistles': {
      const { id, version } = candidate.pack;
      const others = present.whistlePacks.filter((pack) => pack.id !== id || pack.version !== version);
      const whistlePacks = [...others, { ...candidate.pack, effectiveFrom: today }];
      return { ...present, revision, whistlePacks };
    }
    case 'weights':
      return { ...present, revision, weights: [...present.weights, candidate.weights] };
  }
}
