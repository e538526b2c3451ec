/** The API page: the manifest for people. One HTML page without a script. */

/** @typedef {import('./manifest.mjs').Declaration} Declaration */
/** @typedef {import('./manifest.mjs').Entry} Entry */
/** @typedef {import('./manifest.mjs').Member} Member */

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text with `code` in it. */
const prose = (/** @type {string | undefined} */ text) => escaped(text ?? '').replace(/`([^`]+)`/g, '<code>$1</code>');

/**
 * @param {string} title
 * @param {string} lead
 * @param {readonly { name: string, note?: string, text: string | undefined }[]} rows
 */
function section(title, lead, rows) {
  if (rows.length === 0) return '';
  const items = rows.map(
    ({ name, note, text }) =>
      `<dt><code>${escaped(name)}</code>${note ? ` <span>${escaped(note)}</span>` : ''}</dt>\n<dd>${prose(text)}</dd>`,
  );
  return `<section>\n<h2>${title}</h2>\n<p>${lead}</p>\n<dl>\n${items.join('\n')}\n</dl>\n</section>\n`;
}

const typeOf = (/** @type {Entry} */ { type }) => type?.text ?? '';

/** @param {Member} method */
function signature({ name, parameters = [], return: returned }) {
  const list = parameters.map((one) => `${one.name}: ${typeOf(one)}`).join(', ');
  return `${name}(${list}): ${returned?.type?.text ?? 'void'}`;
}

/**
 * @param {Declaration} element
 * @param {string} version of the package
 */
export function apiPage(element, version) {
  const fields = (element.members ?? []).filter((one) => one.kind === 'field' && !one.static);
  const methods = (element.members ?? []).filter((one) => one.kind === 'method');
  const plain = (/** @type {Entry[] | undefined} */ list) =>
    (list ?? []).map((one) => ({ name: one.name || '(default)', text: one.description }));
  const typed = (/** @type {Entry[]} */ list) =>
    list.map((one) => ({ name: one.name, note: typeOf(one), text: one.description }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>&lt;geopolitical-graph&gt;: attributes, properties, methods, events, slots, parts</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="api.css">
</head>
<body>
<main>
<h1>&lt;geopolitical-graph&gt;</h1>
<p class="lead">${prose(element.description)}</p>
<p>Version ${escaped(version)}. Made from the comment of its class; the same is in <code>custom-elements.json</code>.</p>
${section('Attributes', 'Written in the tag. Each can be changed while the page runs.', typed(element.attributes ?? []))}
${section('Properties', 'Set in a script.', typed(fields))}
${section(
  'Methods',
  'Called in a script.',
  methods.map((one) => ({ name: signature(one), text: one.description })),
)}
${section('Events', 'All bubble and cross shadow boundaries.', plain(element.events))}
${section('Slots', 'Children of the tag, by their <code>slot</code> attribute.', plain(element.slots))}
${section('Parts', 'Styled from outside with <code>::part()</code>.', plain(element.cssParts))}
${section('Custom properties', 'Set on the element or on what it stands in.', plain(element.cssProperties))}
</main>
</body>
</html>
`;
}
