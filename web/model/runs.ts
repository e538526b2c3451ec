/** From the places of quotes to runs that can be marked: none overlaps another, and each knows whose words it is. */
import type { Place, Placed } from './places.js';

export interface Run extends Place {
  /** Ids of the claims whose quotes these words belong to, the shortest quote first; at most `MOST_CLAIMS`. */
  readonly claims: readonly string[];
}

/** Claims that one run names; more cannot be told apart on one word, and would cost time with every word. */
export const MOST_CLAIMS = 40;

interface Quote {
  readonly id: string;
  readonly length: number;
  readonly order: number;
}

interface Edge {
  readonly at: number;
  readonly quote: Quote;
  readonly opens: boolean;
}

const shorter = (one: Quote, other: Quote): number => one.length - other.length || one.order - other.order;

/** The quotes that are open, kept in order, so that a run need not sort them. */
class Open {
  readonly quotes: Quote[] = [];

  /** Where a quote stands, or would stand. */
  private placeOf(quote: Quote): number {
    let [low, high] = [0, this.quotes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.quotes[middle];
      if (at && shorter(at, quote) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  follow({ quote, opens }: Edge): void {
    this.quotes.splice(this.placeOf(quote), opens ? 0 : 1, ...(opens ? [quote] : []));
  }
}

/** In order of the text. Words with another set of claims, and words of another piece, are another run. */
export function runsOf(placed: readonly Placed[]): Run[] {
  const edges = placed.flatMap(({ claim, places }, order): Edge[] => {
    const length = places.reduce((sum, { start, end }) => sum + end - start, 0);
    const quote = { id: claim.id, length, order };
    return places
      .filter(({ start, end }) => end > start)
      .flatMap(({ start, end }) => [
        { at: start, quote, opens: true },
        { at: end, quote, opens: false },
      ]);
  });
  edges.sort((one, other) => one.at - other.at || Number(one.opens) - Number(other.opens));
  const runs: Run[] = [];
  const open = new Open();
  let from = 0;
  for (const edge of edges) {
    if (edge.at > from && open.quotes.length > 0)
      runs.push({ start: from, end: edge.at, claims: open.quotes.slice(0, MOST_CLAIMS).map(({ id }) => id) });
    open.follow(edge);
    from = edge.at;
  }
  return runs;
}

/** The claim that a press on a run chooses: the shortest quote, or the one after the claim that is chosen already. */
export function claimAt(run: Run, chosen: string | null): string | undefined {
  const n = chosen === null ? -1 : run.claims.indexOf(chosen);
  return run.claims[(n + 1) % run.claims.length];
}

/** The run that holds the letter at `at`; `runs` are in order. */
export function runAt(runs: readonly Run[], at: number): Run | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run && run.start <= at ? run : undefined;
}
