/**
 * Reads JSON strictly. `JSON.parse` says where a fault is only in some versions, and takes the last of two equal keys
 * without a word; so the text is scanned first. The scan keeps its own stack: depth costs no recursion.
 */
import { type Problem, pointer } from '../../web/model/problems.js';

export interface ReadJson {
  /** Undefined if the text is not JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

export function readJson(text: string): ReadJson {
  const scan = new Scan(text);
  try {
    scan.run();
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return { value: undefined, problems: [...scan.problems, fault(text, error)] };
  }
  return { value: tooDeep(scan) ? undefined : JSON.parse(text), problems: scan.problems };
}

class SyntaxFault extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

function fault(text: string, { at, message }: SyntaxFault): Problem {
  return {
    code: 'parse/json',
    severity: 'error',
    pointer: '',
    message: `The file is not JSON: ${placeOf(text, at)}: ${message}.`,
    hint: 'JSON has double quotation marks, no comments, and no comma before a closing bracket.',
  };
}

/** “line 3, column 7”, both counted from 1. */
function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** V8 parses any depth, but printing or walking it would not end well; no dataset is a thousandth as deep. */
const MAX_DEPTH = 10_000;

function tooDeep(scan: Scan): boolean {
  if (scan.deepest <= MAX_DEPTH) return false;
  const message = `Objects and lists lie ${scan.deepest} deep inside one another.`;
  scan.problems.push({
    code: 'limit/depth',
    severity: 'error',
    pointer: '',
    message,
    hint: 'A dataset needs no more than 32.',
  });
  return true;
}

interface Level {
  /** Keys seen, of an object; null for a list. */
  readonly keys: Map<string, number> | null;
  key: string | number;
}

const BLANKS = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Scan {
  readonly problems: Problem[] = [];
  deepest = 0;
  private at = 0;
  private readonly levels: Level[] = [];

  constructor(private readonly text: string) {}

  run(): void {
    do {
      this.value();
      while (this.levels.length > 0 && !this.next()) this.levels.pop();
    } while (this.levels.length > 0);
    this.take(BLANKS);
    if (this.at < this.text.length) throw this.unexpected('the end of the file');
  }

  /** Reads a scalar, or opens objects and lists up to the first value inside, or an empty one. */
  private value(): void {
    for (;;) {
      this.take(BLANKS);
      const sign = this.text[this.at];
      if (sign !== '{' && sign !== '[') {
        if (this.take(sign === '"' ? STRING : SCALAR) === '') throw this.unexpected('a value');
        return;
      }
      this.at += 1;
      this.levels.push({ keys: sign === '{' ? new Map() : null, key: 0 });
      this.deepest = Math.max(this.deepest, this.levels.length);
      this.take(BLANKS);
      if (this.text[this.at] === (sign === '{' ? '}' : ']')) {
        this.at += 1;
        this.levels.pop();
        return;
      }
      if (sign === '{') this.key();
    }
  }

  /** After a value: true if another one follows in the same object or list, false if that is closed. */
  private next(): boolean {
    const level = this.levels.at(-1);
    this.take(BLANKS);
    const sign = this.text[this.at];
    if (sign === (level?.keys ? '}' : ']')) {
      this.at += 1;
      return false;
    }
    if (sign !== ',' || !level) throw this.unexpected(`a comma or ${level?.keys ? '}' : ']'}`);
    this.at += 1;
    if (level.keys) this.key();
    else level.key = Number(level.key) + 1;
    return true;
  }

  private key(): void {
    this.take(BLANKS);
    const start = this.at;
    const words = this.take(STRING);
    if (words === '') throw this.unexpected('a field name in double quotation marks');
    const level = this.levels.at(-1);
    const key = String(JSON.parse(words));
    const before = level?.keys?.get(key);
    if (level) level.key = key;
    if (before === undefined) level?.keys?.set(key, start);
    else this.duplicate(key, before, start);
    this.take(BLANKS);
    if (this.text[this.at] !== ':') throw this.unexpected('a colon');
    this.at += 1;
  }

  private duplicate(key: string, before: number, start: number): void {
    this.problems.push({
      code: 'json/duplicate-key',
      severity: 'error',
      pointer: pointer(...this.levels.map((level) => level.key)),
      message: `The field “${key}” stands twice in one object: ${placeOf(this.text, before)} and ${placeOf(this.text, start)}.`,
      hint: 'Remove one; programs would silently take the last.',
    });
  }

  /** What the pattern matches here, which is passed over; '' if it does not match. */
  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private unexpected(wanted: string): SyntaxFault {
    const sign = this.text.codePointAt(this.at);
    const found = sign === undefined ? 'the file ends' : `“${String.fromCodePoint(sign)}” stands`;
    return new SyntaxFault(this.at, `${found} where ${wanted} is expected`);
  }
}
