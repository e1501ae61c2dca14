/** The words by which a category is known. */
export interface CategoryWords {
  readonly code: string;
  readonly words: readonly string[];
}

/** A category that a text speaks for, with the words that do. */
export interface CategorySuggestion {
  readonly code: string;
  /** In the order in which they stand in the text, each once, as the category has them. */
  readonly matched: readonly string[];
}

/** Where a word of a category stands in a text. */
interface Occurrence {
  readonly category: CategoryWords;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The categories that a text speaks for, the best first, at most `most`. Nothing is weighed or learnt: a word of a category
 * stands in the text or it does not. A word inside a longer one says nothing (电梯 in 加装电梯); more and longer words count
 * for more; of two alike the one that stands first in the catalogue wins.
 */
export function suggestCategories(
  text: string,
  catalogue: readonly CategoryWords[],
  most: number,
): CategorySuggestion[] {
  const plain = plainOf(text);
  const found = catalogue.flatMap((category) =>
    category.words.flatMap((word) => occurrencesOf(plain, category, word)),
  );
  const telling = found.filter((each) => !found.some((other) => isWithin(each, other)));
  return catalogue
    .map((category) => ({ code: category.code, matched: matchedIn(telling, category) }))
    .filter(({ matched }) => matched.length > 0)
    .map((suggestion, place) => ({ suggestion, place, strength: strengthOf(suggestion) }))
    .sort((a, b) => b.strength - a.strength || a.place - b.place)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}

/** Full-width signs and capitals are written either way. */
function plainOf(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function occurrencesOf(text: string, category: CategoryWords, word: string): Occurrence[] {
  const plain = plainOf(word);
  const found: Occurrence[] = [];
  if (plain === '') return found;
  for (let start = text.indexOf(plain); start >= 0; start = text.indexOf(plain, start + plain.length)) {
    found.push({ category, word, start, end: start + plain.length });
  }
  return found;
}

function isWithin(one: Occurrence, other: Occurrence): boolean {
  const isLonger = other.end - other.start > one.end - one.start;
  return isLonger && other.start <= one.start && one.end <= other.end;
}

function matchedIn(telling: readonly Occurrence[], category: CategoryWords): string[] {
  const own = telling.filter((each) => each.category === category).sort((a, b) => a.start - b.start);
  return [...new Set(own.map(({ word }) => word))];
}

function strengthOf({ matched }: CategorySuggestion): number {
  return matched.reduce((length, word) => length + [...word].length, 0);
}
