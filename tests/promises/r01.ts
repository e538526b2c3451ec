/** R1: each text field of the dataset set to each of 33 payloads, on the screen, in pictures and in files. */
import { FORMAT_IDS, formatOf } from '../../web/exchange/index.js';
import { readXml } from '../../web/exchange/xml/read.js';
import { cleanText } from '../../web/model/index.js';
import { must, type NodeCase, type PageCase, type Promised, same } from './kit/case.js';
import { inert } from './kit/inert.js';
import { type Shown, until } from './kit/page-tools.js';
import { datasetOf, everywhere, type Field, FIELDS, PAYLOADS } from './kit/texts.js';

/** Where a reader meets the words of a field. What is not here is carried in files and shown nowhere. */
const SEEN: Readonly<Partial<Record<Field, 'at once' | 'claims' | 'story'>>> = {
  title: 'at once',
  'actor name': 'at once',
  'speaker name': 'claims',
  'speaker outlet': 'claims',
  'agreement name': 'at once',
  claim: 'claims',
  quote: 'claims',
  'quoted fragment': 'claims',
  cue: 'claims',
  'relation label': 'claims',
  note: 'claims',
  alias: 'claims',
  'words for a time': 'claims',
  'unnamed participant': 'story',
  'influence label': 'story',
};

/** Waits until the texts of the fields are to be read letter for letter. @throws for the first that is not */
async function literal(shown: Shown, texts: Readonly<Record<Field, string>>, fields: readonly Field[], where: string) {
  for (const field of fields)
    await until(`${field}, letter for letter, ${where}`, () => shown.words().includes(cleanText(texts[field])), 3_000);
}

const fieldsSeen = (place: string) => FIELDS.flatMap(([field]) => (SEEN[field] === place ? [field] : []));

/** Every place where words stand, one after the other. */
async function readAll(shown: Shown, texts: Readonly<Record<Field, string>>): Promise<void> {
  const look = async (where: string, fields: readonly Field[]) => {
    await literal(shown, texts, fields, where);
    inert(shown.elements(), where);
  };
  await look('at once', fieldsSeen('at once'));
  await shown.select('d:AAA~CCC');
  await look('in the claims', fieldsSeen('claims'));
  await shown.select(null);
  await shown.read('story');
  await look('in order', fieldsSeen('story'));
}

/** A picture stands as a document and inside a page, and holds nothing that runs. */
function wellFormed(svg: string, document: Document): void {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  must(
    !parsed.querySelector('parsererror'),
    `the picture is not well-formed: ${parsed.documentElement.textContent?.slice(0, 200)}`,
  );
  const root = document.importNode(parsed.documentElement, true);
  document.getElementById('arena')?.append(root);
  const carried = root.querySelector('metadata');
  inert(
    [...root.querySelectorAll('*')].filter((one) => !carried?.contains(one)),
    'in the picture',
  );
}

const screen: PageCase[] = PAYLOADS.map(([number, what], n) => ({
  number,
  // One payload of each odd number in the gate.
  long: PAYLOADS[n - 1]?.[0] === number || number % 2 === 0,
  where: `all ${FIELDS.length} fields, on the screen and as SVG`,
  what,
  expected: 'text; nothing that runs; the picture is well-formed',
  run: async (t) => {
    const texts = everywhere(what);
    const shown = await t.show(datasetOf(texts));
    await readAll(shown, texts);
    wellFormed(await shown.graph.toSVG({ claims: 'below' }), document);
  },
}));

/** One field at a time, so that none can hide behind another. */
const single: PageCase[] = PAYLOADS.flatMap(([number, what]) =>
  FIELDS.map(
    ([field]) =>
      ({
        number,
        where: `${field}, on the screen`,
        what,
        expected: 'text',
        long: true,
        run: async (t) => {
          const texts = { ...everywhere('plain'), [field]: everywhere(what)[field] };
          const shown = await t.show(datasetOf(texts));
          await readAll(shown, texts);
          await shown.read('questions');
          inert(shown.elements(), 'questions');
          await shown.select('g:deal');
          inert(shown.elements(), 'an agreement');
        },
      }) satisfies PageCase,
  ),
);

/** Characters that XML cannot hold, and markup that would end what it stands in, in files that others open. */
const files: NodeCase[] = FORMAT_IDS.flatMap((format) =>
  PAYLOADS.map(([number, what]) => ({
    number,
    where: `all ${FIELDS.length} fields, as ${format}`,
    what,
    expected: 'text, and what can be opened again comes back as it was',
    run: (t) => {
      const { dataset, problems } = t.parse(datasetOf(everywhere(what)));
      same(
        problems.filter(({ severity }) => severity === 'error'),
        [],
        'the dataset is sound',
      );
      if (!dataset) throw new Error('there is no dataset');
      const { write, read } = formatOf(format);
      const text = write(dataset, { accessed: '2026-11-25', bundle: '/* the program */' });
      must(
        !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u.test(text),
        'the file holds what no program reads',
      );
      if (format === 'graphml' || format === 'gexf') readXml(text);
      if (format === 'html')
        same(text.match(/<script\b/gi)?.length, SCRIPTS_OF_A_PAGE, 'the page has its own scripts alone');
      if (read) same(t.parse(read(text).dataset).dataset, dataset, 'read again');
    },
  })),
);
const SCRIPTS_OF_A_PAGE = 2;

export const R1: Promised = {
  id: 'R1',
  title: 'Untrusted text never becomes script',
  node: files,
  page: [...screen, ...single],
  proved: [
    {
      where: 'sources',
      what: 'no way from text to HTML or script is named in them',
      file: 'tests/architecture.test.ts',
      test: 'no source in web/ names a way from text to HTML or script, nor chance',
    },
    {
      where: 'static pages',
      what: 'all texts at once, twice in one page under a strict policy',
      file: 'tests/browser/svg.spec.ts',
      test: 'static pages stand under a strict policy, twice in one page, each with its room from the start',
    },
    {
      number: 13,
      where: 'scripts that print to a terminal',
      what: 'control characters of a dataset',
      file: 'tests/model/scripts.test.ts',
      test: 'nothing from a file reaches the terminal as a control',
    },
  ],
};
