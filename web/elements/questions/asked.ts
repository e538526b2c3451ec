/** What the reader has asked in the panel of questions. */
import { actorOfKey } from '../../graph/index.js';
import type { Asked as AskedOfView } from '../../view/asked.js';
import { type Lookup, selectionOf } from '../lookup.js';

/** What is part of the view, and which answers are open, which is not. */
export interface Asked extends AskedOfView {
  /** Ids of the parts that are open. */
  readonly open: ReadonlySet<string>;
}

/** The first question, or those that the view asks. */
export function openAt({ from, to, first }: AskedOfView): ReadonlySet<string> {
  const open = [...(first === null ? [] : ['compare']), ...(from === null && to === null ? [] : ['connect'])];
  return new Set(open.length > 0 ? open : ['connect']);
}

export const toggled = (asked: Asked, id: string): Asked => {
  const open = new Set(asked.open);
  if (!open.delete(id)) open.add(id);
  return { ...asked, open };
};

/** The two actors asked about: those chosen, else those of what is selected, as far as the dataset has them. */
export function actorsAsked({ from, to }: AskedOfView, trail: readonly string[], lookup: Lookup): (string | null)[] {
  const selected = selectionOf(lookup, trail.at(-1) ?? null);
  const pair = selected?.kind === 'dyad' ? [selected.dyad.a, selected.dyad.b] : [];
  const start = actorOfKey(trail[0] ?? '') ?? pair[0];
  const goal = pair.find((id) => id !== start);
  const known = (id: string | null | undefined) =>
    id !== null && id !== undefined && lookup.actors.has(id) ? id : null;
  return [known(from) ?? known(start), known(to) ?? known(goal)];
}

/** The two speakers compared: those chosen, else the one with most claims and all others (null). */
export function speakersAsked(
  { first, second }: AskedOfView,
  lookup: Lookup,
): { first: string; second: string | null } | null {
  const speaking = lookup.relations.speakers.filter(({ claims }) => claims.length > 0);
  const most = speaking.toSorted((one, other) => other.claims.length - one.claims.length)[0]?.speaker.id;
  const one = speaking.some(({ speaker }) => speaker.id === first) ? first : most;
  if (one === null || one === undefined) return null;
  const other = second !== one && speaking.some(({ speaker }) => speaker.id === second) ? second : null;
  return { first: one, second: other };
}
