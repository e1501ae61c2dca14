/** A column of a table that is written to a file. */
export interface TableColumn {
  readonly header: string;
  /** In characters of Western text; a Chinese one takes two. */
  readonly width: number;
}

/** A table on its way into a file: what stands above it, its columns, and its rows as they come, page by page. */
export interface Table {
  /** Name of the sheet: at most 31 characters, none of `[]:*?/\`. */
  readonly title: string;
  /** Lines above the table: what they are about, and what they say. */
  readonly head: readonly (readonly [about: string, said: string])[];
  readonly columns: readonly TableColumn[];
  /** Cells are texts, one for each column. */
  readonly pages: AsyncIterable<readonly (readonly string[])[]>;
}
