/** Handing a file to the reader: as a download, or on the clipboard. */
import type { ExportWords } from '../../language/index.js';
import { failure } from './failure.js';

/** By then every browser has begun to read what it downloads, ms. */
const READ = 30_000;

export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ);
}

/** @throws ExportFailure `export/denied` */
export async function copyText(text: string, words: ExportWords): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    throw failure(words, 'refused');
  }
}

/**
 * Copies a PNG that is still being made: some browsers take a picture only in the very answer to a press.
 * @throws ExportFailure `export/denied`, or what `png` fails with
 */
export async function copyPicture(png: Promise<Blob>, words: ExportWords): Promise<void> {
  const made = png.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch {
    const error = await made;
    throw error ?? failure(words, 'refused');
  }
}
