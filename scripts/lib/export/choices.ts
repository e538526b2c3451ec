/** What `npm run export` is asked for, read from its arguments. */
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Format, formatByName, FORMATS } from '../../../web/exchange/index.js';
import { AGREEMENT_VIEWS, LAYOUTS } from '../../../web/view/address.js';
import { CLAIM_LISTS } from '../../../web/view/figure/size.js';
import { figureSize, type FigureSize, RATIOS } from '../../../web/view/figure/size.js';
import type { Box, Frame } from '../../../web/view/scene.js';
import { GROUNDS, PICTURE_THEMES } from '../../../web/view/svg/paint.js';

/** Wrong use of the command: exit code 2. */
export class UsageError extends Error {}

export const FILE_FORMATS = ['svg', 'png', 'pdf'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface PictureOutput {
  readonly file: string;
  readonly format: FileFormat;
  readonly figure: boolean;
}

/** A file of the data itself. */
export interface DataOutput {
  readonly file: string;
  readonly data: Format;
}

export type Output = PictureOutput | DataOutput;

const OPTIONS = {
  data: { type: 'string' },
  out: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  figure: { type: 'boolean', default: false },
  lens: { type: 'string', default: '' },
  selected: { type: 'string' },
  layout: { type: 'string', default: 'network' },
  agreements: { type: 'string', default: 'hub' },
  view: { type: 'string' },
  compare: { type: 'string' },
  ratio: { type: 'string', default: '16:9' },
  width: { type: 'string' },
  height: { type: 'string' },
  text: { type: 'string', default: '1' },
  theme: { type: 'string', default: 'light' },
  ground: { type: 'string' },
  claims: { type: 'string', default: 'none' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  credit: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  scale: { type: 'string', default: '1' },
  pixels: { type: 'string' },
  outlines: { type: 'boolean', default: false },
  'no-data': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof valuesOf>['values'];

const valuesOf = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

export function oneOf<T extends string>(name: string, value: string, list: readonly T[]): T {
  const found = list.find((item) => item === value);
  if (found === undefined) throw new UsageError(`--${name} is “${value}”; it can be ${list.join(', ')}.`);
  return found;
}

function numberOf(name: string, value: string, least: number, most: number): number {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new UsageError(`--${name} is “${value}”; it must be a number from ${least} to ${most}.`);
  return number;
}

/** `1200`, `1200px`, `85mm`. */
export function lengthOf(name: string, value: string): { value: number; unit: 'px' | 'mm' } {
  const [, digits = '', unit = 'px'] = /^(\d+(?:\.\d+)?)(px|mm)?$/.exec(value) ?? [];
  if (digits === '') throw new UsageError(`--${name} is “${value}”; give px or mm: 1200, 85mm.`);
  return { value: Number(digits), unit: unit === 'mm' ? 'mm' : 'px' };
}

function boxOf(value: string): Box {
  const [x = 0, y = 0, width = 0, height = 0, ...more] = value.split(',').map(Number);
  if (more.length > 0 || !(width > 0 && height > 0 && Number.isFinite(x + y + width + height)))
    throw new UsageError(`--view is “${value}”; give left, top, width and height: 0,0,400,300.`);
  return { x, y, width, height };
}

function outputOf(file: string, asked: string | undefined, figure: boolean): Output {
  const ending = extname(file).slice(1).toLowerCase();
  const name = asked ?? ending;
  const bare = name.replace(/^figure-/, '');
  const format = FILE_FORMATS.find((one) => one === bare);
  if (format === undefined) return dataOutput(file, asked);
  if (asked !== undefined && FILE_FORMATS.some((one) => one === ending) && ending !== bare)
    throw new UsageError(`--format says ${asked}, but “${file}” ends in .${ending}.`);
  return { file, format, figure: figure || name !== bare };
}

function dataOutput(file: string, asked: string | undefined): DataOutput {
  const data = asked === undefined ? formatByName(file) : FORMATS.find(({ id }) => id === asked);
  if (data && data.id !== 'html') return { file, data };
  if (data) throw new UsageError('A page that works offline is made by npm run convert.');
  const what = asked === undefined ? `“${file}” does not end in a format` : `--format is “${asked}”`;
  const figures = FILE_FORMATS.map((one) => `figure-${one}`);
  const ids = FORMATS.map(({ id }) => id).filter((id) => id !== 'html');
  throw new UsageError(`${what}; there are ${[...FILE_FORMATS, ...figures, ...ids].join(', ')}.`);
}

function outputsOf({ out = [], format = [], figure }: Values): Output[] {
  if (out.length === 0) throw new UsageError('Say where to write: --out FILE. It may be given several times.');
  if (format.length > 1 && format.length !== out.length)
    throw new UsageError('Give --format once for all, or once for each --out, in the same order.');
  const outputs = out.map((file, n) => outputOf(file, format.length > 1 ? format[n] : format[0], figure));
  const twice = out.find((file, n) => out.indexOf(file) !== n);
  if (twice !== undefined) throw new UsageError(`--out names “${twice}” twice.`);
  return outputs;
}

/** CSS px for which a picture is laid out: what the explorer's stage has in a window of 1280 × 800. */
const FRAME: Frame = { width: 888, height: 648 };

function frameOf({ width, height }: Values): Frame {
  const side = (name: string, value: string | undefined, otherwise: number) => {
    const asked = value === undefined ? null : lengthOf(name, value);
    const px = asked === null ? otherwise : asked.unit === 'mm' ? (asked.value * 96) / 25.4 : asked.value;
    if (!(px >= 200 && px <= 8_000)) throw new UsageError(`--${name} is out of range: 200 to 8000 px.`);
    return px;
  };
  return { width: side('width', width, FRAME.width), height: side('height', height, FRAME.height) };
}

function sizeOf({ ratio, width }: Values): FigureSize {
  const asked = width === undefined ? undefined : lengthOf('width', width);
  const px = asked && (asked.unit === 'mm' ? (asked.value * 96) / 25.4 : asked.value);
  if (px !== undefined && !(px >= 240 && px <= 8_000))
    throw new UsageError('--width is out of range: 240 to 8000 px, 64 to 2116 mm.');
  return figureSize(oneOf('ratio', ratio, RATIOS), asked?.value, asked?.unit);
}

export type Choices = ReturnType<typeof choicesOf>;

/** @throws UsageError with one sentence that says what can be given */
export function choicesOf(args: readonly string[]) {
  let read: ReturnType<typeof valuesOf>;
  try {
    read = valuesOf(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = read;
  const data = values.data ?? positionals[0];
  if (data === undefined || positionals.length > (values.data === undefined ? 1 : 0))
    throw new UsageError('Say which dataset: --data FILE, or the name of a shipped one, such as japan-us.');
  const outputs = outputsOf(values);
  const pictures = outputs.filter((output) => 'figure' in output);
  const figures = pictures.some(({ figure }) => figure);
  return {
    data,
    outputs,
    lens: values.lens,
    selected: values.selected ?? null,
    layout: oneOf('layout', values.layout, LAYOUTS),
    agreements: oneOf('agreements', values.agreements, AGREEMENT_VIEWS),
    compare: values.compare ?? null,
    view: values.view === undefined ? null : boxOf(values.view),
    frame: pictures.some(({ figure }) => !figure) ? frameOf(values) : FRAME,
    size: figures ? sizeOf(values) : null,
    text: numberOf('text', values.text, 0.5, 2),
    theme: oneOf('theme', values.theme, PICTURE_THEMES),
    ground: values.ground === undefined ? undefined : oneOf('ground', values.ground, GROUNDS),
    claims: oneOf('claims', values.claims, CLAIM_LISTS),
    title: values.title,
    subtitle: values.subtitle,
    credit: values.credit,
    lang: values.lang,
    scale: numberOf('scale', values.scale, 0.1, 16),
    pixels: values.pixels === undefined ? null : numberOf('pixels', values.pixels, 16, 16_384),
    outlines: values.outlines,
    carries: !values['no-data'],
    force: values.force,
  };
}

export const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');
