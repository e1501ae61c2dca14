const ID_LENGTH = 36;
const TAIL = 24;
const TAILS = 2 ** 48;
const DIGITS = 6;

/**
 * The name that something has in a copy. Ids go on by the number of the copy in their last, random, 48 bits, so what
 * refers to another life of the same past refers to its copy of the same number; running numbers go on by blocks.
 */
export function nameInCopy(name: string, copy: number, block: number): string {
  if (name.length === ID_LENGTH && name[8] === '-') return idInCopy(name, copy);
  return name.replace(/\d{6,}$/, (running) => String(Number(running) + copy * block).padStart(DIGITS, '0'));
}

function idInCopy(id: string, copy: number): string {
  const tail = (Number.parseInt(id.slice(TAIL), 16) + copy) % TAILS;
  return id.slice(0, TAIL) + tail.toString(16).padStart(ID_LENGTH - TAIL, '0');
}
