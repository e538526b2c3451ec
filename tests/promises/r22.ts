/** R22: SVG is inert and well-formed, by three readers: our own, xmllint where there is one, and the browser as a document. */
import { spawnSync } from 'node:child_process';
import { relationsOf } from '../../web/graph/index.js';
import { readXml } from '../../web/exchange/xml/read.js';
import { figureOf } from '../../web/view/figure/figure-of.js';
import { figureSize } from '../../web/view/figure/size.js';
import { type DriveCase, must, type NodeCase, type Promised, same } from './kit/case.js';
import { datasetOf, everywhere, PAYLOADS } from './kit/texts.js';
import type { Dataset } from '../../web/model/index.js';

function svgOf(dataset: Dataset, data: string): string {
  const full = relationsOf(dataset);
  const state = { dataset, full, kept: full, selected: null, agreements: 'hub' as const, lens: {} };
  return figureOf(state, { size: figureSize('4:3'), claims: 'below', data }).svg;
}

const FORBIDDEN =
  /<(script|foreignObject|iframe|image|a|style|animate|set|handler|use[^>]* (xlink:)?href="[^#])[\s>]|\son\w+\s*=|(xlink:)?href="(?!#)|url\((?!#)|<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/i;

const figures: NodeCase[] = PAYLOADS.map(([number, what]) => ({
  number: [92, number],
  where: 'all fields, a figure with claims and its dataset inside',
  what,
  expected: 'well-formed for two readers; nothing that runs, loads or leads elsewhere',
  run: (t) => {
    const { dataset } = t.parse(datasetOf(everywhere(what)));
    if (!dataset) throw new Error('there is no dataset');
    const svg = svgOf(dataset, JSON.stringify({ dataset, text: what }));
    readXml(svg);
    const drawn = svg.replace(/<metadata>[^]*<\/metadata>/, '').replace(/>[^<]*</g, '><');
    same(FORBIDDEN.exec(drawn)?.[0] ?? null, null, 'what is forbidden');
    const lint = spawnSync('xmllint', ['--noout', '--nonet', '-'], { input: svg, encoding: 'utf8' });
    // Not every machine has it; the reader above is there in any case.
    must(lint.error || lint.status === 0, `xmllint: ${lint.stderr?.slice(0, 300)}`);
  },
}));

const asDocument: DriveCase = {
  number: [4, 92],
  where: 'a figure of all payloads, opened as a document of its own',
  what: 'every payload in every field',
  expected: 'canary 0',
  run: async ({ page, open }) => {
    const { parseDataset } = await import('../../web/model/index.js');
    const texts = PAYLOADS.map(([, text]) => text).join(' ');
    const { dataset } = parseDataset(datasetOf(everywhere(texts)));
    if (!dataset) throw new Error('there is no dataset');
    const svg = svgOf(dataset, texts);
    const url = await open({
      headers: {},
      bare: true,
      routes: { '/figure.svg': (_, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(svg) },
    });
    await page.goto(`${url}/figure.svg`);
    same(
      await page.evaluate(() => [
        document.documentElement.localName,
        document.querySelectorAll('parsererror, script, image, foreignObject').length,
        document.querySelectorAll('text').length > 20,
      ]),
      ['svg', 0, true],
      'the document',
    );
  },
};

export const R22: Promised = {
  id: 'R22',
  title: 'SVG is inert and well-formed',
  node: figures,
  drive: [asDocument],
  proved: [
    {
      number: 92,
      where: 'pictures in a page',
      what: 'hostile words',
      file: 'tests/browser/svg.spec.ts',
      test: 'hostile words stay words in every picture',
    },
    {
      number: 92,
      where: 'svgOf',
      what: 'any words',
      file: 'tests/view/svg/svg-of.test.ts',
      test: 'stays well-formed whatever the words: %j',
    },
  ],
};
