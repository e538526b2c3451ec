/** Where a text stops being JSON. Engines say so in different words, and some not at all. */

const BLANKS = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\]:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const afterValue = (open: readonly string[]): Expected => (open.length > 0 ? 'comma-or-end' : 'nothing');

/** What may follow `token`, or null if `token` may not stand here. Keeps `open`, the brackets still to be closed. */
function follow(token: string, expected: Expected, open: string[]): Expected | null {
  const ends = expected === 'value-or-end' || expected === 'key-or-end' || expected === 'comma-or-end';
  if (token === '}' || token === ']') {
    if (!ends || open.pop() !== token) return null;
    return afterValue(open);
  }
  if (token === ',') return expected !== 'comma-or-end' ? null : open.at(-1) === '}' ? 'key' : 'value';
  if (token === ':') return expected === 'colon' ? 'value' : null;
  if (expected === 'key' || expected === 'key-or-end') return token.startsWith('"') ? 'colon' : null;
  if (expected !== 'value' && expected !== 'value-or-end') return null;
  if (token !== '{' && token !== '[') return afterValue(open);
  open.push(token === '{' ? '}' : ']');
  return token === '{' ? 'key-or-end' : 'value-or-end';
}

/** Offset of the first character that cannot be read; the text's length where it ends too early. */
export function jsonErrorAt(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    BLANKS.lastIndex = at;
    BLANKS.test(text);
    at = BLANKS.lastIndex;
    if (at >= text.length) return at;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: Expected | null = token === undefined ? null : follow(token, expected, open);
    if (token === undefined || next === null) return at;
    expected = next;
    at += token.length;
  }
}

/** Line and column, both counted from 1. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n') };
}
