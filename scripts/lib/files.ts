/** Finding datasets, and reading text files strictly: UTF-8 or nothing. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Thrown when a file is not UTF-8; `at` is the offset of the first byte that is not. */
export class EncodingError extends Error {
  constructor(
    readonly file: string,
    readonly at: number,
  ) {
    super(`${file} is not UTF-8: byte ${at} does not belong to any character.`);
  }
}

/** The file's text, without a byte order mark. @throws EncodingError if it is not UTF-8. */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  return decode(bytes, file);
}

/** @throws EncodingError with the offset of the first wrong byte. */
export function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new EncodingError(file, firstWrongByte(bytes));
  }
}

/** Where the first character begins that is not UTF-8: the longest beginning that decodes, found by halving. */
function firstWrongByte(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (decodes(middle, true)) low = middle;
    else high = middle - 1;
  }
  // A stream accepts the first bytes of a character that then breaks off; without them the beginning is whole.
  while (low > 0 && !decodes(low, false)) low -= 1;
  return low;
}

/** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Every `graph-data/<article>/claims.json`. */
export function shippedDatasets(): string[] {
  if (!existsSync('graph-data')) return [];
  const found = readdirSync('graph-data', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return found.map((entry) => `graph-data/${entry.name}/claims.json`).sort();
}
