/**
 * Writing XML. What is written is of its own type, so that words from data cannot get into it but through `words` and
 * the attributes of `element`, which escape them.
 */
declare const markup: unique symbol;
export type Markup = string & { readonly [markup]: true };

const asMarkup = (text: string): Markup => text as Markup;

export const NOTHING = asMarkup('');

/** Controls and non-characters that XML 1.0 forbids even as references. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const LONE = /\p{Cs}/gu;

/** The text as XML can hold it: what it forbids is left out, halves of surrogate pairs become U+FFFD. */
export const xmlText = (text: string): string => text.replace(LONE, '\uFFFD').replace(FORBIDDEN, '');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const words = (text: string): Markup =>
  asMarkup(xmlText(text).replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? ''));

const value = (text: string): string => xmlText(text).replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? '');

/** A number with at most `places` decimals, the same in every program; what is not finite is 0. */
export function digits(number: number, places = 2): string {
  const unit = 10 ** places;
  const rounded = Math.round(number * unit) / unit;
  return Number.isFinite(rounded) ? `${rounded + 0}` : '0';
}

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, given]) => given !== null && given !== undefined)
    .map(([name, given]) => ` ${name}="${typeof given === 'number' ? digits(given) : value(given ?? '')}"`)
    .join('');

/** Parts one after another; each begins a line if `lines` is true. */
export const joined = (parts: readonly Markup[], lines = false): Markup =>
  asMarkup(parts.filter((part) => part !== '').join(lines ? '\n' : ''));

/** An element; without children it closes itself. Names are the program's own, never from data. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const inside = joined(children);
  const opening = `<${name}${attributesOf(attributes)}`;
  return asMarkup(inside === '' ? `${opening}/>` : `${opening}>${inside}</${name}>`);
}

/** As `element`, but never closes itself, which means nothing in HTML. */
export const paired = (name: string, attributes: Attributes, ...children: readonly Markup[]): Markup =>
  asMarkup(`<${name}${attributesOf(attributes)}>${joined(children)}</${name}>`);

/**
 * JSON for a `script` element of HTML or XHTML: nothing in it can end the element or begin markup.
 */
export const scriptJson = (json: unknown): Markup =>
  asMarkup(
    JSON.stringify(json).replace(
      /[<>&\u2028\u2029\uFFFE\uFFFF]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

/** As `element`, with each child on a line of its own; never closes itself. For elements where blanks mean nothing. */
export const block = (name: string, attributes: Attributes, ...children: readonly Markup[]): Markup =>
  asMarkup(`<${name}${attributesOf(attributes)}>\n${joined(children, true)}\n</${name}>`);
