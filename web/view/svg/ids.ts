/** Ids that a person can read in an editor's list of layers, that any XML can hold, and that are used once. */

const LONGEST = 48;

/** `Côte d’Ivoire` → `cote-d-ivoire`; '' where no letter or digit of ASCII is left. */
export function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

export type Ids = (kind: string, ...names: readonly string[]) => string;

/**
 * Gives ids that differ from all it gave before: `country-japan`, `relation-japan-united-states`. `prefix` keeps apart
 * the ids of several pictures in one document; it begins with a letter.
 */
export function idsFor(prefix: string): Ids {
  const given = new Map<string, number>();
  return (kind, ...names) => {
    const base = [prefix, kind, ...names.map(slug)].filter(Boolean).join('-');
    const times = (given.get(base) ?? 0) + 1;
    given.set(base, times);
    if (times === 1) return base;
    // A name may itself end in a number, so the numbered id is registered too.
    const numbered = `${base}-${times}`;
    if (given.has(numbered)) return idsAgain(given, base, times);
    given.set(numbered, 1);
    return numbered;
  };
}

function idsAgain(given: Map<string, number>, base: string, from: number): string {
  let times = from;
  while (given.has(`${base}-${times}`)) times += 1;
  given.set(base, times);
  given.set(`${base}-${times}`, 1);
  return `${base}-${times}`;
}
