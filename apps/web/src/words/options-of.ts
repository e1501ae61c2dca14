/** The entries of a dictionary as the options of a field, in its order. */
export function optionsOf<Code extends string>(words: Readonly<Record<Code, string>>) {
  return (Object.keys(words) as Code[]).map((value) => ({ value, label: words[value] }));
}
