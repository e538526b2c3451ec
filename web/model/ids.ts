/** Ids and names that are the same, look the same, or are nearly the same. */
import { hasUnseenInId } from './clean.js';
import { cut } from './nearest.js';
import type { Problem } from './problems.js';

/** An item of the dataset and where it stands. */
export interface Named {
  readonly id: string;
  readonly name?: string;
  readonly pointer: string;
}

/** Cyrillic and Greek letters that look like Latin ones (the common part of Unicode's confusables table, UTS #39). */
const LOOKALIKES = new Map(
  [
    ...'аa еe оo рp сc хx уy іi јj ѕs һh ԁd ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS ԌG'.split(' '),
    ...'αa οo νv ρp υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'.split(' '),
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Nothing in it looks like anything else. */
const PLAIN = /^[\x20-\x7e]*$/;

/** What a reader sees, roughly: two texts with one skeleton are hard to tell apart. */
export function skeleton(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trim();
  let seen = '';
  for (const sign of text.normalize('NFKC')) if (!hasUnseenInId(sign)) seen += LOOKALIKES.get(sign) ?? sign;
  return seen.toLowerCase().trim();
}

/** True if one word mixes Latin letters with letters of another script that look Latin. */
const mixesScripts = (text: string): boolean =>
  (text.match(WORD) ?? []).some((word) => LATIN.test(word) && [...word].some((sign) => LOOKALIKES.has(sign)));

/** The items without those whose id came before, and a problem for each of those. */
export function withoutDuplicates<T extends Named>(items: readonly T[]): { kept: T[]; problems: Problem[] } {
  const first = new Map<string, T>();
  const problems: Problem[] = [];
  const kept = items.filter((item) => {
    const other = first.get(item.id);
    if (!other) first.set(item.id, item);
    else problems.push(duplicate(item, other));
    return !other;
  });
  return { kept, problems };
}

function duplicate(item: Named, other: Named): Problem {
  return {
    code: 'id/duplicate',
    severity: 'error',
    pointer: item.pointer,
    id: item.id,
    message: `The id “${cut(item.id)}” is used twice: at ${other.pointer} and at ${item.pointer}; the second is left out.`,
    hint: 'Give every item an id of its own.',
  };
}

/** Ids and names that can be taken for one another, and ids with characters that cannot be seen. */
export function lookalikes(items: readonly Named[]): Problem[] {
  const ids = new Map<string, Named>();
  const names = new Map<string, Named>();
  const problems: Problem[] = [];
  const warn = (item: Named, message: string, hint: string, code: Problem['code'] = 'id/confusable') =>
    problems.push({ code, severity: 'warning', pointer: item.pointer, id: item.id, message, hint });
  const compare = (seen: Map<string, Named>, item: Named, words: string, what: string) => {
    const key = skeleton(words);
    const other = seen.get(key);
    if (other) {
      const message = `The ${what} “${cut(words)}” at ${item.pointer} looks like that of ${other.pointer}.`;
      warn(item, message, 'Check that these are two; spell them so that a reader can tell them apart.');
    } else seen.set(key, item);
    if (mixesScripts(words)) {
      warn(item, `The ${what} “${cut(words)}” mixes letters of two scripts that look alike.`, 'Type it anew.');
    }
  };
  for (const item of items) {
    compare(ids, item, item.id, 'id');
    if (item.name !== undefined && item.name !== item.id) compare(names, item, item.name, 'name');
    if (hasUnseenInId(item.id))
      warn(item, `The id “${cut(item.id)}” holds characters that cannot be seen.`, 'Type it anew.', 'schema/text');
  }
  return problems;
}

/** The candidate nearest to a mistyped id, if any is near: at most a third of its signs changed. Cheap on purpose. */
export function closest(id: string, candidates: Iterable<string>): string | undefined {
  const wanted = skeleton(id.slice(0, 60));
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, skeleton(candidate.slice(0, 60)), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance; gives up with `limit` once it cannot be less. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const same = one[i] === other[j] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + same, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return row.at(-1) ?? limit;
}
