/** The parts of a department in `GET /whistles/{whistleNo}` that the driver acts by. */
export interface DepartmentView {
  readonly organisation: { readonly code: string };
  readonly status: string;
  readonly arrival: { readonly confirmed: boolean } | null;
  readonly escalated: readonly string[];
  readonly late: boolean;
  readonly rating: object | null;
  readonly opinion: object | null;
}

/** The parts of `GET /whistles/{whistleNo}` that the driver acts by. */
export interface WhistleView {
  readonly whistleNo: string;
  readonly status: string;
  readonly departments: readonly DepartmentView[];
}
