/** Finds where an article names its actors: every alias at every place where its words stand, the longest winning. */
import { cut, nearestPassage } from '../../web/model/nearest.js';
import { occurrences, standsAsWords } from '../../web/model/text.js';
import { type Json, objectsIn, type Run } from './anchoring.js';

interface Candidate {
  readonly alias: Json;
  readonly start: number;
  readonly end: number;
}

/** Words that mean an actor only here and there: anchored only in the paragraphs that the annotator names. */
const ONLY_WHERE_ASKED = new Set<unknown>(['context', 'leader']);

export function anchorMentions(run: Run, actors: readonly Json[]): void {
  const taken: Candidate[] = [];
  const open: { alias: Json; name: string; found: Candidate[] }[] = [];
  for (const actor of actors) {
    for (const alias of objectsIn(actor.aliases)) {
      const name = `Alias “${cut(String(alias.words))}” of ${String(actor.id)}`;
      if (Array.isArray(alias.mentions)) taken.push(...standing(run, alias, name));
      else open.push({ alias, name, found: candidates(run, alias, name) });
    }
  }
  const won = longestFirst(
    open.flatMap((o) => o.found),
    taken,
  );
  for (const { alias, name, found } of open) {
    const mine = won.filter((c) => c.alias === alias).sort((a, b) => a.start - b.start);
    if (found.length === 0) continue;
    if (mine.length === 0) run.notes.push(`${name}: every place belongs to a longer alias; it has no mention.`);
    alias.mentions = mine.map(({ start, end }) => ({ start, end }));
  }
}

/** Mentions that are already there: kept if the words do stand there. */
function standing(run: Run, alias: Json, name: string): Candidate[] {
  delete alias.paragraph;
  return objectsIn(alias.mentions).flatMap(({ start, end }) => {
    if (typeof start === 'number' && typeof end === 'number' && run.text.slice(start, end) === alias.words)
      return [{ alias, start, end }];
    run.errors.push(
      `${name}: its mention at ${String(start)} does not hold these words; remove “mentions” to find them anew.`,
    );
    return [];
  });
}

function candidates(run: Run, alias: Json, name: string): Candidate[] {
  const words = alias.words;
  if (typeof words !== 'string' || words.trim() === '') {
    run.errors.push(`${name} has no words.`);
    return [];
  }
  const asked = alias.paragraph;
  delete alias.paragraph;
  if (asked === undefined && ONLY_WHERE_ASKED.has(alias.kind)) {
    run.notes.push(`${name}: kind “${String(alias.kind)}” is anchored only where a "paragraph" is given.`);
    return [];
  }
  const numbers = new Set<unknown>(Array.isArray(asked) ? asked : [asked]);
  const areas = run.paragraphs.filter((p) => asked === undefined || numbers.has(p.number));
  const found = areas
    .flatMap((p) => occurrences(run.text, words, p.start, p.end))
    .map((start) => ({ alias, start, end: start + words.length }))
    .filter((c) => standsAsWords(run.text, c.start, c.end));
  if (found.length === 0) {
    const near = nearestPassage(run.text, words);
    run.errors.push(`${name} does not stand in the article${near ? `; the nearest is “${cut(near)}”` : ''}.`);
  }
  return found;
}

/** Of places that overlap, the longest; of equals, the first in the text, then the first in the file. */
function longestFirst(all: readonly Candidate[], taken: readonly Candidate[]): Candidate[] {
  const won: Candidate[] = [...taken];
  const size = (c: Candidate) => c.end - c.start;
  for (const next of [...all].sort((a, b) => size(b) - size(a) || a.start - b.start)) {
    if (!won.some((c) => c.start < next.end && next.start < c.end)) won.push(next);
  }
  return won;
}
