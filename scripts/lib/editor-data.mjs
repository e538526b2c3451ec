/** The manifest in the forms that editors read, so that they complete and explain the tag as it is typed. */

/** @typedef {import('./manifest.mjs').Declaration} Declaration */
/** @typedef {import('./manifest.mjs').Entry} Entry */

/** The values of a type such as `'full' | 'compact'`; none for any other type. */
const valuesOf = (/** @type {Entry} */ { type }) =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map((match) => ({ name: match[1] ?? '' }));

/**
 * Custom data of VS Code and what else speaks its form: https://github.com/microsoft/vscode-custom-data
 *
 * @param {Declaration} element
 */
export function htmlData(element) {
  const attributes = (element.attributes ?? []).map((one) => {
    const values = valuesOf(one);
    return { name: one.name, description: one.description, ...(values.length > 0 ? { values } : {}) };
  });
  return { version: 1.1, tags: [{ name: element.tagName, description: element.description, attributes }] };
}

/** @param {Declaration} element */
export function cssData(element) {
  const properties = (element.cssProperties ?? []).map(({ name, description }) => ({ name, description }));
  const parts = (element.cssParts ?? []).map((one) => ({ name: `::part(${one.name})`, description: one.description }));
  return { version: 1.1, properties, pseudoElements: parts };
}

/**
 * Web types of the JetBrains editors: https://github.com/JetBrains/web-types
 *
 * @param {Declaration} element
 * @param {string} version of the package
 */
export function webTypes(element, version) {
  const described = (/** @type {Entry[] | undefined} */ list) =>
    (list ?? []).map(({ name, description }) => ({ name, description }));
  const fields = (element.members ?? []).filter((one) => one.kind === 'field' && !one.static);
  const tag = {
    name: element.tagName,
    description: element.description,
    attributes: described(element.attributes),
    slots: described(element.slots),
    js: { properties: described(fields), events: described(element.events) },
    css: { properties: described(element.cssProperties), parts: described(element.cssParts) },
  };
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'geopolitical-graph',
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: [tag] } },
  };
}
