/** Writes what is made from the element's class comment: the manifest, data for editors, and the API page. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../install.mjs';
import { apiPage } from './api-page.mjs';
import { cssData, htmlData, webTypes } from './editor-data.mjs';
import { elementIn, manifest } from './manifest.mjs';

/** @param {string} dist */
export async function writeApi(dist) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const all = await manifest();
  const element = elementIn(all);
  const json = (/** @type {string} */ name, /** @type {unknown} */ value) =>
    writeFileSync(join(dist, name), `${JSON.stringify(value, null, 2)}\n`);
  mkdirSync(join(dist, 'site'), { recursive: true });
  json('custom-elements.json', all);
  json('vscode.html-custom-data.json', htmlData(element));
  json('vscode.css-custom-data.json', cssData(element));
  json('web-types.json', webTypes(element, version));
  writeFileSync(join(dist, 'site', 'api.html'), apiPage(element, version));
  cpSync(join(ROOT, 'web', 'pages', 'api.css'), join(dist, 'site', 'api.css'));
}
