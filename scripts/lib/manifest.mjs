/**
 * What the element offers to others, read from its class comment and the sources: the Custom Elements Manifest
 * (https://github.com/webcomponents/custom-elements-manifest), and what is missing in it.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { ROOT } from '../install.mjs';

/** @typedef {{ name: string, description?: string, type?: { text: string }, default?: string, attribute?: string, fieldName?: string }} Entry */
/** @typedef {Entry & { kind: string, privacy?: string, static?: boolean, parameters?: Entry[], return?: { type?: { text: string } } }} Member */
/**
 * @typedef {object} Declaration
 * @property {string} kind
 * @property {string} name
 * @property {string} [tagName]
 * @property {string} [description]
 * @property {Entry[]} [attributes]
 * @property {Member[]} [members]
 * @property {Entry[]} [slots]
 * @property {Entry[]} [events]
 * @property {Entry[]} [cssParts]
 * @property {Entry[]} [cssProperties]
 */
/** @typedef {{ schemaVersion: string, modules: { path: string, declarations: Declaration[], exports?: unknown[] }[] }} Manifest */

const TAG = 'geopolitical-graph';
const SOURCE = 'web/elements/geopolitical-graph.ts';
const EVENTS = ['web/elements/events.ts', 'web/elements/status-events.ts'];

/** What Lit itself calls, and what is for the element's own controllers. */
const INTERNAL = /@internal/;

/** @param {Member} member */
const isPublic = ({ privacy, name, description }) =>
  privacy === undefined && !name.startsWith('_') && name !== 'styles' && !INTERNAL.test(description ?? '');

/** @param {Declaration} declaration */
function cleaned(declaration) {
  const members = (declaration.members ?? []).filter(isPublic);
  const documented = new Map((declaration.attributes ?? []).map((one) => [one.fieldName ?? one.name, one.description]));
  for (const member of members) member.description ??= documented.get(member.name);
  // The analyzer takes each event that is sent for one of its own, also those whose name it cannot read.
  const events = declaration.events?.filter((event) => event.name?.startsWith('gg-'));
  return { ...declaration, ...(declaration.members ? { members } : {}), ...(events ? { events } : {}) };
}

/**
 * The manifest, without what is private.
 *
 * @returns {Promise<Manifest>}
 */
export async function manifest() {
  const globs = [SOURCE, ...EVENTS].flatMap((glob) => ['--globs', glob]);
  const argv = ['analyze', '--litelement', '--quiet', ...globs];
  /** @type {Manifest} */
  const found = await cli({ argv, cwd: ROOT, noWrite: true });
  for (const module of found.modules) {
    module.declarations = module.declarations.map(cleaned);
    module.path = module.path.replace(/^web\//, 'dist/lib/').replace(/\.ts$/, '.js');
    for (const declaration of module.declarations)
      if (declaration.name === 'GeopoliticalGraph') declaration.tagName = TAG;
  }
  return found;
}

/**
 * The declaration of the element.
 *
 * @param {Manifest} all
 */
export function elementIn(all) {
  const found = all.modules.flatMap((module) => module.declarations).find((one) => one.tagName === TAG);
  if (!found) throw new Error(`${SOURCE} declares no <${TAG}>.`);
  return found;
}

/**
 * Everything public that has no words of its own, as `kind name`.
 *
 * @param {Declaration} element
 */
export function undocumented(element) {
  const lists = /** @type {const} */ (['attributes', 'members', 'slots', 'events', 'cssParts', 'cssProperties']);
  return lists.flatMap((list) =>
    (element[list] ?? []).filter((one) => !one.description?.trim()).map((one) => `${list} ${one.name}`),
  );
}
