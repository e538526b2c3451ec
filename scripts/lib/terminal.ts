/** Words from a data file, made safe to print: control characters and other unseen ones are shown as escapes. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

export const printable = (words: string): string =>
  words.replaceAll(UNSAFE, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);

export const say = (words: string): void => void process.stdout.write(`${words}\n`);

export const complain = (words: string): void => void process.stderr.write(`${words}\n`);
