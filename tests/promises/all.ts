/** All promises, in their order. */
import type { Promised } from './kit/case.js';
import { R1 } from './r01.js';

export const PROMISES: readonly Promised[] = [R1];
