export * from './vocabulary.js';
export { pointer, type Problem, type ProblemCode } from './problems.js';
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
