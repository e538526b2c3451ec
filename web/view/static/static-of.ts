/**
 * A dataset as a piece of HTML that needs no script: the picture, and every claim with its quote and who says it. It is
 * the first paint of the element it stands in, what feeds and search engines read, and what a reader has whose browser
 * runs no scripts. Pure.
 */
import type { Claim, Dataset } from '../../model/index.js';
import { safeUrl } from '../../model/index.js';
import { speakerName } from '../figure/list.js';
import { ENGLISH, type Words } from '../../language/index.js';
import type { Frame, SceneMark } from '../scene.js';
import { type Ids, idsFor } from '../svg/ids.js';
import type { PictureTheme } from '../svg/paint.js';
import { type PictureState, pictureSvg } from '../svg/picture-svg.js';
import { element, joined, type Markup, NOTHING, paired, scriptJson, words as escaped } from '../svg/xml.js';
import { markPaths } from '../marks.js';
import { formsOf } from '../voices.js';
import { FIRST_PAINT_CSS } from './first-paint.js';
import { jsonLdOf } from './json-ld.js';

export interface StaticOptions {
  /** CSS px for which the picture is laid out; it is shown as wide as its column. */
  readonly frame: Frame;
  readonly words?: Words;
  readonly theme?: PictureTheme;
  /** Begins every id, so that two of these can stand in one document. Begins with a letter. */
  readonly idPrefix?: string;
  /** JSON-LD for search engines: in the fragment, left out (feeds allow no script), or alone. */
  readonly jsonLd?: 'in' | 'none' | 'only';
  /** `in`: the fragment brings the rules that give it the element's box beforehand; strict policies refuse them. */
  readonly style?: 'in' | 'none';
}

const SVG = 'http://www.w3.org/2000/svg';

function sourceLine(dataset: Dataset, words: Words, claims: number, speakers: number): Markup {
  const { article } = dataset;
  const more = [...article.authors, article.outlet, article.published].filter((item) => item !== undefined);
  const source = escaped(words.figureSource(article.title, more, claims, speakers));
  const link = safeUrl(article.url);
  const linked = link ? paired('a', { href: link.href, rel: 'noopener noreferrer' }, source) : source;
  return paired('p', {}, linked, escaped(` ${words.figureCaution}`));
}

function speakerLine(claim: Claim, dataset: Dataset, words: Words): Markup {
  const outlet = dataset.speakers.find(({ id }) => id === claim.speaker)?.outlet;
  const via = claim.via.map((id) => speakerName(dataset, id, words));
  const who = paired('b', {}, escaped(speakerName(dataset, claim.speaker, words)));
  const more = [outlet, via.length > 0 ? words.toldBy(via) : undefined].filter((item) => item !== undefined);
  const rest = [words.certainty[claim.certainty.value], words.paragraphMark(claim.paragraph)].join(' · ');
  return paired('p', {}, who, escaped([...more.map((item) => `, ${item}`), ` · ${rest}`].join('')));
}

function claimItem(claim: Claim, dataset: Dataset, words: Words, ids: Ids): Markup {
  const quote = words.quoted(claim.quote.map((piece) => piece.exact).join(' … '));
  const foreign = dataset.article.lang === words.tag ? null : dataset.article.lang;
  return paired(
    'li',
    { id: ids('claim', claim.id) },
    paired('p', {}, escaped(claim.text)),
    paired('blockquote', { lang: foreign }, paired('p', {}, escaped(quote))),
    speakerLine(claim, dataset, words),
  );
}

/** Who is compared, and what the marks on pairs mean. */
function voicesLine({ voices }: PictureState, words: Words): Markup {
  if (!voices) return NOTHING;
  const mark = ({ form, told }: SceneMark): Markup => {
    const paths = markPaths(form).filter(({ fill }) => fill !== 'canvas');
    const lines = paths.map(({ d, width }) =>
      element('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': width, 'stroke-linecap': 'round' }),
    );
    const box = { xmlns: SVG, width: 16, height: 16, viewBox: '-15 -15 30 30', 'aria-hidden': 'true' };
    return joined([element('svg', box, ...lines), escaped(` ${told} `)]);
  };
  const forms = formsOf(voices.marks.values());
  return paired('p', {}, escaped(`${words.sentence(voices.told)} `), ...forms.map(mark));
}

const script = (state: PictureState, ids: Ids): Markup =>
  paired('script', { type: 'application/ld+json' }, scriptJson(jsonLdOf(state.dataset, state.kept.claims, ids)));

/** The fragment. Well-formed XML as well, for feeds that want that. */
export function staticOf(state: PictureState, options: StaticOptions): string {
  const { frame, words = ENGLISH, theme = 'light', idPrefix = 'gg', jsonLd = 'in' } = options;
  const { dataset, kept } = state;
  if (jsonLd === 'only') return `${script(state, idsFor(`${idPrefix}-list`))}\n`;
  const title = dataset.title ?? dataset.article.title;
  const described = { description: words.figureDek, words };
  const svg = pictureSvg(state, { ...described, frame, theme, idPrefix, inline: true });
  const ids = idsFor(`${idPrefix}-list`);
  const speakers = new Set(kept.claims.map(({ speaker }) => speaker)).size;
  const parts = [
    options.style === 'in' ? paired('style', {}, FIRST_PAINT_CSS as Markup) : NOTHING,
    svg.trimEnd() as Markup,
    paired(
      'figcaption',
      {},
      paired('p', {}, paired('strong', {}, escaped(title))),
      voicesLine(state, words),
      sourceLine(dataset, words, kept.claims.length, speakers),
    ),
    kept.claims.length === 0
      ? NOTHING
      : paired(
          'ol',
          {},
          joined(['' as Markup, ...kept.claims.map((claim) => claimItem(claim, dataset, words, ids))], true),
        ),
    jsonLd === 'in' ? script(state, idsFor(`${idPrefix}-list`)) : NOTHING,
  ];
  return `${paired('figure', { class: 'gg-static', lang: words.tag }, joined(parts, true))}\n`;
}
