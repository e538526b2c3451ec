/** The fields of embedding: which way in, how large, how much around the graph. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { CONTROLS } from '../controls.js';
import { choice, type Option } from '../export/choice.js';
import type { Words } from '../../language/index.js';
import { EMBED_COLORS, EMBED_KINDS, type EmbedChoice, HEIGHTS, OWN_HEIGHT, sizeTyped, WIDTHS } from './choice.js';

export interface EmbedFields {
  readonly words: Words;
  readonly chosen: EmbedChoice;
  change(to: EmbedChoice): void;
}

/** Columns of newspapers' pages, CSS px. */
const COLUMNS = [640, 320] as const;
type Width = 'full' | `${(typeof COLUMNS)[number]}` | 'other';

const isColumn = (width: number): boolean => COLUMNS.some((one) => one === width);

function number(
  name: string,
  value: number | null,
  [limits, placeholder]: readonly [typeof WIDTHS | typeof HEIGHTS, number],
  pick: (value: number | null) => void,
) {
  const onChange = (event: Event) => pick(sizeTyped((event.currentTarget as HTMLInputElement).value, limits));
  return html`<label>${name}<input type="number" inputmode="numeric" min=${limits.least} max=${limits.most} placeholder=${placeholder} .value=${live(value === null ? '' : `${value}`)} @change=${onChange} /></label>`;
}

/** `other`: the reader types a width of their own, which may be that of a column too. */
function widths({ words, chosen, change }: EmbedFields, other: boolean, setOther: (other: boolean) => void) {
  const { embedding, exporting } = words;
  const { width } = chosen;
  const own = other || (width !== 'full' && !isColumn(width));
  const options: Option<Width>[] = [
    ['full', embedding.column],
    ...COLUMNS.map((one) => [`${one}`, `${words.number(one)} px`] as const),
    ['other', embedding.otherWidth],
  ];
  const pick = (to: Width) => {
    setOther(to === 'other');
    if (to !== 'other') change({ ...chosen, width: to === 'full' ? to : Number(to) });
    else if (width === 'full') change({ ...chosen, width: COLUMNS[0] });
  };
  const typed = number(embedding.widthPx, width === 'full' ? null : width, [WIDTHS, COLUMNS[0]], (to) =>
    change({ ...chosen, width: to ?? COLUMNS[0] }),
  );
  return html`${choice(exporting.width, own ? 'other' : (`${width}` as Width), options, pick, true)}${own ? typed : nothing}`;
}

export function embedFields(fields: EmbedFields, other: boolean, setOther: (other: boolean) => void) {
  const { words, chosen, change } = fields;
  const { embedding, exporting } = words;
  const colors = { page: embedding.asPage, light: exporting.light, dark: exporting.dark };
  // A fragment cannot follow the page: it is light or dark.
  const offered = EMBED_COLORS.filter((one) => chosen.kind !== 'static' || one !== 'page');
  const color = chosen.kind === 'static' && chosen.colors === 'page' ? 'light' : chosen.colors;
  return html`${choice(
    embedding.kind,
    chosen.kind,
    EMBED_KINDS.map((one) => [one, embedding.kinds[one]] as const),
    (kind) => change({ ...chosen, kind }),
    true,
  )}
    ${widths(fields, other, setOther)}
    ${number(embedding.heightPx, chosen.height, [HEIGHTS, OWN_HEIGHT[chosen.controls]], (height) =>
      change({ ...chosen, height }),
    )}
    ${
      chosen.kind === 'static'
        ? nothing
        : choice(
            embedding.controls,
            chosen.controls,
            CONTROLS.map((one) => [one, embedding[one]] as const),
            (controls) => change({ ...chosen, controls }),
          )
    }
    ${choice(
      exporting.colors,
      color,
      offered.map((one) => [one, colors[one]] as const),
      (to) => change({ ...chosen, colors: to }),
    )}`;
}
