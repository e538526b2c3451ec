/** Too many actors for one picture: those that the claims speak of most are kept, and every other is told. */
import type { Read } from './items.js';
import { cut } from './nearest.js';
import type { Problem } from './problems.js';
import type { Actor, Claim } from './schema.js';

export interface MostClaimed {
  readonly kept: readonly Read<Actor>[];
  /** The claims that name none of those left out. */
  readonly left: Read<Claim>[];
  readonly problems: readonly Problem[];
}

/** Every actor that a claim speaks of, once. */
const spokenOf = ({ about, relations, influences }: Claim): ReadonlySet<string> =>
  new Set([
    ...about,
    ...influences.flatMap(({ actor, on }) => [actor, ...on]),
    ...relations.flatMap(({ participants }) =>
      participants.flatMap(({ actor }) => (actor === undefined ? [] : [actor])),
    ),
  ]);

const told = (kind: string, { value, pointer }: Read<{ readonly id: string }>, why: string): Problem => ({
  code: 'limit/items',
  severity: 'error',
  pointer,
  id: value.id,
  message: `${kind} “${cut(value.id, 40)}” is left out: ${why}.`,
  hint: 'Split the dataset, or raise the limit in the page’s code.',
});

/** Of equally many claims the first in the file counts. All is as it was where there are few enough. */
export function mostClaimed(actors: readonly Read<Actor>[], claims: Read<Claim>[], most: number): MostClaimed {
  if (actors.length <= most) return { kept: actors, left: claims, problems: [] };
  const counts = new Map<string, number>();
  const speaks = claims.map(({ value }) => spokenOf(value));
  for (const ids of speaks) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const count = ({ value }: Read<Actor>) => counts.get(value.id) ?? 0;
  const chosen = new Set([...actors].sort((one, other) => count(other) - count(one)).slice(0, most));
  const out = actors.filter((actor) => !chosen.has(actor));
  const gone = new Set(out.map(({ value }) => value.id));
  const isLeft = (n: number) => ![...(speaks[n] ?? [])].some((id) => gone.has(id));
  const why = `of ${actors.length} actors the ${most} with the most claims are shown`;
  const claimless = claims.filter((_, n) => !isLeft(n));
  return {
    kept: actors.filter((actor) => chosen.has(actor)),
    left: claims.filter((_, n) => isLeft(n)),
    problems: [
      ...out.map((actor) => told('Actor', actor, why)),
      ...claimless.map((claim) => told('Claim', claim, 'it speaks of an actor that is left out')),
    ],
  };
}
