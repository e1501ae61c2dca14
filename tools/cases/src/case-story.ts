import type { Report } from '@suqiu/client';
import type { OrgLevel, RequestType, Urgency } from '@suqiu/domain';
import type { Handling } from './handling';

/** How one source case goes in the demonstration district. */
export interface CaseStory {
  /** Id of the source case. */
  readonly id: string;
  readonly street: string;
  /** Code of the community without its street's. */
  readonly community: string;
  readonly address: string;
  readonly category: string;
  readonly requestType: RequestType;
  readonly channel: NonNullable<Report['channel']>;
  readonly urgency?: Urgency;
  /** Levels of the leads, one after the other. */
  readonly levels: readonly OrgLevel[];
  /** Codes of the departments that the street whistles for, where the document tells of departments that came. */
  readonly summoned?: readonly string[];
  /** What the staff do from the dispatch to the result, in the order that the document tells. */
  readonly handle: (handling: Handling) => Promise<void>;
}
