/**
 * The elements with a layout worker inside, for bundles made by Vite: it is carried as text and started from a blob, so
 * that one file is all a page needs. Other bundlers use define.ts.
 */
import LayoutWorker from './scene/layout-worker.js?worker&inline';
import { setOwnScript } from './export/source.js';
import { setLayoutWorker } from './scene/worker-factory.js';
import './define.js';

setOwnScript(globalThis.document?.currentScript);
setLayoutWorker(() => new LayoutWorker());
