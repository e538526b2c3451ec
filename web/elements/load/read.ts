/** From an address to a value: fetch, count, decode, parse. Every way this can fail has its own code. */
import { failure } from './failures.js';
import { turn } from '../../view/slices.js';
import { jsonErrorAt, LIMITS, type Limits, placeOf } from '../../model/index.js';

type LoadLimits = Pick<Limits, 'bytes' | 'wait'>;

const megabytes = (bytes: number) => `${Math.round(bytes / 1e4) / 100} MB`;

/** The address of a dataset: relative to the page, or http(s). Throws a LoadFailure for anything else. */
export function addressOf(src: string, base: string): URL {
  const hint = 'Give the address of a JSON file, relative to the page or beginning with https://.';
  const bad = (why: string) => failure('src/invalid', `The address of the dataset ${why}.`, hint);
  if (!/\S/.test(src)) throw bad('is empty');
  if (!URL.canParse(src, base)) throw bad('cannot be read as an address');
  const url = new URL(src, base);
  const beside = url.protocol === 'file:' && base.startsWith('file:');
  if (url.protocol !== 'http:' && url.protocol !== 'https:' && !beside)
    throw bad(`begins with ${url.protocol}, which is not allowed`);
  if (url.username || url.password) throw bad('holds a user name or password, which is not allowed');
  return url;
}

const tooLarge = (limit: number) =>
  failure(
    'limit/bytes',
    `The dataset is larger than ${megabytes(limit)}.`,
    'Split the dataset, or leave out what is not needed.',
  );

async function answerOf(url: URL, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    throw failure(
      'fetch/network',
      'The dataset could not be fetched.',
      `Check the connection and the address. If it is on another site than this page, that site (${url.host || 'a local file'}) must allow it (CORS).`,
    );
  }
  if (response.ok && response.status !== 204) return response;
  const status = response.status === 204 ? '204 (no content)' : `${response.status}`;
  throw failure(
    'fetch/status',
    `The server answered ${status} instead of sending the dataset.`,
    'Check that the address is right and the file is there.',
  );
}

/** The text of an answer, read as it comes: of a long one no step takes long. */
async function textIn(response: Response, limit: number, signal: AbortSignal): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const reader = response.body?.getReader();
  const reading = new TextReader();
  let size = 0;
  for (;;) {
    const part = await reader?.read().catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw failure(
        'fetch/incomplete',
        'The dataset arrived only in part.',
        'Try again; if it stays so, the server sends a damaged file.',
      );
    });
    if (!part || part.done) break;
    size += part.value.length;
    if (size > limit) {
      void reader?.cancel().catch(() => undefined);
      throw tooLarge(limit);
    }
    reading.add(part.value);
  }
  return reading.text();
}

/** Offset of the first byte that is not UTF-8, found by halves: a prefix is good, or it is not. */
function firstBadByte(bytes: Uint8Array): number {
  const good = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [low, high] = [0, bytes.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (good(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Decodes UTF-8 as it comes. Throws a LoadFailure for what is not. */
export class TextReader {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly parts: string[] = [];
  /** All that came, kept to tell where it is at fault. */
  private readonly bytes: Uint8Array[] = [];

  add(bytes: Uint8Array): void {
    this.bytes.push(bytes);
    this.decode(bytes);
  }

  text(): string {
    this.decode();
    return this.parts.join('');
  }

  private decode(bytes?: Uint8Array): void {
    try {
      this.parts.push(this.decoder.decode(bytes, { stream: bytes !== undefined }));
    } catch {
      throw this.fault();
    }
  }

  private fault(): Error {
    const all = new Uint8Array(this.bytes.reduce((sum, { length }) => sum + length, 0));
    this.bytes.reduce((at, part) => (all.set(part, at), at + part.length), 0);
    return failure(
      'parse/encoding',
      `The dataset is not UTF-8 text (byte ${firstBadByte(all).toLocaleString('en-US')}).`,
      'Save the file as UTF-8 and try again.',
    );
  }
}

export function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const start = text.trimStart();
    if (start.startsWith('<')) {
      const first = Array.from(start.replace(/\s+/g, ' ')).slice(0, 60).join('');
      throw failure(
        'fetch/not-json',
        `The address leads to a web page, not to a dataset. It begins: ${first}`,
        'Check the address; a page that asks to log in is sent as HTML too.',
      );
    }
    const { line, column } = placeOf(text, jsonErrorAt(text));
    throw failure(
      'parse/json',
      `The dataset is not JSON: it cannot be read from line ${line}, column ${column} on.`,
      'Look there for a missing or an extra comma, bracket or quotation mark.',
    );
  }
}

/** Longer texts are parsed in a turn of their own, characters. */
const AT_ONCE = 500_000;

/** Fetches and parses. Rejects with a LoadFailure, or with the signal's reason once it is aborted. */
export async function read(
  src: string,
  base: string,
  signal: AbortSignal,
  limits: LoadLimits = LIMITS,
): Promise<unknown> {
  const url = addressOf(src, base);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limits.wait);
  const stop = () => late.abort();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const response = await answerOf(url, late.signal);
    const text = await textIn(response, limits.bytes, late.signal);
    if (text.length > AT_ONCE) await turn();
    const value = valueOf(text);
    if (text.length > AT_ONCE) await turn();
    return value;
  } catch (error) {
    if (!late.signal.aborted || signal.aborted) throw error;
    throw failure(
      'fetch/timeout',
      `The dataset did not arrive within ${limits.wait / 1000} seconds.`,
      'Check the connection, then try again.',
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
