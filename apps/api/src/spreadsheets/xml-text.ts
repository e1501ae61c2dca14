/** No XML document can hold these (XML 1.0 §2.2). */
const IMPOSSIBLE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Readers of sheets take `_x0041_` for the letter A (ECMA-376, ST_Xstring). */
const TAKEN_FOR_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

const LONGEST_CELL = 32_767;

/** A text as the content of a cell in XML, at most as long as a cell may be. */
export function xmlText(text: string): string {
  return text
    .replace(IMPOSSIBLE, '')
    .slice(0, LONGEST_CELL)
    .replace(TAKEN_FOR_ESCAPE, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
