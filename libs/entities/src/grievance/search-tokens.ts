const HAN = /\p{Script=Han}/u;
/** Han letters and others may stand in one run of letters, so the others are matched without them. */
const NOT_HAN_RUNS = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+|\p{Script=Han}+/gu;
const LONGEST_WORD = 64;

/**
 * What a text is found by: every character and every pair of neighbouring characters of Chinese, every word of
 * other scripts in lower case. Two-character words (电梯, 漏水) are the normal query.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const run of runsOf(text)) {
    if (!HAN.test(run)) {
      tokens.add(run.slice(0, LONGEST_WORD));
      continue;
    }
    const characters = Array.from(run);
    characters.forEach((character, i) => {
      tokens.add(character);
      const next = characters[i + 1];
      if (next) tokens.add(character + next);
    });
  }
  return [...tokens];
}

/**
 * A `tsquery` that finds texts with all of the words, or null when nothing can be searched for. Every lexeme is
 * quoted, so nothing in `words` can act as an operator. Words of other scripts match by their beginning.
 */
export function searchQuery(words: string): string | null {
  const terms = new Set<string>();
  for (const run of runsOf(words)) {
    if (!HAN.test(run)) {
      terms.add(`'${run.slice(0, LONGEST_WORD)}':*`);
      continue;
    }
    const characters = Array.from(run);
    if (characters.length === 1) terms.add(`'${run}'`);
    characters.slice(1).forEach((character, i) => terms.add(`'${characters[i]}${character}'`));
  }
  return terms.size > 0 ? [...terms].join(' & ') : null;
}

/** Letters and digits only, so no run can contain a quote, a backslash or an operator. */
function runsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(NOT_HAN_RUNS) ?? [];
}
