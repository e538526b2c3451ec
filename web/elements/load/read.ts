/** From an address to a value: fetch, count, decode, parse. Every way this can fail has its own code. */
import { failure } from './failures.js';
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

async function bytesOf(response: Response, limit: number, signal: AbortSignal): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
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
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 0);
  return bytes;
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

export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const where = firstBadByte(bytes).toLocaleString('en-US');
    throw failure(
      'parse/encoding',
      `The dataset is not UTF-8 text (byte ${where}).`,
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
    return valueOf(textOf(await bytesOf(response, limits.bytes, late.signal)));
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
