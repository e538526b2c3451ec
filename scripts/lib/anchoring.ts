/**
 * Finds the words of a half-made dataset in the article's text and fills in where they stand. Works on plain JSON, so
 * that whatever else the annotator has written stays as it is, in its order.
 */
import { cut, inWords, nearMiss, nearestPassage } from '../../web/model/nearest.js';
import { isWordEdge, occurrences, type Paragraph, paragraphsOf } from '../../web/model/text.js';

export type Json = Record<string, unknown>;

/** What an anchoring run has to tell: notes do no harm, errors keep the file from being written. */
export interface Log {
  readonly notes: string[];
  readonly errors: string[];
}

export interface Run extends Log {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

export const startRun = (text: string): Run => ({ text, paragraphs: paragraphsOf(text), notes: [], errors: [] });

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

interface Area {
  readonly start: number;
  readonly end: number;
}

/** What is being looked for, and how to speak of it. */
interface Search {
  readonly item: Json;
  readonly where: string;
  readonly areas: readonly Area[];
  /** Prefer places where the words stand alone, so that the cue “if” is not found in “specific”. */
  readonly edges: boolean;
}

/** Start of the words, or undefined with an error said. Removes `occurrence`. */
function locate(run: Run, { item, where, areas, edges }: Search): number | undefined {
  const words = item.exact;
  if (typeof words !== 'string' || words.trim() === '') {
    run.errors.push(`${where} has no words in “exact”.`);
    return undefined;
  }
  const stored = item.start;
  if (item.occurrence === undefined && typeof stored === 'number' && run.text.startsWith(words, stored)) {
    if (areas.some((a) => stored >= a.start && stored + words.length <= a.end)) return stored;
  }
  const all = areas.flatMap((a) => occurrences(run.text, words, a.start, a.end));
  const alone = edges ? all.filter((at) => isWordEdge(run.text, at) && isWordEdge(run.text, at + words.length)) : all;
  return choose(run, item, where, alone.length > 0 ? alone : all, areas);
}

function choose(run: Run, item: Json, where: string, found: number[], areas: readonly Area[]): number | undefined {
  const words = String(item.exact);
  const wanted = item.occurrence;
  delete item.occurrence;
  if (found.length === 0) {
    run.errors.push(`${where}: “${cut(words, 200)}” does not stand there. ${hint(run, words, areas)}`);
    return undefined;
  }
  if (wanted === undefined) {
    if (found.length > 1)
      run.notes.push(`${where}: “${cut(words)}” stands there ${found.length} times; took the first.`);
    return found[0];
  }
  const at = typeof wanted === 'number' ? found[wanted - 1] : undefined;
  if (at === undefined)
    run.errors.push(
      `${where}: occurrence ${JSON.stringify(wanted)} of “${cut(words)}” was asked for; there are ${found.length}.`,
    );
  return at;
}

/** The near-miss, where else the words stand, or the nearest passage. */
function hint(run: Run, words: string, areas: readonly Area[]): string {
  const elsewhere = occurrences(run.text, words)[0];
  if (elsewhere !== undefined) {
    const home = run.paragraphs.find((p) => elsewhere >= p.start && elsewhere < p.end);
    return `It stands in paragraph ${home?.number ?? '?'}, at ${elsewhere}.`;
  }
  const all = [...areas, { start: 0, end: run.text.length }];
  for (const { start, end } of all) {
    const miss = nearMiss(run.text, words, start, end);
    if (miss) return `The article has “${cut(miss.words, 200)}”: ${inWords(miss.differs)} differ.`;
  }
  for (const { start, end } of all) {
    const near = nearestPassage(run.text, words, start, end);
    if (near) return `The nearest passage is “${cut(near, 200)}”.`;
  }
  return 'No passage comes near it.';
}

/** Sets `start` and `end` (and for quote pieces `prefix` and `suffix`) unless the words are not found. */
function place(run: Run, search: Search, context: boolean): Area | undefined {
  const start = locate(run, search);
  if (start === undefined) return undefined;
  const end = start + String(search.item.exact).length;
  if (context) addContext(run, search.item, start, end);
  search.item.start = start;
  search.item.end = end;
  return { start, end };
}

const CONTEXT = 12;
const MOST_CONTEXT = 32;

/** `prefix` and `suffix` from the same paragraph: 12 code units, more (to 32) only where the words need it to be unique. */
function addContext(run: Run, item: Json, start: number, end: number): void {
  const home = run.paragraphs.find((p) => start >= p.start && end <= p.end) ?? { start, end };
  let given = { prefix: '', suffix: '' };
  for (let size = CONTEXT; size <= MOST_CONTEXT; size += 4) {
    const from = Math.max(home.start, start - size);
    const to = Math.min(home.end, end + size);
    given = {
      prefix: run.text.slice(isPairCut(run.text, from) ? from + 1 : from, start),
      suffix: run.text.slice(end, isPairCut(run.text, to) ? to - 1 : to),
    };
    const whole = given.prefix + run.text.slice(start, end) + given.suffix;
    if (run.text.indexOf(whole) === run.text.lastIndexOf(whole)) break;
  }
  const { prefix, suffix } = item;
  const keep =
    typeof prefix === 'string' &&
    typeof suffix === 'string' &&
    run.text.slice(0, start).endsWith(prefix) &&
    run.text.startsWith(suffix, end);
  if (!keep) Object.assign(item, given);
}

const isPairCut = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]$/.test(text.charAt(at));

/** Pieces of one claim, in order, each searched after the one before it, in the claim's own paragraph. */
export function anchorClaim(run: Run, claim: Json): void {
  const name = `Claim ${JSON.stringify(claim.id ?? '?')}`;
  const home = run.paragraphs.find((p) => p.number === claim.paragraph);
  if (!home) {
    run.errors.push(
      `${name} gives paragraph ${String(claim.paragraph)}; the article has 1 to ${run.paragraphs.length}.`,
    );
    return;
  }
  const pieces: Area[] = [];
  let from = home.start;
  objectsIn(claim.quote).forEach((item, n) => {
    const areas = [{ start: from, end: home.end }];
    const where = `${name}, piece ${n + 1} of the quote, paragraph ${home.number}`;
    const found = place(run, { item, where, areas, edges: false }, true);
    if (found) {
      pieces.push(found);
      from = found.end;
    }
  });
  if (pieces.length === objectsIn(claim.quote).length) anchorInside(run, claim, name, pieces);
}

/** Cues and fragments: inside the quote. */
function anchorInside(run: Run, claim: Json, name: string, areas: readonly Area[]): void {
  const put = (holder: unknown, key: string, what: string) => {
    if (!isObject(holder) || !Array.isArray(holder[key])) return;
    holder[key] = holder[key].map((item: unknown) => (typeof item === 'string' ? { exact: item } : item));
    for (const item of objectsIn(holder[key])) {
      place(run, { item, where: `${name}, ${what}, inside its quote`, areas, edges: true }, false);
    }
  };
  put(claim.certainty, 'cues', 'cue');
  put(claim, 'fragments', 'fragment');
  for (const relation of objectsIn(claim.relations)) {
    for (const participant of objectsIn(relation.participants)) {
      put(
        participant.certainty,
        'cues',
        `cue of ${JSON.stringify(participant.actor ?? participant.unnamed ?? 'a participant')}`,
      );
    }
  }
}
