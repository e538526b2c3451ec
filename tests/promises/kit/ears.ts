/**
 * The pass rule in pages that a case steers. This runs before anything else in every page and every frame that the case
 * opens. What it hears it says on the console at once, since the page may be gone when the case has ended; what can only
 * be seen afterwards is asked for by `steered.ts`, before it leaves a page and when the case has ended.
 */
import { type Check, difference, globalsOf, MARK, PassRule } from './rule.js';

/** Where the check of a page is found: no name that a page would see. */
const CHECK = Symbol.for('promises.check');

/** The host page around the element, which loads by itself while a case runs: what scripts could change of it. */
function ownOf({ head, documentElement, cookie, adoptedStyleSheets }: Document): string {
  const attributes = [...documentElement.attributes].map(({ name, value }) => `${name}=${value}`);
  return [head?.innerHTML, ...attributes, cookie, `sheets: ${adoptedStyleSheets.length}`].join('\n');
}

function listen(): Check {
  const say = console.debug.bind(console);
  const rule = new PassRule(globalThis, (fault) => say(MARK + fault));
  rule.begin();
  const names = new Set(globalsOf(globalThis));
  let own = '';
  const isHost = location.pathname.endsWith('/host.html');
  if (isHost) addEventListener('DOMContentLoaded', () => (own = ownOf(document)));
  addEventListener('load', () => rule.rested());
  return (held) => {
    const now = own && ownOf(document);
    const more = globalsOf(globalThis).filter((name) => !names.has(name));
    return [
      ...rule.end([], held),
      ...(now === own ? [] : [`the host page was changed: ${difference(own, now)}`]),
      ...more.map((name) => `the name ${name} was added to the page`),
    ];
  };
}

// A frame that is given its page later may keep its global object, and with it this.
if (!(CHECK in globalThis)) Object.defineProperty(globalThis, CHECK, { value: listen() });
