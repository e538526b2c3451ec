/** The fields of the dialog: what can be chosen for a format, and what is chosen. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { FORMAT_IDS, type FormatId } from '../../exchange/index.js';
import type { Words } from '../../language/index.js';
import { claimsShown } from '../../view/figure/list.js';
import { figureSize, LEAST_WIDTH, MOST_WIDTH } from '../../view/figure/size.js';
import { CLAIM_LISTS } from '../../view/figure/size.js';
import { GROUNDS, PICTURE_THEMES } from '../../view/svg/paint.js';
import { type GraphState, selectedIn } from '../state.js';
import { choice, type Option } from './choice.js';
import type { Remembered } from './exporter.js';
import { type ExportFormat, type ExportOptions, isPicture, PARTS, PICTURE_FORMATS, sizeOf } from './options.js';

/** Formats that hold a choice of claims. */
const LISTS: readonly FormatId[] = ['markdown', 'text', 'citation', 'bibtex', 'ris'];
const isList = (format: ExportFormat): boolean => LISTS.some((one) => one === format);

const SHAPES = ['16:9', '4:3', '1:1', '9:16', 'auto'] as const;
const TEXT_SIZES = [0.7, 0.85, 1, 1.2, 1.5] as const;
const SCALES = [1, 2, 3, 4] as const;
/** Widths to choose from: columns of print, and pictures on a screen. */
const WIDTHS = { mm: [55, 85, 120, 180], px: [600, 1080, 1200, 1600, 1920] } as const;
const PX_IN_MM = 25.4 / 96;

export interface Fields {
  readonly state: GraphState;
  readonly format: ExportFormat;
  readonly chosen: Remembered;
  change(to: Remembered): void;
}

/** What is exported by default, and what was chosen. */
export const formatOf = ({ format = 'png' }: Remembered): ExportFormat => format as ExportFormat;

/** The options for a format that follow from what was chosen. */
export function optionsFrom({ which, ...options }: Remembered, state: GraphState): ExportOptions {
  const { lookup, claim } = state;
  if (which === 'focused' && claim !== null) return { ...options, ids: [claim] };
  if (which !== 'shown' || !lookup) return options;
  return { ...options, ids: claimsShown(lookup.relations, selectedIn(state)).map(({ id }) => id) };
}

function formats({ state, format, change, chosen }: Fields) {
  const { words } = state;
  const { exporting } = words;
  const onChange = (event: Event) =>
    change({ ...chosen, format: (event.currentTarget as HTMLSelectElement).value as ExportFormat });
  const option = (one: ExportFormat, name: string) =>
    html`<option value=${one} ?selected=${one === format}>${name}</option>`;
  const endings = (id: FormatId) => id.replace('csv-claims', 'csv').replace('csv-dyads', 'csv').toUpperCase();
  const named = (id: FormatId) =>
    ['text', 'citation', 'markdown', 'ris', 'bibtex'].includes(id)
      ? words.formats[id]
      : `${endings(id)} · ${words.formats[id]}`;
  return html`<label class="wide">${exporting.format}<select class="format" @change=${onChange}>
    <optgroup label=${exporting.pictures}>${PICTURE_FORMATS.map((one) => option(one, exporting.kinds[one]))}</optgroup>
    <optgroup label=${exporting.data}>${FORMAT_IDS.map((one) => option(one, named(one)))}</optgroup>
  </select></label>`;
}

/** Width and its unit: px of a screen, or mm of a column in print. */
function size({ state, chosen, change }: Fields) {
  const { exporting } = state.words;
  const { ratio = '16:9', width, unit = 'px' } = chosen;
  const factor = unit === 'mm' ? PX_IN_MM : 1;
  const own = Math.round(figureSize(ratio).width * factor);
  const onWidth = (event: Event) => {
    const value = Number((event.currentTarget as HTMLInputElement).value);
    const { width: _, ...rest } = chosen;
    change(value > 0 ? { ...rest, width: value } : rest);
  };
  const toUnit = (to: 'px' | 'mm') => {
    const { width: _, ...rest } = chosen;
    change({ ...rest, unit: to, ...(to === 'mm' ? { width: WIDTHS.mm[3] } : {}) });
  };
  return html`${choice(
    exporting.shape,
    ratio,
    SHAPES.map((one) => [one, one === 'auto' ? exporting.tall : one] as const),
    (to) => change({ ...chosen, ratio: to }),
    true,
  )}
    <label>${exporting.width}<input type="number" inputmode="decimal" list="widths" min=${Math.ceil(LEAST_WIDTH * factor)} max=${Math.floor(MOST_WIDTH * factor)} placeholder=${own} .value=${live(width === undefined ? '' : `${width}`)} @change=${onWidth} />
      <datalist id="widths">${WIDTHS[unit].map((one) => html`<option value=${one}></option>`)}</datalist></label>
    ${choice(exporting.unit, unit, [['px', 'px'] as const, ['mm', 'mm'] as const], toUnit)}`;
}

/** How fine: so many px for one of the figure, or a width of the file. The one takes the place of the other. */
function resolution({ state, chosen, change }: Fields) {
  const { exporting, number } = state.words;
  const { pixels, scale = 1, ...rest } = chosen;
  const own = Math.round(sizeOf(chosen).width * scale);
  const onPixels = (event: Event) => {
    const value = Math.round(Number((event.currentTarget as HTMLInputElement).value));
    change(value > 0 ? { ...rest, pixels: value } : { ...rest, scale });
  };
  return html`${choice(
    exporting.resolution,
    pixels === undefined ? scale : 0,
    [
      ...(pixels === undefined ? [] : [[0, '–'] as const]),
      ...SCALES.map((one) => [one, `\u2066${number(one)}×\u2069`] as const),
    ],
    (to) => change(to > 0 ? { ...rest, scale: to } : chosen),
  )}
    <label>${exporting.pixels}<input type="number" inputmode="numeric" min="1" placeholder=${own} .value=${live(pixels === undefined ? '' : `${pixels}`)} @change=${onPixels} /></label>`;
}

const percent = (share: number, { tag }: Words): string =>
  new Intl.NumberFormat(tag, { style: 'percent' }).format(share);

/** What is typed counts once the field is left for a moment; the dataset's own words count as none of the reader's. */
function text(name: string, key: 'title' | 'subtitle' | 'credit', own: string, { chosen, change }: Fields) {
  const onInput = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    const { [key]: _, ...rest } = chosen;
    change(value === own ? rest : { ...rest, [key]: value });
  };
  return html`<label class="wide">${name}<input type="text" dir="auto" autocomplete="off" .value=${live(chosen[key] ?? own)} @input=${onInput} /></label>`;
}

function pictureFields(fields: Fields) {
  const { state, chosen, change, format } = fields;
  const { words } = state;
  const { exporting } = words;
  const { title, article } = state.full?.dataset ?? { title: '', article: { title: '' } };
  const pixels = format === 'png' || format === 'jpeg' || format === 'webp';
  const grounds = { white: exporting.white, paper: exporting.paper, none: exporting.clear };
  const offered = GROUNDS.filter((one) => one !== 'none' || format !== 'jpeg');
  const { ground = 'white' } = chosen;
  return html`
    ${choice(
      exporting.part,
      chosen.part ?? 'whole',
      PARTS.map((one) => [one, exporting[one]] as const),
      (part) => change({ ...chosen, part }),
      true,
    )}
    ${size(fields)}
    ${pixels ? resolution(fields) : nothing}
    ${choice(
      exporting.textSize,
      chosen.text ?? 1,
      TEXT_SIZES.map((one) => [one, percent(one, words)] as const),
      (to) => change({ ...chosen, text: to }),
    )}
    ${choice(
      exporting.colors,
      chosen.theme ?? 'light',
      PICTURE_THEMES.map((one) => [one, exporting[one]] as const),
      (theme) => change({ ...chosen, theme }),
    )}
    ${choice(
      exporting.ground,
      offered.includes(ground) ? ground : 'white',
      offered.map((one) => [one, grounds[one]] as const),
      (to) => change({ ...chosen, ground: to }),
    )}
    ${choice(
      exporting.list,
      chosen.claims ?? 'none',
      CLAIM_LISTS.map((one) => [one, exporting[one]] as const),
      (claims) => change({ ...chosen, claims }),
      true,
    )}
    ${text(exporting.heading, 'title', title ?? article.title, fields)}
    ${text(exporting.subtitle, 'subtitle', words.figureDek, fields)}
    ${text(exporting.credit, 'credit', words.figureCredit, fields)}`;
}

/** Which claims: all, those that are shown, the one in focus. */
function listFields({ state, chosen, change }: Fields) {
  const { lookup, claim, words } = state;
  if (!lookup) return nothing;
  const { exporting } = words;
  const shown = claimsShown(lookup.relations, selectedIn(state)).length;
  const options: Option<'all' | 'shown' | 'focused'>[] = [
    ['all', exporting.all(lookup.total)],
    ['shown', exporting.shown(shown)],
    ...(claim === null ? [] : [['focused', exporting.focused] as const]),
  ];
  const { which = 'all' } = chosen;
  const value = options.some(([one]) => one === which) ? which : 'all';
  return choice(exporting.claims, value, options, (to) => change({ ...chosen, which: to }), true);
}

export const fieldsFor = (fields: Fields) =>
  html`${formats(fields)}${isPicture(fields.format) ? pictureFields(fields) : isList(fields.format) ? listFields(fields) : nothing}`;
