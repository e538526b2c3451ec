/**
 * Text in a PNG: an `iTXt` chunk (PNG 1.2, 4.2.3.3), compressed, UTF-8, just before the end, where programs that show
 * the picture have already read all they need. Pure functions over bytes; the bytes given are never changed.
 */
import { deflated, inflated, type Pause } from './deflate.js';
import { Unreadable } from '../unreadable.js';
import { MOST, tooMuch } from './most.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean =>
  bytes.length > SIGNATURE.length && SIGNATURE.every((byte, n) => bytes[n] === byte);

const CRCS = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRCS[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

interface Chunk {
  readonly type: string;
  /** Of the whole chunk: length, type, data, checksum. */
  readonly start: number;
  readonly end: number;
  readonly data: Uint8Array;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const broken = (what: string): Unreadable =>
  new Unreadable('parse/png', `The PNG is damaged: ${what}.`, 'Use the file as it was exported.');

/** The chunks up to the end, without their checksums checked. */
function* chunksOf(png: Uint8Array): Generator<Chunk> {
  if (!isPng(png)) throw new Unreadable('parse/png', 'This is not a PNG.', 'Use the file as it was exported.');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = SIGNATURE.length; ; ) {
    if (at + 12 > png.length) throw broken('it ends too early');
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > png.length) throw broken('a part of it is longer than the file');
    const type = latin(png.subarray(at + 4, at + 8));
    yield { type, start: at, end, data: png.subarray(at + 8, end - 4) };
    if (type === 'IEND') return;
    at = end;
  }
}

const soundCrc = (png: Uint8Array, { start, end }: Chunk): boolean =>
  new DataView(png.buffer, png.byteOffset + end - 4, 4).getUint32(0) === crc32(png.subarray(start + 4, end - 4));

/** The keyword of a text chunk: up to 79 bytes of Latin-1 before the first 0. */
function keyOf({ data }: Chunk): string {
  const end = data.subarray(0, 80).indexOf(0);
  return end < 0 ? '' : latin(data.subarray(0, end));
}

const isText = (chunk: Chunk, key: string): boolean => chunk.type === 'iTXt' && keyOf(chunk) === key;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  for (let n = 0; n < 4; n++) whole[4 + n] = type.charCodeAt(n);
  whole.set(data, 8);
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)));
  return whole;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * A copy of the PNG that carries `text` under `key`, in place of what it carried there before.
 * @param key 1 to 79 characters of printable ASCII
 * @param text also as UTF-8
 * @param pause waited for now and then
 * @throws RangeError for any other key, Unreadable if the bytes are no PNG
 */
export async function withText(
  png: Uint8Array,
  key: string,
  text: string | Uint8Array,
  pause?: Pause,
): Promise<Uint8Array> {
  if (!/^[!-~]{1,79}$/.test(key)) throw new RangeError('withText: a key has 1 to 79 characters of printable ASCII.');
  const chunks = [...chunksOf(png)];
  const name = Uint8Array.from(key, (sign) => sign.charCodeAt(0));
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  // After the key: its end, “compressed”, “by deflate”, no language, no translated key.
  const data = concat([name, Uint8Array.of(0, 1, 0, 0, 0), await deflated(bytes, pause)]);
  const kept = chunks.filter((one) => !isText(one, key));
  const parts = kept.map(({ start, end }) => png.subarray(start, end));
  return concat([png.subarray(0, SIGNATURE.length), ...parts.slice(0, -1), chunk('iTXt', data), ...parts.slice(-1)]);
}

/** The compressed flag and the text's bytes of an iTXt chunk. */
function bodyOf(data: Uint8Array, from: number): { compressed: boolean; bytes: Uint8Array } {
  const [flag, method] = [data[from], data[from + 1]];
  const language = data.indexOf(0, from + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0 || (flag !== 0 && flag !== 1) || (flag === 1 && method !== 0)) throw broken('its text is cut off');
  return { compressed: flag === 1, bytes: data.subarray(translated + 1) };
}

/**
 * The text that a PNG carries under `key`, or null.
 * @throws Unreadable `parse/png` if the file is damaged or carries two, `limit/bytes` if there is too much of it
 */
export async function textIn(png: Uint8Array, key: string): Promise<string | null> {
  const [found, ...others] = [...chunksOf(png)].filter((one) => isText(one, key));
  if (!found) return null;
  if (others.length > 0) throw broken('it carries two datasets');
  if (!soundCrc(png, found)) throw broken('the checksum of the dataset in it is wrong');
  const { compressed, bytes } = bodyOf(found.data, key.length + 1);
  if (bytes.length > MOST) throw tooMuch();
  const plain = compressed ? await inflated(bytes) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw broken('the text in it is not UTF-8');
  }
}
