/** Red, green and blue, 0 to 255, of `#rgb`, `#rrggbb` or `rgb(…)`; null for any other notation. */
function channels(color: string): number[] | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex)
    return (hex.length === 3 ? [...hex].map((d) => d + d) : (hex.match(/../g) ?? [])).map((d) => parseInt(d, 16));
  const [r, g, b] = (/^rgba?\(/.test(color) ? color.match(/[\d.]+/g) : null) ?? [];
  return r === undefined || g === undefined || b === undefined ? null : [Number(r), Number(g), Number(b)];
}

/** What `color` looks like at `opacity` (0 to 1) on `ground`, opaque; `color` itself where a notation is not known. */
export function mixed(color: string, ground: string, opacity: number): string {
  const [over, under] = [channels(color), channels(ground)];
  if (!over || !under) return color;
  return `rgb(${over.map((c, i) => Math.round(c * opacity + (under[i] ?? 0) * (1 - opacity))).join(', ')})`;
}

/** The gray that is as bright as `color` (weights of ITU-R BT.709); `color` itself where a notation is not known. */
export function grayed(color: string): string {
  const [r, g, b] = channels(color) ?? [];
  if (r === undefined || g === undefined || b === undefined) return color;
  const bright = Math.round((2126 * r + 7152 * g + 722 * b) / 10_000);
  return `#${bright.toString(16).padStart(2, '0').repeat(3).toUpperCase()}`;
}
