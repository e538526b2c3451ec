/**
 * The text that one of our SVGs carries. The file is never read as markup: the one element is looked for in its text, and
 * only the five entities and character numbers mean anything in it.
 */
import { DATA_ELEMENT } from '../../view/svg/svg-of.js';
import { Unreadable } from '../unreadable.js';
import { MOST, tooMuch } from './most.js';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const broken = (what: string): Unreadable =>
  new Unreadable('parse/svg', `The SVG is damaged: ${what}.`, 'Use the file as it was exported.');

function signOf(entity: string): string {
  const named = Object.hasOwn(ENTITIES, entity) ? ENTITIES[entity] : undefined;
  if (named !== undefined) return named;
  const number = /^#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}))$/.exec(entity);
  const point = number ? (number[1] === undefined ? parseInt(number[2] ?? '', 16) : Number(number[1])) : -1;
  if (point < 0 || point > 0x10ffff) throw broken(`“&${entity.slice(0, 20)};” stands in the dataset in it`);
  return String.fromCodePoint(point);
}

const unescaped = (text: string): string => text.replace(/&([^;&]{0,40});?/g, (_, entity: string) => signOf(entity));

/** Where the element's opening tag begins and ends, from `from` on; null if there is none. */
function openingIn(svg: string, from: number): { start: number; end: number } | null {
  const tag = `<${DATA_ELEMENT}`;
  for (let start = svg.indexOf(tag, from); start >= 0; start = svg.indexOf(tag, start + 1)) {
    if (/[\s>]/.test(svg.charAt(start + tag.length))) return { start, end: svg.indexOf('>', start) };
  }
  return null;
}

/**
 * The text that an SVG carries, or null.
 * @throws Unreadable `parse/svg` if it carries two or is damaged, `limit/bytes` if there is too much of it
 */
export function textInSvg(svg: string): string | null {
  const opening = openingIn(svg, 0);
  if (!opening) return null;
  const close = svg.indexOf(`</${DATA_ELEMENT}`, opening.end);
  if (opening.end < 0 || close < 0) throw broken('the dataset in it has no end');
  if (openingIn(svg, opening.end)) throw broken('it carries two datasets');
  if (close - opening.end > MOST) throw tooMuch();
  const inner = svg.slice(opening.end + 1, close);
  if (inner.includes('<')) throw broken('there is markup in the dataset in it');
  return unescaped(inner);
}
