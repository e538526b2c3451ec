/** Packing bytes with what every browser and Node have; unpacking stops before it fills the memory. */
import { Unreadable } from '../unreadable.js';
import { MOST, tooMuch } from './most.js';

/** Lets others have their turn. */
export type Pause = () => Promise<void>;

/** Bytes that are packed between two pauses. */
const IN_TURN = 128 * 1024;

async function feed(
  writer: WritableStreamDefaultWriter<Uint8Array>,
  bytes: Uint8Array,
  pause: Pause | undefined,
): Promise<void> {
  const size = pause ? IN_TURN : Infinity;
  for (let at = 0; at === 0 || at < bytes.length; at += size) {
    await writer.write(bytes.subarray(at, at + size));
    await pause?.();
  }
  await writer.close();
}

/** Feeds `bytes` through a stream and gives what comes out, until `most` bytes have come. */
async function through(
  bytes: Uint8Array,
  stream: GenericTransformStream,
  most: number,
  pause?: Pause,
): Promise<Uint8Array | null> {
  const writer = stream.writable.getWriter() as WritableStreamDefaultWriter<Uint8Array>;
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  // What goes wrong is met by the reader; the writer's share of it is the same.
  const written = feed(writer, bytes, pause);
  written.catch(() => {});
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => {});
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** In the zlib format. */
export async function deflated(bytes: Uint8Array, pause?: Pause): Promise<Uint8Array> {
  return (await through(bytes, new CompressionStream('deflate'), Infinity, pause)) ?? new Uint8Array();
}

/** @throws Unreadable `limit/bytes` beyond 16 MB, `parse/png` if it is not in the zlib format */
export async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
  let whole: Uint8Array | null;
  try {
    whole = await through(bytes, new DecompressionStream('deflate'), MOST);
  } catch {
    throw new Unreadable('parse/png', 'The dataset in the PNG cannot be unpacked.', 'Use the file as it was exported.');
  }
  if (!whole) throw tooMuch();
  return whole;
}
