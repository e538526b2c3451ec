/** Words for the terminal. */
import type { Problem } from '../../web/model/index.js';

/** Words from a data file are made safe to print: control characters and other unseen ones are shown as escapes. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

export const printable = (words: string): string =>
  words.replaceAll(UNSAFE, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);

export const say = (words: string): void => void process.stdout.write(`${words}\n`);

export const complain = (words: string): void => void process.stderr.write(`${words}\n`);

/** Everything about each problem, with what to do, on standard error. */
export function printProblems(file: string, problems: readonly Problem[]): void {
  for (const { code, severity, pointer, id, message, hint } of problems) {
    const place = `${pointer || '(whole file)'}${id === undefined ? '' : `  [${id}]`}`;
    complain(`${printable(file)}: ${severity} ${code}  ${printable(place)}`);
    complain(`    ${printable(message)}\n    → ${printable(hint)}`);
  }
}
