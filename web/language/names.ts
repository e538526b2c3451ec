/** What actors are called in the language of the interface. Pure: a dataset goes in, another comes out. */
import type { Actor, Dataset } from '../model/index.js';
import { tableFor } from './index.js';
import { regionOf } from './regions.js';

const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
};

/** The dataset's own name for a language: under this very tag, else under one that the same table serves. */
function givenName({ names }: Actor, tag: string): string | undefined {
  const given = Object.entries(names ?? {});
  const wanted = canonical(tag);
  const exact = given.find(([key]) => canonical(key) === wanted);
  return (exact ?? given.find(([key]) => tableFor(key) !== null && tableFor(key) === tableFor(tag)))?.[1];
}

function regionNames(tag: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  } catch {
    return null;
  }
}

function regionName(actor: Actor, regions: Intl.DisplayNames | null): string | undefined {
  const region = actor.kind === 'polity' ? regionOf(actor.id) : undefined;
  return region === undefined ? undefined : regions?.of(region);
}

/** The actor under a name; what the dataset calls it stays among its aliases, so that it can be found by that too. */
function renamed(actor: Actor, name: string): Actor {
  const { lang: _, ...rest } = actor;
  const known = actor.aliases.some((alias) => alias.words === actor.name);
  const aliases = known
    ? actor.aliases
    : [...actor.aliases, { words: actor.name, kind: 'name' as const, mentions: [] }];
  return { ...rest, name, aliases };
}

/**
 * The dataset with the names to show to a reader of `tag`. In the article's own language these are the dataset's,
 * whatever else a country may be called. In another an actor has the name that the dataset gives for that language, else
 * a country or territory whose id is an ISO 3166-1 code has the name that the browser knows, else all stays as it is.
 */
export function withNamesIn(tag: string, dataset: Dataset): Dataset {
  const { article } = dataset;
  const own = tableFor(article.lang);
  if (own !== null && own === tableFor(tag)) return dataset;
  const regions = regionNames(tag);
  const actors = dataset.actors.map((actor) => {
    const name = givenName(actor, tag) ?? regionName(actor, regions);
    return name === undefined || name === actor.name
      ? { ...actor, lang: actor.lang ?? article.lang }
      : renamed(actor, name);
  });
  return { ...dataset, actors };
}
