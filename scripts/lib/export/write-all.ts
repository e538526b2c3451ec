/** Writing files so that none is ever seen half written: each under another name first, then renamed. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Finished {
  readonly file: string;
  readonly bytes: Uint8Array | string;
}

/** All of them, or none: what was begun is taken away if one cannot be written. */
export function writeAll(finished: readonly Finished[]): void {
  const begun: { from: string; to: string }[] = [];
  try {
    for (const { file, bytes } of finished) {
      const from = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
      begun.push({ from, to: file });
      writeFileSync(from, bytes);
    }
    for (const { from, to } of begun) renameSync(from, to);
  } catch (error) {
    for (const { from } of begun) rmSync(from, { force: true });
    throw error;
  }
}
