/** A reader's own copy of the article: from a file to its text. It stays in this page's memory. */
import { readPage } from './page-text.js';

/** A saved page has so many bytes for each letter of its article that it is not read if it has more. */
const BYTES = 10;

/** UTF-16 where the file says so, else UTF-8, else what Windows used before; each quote is checked afterwards. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The words of a saved page. The document made of it is never shown: no script in it runs and nothing is fetched. */
function wordsOf(source: string): string {
  try {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    const articles = body.querySelectorAll('article');
    const article = articles.length === 1 ? articles[0] : (body.querySelector('main') ?? body);
    return readPage(article ?? body).map.text;
  } catch {
    // A page that allows no parsing of HTML (Trusted Types): its source is text like any other.
    return source;
  }
}

/** @param most letters (UTF-16 code units) that an article may have; null for a file that must have more */
export async function textOfFile(file: File, most: number): Promise<string | null> {
  if (file.size > most * BYTES) return null;
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  const isPage = file.type === 'text/html' || /\.html?$/i.test(file.name);
  return isPage ? wordsOf(text) : text;
}
