/** Two speakers compared, as it is drawn: once, with a mark on every pair and agreement that one of them speaks of. Pure. */
import type { Comparison, Mark, Relations } from '../graph/index.js';
import type { Words } from '../language/index.js';
import type { Dataset } from '../model/index.js';
import { speakerName } from './figure/list.js';
import type { Scene, SceneMark } from './scene.js';

/** By key of the pair or agreement. */
export type Marks = ReadonlyMap<string, SceneMark>;

export interface Voices {
  /** What either of them says. */
  readonly relations: Relations;
  readonly marks: Marks;
  /** “Compared: Bruce Klingner and all others”. */
  readonly told: string;
}

/** As people are named in the rest of the picture. @param second null for all others together */
export const voiceName = (dataset: Dataset, id: string | null, words: Words): string =>
  id === null ? words.follows.allOthers : speakerName(dataset, id, words);

/** “all others”, where it does not begin the words. */
const inside = (name: string, words: Words): string => name.charAt(0).toLocaleLowerCase(words.tag) + name.slice(1);

/** @param agreements how they are drawn: a pair is marked by what is drawn of it */
export function voicesOf(
  { first, second, relations, dyads, agreements }: Comparison,
  view: 'hub' | 'pairs',
  dataset: Dataset,
  words: Words,
): Voices {
  const { only, both, differ } = words.follows.mark;
  const [one, other] = [first.id, second?.id ?? null].map((id) => voiceName(dataset, id, words)) as [string, string];
  const told: Readonly<Record<Mark, string>> = { first: only(one), second: only(other), both, differ };
  const drawn = dyads.map(({ of, mark, apart }) => [of.id, view === 'hub' ? apart : mark] as const);
  const all = [...drawn, ...agreements.map(({ of, mark }) => [of.id, mark] as const)];
  const marks = all.flatMap(([id, form]) => (form ? [[id, { form, told: told[form] }] as const] : []));
  return {
    relations,
    marks: new Map(marks),
    told: words.follows.voicesDrawn(one, second ? other : inside(other, words)),
  };
}

export function marked(scene: Scene, marks: Marks): Scene {
  const badges = scene.badges.map((badge) => {
    const mark = marks.get(badge.target);
    return mark ? { ...badge, mark } : badge;
  });
  return { ...scene, badges };
}

const ORDER: readonly Mark[] = ['first', 'second', 'both', 'differ'];

/** Each form once, for a legend. */
export const formsOf = (marks: Iterable<SceneMark | undefined>): readonly SceneMark[] => {
  const found = new Map([...marks].flatMap((mark) => (mark ? [[mark.form, mark] as const] : [])));
  return ORDER.flatMap((form) => found.get(form) ?? []);
};
