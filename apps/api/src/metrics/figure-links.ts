import type { FigurePart } from './figure-parts';

/** Which figure a link leads to. */
export interface FigureAddress {
  readonly metric: string;
  /** Code of the organisation. */
  readonly org: string;
  readonly scheme: string;
  readonly period: string;
  readonly by: string;
  readonly category?: string | undefined;
  readonly channel?: string | undefined;
}

const ROOT = '/api/v1/metrics';

/** Where a figure is opened. */
export function figureLink({ metric, ...address }: FigureAddress): string {
  return `${ROOT}/${metric}?${query(address)}`;
}

/** Where the cases of a part of a figure are listed. */
export function casesLink({ metric, ...address }: FigureAddress, part: FigurePart): string {
  return `${ROOT}/${metric}/cases?${query({ ...address, part })}`;
}

function query(parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((each): each is [string, string] => each[1] !== undefined);
  return new URLSearchParams(given).toString();
}
