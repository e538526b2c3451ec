/** Texts that break programs which are careless with them: markup, Unicode, length. */
import type { Dataset } from '../../web/model/index.js';
import { claim, dataset, mutual, oneWay, party, relation } from './dataset.js';

export const MARKUP = [
  '<script>globalThis.pwned=1</script>',
  '<img src=x onerror=globalThis.pwned=1>',
  '"><svg onload=globalThis.pwned=1>',
  '</text><script>globalThis.pwned=1</script>',
  ']]><script>globalThis.pwned=1</script>',
  '</script><img src=x onerror=globalThis.pwned=1>',
  '</title></desc></svg><iframe src=javascript:globalThis.pwned=1>',
  '<!-- --> <![CDATA[ x ]]> <?xml version="1.0"?>',
  '&lt;b&gt; &amp;amp; &#60;i&#62; &lol;',
  "{{constructor.constructor('globalThis.pwned=1')()}} ${globalThis.pwned=1} <%= 1 %>",
  '</style><img src=x onerror=globalThis.pwned=1> }*{display:none} \'"',
  '<annotation-xml><math><mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=globalThis.pwned=1&gt;">',
  '</gg:picture></metadata><gg:picture>{"dataset":1}</gg:picture>',
];

export const UNICODE = [
  'NUL \u0000 BS \u0008 VT \u000B FFFE \uFFFE end',
  'lone \uD83D surrogate \uDC00 here',
  'turned \u202Egpj.exe and \u2066isolate and \u2069\u2069 ends',
  'zero\u200Bwidth soft\u00ADhyphen',
  `Z${'\u0335\u0321\u035C'.repeat(60)}algo`,
  'عبارة عربية (12) طويلة, ABC',
  'עברית 12 (abc)',
  '日本語のとても長い名前がここにあります',
  '👨‍👩‍👧‍👦 family 🇯🇵 💥',
  'line\nafter\r\nline\tand tab',
  'W'.repeat(400),
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(8),
];

export const TEXTS: readonly string[] = [...MARKUP, ...UNICODE];

/** A small dataset with `text` in every field that holds words. Not parsed: what the parser would mend stands as it is. */
export function hostile(text: string): Dataset {
  const relations = [
    oneWay('THREATEN', 'AAA', 'BBB', { label: text }),
    mutual('ally', ['AAA', 'CCC'], { label: text }),
    relation('AGREE', [party('AAA'), party('BBB'), party('CCC'), party('DDD', 'hedged', text)], { label: text }),
  ];
  const claims = relations.map((one, n) =>
    claim({
      id: `c${n}${text.slice(0, 20)}`,
      start: n * 10,
      text,
      quote: [{ exact: text, prefix: '', suffix: '', start: n * 10, end: n * 10 + 5 }],
      relations: [one],
    }),
  );
  const made = dataset(claims, { speakers: [{ id: 'author', name: text, kind: 'person', outlet: text }], title: text });
  return {
    ...made,
    article: { ...made.article, title: text, authors: [text], outlet: text, published: text, url: text },
    actors: made.actors.map((actor) => ({ ...actor, name: text, code: text.slice(0, 12) })),
  };
}
