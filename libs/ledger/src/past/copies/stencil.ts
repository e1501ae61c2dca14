/** Ids (version 7), the numbers of simulated cases and whistles, also as their lexemes, and hashes. */
const NAMES =
  /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[Mm][NHnh]\d{8}(?:-|' ')\d{6,}|[0-9a-f]{64}/g;

/** A text with gaps where names stood. */
export interface Stencil {
  readonly parts: readonly string[];
  /** Which name stood behind each part but the last. */
  readonly gaps: readonly number[];
}

/** Texts about one life, cut where names stand in them, so that the same can be told under other names. */
export class Stencils {
  /** The names that were met, each once. */
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();

  cut(text: string): Stencil {
    const parts: string[] = [];
    const gaps: number[] = [];
    let from = 0;
    for (const { 0: name, index } of text.matchAll(NAMES)) {
      parts.push(text.slice(from, index));
      gaps.push(this.placeOf(name));
      from = index + name.length;
    }
    parts.push(text.slice(from));
    return { parts, gaps };
  }

  /** Where a name stands among {@link names}. */
  placeOf(name: string): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** The text with other names in its gaps. */
export function filled({ parts, gaps }: Stencil, names: readonly string[]): string {
  let text = parts[0] ?? '';
  for (let i = 0; i < gaps.length; i += 1) text += (names[gaps[i] ?? 0] ?? '') + (parts[i + 1] ?? '');
  return text;
}
