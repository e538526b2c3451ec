/** R24: re-opening files is safe. */
import { deflateSync } from 'node:zlib';
import { readPicture } from '../../web/exchange/picture/index.js';
import { importText } from '../../web/exchange/index.js';
import { must, type NodeCase, type PageCase, type Promised, same } from './kit/case.js';
import { inert } from './kit/inert.js';
import { until } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${inside}</svg>`;
const FILES: readonly (readonly [what: string, text: string, codes: RegExp])[] = [
  ['SVG with a script', svg('<script>alert(1)</script>'), /parse\//],
  [
    'SVG with a script in its metadata',
    svg('<metadata><gg:picture xmlns:gg="x"><script>alert(1)</script></gg:picture></metadata>'),
    /parse\//,
  ],
  [
    'SVG with an entity bomb',
    `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${svg('&b;&b;')}`,
    /parse\//,
  ],
  [
    'SVG with a file of others',
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`,
    /parse\//,
  ],
  ['HTML with a script', '<!doctype html><script>alert(1)</script><img src=x onerror=alert(1)>', /parse\//],
  [
    'HTML that says it is ours',
    '<!doctype html><html><script type="application/json">{"claims":1}</script><script>alert(1)</script>',
    /parse\/|schema\//,
  ],
  ['GraphML with a document type', '<!DOCTYPE graphml SYSTEM "http://127.0.0.1:9/x.dtd"><graphml/>', /parse\/xml/],
  ['JSON that is no dataset', '{"a": 1}', /schema\//],
  ['JSON 20,000 deep', '['.repeat(20_000), /limit\/depth|parse\/json|schema\//],
  ['CSV with a formula for a head', '=cmd|x,b\n1,2', /parse\//],
  ['nothing', '', /parse\//],
  ['half a PNG', '\u0089PNG\r\n\u001a\n', /parse\//],
];

const opened: PageCase[] = FILES.map(([what, text, codes]) => ({
  number: 97,
  where: 'a file that is opened',
  what,
  expected: `${String(codes)}; what was shown stays; nothing of it is put into the page`,
  run: async (t) => {
    const shown = await t.show(sound('Before'));
    const before = shown.failed;
    same(shown.codes, [], 'before');
    same(await shown.graph.openFile(new File([text], 'x')), false, 'opened');
    await until('a word', () => shown.failed > before);
    must(codes.test(shown.codes.join()), `told ${shown.codes.join()}`);
    await shown.settled();
    inert(shown.elements(), 'after the file');
    // What went wrong takes the focus of the reader who opened the file.
    document.getElementById('field')?.focus({ preventScroll: true });
    same(shown.find('h1')?.textContent?.trim(), 'Before', 'the title');
    // It was no part of the dataset that is accounted for.
    shown.problems.length = 0;
  },
}));

/** A PNG of one pixel with chunks of a test's own. */
function png(...chunks: readonly (readonly [type: string, data: Uint8Array])[]): Uint8Array {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = (bytes: Uint8Array) => {
    let c = 0xffffffff;
    for (const byte of bytes) c = (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
    return (c ^ 0xffffffff) >>> 0;
  };
  const whole = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const image = deflateSync(Buffer.from([0, 0]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    whole('IHDR', head),
    ...chunks.map(([type, data]) => whole(type, data)),
    whole('IDAT', image),
    whole('IEND', new Uint8Array()),
  ]);
}
const text = (words: string, zipped = true) => {
  const data = zipped ? deflateSync(Buffer.from(words)) : Buffer.from(words);
  return [
    'iTXt',
    Buffer.concat([Buffer.from('geopolitical-graph\0'), Buffer.from([zipped ? 1 : 0, 0, 0, 0]), data]),
  ] as const;
};
const GOOD = JSON.stringify({ dataset: sound('In a picture'), view: '', version: '1' });

const PICTURES: readonly (readonly [what: string, make: () => Uint8Array, result: RegExp])[] = [
  ['what it carries', () => png(text(GOOD)), /^read$/],
  ['what it carries, not deflated', () => png(text(GOOD, false)), /^read$/],
  [
    '512 MB of blanks when inflated',
    () =>
      png([
        'iTXt',
        Buffer.concat([
          Buffer.from('geopolitical-graph\0\u0001\0\0\0'),
          deflateSync(Buffer.alloc(512 * 1024 * 1024, 32), { level: 9 }),
        ]),
      ]),
    /^limit\/bytes$/,
  ],
  [
    'a broken checksum',
    () => {
      const bytes = png(text(GOOD));
      const copy = Uint8Array.from(bytes);
      copy[60] = (copy[60] ?? 0) ^ 255;
      return copy;
    },
    /^parse\/png$/,
  ],
  [
    'two of them',
    () => png(text(GOOD), text(JSON.stringify({ dataset: { second: 1 }, view: '', version: '1' }))),
    /^read$|^parse\//,
  ],
  [
    'a chunk longer than the file',
    () => {
      const copy = Uint8Array.from(png(text(GOOD)));
      copy.set([0x7f, 255, 255, 255], 33);
      return copy;
    },
    /^parse\/png$/,
  ],
  ['text that is no JSON', () => png(text('<script>alert(1)</script>')), /^parse\//],
  [
    '__proto__ in it',
    () => png(text('{"__proto__":{"polluted":1},"dataset":{"__proto__":{"polluted":1}},"view":"","version":"1"}')),
    /^read$|^parse\//,
  ],
];

const pictures: NodeCase[] = PICTURES.map(([what, make, result]) => ({
  number: 97,
  where: 'a PNG',
  what,
  expected: String(result),
  // Half a gigabyte has to be made first.
  held: what.startsWith('512') ? 20_000 : 2_000,
  run: async () => {
    const bytes = make();
    const from = process.cpuUsage();
    const read = await readPicture(bytes);
    const { user, system } = process.cpuUsage(from);
    must(result.test(read.ok ? 'read' : read.problem.code), read.ok ? 'read' : read.problem.code);
    must((user + system) / 1000 < 5_000, `it takes ${(user + system) / 1000} ms of work`);
    same(({} as Record<string, unknown>).polluted, undefined, 'polluted');
  },
}));

/** A file of our own, spoiled sign by sign: never an exception, never another dataset. */
const spoiled: NodeCase[] = (['json', 'graphml', 'csv-claims', 'html'] as const).map((format) => ({
  number: 97,
  where: `our own ${format}`,
  what: 'cut off at 200 places',
  expected: 'a problem in words, or a dataset; nothing is thrown',
  run: async () => {
    const { formatOf } = await import('../../web/exchange/index.js');
    const whole = formatOf(format).write(sound(), { bundle: '' });
    for (let n = 0; n < 200; n++) {
      const read = importText(whole.slice(0, Math.floor((whole.length * n) / 200)), `x.${format}`);
      must(read.ok || read.problem.message.length > 5, 'it is told');
    }
  },
}));

export const R24: Promised = {
  id: 'R24',
  title: 'Re-opening our own files is safe',
  node: [...pictures, ...spoiled],
  page: opened,
  proved: [
    {
      number: 97,
      where: 'an SVG',
      what: 'is never read as markup',
      file: 'tests/exchange/picture/picture.test.ts',
      test: 'is never read as markup',
    },
    {
      number: 97,
      where: 'a PNG',
      what: 'that would fill the memory',
      file: 'tests/exchange/picture/picture.test.ts',
      test: 'that would fill the memory is refused before it does',
    },
    {
      number: 97,
      where: 'XML',
      what: 'entity bombs and files of others',
      file: 'tests/exchange/xml.test.ts',
      test: 'refuses document types, and with them bombs and files of others',
    },
    {
      number: 97,
      where: 'all formats',
      what: 'a sign lost anywhere',
      file: 'tests/exchange/edits.test.ts',
      test: 'nothing is thrown, wherever a file breaks off or a sign is lost',
    },
  ],
};
