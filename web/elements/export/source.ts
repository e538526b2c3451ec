/** The program's own source, which an offline page carries inside: the one-file bundle that this page was given. */

let own: HTMLScriptElement | null = null;

/** Told by the bundle while it runs first: the script that it is. */
export function setOwnScript(script: Element | SVGScriptElement | null | undefined): void {
  if (typeof HTMLScriptElement !== 'undefined' && script instanceof HTMLScriptElement) own = script;
}

const NAME = 'geopolitical-graph.js';

/** The script of that name, where it was loaded as a module and could not tell which it is. */
const named = (): HTMLScriptElement | undefined =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(
    ({ src }) => new URL(src, document.baseURI).pathname.split('/').at(-1) === NAME,
  );

/** More than this is not the program, characters. */
const MOST = 8_000_000;
/** In every build of the program, and in no page that a server sends in its place. */
const MARK = 'geopolitical-graph';

/**
 * @param asked address of the bundle, where the page says it
 * @returns its text; null where it is not at hand: no address, no network, forbidden by the page, or something else there
 */
export async function ownSource(asked: string | null): Promise<string | null> {
  const script = own ?? named();
  const address = asked ?? script?.src ?? '';
  if (address === '') return script?.text || null;
  try {
    const response = await fetch(new URL(address, document.baseURI), { signal: AbortSignal.timeout(20_000) });
    const text = response.ok ? await response.text() : '';
    const isProgram = text.includes(MARK) && text.length < MOST && !/^\s*</.test(text);
    return isProgram ? text : null;
  } catch {
    return null;
  }
}
