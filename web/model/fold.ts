/**
 * How words are compared when a reader looks for them: as plain text in which case, accents, kinds of blanks, quotation
 * marks and hyphens, and the width of letters do not count.
 *
 * Marks are taken off where they are accents (Latin, Greek, Cyrillic) or points that are often not written (Hebrew,
 * Arabic), not where they make another letter (the voicing marks of kana, the vowels of Indic scripts).
 */

/** Words made comparable, with the place in the original that each code unit of them comes from. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`: where the characters that it stands for start in the original … */
  readonly starts: readonly number[];
  /** … and where they end. */
  readonly ends: readonly number[];
}

const PLAIN = /^[\u0020-\u007E]*$/;
const ACCENTS =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670]/g;
/** Signs that are not seen, and the Arabic stroke that only makes a word longer. */
const UNSEEN = /[\u00AD\u0640\u200B-\u200F\u2060\uFEFF]/g;
/** A sign with the marks that belong to it, voicing marks of narrow katakana included. */
const CLUSTER = /[^]\p{M}*[\uFF9E\uFF9F]?/gu;
/** The clusters that are more than a plain sign. */
const SPECIAL = /[^\u0020-\u007E]\p{M}*[\uFF9E\uFF9F]?|[\u0020-\u007E](?:\p{M}+[\uFF9E\uFF9F]?|[\uFF9E\uFF9F])/gu;
const BLANK = /^\s$/u;

/** Letters that Unicode does not take apart, and signs for which keyboards have a plain one. */
const PLAINER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    ħ: 'h',
    ı: 'i',
    ς: 'σ',
    '‘': "'",
    '’': "'",
    ʼ: "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '‐': '-',
    '‑': '-',
  }),
);

/** The words made comparable; quick on long texts, for what is only looked into. */
export function fold(words: string): string {
  const plain = PLAIN.test(words) ? words : words.replace(SPECIAL, foldCluster);
  return plain.toLowerCase().replaceAll(/ {2,}/g, ' ');
}

/** The words made comparable, and where each code unit comes from. */
export function foldWithPlaces(words: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of words.matchAll(CLUSTER)) {
    const end = index + cluster.length;
    const whole = foldCluster(cluster);
    const runsOn = whole.startsWith(' ') && text.endsWith(' ');
    if (runsOn) ends[ends.length - 1] = end;
    const folded = runsOn ? whole.slice(1) : whole;
    text += folded;
    for (let n = 0; n < folded.length; n += 1) {
      starts.push(index);
      ends.push(end);
    }
  }
  return { text, starts, ends };
}

function foldCluster(cluster: string): string {
  if (BLANK.test(cluster)) return ' ';
  const small = cluster.normalize('NFKD').toLowerCase().normalize('NFKD').replace(ACCENTS, '').replace(UNSEEN, '');
  let plain = '';
  for (const sign of small.normalize('NFC')) plain += BLANK.test(sign) ? ' ' : (PLAINER.get(sign) ?? sign);
  return plain;
}
