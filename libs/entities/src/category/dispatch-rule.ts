/** Where a category goes when the place of a case is known (派单目录). A category without a rule waits at the desk. */
export type DispatchRule =
  | { readonly to: 'community' }
  | { readonly to: 'street' }
  /** The department of the district with the organisation code `departmentCode` or `<district>-<departmentCode>`. */
  | { readonly to: 'department'; readonly departmentCode: string };

/** The category of what has not been classified yet: it has no dispatch rule, so a desk decides. */
export const UNCLASSIFIED = 'unclassified';
