/** Follows every id that a claim names; claims that name nobody known are left out. */
import { closest } from './ids.js';
import { cut } from './nearest.js';
import { type Problem, pointer } from './problems.js';
import type { Actor, Agreement, Claim, Speaker } from './schema.js';

export interface Known {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly agreements: ReadonlyMap<string, Agreement>;
}

type Group = keyof Known;

interface Mention {
  readonly id: string;
  readonly where: readonly (string | number)[];
  readonly groups: readonly Group[];
}

const WHAT: Readonly<Record<Group, string>> = { actors: 'actor', speakers: 'speaker', agreements: 'agreement' };

/** Every id in a claim that stands for something else. */
function mentionsIn(claim: Claim): Mention[] {
  const found: Mention[] = [];
  const add = (id: string | undefined, where: readonly (string | number)[], ...groups: Group[]) => {
    if (id !== undefined) found.push({ id, where, groups });
  };
  add(claim.speaker, ['speaker'], 'speakers');
  claim.via.forEach((id, n) => add(id, ['via', n], 'speakers'));
  add(claim.holder, ['holder'], 'actors', 'speakers');
  claim.fragments.forEach((f, n) => add(f.speaker, ['fragments', n, 'speaker'], 'speakers'));
  claim.about.forEach((id, n) => add(id, ['about', n], 'actors'));
  claim.relations.forEach((relation, r) => {
    add(relation.agreement, ['relations', r, 'agreement'], 'agreements');
    relation.participants.forEach((p, n) => add(p.actor, ['relations', r, 'participants', n, 'actor'], 'actors'));
  });
  claim.influences.forEach((influence, n) => {
    add(influence.actor, ['influences', n, 'actor'], 'actors');
    influence.on.forEach((id, side) => add(id, ['influences', n, 'on', side], 'actors'));
  });
  return found;
}

/** Looks ids up, and remembers what it found near a wrong one: a thousand claims may share one slip. */
export class References {
  private readonly hints = new Map<string, string>();

  constructor(private readonly known: Known) {}

  /** A problem for every id that leads nowhere, and a warning for a claim that concerns no actor. */
  check(claim: Claim, at: string): Problem[] {
    const problems = mentionsIn(claim)
      .filter(({ id, groups }) => !groups.some((group) => this.known[group].has(id)))
      .map((mention) => this.dangling(claim, at, mention));
    const holder = claim.holder !== undefined && this.known.actors.has(claim.holder);
    if (claim.about.length + claim.relations.length + claim.influences.length === 0 && !holder) {
      problems.push({
        code: 'claim/about-nothing',
        severity: 'warning',
        pointer: at,
        id: claim.id,
        message: `Claim “${cut(claim.id, 40)}” concerns no actor.`,
        hint: 'Name the actor under “about”, or state a relation.',
      });
    }
    return problems;
  }

  private dangling(claim: Claim, at: string, { id, where, groups }: Mention): Problem {
    const what = groups.map((group) => WHAT[group]).join(' or ');
    return {
      code: 'ref/dangling',
      severity: 'error',
      pointer: at + pointer(...where),
      id: claim.id,
      message: `Claim “${cut(claim.id, 40)}” names the ${what} “${cut(id, 40)}”, which the dataset does not have; the claim is left out.`,
      hint: this.hint(id, groups),
    };
  }

  private hint(id: string, groups: readonly Group[]): string {
    const key = `${groups.join()} ${id}`;
    let hint = this.hints.get(key);
    if (hint === undefined) {
      // Comparing costs time: after 100 different wrong ids the list itself is what is wrong.
      const near = this.hints.size < 100 ? this.near(id, groups) : undefined;
      hint = near === undefined ? `Add it to “${groups[0]}”, or correct the id.` : `Did you mean “${cut(near, 40)}”?`;
      this.hints.set(key, hint);
    }
    return hint;
  }

  /** The id of what is called so, else the id spelled most like it. */
  private near(id: string, groups: readonly Group[]): string | undefined {
    const all = groups.flatMap((group) => [...this.known[group].values()]);
    const called = all.find((item) => item.name === id || hasAlias(item, id));
    const ids = all.map((item) => item.id);
    return called?.id ?? closest(id, ids);
  }
}

const hasAlias = (item: object, words: string): boolean =>
  'aliases' in item &&
  Array.isArray(item.aliases) &&
  item.aliases.some((alias: { words?: unknown }) => alias.words === words);
