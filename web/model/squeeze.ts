/**
 * A text as HTML shows it: a run of blanks and line ends is one blank. Two editions of an article may differ in these
 * and still have the same words; in anything else (a no-break space, a dash, a quotation mark) they differ.
 */

/** A text squeezed, with the place in the original that each code unit of it comes from. */
export interface Squeezed {
  readonly text: string;
  /** For each code unit of `text`: where it, or the run of blanks that it stands for, begins in the original. */
  readonly starts: Int32Array;
}

const BLANKS = /[ \t\n\f\r]+/g;

export const squeeze = (text: string): string => text.replace(BLANKS, ' ');

export function squeezeWithPlaces(text: string): Squeezed {
  const parts: string[] = [];
  const starts = new Int32Array(text.length);
  let [from, length] = [0, 0];
  const copy = (to: number) => {
    parts.push(text.slice(from, to));
    for (let at = from; at < to; at += 1) starts[length++] = at;
  };
  for (const { 0: run, index } of text.matchAll(BLANKS)) {
    copy(index);
    parts.push(' ');
    starts[length++] = index;
    from = index + run.length;
  }
  copy(text.length);
  return { text: parts.join(''), starts: starts.slice(0, length) };
}
