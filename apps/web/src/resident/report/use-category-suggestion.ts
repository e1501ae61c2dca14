import { useEffect, useState } from 'react';
import { api, dataOf, newKey } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type Suggestion = components['schemas']['CategorySuggestionView'];

/** So long nobody has typed before it is asked what the words are about. */
const PAUSE_MS = 600;
const SHORTEST = 4;

/** The categories that the words of a report point to, the likeliest first; none where nothing is known. */
export function useCategorySuggestions(words: string): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    const text = words.trim();
    let left = false;
    const keep = (found: readonly Suggestion[]) => {
      if (!left) setSuggestions(found);
    };
    const timer = setTimeout(() => {
      if (text.length < SHORTEST) return keep([]);
      const params = { header: { 'Idempotency-Key': newKey() } };
      // A help, no need: without an answer the resident chooses, or the desk does.
      dataOf(api.POST('/api/v1/category-suggestions', { params, body: { words: text } })).then(
        ({ items }) => keep(items),
        () => keep([]),
      );
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [words]);
  return suggestions;
}
