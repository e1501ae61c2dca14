interface Rooted {
  readonly code: string;
  readonly parentCode: string | null;
}

/** A row with those below it, as a table of a tree takes them. */
export type TreeNode<T> = T & { readonly children?: TreeNode<T>[] };

/** The tree of rows that name the one above them. Whose superior is not among them stands at the top. */
export function treeOf<T extends Rooted>(rows: readonly T[]): TreeNode<T>[] {
  const known = new Set(rows.map(({ code }) => code));
  const below = (parent: string | null): TreeNode<T>[] =>
    rows
      .filter(
        ({ parentCode }) => (parentCode !== null && known.has(parentCode) ? parentCode : null) === parent,
      )
      .map((row) => {
        const children = below(row.code);
        return children.length > 0 ? { ...row, children } : row;
      });
  return below(null);
}
