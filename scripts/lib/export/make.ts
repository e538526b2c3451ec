/** The files that are asked for, made in memory. */
import { readFileSync } from 'node:fs';
import type { Dataset } from '../../../web/model/index.js';
import { carriedText, PICTURE_KEY, withText } from '../../../web/exchange/picture/index.js';
import { FIRST_VIEW } from '../../../web/view/address.js';
import { figureOf } from '../../../web/view/figure/figure-of.js';
import { wordsOf } from '../../../web/language/index.js';
import type { FigureState } from '../../../web/view/figure/state.js';
import { textOfView } from '../../../web/view/lens-text.js';
import { sceneOf } from '../../../web/view/scene-of.js';
import { pictureSvg, sceneChoice } from '../../../web/view/svg/picture-svg.js';
import { FAMILIES, type Families, type Halos } from '../../../web/view/svg/type.js';
import type { Choices, DataOutput, PictureOutput } from './choices.js';
import { type Fonts, fontsHere } from './fonts.js';
import { pdfOf } from './pdf.js';
import { outlined, pngOf, scaleFor } from './pixels.js';
import type { AskedState } from './state.js';
import type { Written } from '../write-together.js';

export interface Made extends Written {
  /** What was made, in words. */
  readonly about: string;
}

interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface How {
  readonly families?: Families;
  readonly halos?: Halos;
  /** What the SVG carries. */
  readonly data: string | null;
}

export const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** What the picture carries, so that it can be opened again. */
export function carriedBy(dataset: Dataset, shown: AskedState): string {
  const { lens, selected, agreements, layout = 'network', asked } = shown;
  const selection = selected === null ? [] : [selected];
  const view = textOfView({ ...FIRST_VIEW, lens, layout, agreements, selection, asked });
  return carriedText({ dataset, view, version: version() });
}

function figure(state: FigureState, choices: Choices, how: How): Drawing {
  const { size, text, theme, ground, claims, title, subtitle, credit, view, frame } = choices;
  if (!size) throw new TypeError('figure: the size is missing.');
  const { full } = state;
  const scene = () => sceneOf(full, { ...sceneChoice(state, wordsOf(choices.lang)), frame });
  const shown = view ? { ...state, view: { scene: scene(), box: view } } : state;
  return figureOf(shown, {
    size,
    scale: text,
    theme,
    ground,
    claims,
    title,
    subtitle,
    credit,
    words: wordsOf(choices.lang),
    ...how,
  });
}

function picture(state: FigureState, choices: Choices, how: How): Drawing {
  const { theme, ground, frame, title, view } = choices;
  const words = wordsOf(choices.lang);
  const svg = pictureSvg(state, { frame, theme, ground, title, description: words.figureDek, words, view, ...how });
  const { width, height } = view ?? frame;
  return { svg, width, height };
}

const familiesOf = ({ sans, serif }: Fonts): Families => ({
  sans: `'${sans}', sans-serif`,
  serif: `'${serif}', serif`,
});

const px = (width: number, height: number) => `${Math.round(width)} × ${Math.round(height)} px`;
const inFonts = ({ sans, serif }: Fonts) => `set in ${serif} and ${sans}`;

/** One file. `data` is what it carries; null for nothing. */
async function makeOne(
  output: PictureOutput,
  state: FigureState,
  choices: Choices,
  data: string | null,
): Promise<Made> {
  const draw = output.figure ? figure : picture;
  const { file, format } = output;
  if (format === 'svg') {
    if (!choices.outlines) {
      const { svg, width, height } = draw(state, choices, { data, families: FAMILIES });
      return { file, content: svg, about: `SVG, ${px(width, height)}` };
    }
    const fonts = fontsHere();
    const { svg, width, height } = draw(state, choices, { data: null, families: familiesOf(fonts) });
    return {
      file,
      content: outlined(svg, fonts),
      about: `SVG with words as outlines, ${px(width, height)}, ${inFonts(fonts)}`,
    };
  }
  if (format === 'pdf') {
    const { svg, width, height } = draw(state, choices, { data: null, halos: 'boxes' });
    const title = choices.title ?? state.dataset.title ?? state.dataset.article.title;
    return {
      file,
      content: await pdfOf(svg, { width, height }, title),
      about: `PDF, ${px(width, height)}, by Chromium`,
    };
  }
  const fonts = fontsHere();
  const drawing = draw(state, choices, { data: null, families: familiesOf(fonts) });
  const png = pngOf(drawing.svg, scaleFor(drawing, choices), fonts);
  const content = data === null ? png.bytes : await withText(png.bytes, PICTURE_KEY, data);
  return { file, content, about: `PNG, ${px(png.width, png.height)}, ${inFonts(fonts)}` };
}

/**
 * @param given the dataset as it was read: with its own names, which files of the data hold and pictures carry
 */
export async function makeAll(given: Dataset, state: AskedState, choices: Choices): Promise<Made[]> {
  const data = choices.carries ? carriedBy(given, state) : null;
  const made: Made[] = [];
  for (const output of choices.outputs) {
    if ('data' in output) made.push(dataFile(output, given, choices));
    else made.push(await makeOne(output, state, choices, data));
  }
  return made;
}

function dataFile({ file, data }: DataOutput, dataset: Dataset, { lang }: Choices): Made {
  const words = wordsOf(lang);
  return { file, content: data.write(dataset, { words }), about: words.formats[data.id] };
}
