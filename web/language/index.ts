/** Floor 2: the words of the interface, one table per language. Pure; knows nothing of the page. */
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type Table } from './en.js';
import { es } from './es.js';
import { type Format, formatOf } from './format.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { Translation, Words } from './words.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { EmbedWords } from './embed-words.js';
export type { ExportWords, PictureFormat } from './export-words.js';
export type { ArticleScore, FileFormat, LensTold, RelationTold, SignName, Translation, Way, Words } from './words.js';

/** A language that has a table. */
export interface Language {
  /** BCP 47, as short as tells it from the others. */
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
}

export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English' },
  { tag: 'ja', name: '日本語' },
  { tag: 'zh-Hans', name: '简体中文' },
  { tag: 'zh-Hant', name: '繁體中文' },
  { tag: 'ko', name: '한국어' },
  { tag: 'es', name: 'Español' },
  { tag: 'fr', name: 'Français' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'ar', name: 'العربية' },
];

/** By the tags of `LANGUAGES`. */
export const TRANSLATIONS: Readonly<Record<string, (f: Format) => Translation>> = {
  ja,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ko,
  es,
  fr,
  de,
  ar,
};

/** Scripts that are written from right to left. */
const LEFTWARD = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** What a page wrote as a language, in its proper form with the script that goes without saying; null if it is none. */
function localeOf(tag: string | null | undefined): { readonly tag: string; readonly full: Intl.Locale } | null {
  try {
    const locale = new Intl.Locale((tag ?? '').trim().replaceAll('_', '-'));
    return { tag: locale.toString(), full: locale.maximize() };
  } catch {
    return null;
  }
}

export const directionOf = (tag: string | null | undefined): 'ltr' | 'rtl' =>
  LEFTWARD.has(localeOf(tag)?.full.script ?? '') ? 'rtl' : 'ltr';

/** Tag of the table that serves a language; null if none does. Chinese is told apart by script, all else by language. */
export function tableFor(tag: string | null | undefined): string | null {
  const full = localeOf(tag)?.full;
  if (!full) return null;
  const wanted = full.language === 'zh' ? (full.script === 'Hant' ? 'zh-Hant' : 'zh-Hans') : full.language;
  return LANGUAGES.some((language) => language.tag === wanted) ? wanted : null;
}

const made = new Map<string, Words>();

/** Tags that a page may ask for are many; those that are kept are few. */
const MOST_KEPT = 64;

/**
 * The words for a language (BCP 47), with the numbers and lists of its region. What has no table, or is no language, is
 * English. The same tag gives the same object.
 */
export function wordsOf(tag: string | null | undefined): Words {
  const table = tableFor(tag);
  const own = (table && localeOf(tag)?.tag) ?? 'en';
  const known = made.get(own);
  if (known) return known;
  const words = make(table ?? 'en', own);
  if (made.size < MOST_KEPT) made.set(own, words);
  return words;
}

function make(table: string, tag: string): Words {
  const direction = directionOf(tag);
  const format = formatOf(tag, direction);
  const english: Table = en(table === 'en' ? format : formatOf('en', 'ltr'));
  return { ...english, ...TRANSLATIONS[table]?.(format), tag, direction, number: (n) => format.number(n) };
}

export const ENGLISH: Words = wordsOf('en');
