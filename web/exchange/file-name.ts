/** Names for files, made of a title that anyone may have written. */

/** What Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin|conout|clock)$/i;
/** Most characters, and most bytes in UTF-8: file systems allow 255, and programs add “ (1)” and the like. */
const LONGEST = { characters: 80, bytes: 200 };
/** Letters carry at most this many marks; more are a joke or an attack. */
const TOO_MANY_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Letters, marks and digits of any script, with hyphens for all between them. Never empty, hidden, a path, a device, or
 * longer than file systems allow; the ending is as given.
 * @param ending with its dot: `.csv`
 */
export function safeFileName(title: string, ending: string, otherwise = 'graph'): string {
  const words = title
    .normalize('NFC')
    .replaceAll(TOO_MANY_MARKS, '$1')
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = shortened(words.replace(/^[-\p{M}]+/u, '')).replace(/-$/, '');
  const name = short === '' ? otherwise : RESERVED.test(short) ? `${otherwise}-${short}` : short;
  return `${name}${ending}`;
}

/** Cut between characters, and where possible between words. */
function shortened(text: string): string {
  let [kept, bytes, count] = ['', 0, 0];
  for (const sign of text) {
    bytes += utf8Length(sign);
    count += 1;
    if (count > LONGEST.characters || bytes > LONGEST.bytes) {
      const gap = kept.lastIndexOf('-');
      return gap > kept.length / 2 ? kept.slice(0, gap) : kept;
    }
    kept += sign;
  }
  return kept;
}

function utf8Length(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
}
