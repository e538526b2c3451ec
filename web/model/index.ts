export { checkText, describeWhereabouts, verifyQuote } from './anchors.js';
export { cleanText, hasUnseen } from './clean.js';
export { type Coverage, coverage, quoteLength } from './coverage.js';
export { closest } from './ids.js';
export { type Facets, facets, facetSteps } from './facets.js';
export { fold, type Folded, foldWithPlaces } from './fold.js';
export { jsonErrorAt, placeOf } from './json-place.js';
export { LIMITS, type Limits, limitsWith } from './limits.js';
export { isEmptyLens, keep, keepSteps, type Lens, lensPasses, relationNumber, toggled, wholeOf } from './lens.js';
export { cut, type Difference, inWords, type NearMiss, nearestPassage, nearMiss } from './nearest.js';
export { originOf } from './origin.js';
export { type Parsed, type ParseOptions, parseDataset, parseSteps } from './parse.js';
export { type Departure, departureOf, type Place, type Placed, placeQuotes, unplaced, type Verdict } from './places.js';
export { pointer, type Problem, type ProblemCode } from './problems.js';
export { labelStands, standsInQuote } from './quotes.js';
export { makesRelation } from './relations.js';
export { claimAt, type Run, runAt, runsOf } from './runs.js';
export type {
  Actor,
  Agreement,
  Alias,
  Article,
  CertaintyOf,
  Claim,
  Dataset,
  Influence,
  Layout,
  Note,
  Participant,
  QuotePiece,
  Relation,
  Span,
  Speaker,
} from './schema.js';
export { DatasetSchema, FORMAT_VERSION } from './schema.js';
export { search, type SearchHit, type SearchResult } from './search.js';
export { type Found, SEARCH_FIELDS, type SearchField, type SearchIndex, searchIndex } from './search-index.js';
export {
  countWords,
  isBlank,
  isWordEdge,
  occurrences,
  type Paragraph,
  paragraphsOf,
  standsAsWords,
  wordsOf,
} from './text.js';
export { finished, type Progress, type Steps } from './steps.js';
export { type SafeUrl, safeUrl, urlProblem } from './urls.js';
export * from './vocabulary.js';
