const SURNAMES = '安柏岑初丁樊高何纪康凌穆倪齐任舒陶魏席颜'.split('');
const GIVEN_NAMES = [
  '晓禾',
  '明远',
  '若溪',
  '思源',
  '雨桐',
  '景行',
  '知秋',
  '安澜',
  '清扬',
  '书宁',
  '嘉木',
  '子衿',
  '怀瑾',
  '听澜',
  '沐阳',
  '以宁',
  '云舒',
  '亦凡',
  '望舒',
  '青禾',
  '念初',
  '星野',
  '向晚',
] as const;

/** An invented person's name. The lists have no common divisor, so that the first 460 names differ. */
export function inventedName(index: number): string {
  const surname = SURNAMES[index % SURNAMES.length] ?? '安';
  const given = GIVEN_NAMES[index % GIVEN_NAMES.length] ?? '晓禾';
  return surname + given;
}

/** A plainly made-up mobile number; the demonstration sends nothing to it. `index` is below 1,000,000. */
export function inventedPhone(index: number): string {
  return `19900${String(index).padStart(6, '0')}`;
}
