/** BibTeX: the article, with the claim’s words as a note. */
import type { Claim, Dataset, Steps } from '../../model/index.js';
import { each } from '../pieces.js';
import { type CiteOptions, type Facts, factsOf } from './facts.js';

/** BibTeX counts braces even after a backslash, so that none may come from the text; `@` begins an entry to some. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '@': '{\\char64}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};
const escaped = (text: string): string => text.replaceAll(/[\\{}~^@#$%&_]/g, (sign) => COMMANDS[sign] ?? sign);

export function bibtex(dataset: Dataset, claims: readonly Claim[], options: CiteOptions, to: string[]): Steps<void> {
  const keys = keysFor(dataset.id, claims);
  return each(to, claims, (claim, n) => entry(keys[n] ?? '', factsOf(claim, dataset, options)), '\n');
}

function entry(key: string, facts: Facts): string {
  const { authors, title, outlet, date, published, url, accessed, lang } = facts;
  const fields: [string, string][] = [
    ['author', authors.map(authorName).join(' and ')],
    ['title', title && `{${escaped(title)}}`],
    ['howpublished', escaped(outlet)],
    ['year', date?.year ?? escaped(published)],
    ['month', date?.month ?? ''],
    ['day', date?.day ?? ''],
    // Percent signs and underscores belong to an address; braces and backslashes cannot stand in one.
    ['url', url.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed],
    ['langid', escaped(lang)],
    ['note', escaped(`“${facts.quote}” (${facts.paragraph}; ${facts.saidBy})`)],
    ['annote', escaped(facts.text)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** A name with “and” or a comma in it would be taken apart. */
const authorName = (name: string): string => (/\band\b|,/i.test(name) ? `{${escaped(name)}}` : escaped(name));

/** `japan-us:c3-allies`, in ASCII, each once. */
function keysFor(dataset: string, claims: readonly Claim[]): string[] {
  const plain = (id: string) => id.replaceAll(/[^\w.-]+/g, '-').slice(0, 60);
  const taken = new Set<string>();
  return claims.map(({ id }) => {
    const base = `${plain(dataset)}:${plain(id)}`;
    let key = base;
    for (let n = 2; taken.has(key); n += 1) key = `${base}-${n}`;
    taken.add(key);
    return key;
  });
}
