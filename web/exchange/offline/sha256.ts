/** SHA-256 (FIPS 180-4) of a text in UTF-8, in Base64. The browser’s own is missing from pages without https. */
import { finished, type Steps } from '../../model/index.js';

/** First 32 bits of the fractional parts of square roots (8) and cube roots (64) of the first primes. */
const primes: number[] = [];
for (let n = 2; primes.length < 64; n += 1) if (primes.every((p) => n % p !== 0)) primes.push(n);
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const START = primes.slice(0, 8).map((p) => fraction(Math.sqrt(p)));
const ROUNDS = primes.map((p) => fraction(Math.cbrt(p)));

/** Blocks that are taken in in one step. */
const IN_STEP = 1_024;

interface Coder {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly btoa: (bytes: string) => string;
}
/** Browsers and Node both have these, the plain ES library does not. */
const { TextEncoder: Encoder, btoa } = globalThis as unknown as Coder;

export const sha256Base64 = (text: string): string => finished(sha256Steps(text));

/** The same in steps. */
export function* sha256Steps(text: string): Steps<string> {
  const bytes = new Encoder().encode(text);
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  yield;
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const state = Int32Array.from(START);
  for (let at = 0; at < padded.length; at += 64) {
    block(state, view, at);
    if ((at >> 6) % IN_STEP === IN_STEP - 1) yield { done: at, of: padded.length };
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, n) => digest.setInt32(n * 4, word));
  return btoa(String.fromCharCode(...new Uint8Array(digest.buffer)));
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const words = new Int32Array(64);

function block(state: Int32Array, view: DataView, at: number): void {
  for (let n = 0; n < 16; n += 1) words[n] = view.getInt32(at + n * 4);
  for (let n = 16; n < 64; n += 1) {
    const [early, late] = [words[n - 15] ?? 0, words[n - 2] ?? 0];
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const two = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[n] = (words[n - 16] ?? 0) + one + (words[n - 7] ?? 0) + two;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let n = 0; n < 64; n += 1) {
    const sum = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + sum + ((e & f) ^ (~e & g)) + (ROUNDS[n] ?? 0) + (words[n] ?? 0)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, n) => {
    state[n] = (state[n] ?? 0) + word;
  });
}
