/** The elements with all they need in one file, for a `<script>` tag. Bundlers take define.ts. */
import { Network } from '../view/network.js';
import { giveDrawing } from '../view/network-source.js';
import './define.js';
import { setOwnScript } from './export/source.js';

giveDrawing(Network);
setOwnScript(globalThis.document?.currentScript);
