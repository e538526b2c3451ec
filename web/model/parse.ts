/** From untrusted input to a dataset and the full list of what is wrong with it. */
import type * as v from 'valibot';
import { describeWhereabouts } from './anchors.js';
import { readArticle } from './article.js';
import { cleanText, takeIn } from './clean.js';
import { lookalikes, type Named, withoutDuplicates } from './ids.js';
import { shown } from './issues.js';
import { isFields, mendWithout, type Read, readList } from './items.js';
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
  /** Most actors, and most speakers, read. Default 2,000. */
  readonly maxActors?: number;
  /** Most claims read. Default 20,000. */
  readonly maxClaims?: number;
}

export interface Parsed {
  /** The sound part of the input; null if there is nothing to show. */
  readonly dataset: schema.Dataset | null;
  readonly problems: Problem[];
}

const MAX_DEPTH = 32;
/** Claims that are checked in one step. */
const IN_STEP = 40;
/** A claim in full has some 60 values; more than this many for each would only keep the reader waiting. */
const VALUES_A_CLAIM = 100;

/**
 * Reads a dataset item by item: what is bad is left out and listed, the sound rest is kept. Only an input that is not
 * an object, has no list of claims or no title gives no dataset. Never throws and never changes the input.
 */
export const parseDataset = (input: unknown, options: ParseOptions = {}): Parsed =>
  finished(parseSteps(input, options));

/** The same in steps, which tell how many of the claims have been read. */
export function* parseSteps(input: unknown, options: ParseOptions = {}): Steps<Parsed> {
  const { maxActors = 2_000, maxClaims = 20_000 } = options;
  const items = { actors: maxActors, speakers: maxActors, agreements: maxActors, claims: maxClaims, layouts: 100 };
  const taken = yield* takeIn(input, { depth: MAX_DEPTH, values: Math.max(1_000, maxClaims) * VALUES_A_CLAIM, items });
  const problems = [...taken.problems];
  const top = taken.value;
  if (!isFields(top)) {
    if (problems.length === 0) problems.push(fatal('', `The dataset is ${shown(top)} but must be an object.`));
    return { dataset: null, problems };
  }
  return yield* new Reading(top, problems, options.text).dataset();
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
    const claims = this.uniqueIds(actors, speakers, agreements, read);
    const about = readArticle(
      top.article,
      top.title,
      claims.map((c) => c.value),
    );
    problems.push(...about.problems);
    if (!Array.isArray(top.claims) || !about.article) return { dataset: null, problems };
    const known = { actors: byId(actors), speakers: byId(speakers), agreements: byId(agreements) };
    const sound = yield* this.soundClaims(claims, new References(known), about.article, about.madeUp);
    problems.push(...agreementProblems(sound));
    const dataset: schema.Dataset = {
      ...top,
      version: typeof top.version === 'number' ? top.version : schema.FORMAT_VERSION,
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
    else if (version !== schema.FORMAT_VERSION) {
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
    const found = yield* readList({ list, what, schema: shape, ...(mend ? { mend } : {}) }, this.top[list], (at) =>
      this.spoiled.has(at),
    );
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
