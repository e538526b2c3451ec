/** Points in square cells, so that those near each other are found without looking at all of them. */
export class Grid {
  private readonly cells = new Map<number, number[]>();
  private readonly x: number[] = [];
  private readonly y: number[] = [];
  private readonly items: number[] = [];

  /** @param size side of a cell, px: what is nearer to each other than this is a pair */
  constructor(private readonly size: number) {}

  private key(cx: number, cy: number): number {
    return (cy + 32_768) * 65_536 + (cx + 32_768);
  }

  add(item: number, x: number, y: number): void {
    const [cx, cy] = [Math.floor(x / this.size), Math.floor(y / this.size)];
    const n = this.items.push(item) - 1;
    this.x[n] = cx;
    this.y[n] = cy;
    const key = this.key(cx, cy);
    const cell = this.cells.get(key);
    if (cell) cell.push(n);
    else this.cells.set(key, [n]);
  }

  /** Calls `meet` once for each two items of the same cell or of neighboring ones, in the order in which they were added. */
  pairs(meet: (a: number, b: number) => void): void {
    for (let n = 0; n < this.items.length; n++) {
      const [cx, cy] = [this.x[n] as number, this.y[n] as number];
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++)
          for (const m of this.cells.get(this.key(cx + dx, cy + dy)) ?? [])
            if (m > n) meet(this.items[n] as number, this.items[m] as number);
    }
  }
}
