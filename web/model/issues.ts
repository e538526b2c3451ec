/** Puts the findings of the schema into words that a journalist understands. */
import type * as v from 'valibot';
import { closest } from './ids.js';
import { cut } from './nearest.js';
import { type Problem, type ProblemCode, pointer } from './problems.js';

type Issue = v.BaseIssue<unknown>;

/** Fields that hold an id; a wrong one is `schema/id`. */
const ID_FIELDS: ReadonlySet<unknown> = new Set(['id', 'speaker', 'holder', 'actor', 'agreement']);
const ID_LISTS: ReadonlySet<unknown> = new Set(['via', 'about', 'on']);

const HINTS: Partial<Record<ProblemCode, string>> = {
  'schema/required': 'Add the field.',
  'schema/type': 'The format is described in graph-data/dataset.schema.json.',
  'schema/number': 'Write a number without quotation marks.',
  'schema/enum': 'Choose one of the words of the format; spelling and capitals count.',
  'schema/empty': 'Fill it in, or leave the item out.',
  'schema/id': 'Ids are texts of 1 to 200 characters.',
  'schema/text': 'Shorten it.',
  'source/hash': 'Run scripts/anchor.ts to fill it in.',
};

function codeOf(issue: Issue, keys: readonly unknown[]): ProblemCode {
  const last = keys.at(-1);
  const isId = ID_FIELDS.has(last) || (typeof last === 'number' && ID_LISTS.has(keys.at(-2)));
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'schema/required';
  if (isId) return issue.type === 'regex' ? 'schema/empty' : 'schema/id';
  if (last === 'sha256') return 'source/hash';
  if (issue.type === 'picklist') return 'schema/enum';
  if (issue.type === 'number' || issue.type === 'integer' || issue.type === 'finite' || issue.type.endsWith('_value'))
    return 'schema/number';
  if (issue.type === 'regex' || issue.type === 'min_length') return 'schema/empty';
  if (issue.type === 'max_length') return 'schema/text';
  return 'schema/type';
}

/** The value as the file has it, short enough for a sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${cut(value, 60)}”`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** “relations 1 › participants 2 › role”: people count from 1. */
export function wayTo(keys: readonly unknown[]): string {
  let way = '';
  for (const key of keys) way += typeof key === 'number' ? ` ${key + 1}` : `${way ? ' › ' : ''}${cut(String(key), 40)}`;
  return way.trim();
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  loose_object: 'an object',
  record: 'an object',
  integer: 'a whole number',
  finite: 'a finite number',
};

function sentence(issue: Issue, where: string, code: ProblemCode): string {
  if (code === 'schema/required') return `${where} is missing.`;
  if (issue.type === 'picklist') return `${where} is ${shown(issue.input)} but must be ${choices(issue)}.`;
  if (KINDS[issue.type]) return `${where} is ${shown(issue.input)} but must be ${KINDS[issue.type]}.`;
  if (issue.type === 'min_value')
    return `${where} is ${shown(issue.input)} but must be ${String(issue.requirement)} or more.`;
  if (issue.type === 'max_value')
    return `${where} is ${shown(issue.input)} but must be ${String(issue.requirement)} or less.`;
  return `${where} ${issue.message}${typeof issue.input === 'string' && issue.input.trim() ? `: ${shown(issue.input)}` : ''}.`;
}

const choices = (issue: Issue): string =>
  `one of ${(issue.expected ?? '')
    .replaceAll('"', '')
    .replace(/^\(|\)$/g, '')
    .replaceAll(' |', ',')}`;

/** “Did you mean …?” where a word of a closed list is only mistyped. */
function hintFor(issue: Issue, code: ProblemCode): string {
  if (issue.type !== 'picklist' || typeof issue.input !== 'string') return HINTS[code] ?? 'See the format.';
  const words = (issue.expected ?? '').match(/[\w-]+/g) ?? [];
  const near = closest(issue.input, words);
  return near ? `Did you mean “${near}”?` : (HINTS[code] ?? '');
}

/**
 * @param what the item in words, e.g. “Claim “c12””
 * @param base keys that lead to the item
 */
export function problemOf(issue: Issue, what: string, base: readonly (string | number)[], id?: string): Problem {
  const keys = (issue.path ?? []).map((step) => step.key as string | number);
  const code = codeOf(issue, [...base, ...keys]);
  const where = keys.length > 0 ? `${what}: ${wayTo(keys)}` : what;
  return {
    code,
    severity: 'error',
    pointer: pointer(...base, ...keys),
    ...(id === undefined ? {} : { id }),
    message: sentence(issue, where, code),
    hint: hintFor(issue, code),
  };
}
