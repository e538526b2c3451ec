/** R3: links are http(s) only; everything else is shown as text, with a word about it. */
// These addresses are what must not become links.
/* oxlint-disable no-script-url */
import { articlePlace } from '../../web/elements/links.js';
import { safeUrl } from '../../web/model/index.js';
import { must, type NodeCase, type PageCase, type Promised, same } from './kit/case.js';
import { sound } from './kit/texts.js';

type Row = readonly [number: number, address: string, code: string];
const REFUSED: readonly Row[] = [
  [27, 'javascript:alert(1)', 'url/invalid'],
  [27, 'JaVaScRiPt:alert(1)', 'url/invalid'],
  [27, ' javascript:alert(1)', 'url/invalid'],
  [27, '\u0001javascript:alert(1)', 'url/not-absolute'],
  [27, 'java\tscript:alert(1)', 'url/invalid'],
  [27, 'java\nscript:alert(1)', 'url/invalid'],
  [27, 'javascript%3Aalert(1)', 'url/not-absolute'],
  [27, 'javascript://paper.example/%0Aalert(1)', 'url/invalid'],
  [28, 'data:text/html,<script>alert(1)</script>', 'url/invalid'],
  [28, 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', 'url/invalid'],
  [29, 'vbscript:msgbox(1)', 'url/invalid'],
  [29, 'file:///etc/hosts', 'url/invalid'],
  [29, 'blob:https://paper.example/1', 'url/invalid'],
  [29, 'about:blank', 'url/invalid'],
  [29, 'view-source:https://paper.example/', 'url/invalid'],
  [29, 'ftp://paper.example/', 'url/invalid'],
  [30, '//evil.example/x', 'url/not-absolute'],
  [30, '\\\\evil.example\\x', 'url/not-absolute'],
  [30, '/path', 'url/not-absolute'],
  [30, 'path/to', 'url/not-absolute'],
  [30, '?query', 'url/not-absolute'],
  [31, 'https://bbc.co.uk@evil.example/', 'url/invalid'],
  [31, 'https://user:word@evil.example/', 'url/invalid'],
  [33, 'http://[::1', 'url/invalid'],
  [33, 'https://evil\u202Egpj.exe', 'url/invalid'],
  [33, 'https:paper.example', 'url/invalid'],
  [33, 'https://', 'url/invalid'],
  [33, 'https://paper.example:99999/', 'url/invalid'],
];

const withAddress = (url: string) => {
  const input = sound();
  return { ...input, article: { ...input.article, url } };
};

const links = (elements: readonly Element[]) =>
  elements.filter((one) => one.localName === 'a' && one.hasAttribute('href'));

const refused: NodeCase[] = REFUSED.map(([number, what, code]) => ({
  number,
  where: 'the article’s address',
  what,
  expected: `${code}; no link`,
  run: (t) => {
    const { dataset, problems } = t.parse(withAddress(what));
    same(safeUrl(what), null, 'it is no link');
    same(articlePlace(what, dataset?.claims[0]?.quote ?? []), null, 'nor with a place in the article');
    same(
      problems
        .filter(({ pointer }) => pointer === '/article/url')
        .map((p) => p.code.replace('schema/text', ''))
        .filter(Boolean),
      [code],
      'told',
    );
    must(dataset?.claims.length === 4, 'all claims are shown');
  },
}));

const onScreen: PageCase[] = REFUSED.map(([number, what], n) => ({
  number,
  // One spelling of each number in the gate.
  long: REFUSED[n - 1]?.[0] === number,
  where: 'the article’s address, on the screen',
  what,
  expected: 'no link anywhere',
  run: async (t) => {
    const shown = await t.show(withAddress(what));
    await shown.read('story');
    await shown.read('article');
    same(
      links(shown.elements()).map((one) => one.getAttribute('href')),
      [],
      'links',
    );
  },
}));

/** Addresses that are links: what they are and what the reader is told. */
const LINKED: readonly (readonly [number: number, address: string, begins: string])[] = [
  [32, 'https://xn--jpn-6na.example/', 'https://xn--jpn-6na.example/'],
  [32, 'https://jаpan.example/', 'https://xn--'],
  [34, `https://paper.example/${'a'.repeat(19_000)}`, 'https://paper.example/aaa'],
  [35, 'https://paper.example/story#part', 'https://paper.example/story#part:~:text='],
];

const linked: PageCase[] = LINKED.map(([number, what, begins]) => ({
  number,
  where: 'the article’s address, on the screen',
  what,
  expected: `a link in a tab of its own that begins ${begins}`,
  run: async (t) => {
    const shown = await t.show(withAddress(what));
    await shown.select('AAA');
    const all = links(shown.elements());
    must(all.length > 0, 'there is a link');
    for (const link of all) {
      must(link.getAttribute('href')?.startsWith(begins), `it leads to ${link.getAttribute('href')?.slice(0, 80)}`);
      same(link.getAttribute('rel'), 'noopener noreferrer', 'rel');
      same(link.getAttribute('target'), '_blank', 'target');
      must((link as HTMLElement).innerText.length < 2_000, 'its words are short');
    }
  },
}));

const QUOTES: readonly (readonly [quote: string, fragment: string])[] = [
  ['one-two, three & four # five six', 'one%2Dtwo%2C%20three%20%26%20four%20%23%20five%20six'],
  ['line one\nline two and three', 'line%20one%20line%20two%20and%20three'],
  ['100% of “them” <b> said so', '100%25%20of%20%E2%80%9Cthem%E2%80%9D%20%3Cb%3E%20said%20so'],
];

const fragments: NodeCase[] = QUOTES.map(([what, fragment]) => ({
  number: 35,
  where: 'a quote in a link to the article',
  what,
  expected: fragment,
  run: () => {
    const piece = { exact: what, prefix: '', suffix: '', start: 0, end: what.length };
    same(articlePlace('https://paper.example/', [piece]), `https://paper.example/#:~:text=${fragment}`, 'the link');
  },
}));

export const R3: Promised = {
  id: 'R3',
  title: 'Links are http(s) only',
  node: [...refused, ...fragments],
  page: [...onScreen, ...linked],
  proved: [
    {
      number: 35,
      where: 'a quote of the shipped article',
      what: 'its link leads to the sentence',
      file: 'tests/browser/article.spec.ts',
      test: 'a claim’s link leads to its words',
    },
    {
      number: 31,
      where: 'a user name',
      what: 'the real host is named',
      file: 'tests/model/urls.test.ts',
      test: 'names the real host behind a user name',
    },
  ],
};
