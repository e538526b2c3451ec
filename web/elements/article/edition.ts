/** Whether a text is the very one that a dataset was made from: by the SHA-256 that the dataset gives. */

export type Edition =
  /** The same, or the same but for line ends and what stands before and after the words. */
  | 'same'
  | 'other'
  /** The browser computes no SHA-256 on this page (its connection is not secure). */
  | 'unknown';

export interface Compared {
  readonly edition: Edition;
  /** The text, with the line ends of the one that the dataset was made from if that makes them the same. */
  readonly text: string;
}

async function sha256(text: string): Promise<string | null> {
  try {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}

/** What editors and mail programs change in a text without being asked. */
function* spellings(text: string): Generator<string> {
  yield text;
  const plain = text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(/^\uFEFF/, '');
  yield plain;
  yield plain.trim();
  yield `${plain.trim()}\n`;
}

export async function compare(text: string, wanted: string): Promise<Compared> {
  for (const one of new Set(spellings(text))) {
    const found = await sha256(one);
    if (found === null) return { edition: 'unknown', text };
    if (found === wanted) return { edition: 'same', text: one };
  }
  return { edition: 'other', text };
}
