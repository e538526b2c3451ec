/**
 * Work in steps. What takes long is a generator that stops now and then, with or without a word on how far it has come:
 * Node runs it through, a page gives the browser its turn in between. Where it stops has no part in what comes out.
 */
export type { Progress, Steps } from '../../model/steps.js';
export { finished } from '../../model/steps.js';
