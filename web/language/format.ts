/** Numbers, plurals and lists as a language writes them. Made once for each language tag. */

/** Forms by the categories of CLDR; `other` serves those that a language does not tell apart. `#` is the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

export interface Format {
  readonly tag: string;
  number(n: number): string;
  /** “43%”. @param share from 0 to 1 */
  percent(share: number): string;
  /** The form for `n`, with the number in it. */
  plural(n: number, forms: Forms): string;
  /** “A, B and C”. */
  list(items: readonly string[]): string;
  /** “A or B”. */
  either(items: readonly string[]): string;
  /** Without capitals, for words that stand alone elsewhere. */
  lower(words: string): string;
  /** Words that run the other way are kept from turning the signs around them about. */
  isolated(text: string): string;
}

const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const RIGHTWARD = /[A-Za-z\u00c0-\u024f]/;

export function formatOf(tag: string, direction: 'ltr' | 'rtl'): Format {
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(tag);
  // English without a comma before “and”, as in the rest of its table.
  const lists = /^en\b/.test(tag) ? 'en-GB' : tag;
  const all = new Intl.ListFormat(lists, { type: 'conjunction' });
  const any = new Intl.ListFormat(lists, { type: 'disjunction' });
  const foreign = direction === 'rtl' ? RIGHTWARD : LEFTWARD;
  const isolated = (text: string) => (foreign.test(text) ? `\u2068${text}\u2069` : text);
  return {
    tag,
    number: (n) => numbers.format(n),
    percent: (share) => percents.format(share),
    plural: (n, forms) => (forms[plurals.select(n)] ?? forms.other).replace('#', numbers.format(n)),
    list: (items) => all.format(items.map(isolated)),
    either: (items) => any.format(items),
    lower: (words) => words.toLocaleLowerCase(tag),
    isolated,
  };
}
