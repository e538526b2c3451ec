/** Nothing but the program’s own elements: no markup of a text has become any. */
import { must } from './case.js';

/** What the program never makes, and markup in a text would. */
const FOREIGN =
  'script, img, iframe, frame, object, embed, math, annotation-xml, mtext, base, link, meta, form, body, template, foreignObject, animate, set, image, audio, video, marquee';

/** @throws where an element, an attribute or a link inside does what only a text could have asked for */
export function inert(elements: readonly Element[], where: string): void {
  for (const one of elements) {
    must(
      !one.matches(FOREIGN) || one.closest('template[shadowrootmode]'),
      `${where}: a text became <${one.localName}>`,
    );
    for (const { name, value } of one.attributes) {
      must(!/^on/i.test(name), `${where}: <${one.localName}> has the attribute ${name}`);
      must(
        !/^(xlink:)?href$|^src$|^action$|^formaction$/i.test(name) || /^(https?:\/\/|#)/.test(value),
        `${where}: ${name} leads to ${value}`,
      );
    }
  }
}
