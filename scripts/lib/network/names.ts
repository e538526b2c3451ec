/** What the countries of a table are called, and by which id other datasets know them. */
import { regionOf, regions } from '../../../web/language/regions.js';
import type { Party } from './stated.js';

/** Names that data sets use beside those of `Intl.DisplayNames`. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'united states of america': 'USA',
  'russian federation': 'RUS',
  'korea, north': 'PRK',
  'korea, south': 'KOR',
  'republic of korea': 'KOR',
  'viet nam': 'VNM',
  'iran, islamic republic of': 'IRN',
  'syrian arab republic': 'SYR',
  'czech republic': 'CZE',
  turkey: 'TUR',
  myanmar: 'MMR',
  'ivory coast': 'CIV',
  'democratic republic of the congo': 'COD',
  congo: 'COG',
  macedonia: 'MKD',
  'hong kong': 'HKG',
  'occupied palestinian territory': 'PSE',
};

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** ISO 3166-1 codes of three letters by English name. */
function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const known = regions().flatMap((code) => {
    const name = names.of(regionOf(code) ?? '');
    return name ? [[folded(name), code] as const] : [];
  });
  return new Map([...known, ...Object.entries(OTHER_NAMES)]);
}

export interface Named {
  readonly id: string;
  readonly name: string;
  /** What stands in the disc, where the id is too long for it or a number. */
  readonly code?: string;
}

/** Initials of several words, or the first letters of one. */
function shortFor(name: string): string {
  const words = name.match(/\p{L}+/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.slice(0, 1));
  const short = capital.length > 1 ? capital.join('') : (words[0] ?? name).slice(0, 3);
  return short.toUpperCase().slice(0, 4);
}

/**
 * Finds each country's name and id. A country that ISO 3166-1 has gets its code as id, so that it has a place on the map
 * and a name in every language; any other keeps the file's code.
 */
export class Names {
  private readonly known = codesByName();
  private readonly found = new Map<string, Named>();

  /** @param given names by code, from a table that the reader supplies */
  constructor(private readonly given: ReadonlyMap<string, string> = new Map()) {}

  of({ code, name }: Party): Named {
    const key = code.trim();
    const old = this.found.get(key);
    if (old) return old;
    const called = this.given.get(key) ?? name ?? key;
    const iso = regionOf(key) === undefined ? this.known.get(folded(called)) : key;
    const english = iso === undefined || called !== key ? undefined : this.english(iso);
    const id = iso ?? key;
    const short = /^\p{L}{1,4}$/u.test(id) ? {} : { code: shortFor(called) };
    const made = { id, name: (english ?? called).trim(), ...short };
    this.found.set(key, made);
    return made;
  }

  private english(iso: string): string | undefined {
    return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(regionOf(iso) ?? '');
  }

  /** All that were asked for, each id once. */
  all(): readonly Named[] {
    return [...new Map([...this.found.values()].map((one) => [one.id, one])).values()];
  }
}
