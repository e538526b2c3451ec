/** From untrusted input to a dataset and the full list of what is wrong with it. */
import type * as v from 'valibot';
import { describeWhereabouts } from './anchors.js';
import { readArticle } from './article.js';
import { cleanText, takeIn } from './clean.js';
import { lookalikes, type Named, withoutDuplicates } from './ids.js';
import { shown } from './issues.js';
import { isFields, mendWithout, type Read, readList } from './items.js';
import { type Limits, limitsWith } from './limits.js';
import { mostClaimed } from './most-claimed.js';
import { remember } from './origin.js';
import type { Problem } from './problems.js';
import { quoteProblems, withSoundCues } from './quotes.js';
import { References } from './references.js';
import { agreementProblems, relationProblems } from './relations.js';
import * as schema from './schema.js';
import { finished, type Steps } from './steps.js';
import { unknownFields } from './unknown.js';

export interface ParseOptions {
  /** The article’s text, if at hand: only to say where misplaced words do stand. `checkText` does the checking. */
  readonly text?: string;
  /** Limits that are other than the defaults. */
  readonly limits?: Partial<Limits>;
}

export interface Parsed {
  /** The sound part of the input; null if there is nothing to show. */
  readonly dataset: schema.Dataset | null;
  readonly problems: Problem[];
}

/** Claims that are checked in one step. */
const IN_STEP = 40;
/** A claim in full has some 60 values; more than this many for each would only keep the reader waiting. */
const VALUES_A_CLAIM = 100;
/** So many times as many actors as are shown are looked at, to find those with the most claims. */
const LOOKED_AT = 10;

/**
 * Reads a dataset item by item: what is bad is left out and listed, the sound rest is kept. Only an input that is not
 * an object, has no list of claims or no title gives no dataset. Never throws and never changes the input.
 */
export const parseDataset = (input: unknown, options: ParseOptions = {}): Parsed =>
  finished(parseSteps(input, options));

/** The same in steps, which tell how many of the claims have been read. */
export function* parseSteps(input: unknown, options: ParseOptions = {}): Steps<Parsed> {
  const limits = limitsWith(options.limits);
  const { actors, claims, depth } = limits;
  const items = { actors: actors * LOOKED_AT, speakers: actors, agreements: actors, claims, layouts: 100 };
  const taken = yield* takeIn(input, { depth, values: Math.max(1_000, claims) * VALUES_A_CLAIM, items });
  const top = taken.value;
  const problems = taken.problems.map((problem) => withId(problem, top));
  if (!isFields(top)) {
    if (problems.length === 0) problems.push(fatal('', `The dataset is ${shown(top)} but must be an object.`));
    return { dataset: null, problems };
  }
  return yield* new Reading(top, problems, options.text, limits).dataset();
}

/** A problem of an item that could not even be copied, with the item’s id if that could. */
function withId(problem: Problem, top: unknown): Problem {
  const [, list = '', n = ''] = problem.pointer.split('/');
  const items = isFields(top) && Object.hasOwn(top, list) ? top[list] : undefined;
  const item: unknown = Array.isArray(items) && /^\d+$/.test(n) ? items[Number(n)] : undefined;
  return isFields(item) && typeof item.id === 'string' ? { ...problem, id: item.id } : problem;
}

const fatal = (at: string, message: string, code: Problem['code'] = 'schema/type'): Problem => ({
  code,
  severity: 'error',
  pointer: at,
  message,
  hint: 'The format is described in graph-data/dataset.schema.json.',
});

class Reading {
  private readonly spoiled: ReadonlySet<string>;

  constructor(
    private readonly top: Record<string, unknown>,
    private readonly problems: Problem[],
    private readonly givenText: string | undefined,
    private readonly limits: Limits,
  ) {
    const unread = problems.filter((p) => p.severity === 'error');
    this.spoiled = new Set(unread.map((p) => p.pointer.split('/').slice(0, 3).join('/')));
  }

  *dataset(): Steps<Parsed> {
    const { top, problems } = this;
    problems.push(...(yield* unknownFields(schema.DatasetSchema, top)), ...this.versionProblems());
    const actors = yield* this.list(
      'actors',
      'Actor',
      schema.ActorSchema,
      mendWithout(['code', 'names', 'lang', 'kind', 'location'], ['aliases']),
    );
    const speakers = yield* this.list('speakers', 'Speaker', schema.SpeakerSchema, mendWithout(['outlet']));
    const agreements = yield* this.optional('agreements', 'Agreement', schema.AgreementSchema, mendWithout([]));
    const read = yield* this.list('claims', 'Claim', schema.ClaimSchema);
    yield;
    const unique = this.uniqueIds(actors, speakers, agreements, read);
    yield;
    const claims = this.fewEnough(actors, unique);
    yield;
    const about = readArticle(
      top.article,
      top.title,
      claims.map((c) => c.value),
      this.limits,
    );
    problems.push(...about.problems);
    if (!Array.isArray(top.claims) || !about.article) return { dataset: null, problems };
    const known = { actors: byId(actors), speakers: byId(speakers), agreements: byId(agreements) };
    const sound = yield* this.soundClaims(claims, new References(known), about.article, about.madeUp);
    yield;
    problems.push(...agreementProblems(sound));
    yield;
    const dataset: schema.Dataset = {
      ...top,
      version: Number.isFinite(top.version) ? Number(top.version) : schema.FORMAT_VERSION,
      id: typeof top.id === 'string' && top.id.trim() ? top.id : about.article.title,
      title: typeof top.title === 'string' && top.title.trim() ? top.title : undefined,
      article: about.article,
      actors: actors.map((a) => a.value),
      speakers: speakers.map((s) => s.value),
      agreements: agreements.map((a) => a.value),
      claims: sound.map((c) => c.value),
      layouts: (yield* this.optional('layouts', 'Layout', schema.LayoutSchema)).map((l) => l.value),
    };
    if (dataset.title === undefined) delete dataset.title;
    return { dataset, problems };
  }

  /** Version, id and title of the dataset itself. */
  private versionProblems(): Problem[] {
    const { version, id, title } = this.top;
    const found: Problem[] = [];
    if (version === undefined) found.push(fatal('/version', 'The dataset’s “version” is missing.', 'schema/required'));
    else if (typeof version !== 'number')
      found.push(
        fatal('/version', `The dataset’s “version” is ${shown(version)} but must be a number.`, 'schema/number'),
      );
    else if (Number.isFinite(version) && version !== schema.FORMAT_VERSION) {
      const message = `The dataset is in version ${version} of the format; this program knows version ${schema.FORMAT_VERSION}.`;
      found.push({
        code: 'schema/version',
        severity: 'warning',
        pointer: '/version',
        message,
        hint: 'Use a newer version of the program.',
      });
    }
    if (id === undefined) found.push(fatal('/id', 'The dataset’s “id” is missing.', 'schema/required'));
    else if (typeof id !== 'string')
      found.push(fatal('/id', `The dataset’s “id” is ${shown(id)} but must be a text.`, 'schema/id'));
    else if (!id.trim()) found.push(fatal('/id', 'The dataset’s “id” is empty.', 'schema/empty'));
    if (title !== undefined && typeof title !== 'string')
      found.push(fatal('/title', `The dataset’s “title” is ${shown(title)} but must be a text.`));
    else if (title?.trim() === '') found.push(fatal('/title', 'The dataset’s “title” is empty.', 'schema/empty'));
    return found;
  }

  private *list<S extends v.GenericSchema>(
    list: string,
    what: string,
    shape: S,
    mend?: ReturnType<typeof mendWithout>,
  ): Steps<Read<v.InferOutput<S>>[]> {
    const task = { list, what, schema: shape, longest: this.limits.label, ...(mend ? { mend } : {}) };
    const found = yield* readList(task, this.top[list], (at) => this.spoiled.has(at));
    this.problems.push(...found.problems);
    for (const { value, pointer } of found.items)
      if (typeof value === 'object' && value !== null) remember(value, pointer);
    return found.items;
  }

  private *optional<S extends v.GenericSchema>(
    list: string,
    what: string,
    shape: S,
    mend?: ReturnType<typeof mendWithout>,
  ): Steps<Read<v.InferOutput<S>>[]> {
    return this.top[list] === undefined ? [] : yield* this.list(list, what, shape, mend);
  }

  /** Takes out what repeats an id. Actors and claims share one name space; speakers and agreements have their own. */
  private uniqueIds(
    actors: Read<schema.Actor>[],
    speakers: Read<schema.Speaker>[],
    agreements: Read<schema.Agreement>[],
    claims: Read<schema.Claim>[],
  ): Read<schema.Claim>[] {
    const drop = (groups: { items: Read<{ id: string }>[] }[]) => {
      const all = groups.flatMap((g) => g.items.map(named));
      const { kept, problems } = withoutDuplicates(all);
      const places = new Set(kept.map((k) => k.pointer));
      for (const { items } of groups) items.splice(0, items.length, ...items.filter((i) => places.has(i.pointer)));
      this.problems.push(...problems);
    };
    drop([{ items: actors }, { items: claims }]);
    drop([{ items: speakers }]);
    drop([{ items: agreements }]);
    for (const items of [actors, speakers, agreements, claims]) this.problems.push(...lookalikes(items.map(named)));
    return claims;
  }

  /** Of too many actors those with the most claims are kept. @returns the claims that name no other */
  private fewEnough(actors: Read<schema.Actor>[], claims: Read<schema.Claim>[]): Read<schema.Claim>[] {
    const { kept, left, problems } = mostClaimed(actors, claims, this.limits.actors);
    this.problems.push(...problems);
    actors.splice(0, actors.length, ...kept);
    return left;
  }

  /** Claims whose references, relations and quotes hold; the others are listed. */
  private *soundClaims(
    claims: Read<schema.Claim>[],
    references: References,
    article: schema.Article,
    madeUp: ReadonlySet<string>,
  ): Steps<Read<schema.Claim>[]> {
    const own = article.text ?? (this.givenText === undefined ? undefined : cleanText(this.givenText));
    const facts = {
      ...(madeUp.has('length') ? {} : { length: article.length }),
      ...(madeUp.has('paragraphs') ? {} : { paragraphs: article.paragraphs }),
      ...(own === undefined ? {} : { whereabouts: (piece: schema.QuotePiece) => describeWhereabouts(own, piece) }),
    };
    const sound: Read<schema.Claim>[] = [];
    for (const [n, { value, pointer: at }] of claims.entries()) {
      if (n % IN_STEP === 0) yield;
      const found = [
        ...references.check(value, at),
        ...relationProblems(value, at),
        ...quoteProblems(value, { at, ...facts }),
      ];
      this.problems.push(...found);
      if (found.some((p) => p.severity === 'error')) continue;
      const mended = withSoundCues(value, at);
      this.problems.push(...mended.problems);
      remember(mended.claim, at);
      sound.push({ value: mended.claim, pointer: at });
    }
    return sound;
  }
}

function named({ value, pointer }: Read<{ readonly id: string; readonly name?: string }>): Named {
  return { id: value.id, ...(value.name === undefined ? {} : { name: value.name }), pointer };
}

const byId = <T extends { readonly id: string }>(items: readonly Read<T>[]): Map<string, T> =>
  new Map(items.map(({ value }) => [value.id, value]));
