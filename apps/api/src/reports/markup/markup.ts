/** A piece of markup in which everything that came from outside is escaped. Only {@link markup} makes one. */
export class Html {
  /** @internal */
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: markup as it is, words and numbers escaped, lists joined, null as nothing. */
export type Part = Html | string | number | null | readonly Part[];

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup by template; every value is escaped unless it is markup itself, so no text can become an element. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = fixed.map((each, index) => each + written(parts[index] ?? null)).join('');
  return new Html(text);
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
  return part.map(written).join('');
}
