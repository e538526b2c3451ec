/** Several files at once: all of them or none, and none of them by half. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

export interface Written {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes every file under another name beside it, and gives them their names once all are whole on the disk.
 * @throws what the file system says; then the files under other names are gone again
 */
export function writeTogether(files: readonly Written[]): void {
  const parts: { readonly part: string; readonly file: string }[] = [];
  try {
    for (const { file, content } of files) {
      const part = `${file}.${process.pid}.part`;
      parts.push({ part, file });
      writeFileSync(part, content, { flag: 'wx' });
    }
    for (const { part, file } of parts) renameSync(part, file);
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true });
    throw error;
  }
}
