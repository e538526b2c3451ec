/** Words for the terminal, and how scripts are run. */
import { pathToFileURL } from 'node:url';
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

/**
 * Runs a script's `main` if the script is the one called: its number is the exit code; what it throws is a wrong call,
 * answered with the help and 2.
 */
export function runIfCalled(
  script: string,
  main: (args: readonly string[]) => number | Promise<number>,
  help: string,
): void {
  if (!process.argv[1] || script !== pathToFileURL(process.argv[1]).href) return;
  const run = async () => {
    try {
      process.exitCode = await main(process.argv.slice(2));
    } catch (error) {
      complain(`${printable(error instanceof Error ? error.message : String(error))}\n\n${help}`);
      process.exitCode = 2;
    }
  };
  void run();
}
