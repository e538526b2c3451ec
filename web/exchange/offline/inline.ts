/** Text that stands inside HTML, where one wrong sign would end an element early. */

/**
 * A script’s text for the inside of `<script>`. HTML ends a script at `</script` and, after `<!--` and `<script`, at other
 * places than one thinks; JavaScript has these signs inside strings, templates and patterns only, where `\x3c` is the same as `<`.
 * A backslash in front that already escapes the sign is taken away, or it would escape the new one.
 * Line ends become LF, as the HTML parser would make them, so that the text’s hash is the one that the browser finds.
 */
export const scriptText = (source: string): string =>
  source
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(
      /(\\*)<(?=!--|\/?script)/gi,
      (_, slashes: string) => `${slashes.length % 2 === 0 ? slashes : slashes.slice(1)}\\x3c`,
    );

/** JSON for the inside of `<script type="application/json">`. JSON has `<` inside strings only. */
export const jsonText = (json: string): string => json.replaceAll('<', '\\u003c');

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text between tags or in a value with quotation marks around it. */
export const htmlText = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => NAMES[sign] ?? sign);

const SIGNS = new Map(Object.entries(NAMES).map(([sign, name]) => [name, sign]));

/** What `htmlText` was given. */
export const htmlTextRead = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (name) => SIGNS.get(name) ?? name);
