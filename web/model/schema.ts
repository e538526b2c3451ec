/**
 * The run-time schema of a dataset. Types and the published JSON Schema are both made from it.
 *
 * Every offset counts UTF-16 code units (what `String.prototype.length` counts) from the start of the article's text,
 * `start` included, `end` excluded.
 */
import * as v from 'valibot';
import {
  ACTOR_KINDS,
  ALIAS_KINDS,
  CERTAINTIES,
  CONTEXTS,
  EVENT_TYPES,
  INFLUENCE_EFFECTS,
  NOTE_KINDS,
  ROLES,
  SIGNS,
  SPEAKER_KINDS,
  STANDING_TYPES,
} from './vocabulary.js';

const says = <T extends v.GenericSchema>(schema: T, description: string) => v.pipe(schema, v.description(description));

const text = (max = 10_000) => v.pipe(v.string(), v.regex(/\S/, 'is empty'), v.maxLength(max, 'is too long'));
const id = v.pipe(v.string(), v.regex(/\S/, 'is empty'), v.maxLength(200, 'is too long'));
const offset = says(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31)),
  'UTF-16 code units from the start of the article’s text',
);
/** Far outside any picture; keeps drawing and exports finite. */
const coordinate = v.pipe(v.number(), v.minValue(-1_000_000), v.maxValue(1_000_000));
const extent = v.pipe(v.number(), v.minValue(1), v.maxValue(100_000));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const point = v.tuple([coordinate, coordinate]);
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

/** A run of the article's text: its words and where they stand. */
export const SpanSchema = v.looseObject({ exact: text(), start: offset, end: offset });

/** W3C TextQuoteSelector (exact, prefix, suffix) together with a TextPositionSelector (start, end). */
export const QuotePieceSchema = v.looseObject({
  exact: says(text(1_000_000), 'the article’s own words, unchanged'),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
  start: offset,
  end: offset,
});

export const CertaintySchema = v.looseObject({
  value: v.picklist(CERTAINTIES),
  cues: says(list(SpanSchema), 'the words that show it (may, could, believes, if); inside the quote'),
});

export const ParticipantSchema = v.looseObject({
  actor: says(v.optional(id), 'id of an actor; left out for an unnamed participant'),
  unnamed: says(v.optional(text()), 'the article’s words for participants it does not name (“other nations”)'),
  role: v.picklist(ROLES),
  certainty: says(v.optional(CertaintySchema), 'only where it differs from the claim’s own'),
});

export const RelationSchema = v.looseObject({
  kind: v.picklist(['event', 'standing']),
  type: v.picklist([...EVENT_TYPES, ...STANDING_TYPES]),
  mode: v.optional(text()),
  contexts: list(v.picklist(CONTEXTS)),
  label: says(text(), 'the article’s words for the relation, taken from the quote; “…” where words are left out'),
  lead: says(v.optional(v.boolean()), 'the annotator’s choice of the label for the pair'),
  sign: v.optional(v.picklist(SIGNS)),
  signNote: says(v.optional(text()), 'why the sign differs from the type’s'),
  agreement: says(v.optional(id), 'relations of one agreement, made of the same parties, share this id'),
  participants: v.array(ParticipantSchema),
});

export const InfluenceSchema = v.looseObject({
  actor: id,
  on: says(v.tuple([id, id]), 'the two actors whose relation it acts on'),
  effect: v.picklist(INFLUENCE_EFFECTS),
  label: text(),
});

export const NoteSchema = v.looseObject({ kind: v.picklist(NOTE_KINDS), text: text() });

export const TimeSchema = v.looseObject({
  words: text(),
  value: says(v.optional(text(100)), 'EDTF (ISO 8601-2), only where the article itself gives a calendar date'),
  relative: v.optional(v.boolean()),
});

export const QuantitySchema = v.looseObject({
  words: text(),
  value: v.pipe(v.number(), v.finite()),
  unit: text(),
});

export const ClaimSchema = v.looseObject({
  id,
  text: says(text(), 'what is claimed, in one plain sentence that is not the article’s'),
  quote: says(
    v.pipe(v.array(QuotePieceSchema), v.minLength(1, 'has no piece')),
    'the pieces, in the order of the text',
  ),
  paragraph: says(v.pipe(v.number(), v.integer(), v.minValue(1)), 'blocks of text between blank lines; the title is 1'),
  speaker: says(id, 'id of the speaker whose statement this is'),
  via: says(
    list(id),
    'ids of speakers that pass it on, nearest to the reader first; the article’s author goes without saying',
  ),
  holder: says(v.optional(id), 'id of the actor or speaker whose belief, concern or plan is reported'),
  fragments: says(
    list(v.looseObject({ ...SpanSchema.entries, speaker: v.optional(id) })),
    'words inside the quote that the article itself puts in quotation marks; no speaker = it names none',
  ),
  certainty: CertaintySchema,
  about: says(list(id), 'actors of whom the claim says something alone'),
  relations: list(RelationSchema),
  influences: list(InfluenceSchema),
  times: list(TimeSchema),
  quantities: list(QuantitySchema),
  notes: list(NoteSchema),
});

export const AliasSchema = v.looseObject({
  words: text(),
  kind: v.picklist(ALIAS_KINDS),
  mentions: says(list(v.looseObject({ start: offset, end: offset })), 'every place where these words mean this actor'),
});

export const ActorSchema = v.looseObject({
  id: says(id, 'ISO 3166-1 alpha-3 where there is one'),
  name: text(),
  code: says(v.optional(text(12)), 'what stands inside the disc; the id where left out'),
  names: says(
    v.optional(v.record(v.string(), text())),
    'what to call it in other languages, by language (BCP 47); for countries and territories only where the common name will not do',
  ),
  kind: v.optional(v.picklist(ACTOR_KINDS), 'polity'),
  lang: v.optional(text(40)),
  location: says(v.optional(v.tuple([degrees(180), degrees(90)])), '[longitude, latitude] in degrees'),
  aliases: list(AliasSchema),
});

export const SpeakerSchema = v.looseObject({
  id,
  name: text(),
  kind: v.picklist(SPEAKER_KINDS),
  outlet: v.optional(text()),
});

export const AgreementSchema = v.looseObject({ id, name: says(text(), 'what to call it, in plain words') });

export const ArticleSchema = v.looseObject({
  title: text(),
  lang: v.optional(text(40), 'en'),
  authors: list(text()),
  outlet: v.optional(text()),
  url: v.optional(text(20_000)),
  published: says(v.optional(text(40)), 'EDTF'),
  length: says(offset, 'length of the text in UTF-16 code units'),
  words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not 64 hexadecimal digits')),
  text: says(v.optional(v.string()), 'the whole text, only where its owner ships it'),
});

/** Positions found beforehand, in px of a named frame. Made by `npm run layout`, never by hand. */
export const LayoutSchema = v.looseObject({
  frame: v.looseObject({ width: extent, height: extent }),
  agreements: v.picklist(['hub', 'pairs']),
  positions: v.record(v.string(), point),
  bends: says(v.optional(v.record(v.string(), point), {}), 'control points of curves'),
  names: says(
    v.optional(v.record(v.string(), point), {}),
    'side of each name (0 below, 1 above, 2 right, 3 left, then corners) and which of its settings in lines',
  ),
});

export const FORMAT_VERSION = 1;

export const DatasetSchema = v.looseObject({
  version: v.pipe(v.number(), v.integer()),
  id,
  title: says(v.optional(text()), 'the title of the graph; the article’s where left out'),
  article: ArticleSchema,
  actors: v.array(ActorSchema),
  speakers: v.array(SpeakerSchema),
  agreements: list(AgreementSchema),
  claims: v.array(ClaimSchema),
  layouts: list(LayoutSchema),
});

export type Span = v.InferOutput<typeof SpanSchema>;
export type QuotePiece = v.InferOutput<typeof QuotePieceSchema>;
export type CertaintyOf = v.InferOutput<typeof CertaintySchema>;
export type Participant = v.InferOutput<typeof ParticipantSchema>;
export type Relation = v.InferOutput<typeof RelationSchema>;
export type Influence = v.InferOutput<typeof InfluenceSchema>;
export type Note = v.InferOutput<typeof NoteSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Alias = v.InferOutput<typeof AliasSchema>;
export type Actor = v.InferOutput<typeof ActorSchema>;
export type Speaker = v.InferOutput<typeof SpeakerSchema>;
export type Agreement = v.InferOutput<typeof AgreementSchema>;
export type Article = v.InferOutput<typeof ArticleSchema>;
export type Layout = v.InferOutput<typeof LayoutSchema>;
export type Dataset = v.InferOutput<typeof DatasetSchema>;
