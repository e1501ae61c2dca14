/** The parts of `GET /cases/{caseNo}` that the driver acts by. */
export interface CaseView {
  readonly caseNo: string;
  readonly status: string;
  readonly level: string | null;
  readonly lead: { readonly code: string } | null;
  readonly street: { readonly code: string } | null;
  readonly desk: { readonly code: string };
  readonly dispatcher: { readonly code: string } | null;
  readonly contactedAt: string | null;
  readonly callback: { readonly answer: object | null; readonly attempts: readonly object[] } | null;
  readonly returns: { readonly count: number; readonly ruled: boolean };
  readonly reworks: number;
  readonly reopenings: number;
  readonly supervisions: readonly object[];
  readonly extension: { readonly granted: number; readonly pending: object | null };
}
