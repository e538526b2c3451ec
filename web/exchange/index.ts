export { citation } from './cite/plain.js';
export type { CiteOptions } from './cite/facts.js';
export { safeFileName } from './file-name.js';
export {
  type Format,
  FORMAT_IDS,
  formatByName,
  type FormatId,
  formatOf,
  FORMATS,
  type WriteOptions,
} from './formats.js';
export { type Imported, importText } from './import.js';
export { canonicalJson } from './canonical.js';
export {
  type OfflineOptions,
  offlineHtml,
  type OfflineView,
  VIEW_ATTRIBUTES,
  viewInOfflineHtml,
} from './offline/html.js';
