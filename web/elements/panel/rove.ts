/** One tab stop for a row of controls: arrow keys, Home and End go from one to the next. */

const before = (at: number, last: number): number => (at === 0 ? last : at - 1);
const after = (at: number, last: number): number => (at === last ? 0 : at + 1);

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: before,
  ArrowRight: after,
  Home: () => 0,
  End: (_, last) => last,
};

/** The arrow keys in a row that runs from right to left. */
const TURNED: typeof STEPS = { ArrowLeft: after, ArrowRight: before };

/** Moves the focus within the row in which the key was pressed; null if the key does not, or there is nowhere to go. */
export function rove(event: KeyboardEvent, selector: string): HTMLElement | null {
  const row = event.currentTarget as HTMLElement;
  const all = [...row.querySelectorAll<HTMLElement>(selector)];
  const at = all.indexOf(event.target as HTMLElement);
  const turned = getComputedStyle(row).direction === 'rtl' && event.key.startsWith('Arrow');
  const step = turned ? TURNED[event.key] : STEPS[event.key];
  if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  event.preventDefault();
  const to = all[step(at, all.length - 1)] ?? null;
  to?.focus();
  return to;
}
