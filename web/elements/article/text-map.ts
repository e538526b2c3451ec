/** A text put together from the texts of a page, with the way back from each letter to where it stands. No DOM in here. */

/** How far apart two pieces of text are shown: not at all, by a blank, on another line, in another block. */
const GAPS = ['', ' ', '\n', '\n\n'] as const;
export const [NONE, BLANK, LINE, BLOCK] = [0, 1, 2, 3] as const;
type Gap = typeof NONE | typeof BLANK | typeof LINE | typeof BLOCK;

const isBlank = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13 && code !== 11);

/** Where a letter stands: in which of the texts that were added, and how far on in it. */
export interface Spot {
  readonly source: number;
  readonly offset: number;
}

export class TextMap {
  text = '';
  private readonly parts: string[] = [];
  private readonly sources: number[] = [];
  private readonly offsets: number[] = [];
  /** For each source that has letters: where the first and the last of them stand in the text. */
  private readonly rows = new Map<number, { readonly first: number; last: number }>();
  private gap: Gap = NONE;

  /** What comes next stands at least so far from what was before. */
  part(gap: Gap): void {
    if (gap > this.gap) this.gap = gap;
  }

  /** The text of source `source`, in which runs of blanks are shown as one. */
  add(data: string, source: number): void {
    for (let at = 0; at < data.length; at += 1) {
      if (isBlank(data.charCodeAt(at))) {
        this.part(BLANK);
        continue;
      }
      this.close();
      const row = this.rows.get(source);
      if (row) row.last = this.sources.length;
      else this.rows.set(source, { first: this.sources.length, last: this.sources.length });
      this.parts.push(data.charAt(at));
      this.sources.push(source);
      this.offsets.push(at);
    }
  }

  /** Sets what stands between the letter before and the next one. It belongs to no source. */
  private close(): void {
    const between = this.sources.length === 0 ? '' : GAPS[this.gap];
    this.gap = NONE;
    for (const sign of between) {
      this.parts.push(sign);
      this.sources.push(-1);
      // Offsets never fall within a row, so that they can be searched by halves.
      this.offsets.push((this.offsets.at(-1) ?? 0) + 1);
    }
  }

  /** To be called when all has been added. */
  end(): this {
    this.text = this.parts.join('');
    return this;
  }

  /** First and last letter in [start, end) that stand in the page; null if none do. The last one's offset is its own. */
  spots(start: number, end: number): readonly [Spot, Spot] | null {
    let [from, to] = [Math.max(0, start), Math.min(end, this.sources.length) - 1];
    while (from <= to && this.sources[from] === -1) from += 1;
    while (to >= from && this.sources[to] === -1) to -= 1;
    return from > to ? null : [this.spot(from), this.spot(to)];
  }

  private spot(at: number): Spot {
    return { source: this.sources[at] ?? 0, offset: this.offsets[at] ?? 0 };
  }

  /** The letter at, or next after, an offset in a source, else the end of its letters; −1 if it has none at all. */
  at(source: number, offset: number): number {
    const row = this.rows.get(source);
    if (!row) return -1;
    let [low, high] = [row.first, row.last + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.offsets[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    while (low <= row.last && this.sources[low] === -1) low += 1;
    return low;
  }
}
