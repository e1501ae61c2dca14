/** Width of a character on a terminal: Chinese ones take two places. */
function widthOf(character: string): number {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
    character,
  )
    ? 2
    : 1;
}

/** The text, cut or filled up to exactly `places` places on a terminal. */
export function padTo(text: string, places: number): string {
  let width = 0;
  let shown = '';
  for (const character of text) {
    if (width + widthOf(character) > places) break;
    shown += character;
    width += widthOf(character);
  }
  return shown + ' '.repeat(places - width);
}

/** One line of the picture: the seconds that have passed, and a cell for each case. */
export function line(seconds: number | null, cells: readonly string[], places: number): string {
  const clock = seconds === null ? '      ' : `${seconds.toFixed(1).padStart(5)}s`;
  return [clock, ...cells.map((cell) => padTo(cell, places))].join(' │ ').trimEnd();
}
