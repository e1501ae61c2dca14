/** A case that this browser has filed or followed, with the code that admits to it. */
export interface KnownCase {
  readonly caseNo: string;
  readonly trackingCode: string;
  readonly title: string;
}

const KEY = 'suqiu-cases';
const MOST = 20;

/** The cases that this browser knows, newest first. */
export function knownCases(): readonly KnownCase[] {
  return JSON.parse(localStorage.getItem(KEY) ?? '[]') as KnownCase[];
}

/** The code of a case, where this browser knows it. */
export function trackingCodeOf(caseNo: string): string | undefined {
  return knownCases().find((known) => known.caseNo === caseNo)?.trackingCode;
}

/** Keeps a case in this browser. The code never goes into an address: addresses are kept in logs and histories. */
export function rememberCase(known: KnownCase): void {
  const others = knownCases().filter(({ caseNo }) => caseNo !== known.caseNo);
  localStorage.setItem(KEY, JSON.stringify([known, ...others].slice(0, MOST)));
}

/** Forgets a case, as on a borrowed telephone. */
export function forgetCase(caseNo: string): void {
  localStorage.setItem(KEY, JSON.stringify(knownCases().filter((known) => known.caseNo !== caseNo)));
}
