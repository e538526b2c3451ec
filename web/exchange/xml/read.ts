/**
 * A strict reader for XML 1.0 without document types: no entity but the five that need no declaration, so nothing can
 * be fetched and nothing can grow. It keeps its own stack, and every pattern here advances or fails at once.
 */
import { DEEPEST, MOST_CHARACTERS, placeIn, Unreadable } from '../unreadable.js';

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly inside. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Open[];
  text: string;
}

const MOST_ELEMENTS = 1_000_000;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u;
const NAME = /[\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*/uy;
const BLANKS = /[ \t\n]*/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const HINT = 'Export the file again, or open it in the program that made it.';

/** @throws Unreadable `parse/xml`, `limit/bytes`, `limit/depth`, `limit/items` */
export function readXml(given: string): XmlElement {
  if (given.length > MOST_CHARACTERS)
    throw new Unreadable('limit/bytes', 'The file is larger than 20 MB.', 'Split the dataset.');
  return new Reader(given.replace(/\r\n?/g, '\n')).document();
}

class Reader {
  private at = 0;
  private count = 0;
  private readonly open: Open[] = [];
  private root: Open | null = null;

  constructor(private readonly text: string) {}

  document(): XmlElement {
    const bad = FORBIDDEN.exec(this.text);
    if (bad) throw this.fault('a character that XML does not allow', bad.index);
    if (/^<\?xml[ \t\n]/.test(this.text)) this.passOver('?>');
    while (this.at < this.text.length) this.step();
    if (this.open.length > 0) throw this.fault(`the file ends before </${this.open.at(-1)?.name}>`);
    if (!this.root) throw this.fault('there is no element');
    return this.root;
  }

  private step(): void {
    if (this.text[this.at] !== '<') this.characters();
    else if (this.ahead('<!--')) this.comment();
    else if (this.ahead('<![CDATA[')) this.cdata();
    else if (this.ahead('<!')) throw this.doctype();
    else if (this.ahead('<?')) this.instruction();
    else if (this.ahead('</')) this.close();
    else this.element();
  }

  private characters(): void {
    const next = this.text.indexOf('<', this.at);
    const end = next < 0 ? this.text.length : next;
    const raw = this.text.slice(this.at, end);
    const top = this.open.at(-1);
    if (!top && /[^ \t\n]/.test(raw)) throw this.fault('text outside the element');
    const closing = raw.indexOf(']]>');
    if (closing >= 0) throw this.fault('“]]>”', this.at + closing);
    if (top) top.text += this.decoded(raw, this.at);
    this.at = end;
  }

  private comment(): void {
    const end = this.text.indexOf('--', this.at + 4);
    if (end < 0 || this.text[end + 2] !== '>') throw this.fault('a comment that does not end, or holds “--”');
    this.at = end + 3;
  }

  private cdata(): void {
    const start = this.at + '<![CDATA['.length;
    const end = this.passOver(']]>');
    const top = this.open.at(-1);
    if (!top) throw this.fault('text outside the element', start);
    top.text += this.text.slice(start, end);
  }

  private instruction(): void {
    if (/^<\?xml[ \t\n?]/i.test(this.text.slice(this.at, this.at + 6))) throw this.fault('a second <?xml …?>');
    this.passOver('?>');
  }

  private element(): void {
    const start = this.at;
    this.at += 1;
    const element: Open = { name: this.take(NAME), attributes: new Map(), children: [], text: '' };
    if (element.name === '') throw this.fault('“<” without a name', start);
    this.attributes(element.attributes);
    this.count += 1;
    if (this.count > MOST_ELEMENTS)
      throw new Unreadable('limit/items', `The file holds more than ${MOST_ELEMENTS} elements.`, 'Split the dataset.');
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else if (this.root) throw this.fault('a second outermost element', start);
    else this.root = element;
    if (this.ahead('/>')) this.at += 2;
    else if (this.ahead('>')) this.enter(element);
    else throw this.fault('a tag that is not closed');
  }

  private enter(element: Open): void {
    this.at += 1;
    this.open.push(element);
    if (this.open.length > DEEPEST)
      throw new Unreadable('limit/depth', `Elements lie more than ${DEEPEST} deep inside one another.`, HINT);
  }

  private attributes(found: Map<string, string>): void {
    for (;;) {
      const gap = this.take(BLANKS);
      const start = this.at;
      const name = this.take(NAME);
      if (name === '') return;
      if (gap === '') throw this.fault('an attribute that no blank sets apart', start);
      this.take(BLANKS);
      if (!this.ahead('=')) throw this.fault(`the attribute ${name} without a value`, start);
      this.at += 1;
      this.take(BLANKS);
      if (found.has(name)) throw this.fault(`the attribute ${name} twice`, start);
      found.set(name, this.value());
    }
  }

  private value(): string {
    const mark = this.text[this.at];
    const end = mark === '"' || mark === "'" ? this.text.indexOf(mark, this.at + 1) : -1;
    if (end < 0) throw this.fault('a value without quotation marks around it');
    const raw = this.text.slice(this.at + 1, end);
    const less = raw.indexOf('<');
    if (less >= 0) throw this.fault('“<” in a value', this.at + 1 + less);
    const value = this.decoded(raw.replace(/[\t\n]/g, ' '), this.at + 1);
    this.at = end + 1;
    return value;
  }

  private close(): void {
    const start = this.at;
    this.at += 2;
    const name = this.take(NAME);
    this.take(BLANKS);
    if (!this.ahead('>') || this.open.pop()?.name !== name) throw this.fault('an end tag that closes nothing', start);
    this.at += 1;
  }

  private decoded(raw: string, from: number): string {
    if (!raw.includes('&')) return raw;
    return raw.replace(/&([^&;]{0,12};)?/g, (whole, body: string | undefined, at: number) => {
      const sign = body === undefined ? undefined : entity(body.slice(0, -1));
      if (sign === undefined) throw this.fault(`“${whole.slice(0, 12)}”, which stands for nothing`, from + at);
      return sign;
    });
  }

  private doctype(): Unreadable {
    const at = placeIn(this.text, this.at);
    return new Unreadable('parse/xml', `The file declares a document type (${at}); such files are not read.`, HINT);
  }

  private ahead(words: string): boolean {
    return this.text.startsWith(words, this.at);
  }

  /** Moves behind the next `words` and gives the place where they begin. */
  private passOver(words: string): number {
    const end = this.text.indexOf(words, this.at);
    if (end < 0) throw this.fault(`no “${words}” to the end of the file`);
    this.at = end + words.length;
    return end;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private fault(what: string, at = this.at): Unreadable {
    return new Unreadable('parse/xml', `The file is not sound XML: ${placeIn(this.text, at)}: ${what}.`, HINT);
  }
}

function entity(body: string): string | undefined {
  if (!body.startsWith('#')) return Object.hasOwn(ENTITIES, body) ? ENTITIES[body] : undefined;
  const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(body);
  if (!number) return undefined;
  const point = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  if (point > 0x10_ff_ff) return undefined;
  const sign = String.fromCodePoint(point);
  return FORBIDDEN.test(sign) ? undefined : sign;
}

/** The name without its prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const childrenCalled = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => localName(child) === name);
