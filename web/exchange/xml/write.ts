/** Writes XML 1.0 that is well-formed whatever the text. */
import { cleanText } from '../../model/index.js';

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Readers turn line ends and tabs in attributes into blanks, and CR everywhere into LF, unless they stand as numbers.
 * What XML forbids becomes U+FFFD, as it does in every dataset that was read.
 */
export const escaped = (text: string): string =>
  cleanText(text).replace(/[&<>"\t\n\r]/g, (sign) => NAMES[sign] ?? `&#${sign.charCodeAt(0)};`);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const opening = (name: string, attributes: Attributes): string =>
  Object.entries(attributes).reduce(
    (tag, [key, value]) => (value === undefined ? tag : `${tag} ${key}="${escaped(String(value))}"`),
    `<${name}`,
  );

/** An element with nothing in it. */
export const empty = (name: string, attributes: Attributes = {}): string => `${opening(name, attributes)}/>`;

/** An element that holds text. */
export const withText = (name: string, attributes: Attributes, text: string): string =>
  `${opening(name, attributes)}>${escaped(text)}</${name}>`;

/** An element that holds others, one a line. Text inside them has no line ends of its own: they stand as numbers. */
export function holding(name: string, attributes: Attributes, children: readonly string[]): string {
  if (children.length === 0) return empty(name, attributes);
  const inner = children.map((child) => `  ${child.replaceAll('\n', '\n  ')}`).join('\n');
  return `${opening(name, attributes)}>\n${inner}\n</${name}>`;
}

/** The beginning of an element that is written in pieces, and its end. */
export const opened = (name: string, attributes: Attributes = {}): string => `${opening(name, attributes)}>`;
export const closed = (name: string): string => `</${name}>`;

/** A piece on lines of its own, as far inside as `holding` would put it. */
export function inside(level: number, piece: string): string {
  const margin = '  '.repeat(level);
  return `${margin}${piece.replaceAll('\n', `\n${margin}`)}\n`;
}

/** What stands before the root of a document. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const documentOf = (root: string): string => `${DECLARATION}${root}\n`;
