/**
 * Whole numbers as text that stays small when it is compressed: one character for a number near 0, two or three for
 * others. The script that writes the land uses the one half of this file, the map the other.
 */

/** Printable ASCII but for the blank, quotation marks, the backslash, `$` and `<`, which mean something to others. */
const SIGNS = '!#%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const BASE = SIGNS.length;
/** Below this one character is enough; the rest of the alphabet begins a number of two, its last sign one of three. */
const SHORT = 56;
const MIDDLE = SHORT + (BASE - 1 - SHORT) * BASE;
/** The numbers that can be written lie between −`MOST` and `MOST`. */
export const MOST = (MIDDLE + BASE * BASE) / 2 - 1;

/** 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 … */
const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

/** @throws RangeError for what cannot be written */
export function encode(numbers: readonly number[]): string {
  return numbers.map((number) => signsOf(number)).join('');
}

function signsOf(number: number): string {
  const value = folded(number);
  const sign = (n: number) => SIGNS[n] ?? '';
  if (!Number.isInteger(number) || Math.abs(number) > MOST) throw new RangeError(`encode: ${number} is out of range`);
  if (value < SHORT) return sign(value);
  const rest = value - SHORT;
  if (value < MIDDLE) return sign(SHORT + Math.floor(rest / BASE)) + sign(rest % BASE);
  const far = value - MIDDLE;
  return sign(BASE - 1) + sign(Math.floor(far / BASE)) + sign(far % BASE);
}

/** Gives the numbers of a text one after the other. */
export function reader(text: string): () => number {
  const values = new Map([...SIGNS].map((sign, n) => [sign, n]));
  let at = 0;
  const next = () => values.get(text[at++] ?? '') ?? 0;
  return () => {
    const first = next();
    if (first < SHORT) return unfolded(first);
    if (first < BASE - 1) return unfolded(SHORT + (first - SHORT) * BASE + next());
    const high = next();
    return unfolded(MIDDLE + high * BASE + next());
  };
}
