/**
 * JSON-LD: every claim a W3C Web Annotation whose targets are the pieces of the quote, each selected both by its words
 * and by its place, and whose body is a schema.org Claim. What these vocabularies have no words for stands twice: as
 * linked data in terms of our own (certainty with its FactBank value, speaker, relations with roles), and, where only
 * the exact value will do, as a JSON literal (`rest`, `dataset`), which JSON-LD 1.1 carries through unchanged.
 *
 * The context of the annotations is named by its well-known address, as their standard asks; nothing here fetches it.
 */
import {
  type Claim,
  type Dataset,
  FACTBANK,
  type Participant,
  type QuotePiece,
  type Relation,
  safeUrl,
  SIGN_OF_TYPE,
  type Steps,
} from '../model/index.js';
import { canonicalItem, canonicalJson, orderedJson, sameValue } from './canonical.js';
import { each, written } from './pieces.js';
import type { ReadBack } from './read-back.js';
import { type Fields, isFields, present, restOf, withRest } from './rest.js';
import { quoteText } from './tell.js';
import { edited, Unreadable } from './unreadable.js';

const OURS = 'urn:x-geopolitical-graph:';
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    schema: 'https://schema.org/',
    gg: `${OURS}vocabulary:`,
    certainty: 'gg:certainty',
    factbank: 'gg:factbank',
    paragraph: 'gg:paragraph',
    speaker: { '@id': 'gg:speaker', '@type': '@id' },
    holder: { '@id': 'gg:holder', '@type': '@id' },
    cue: 'gg:cue',
    actor: { '@id': 'gg:actor', '@type': '@id' },
    states: 'gg:states',
    relationType: 'gg:relationType',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    sign: 'gg:sign',
    participant: 'gg:participant',
    role: 'gg:role',
    on: { '@id': 'gg:on', '@type': '@id' },
    effect: 'gg:effect',
    unnamed: 'gg:unnamed',
    rest: { '@id': 'gg:rest', '@type': '@json' },
    dataset: { '@id': 'gg:dataset', '@type': '@json' },
  },
];

/** The claims, which are many, are the last field of all. */
const CLAIMS = '[]\n  }\n}';
const MARGIN = ' '.repeat(6);

export function* writeJsonLd(dataset: Dataset, to: string[]): Steps<void> {
  const { claims, ...others } = dataset;
  const source = sourceOf(dataset);
  const whole = {
    '@context': CONTEXT,
    id: iri('dataset', dataset.id),
    type: ['AnnotationCollection', 'schema:Dataset'],
    label: dataset.title ?? dataset.article.title,
    total: claims.length,
    'schema:about': articleOf(dataset, source),
    dataset: JSON.parse(canonicalJson(others)) as unknown,
    first: {
      id: `${iri('dataset', dataset.id)}:claims`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: [],
    },
  };
  const around = orderedJson(whole);
  yield;
  if (claims.length === 0) return void to.push(`${around}\n`);
  const item = (claim: Claim) => `\n${MARGIN}${orderedJson(annotationOf(claim, dataset, source), MARGIN)}`;
  to.push(`${around.slice(0, -CLAIMS.length)}[`);
  yield* each(to, claims, item, ',');
  to.push('\n    ]\n  }\n}\n');
}

const iri = (kind: string, ...ids: readonly string[]): string =>
  [`${OURS}${kind}`, ...ids.map((id) => encodeURIComponent(id.replaceAll(/\p{Cs}/gu, '\uFFFD')))].join(':');

/** The article’s web address, or a name made of its text’s hash. */
const sourceOf = ({ article }: Dataset): string => safeUrl(article.url)?.href ?? iri('article', article.sha256);

const articleOf = ({ article }: Dataset, source: string) =>
  present({
    id: source,
    type: 'schema:Article',
    'schema:headline': article.title,
    'schema:inLanguage': article.lang,
    'schema:datePublished': article.published,
    'schema:author': article.authors.map((name) => ({ type: 'schema:Person', 'schema:name': name })),
    'schema:publisher':
      article.outlet === undefined ? undefined : { type: 'schema:Organization', 'schema:name': article.outlet },
  });

function annotationOf(claim: Claim, dataset: Dataset, source: string): Fields {
  const plain = {
    id: iri('claim', dataset.id, claim.id),
    type: 'Annotation',
    motivation: 'describing',
    'schema:identifier': claim.id,
    body: {
      type: ['TextualBody', 'schema:Claim'],
      value: claim.text,
      format: 'text/plain',
      'schema:appearance': {
        type: 'schema:Quotation',
        'schema:text': quoteText(claim),
        'schema:spokenByCharacter': speakerOf(claim, dataset),
        'schema:isPartOf': { id: source },
      },
    },
    target: claim.quote.map((piece) => ({ source, selector: selectorsOf(piece) })),
    paragraph: claim.paragraph,
    speaker: iri('speaker', dataset.id, claim.speaker),
    ...(claim.holder === undefined ? {} : { holder: iri('holder', dataset.id, claim.holder) }),
    ...certaintyOf(claim.certainty),
    states: [
      ...claim.relations.map((relation) => relationOf(relation, dataset.id)),
      ...claim.influences.map(({ actor, on, effect, label }) => ({
        type: 'gg:Influence',
        effect,
        label,
        actor: iri('actor', dataset.id, actor),
        on: on.map((id) => iri('actor', dataset.id, id)),
      })),
    ],
  };
  const rest = restOf(claim, plainOf(plain));
  return { ...plain, rest: JSON.parse(canonicalItem('claims', rest)) as unknown };
}

/** Words and place of one piece: two selectors of one and the same passage. */
const selectorsOf = ({ exact, prefix, suffix, start, end }: QuotePiece) => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];

function speakerOf(claim: Claim, dataset: Dataset): Fields {
  const speaker = dataset.speakers.find(({ id }) => id === claim.speaker);
  const type = speaker?.kind === 'organisation' ? 'schema:Organization' : 'schema:Person';
  return { id: iri('speaker', dataset.id, claim.speaker), type, 'schema:name': speaker?.name ?? claim.speaker };
}

const certaintyOf = ({ value, cues }: Claim['certainty']): Fields => ({
  certainty: value,
  factbank: FACTBANK[value],
  ...(cues.length > 0 ? { cue: cues.map((cue) => cue.exact) } : {}),
});

const relationOf = (relation: Relation, dataset: string): Fields => ({
  type: 'gg:Relation',
  relationType: relation.type,
  label: relation.label,
  sign: relation.sign ?? SIGN_OF_TYPE[relation.type],
  participant: relation.participants.map((participant) => participantOf(participant, dataset)),
});

const participantOf = ({ actor, unnamed, role, certainty }: Participant, dataset: string): Fields =>
  present({
    role,
    actor: actor === undefined ? undefined : iri('actor', dataset, actor),
    unnamed,
    ...(certainty ? certaintyOf(certainty) : {}),
  });

/** What an annotation says in the words of its standards. */
function plainOf(annotation: Fields): Fields {
  const { body, target } = annotation;
  const quote = target === undefined ? undefined : listOf(target).map(pieceOf);
  return present({
    id: annotation['schema:identifier'],
    text: isFields(body) ? body['value'] : undefined,
    quote,
    paragraph: annotation['paragraph'],
  });
}

/** JSON-LD programs write a list of one as that one. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function pieceOf(target: unknown): unknown {
  const selectors = isFields(target) ? listOf(target['selector']) : [];
  const fields = selectors.filter(isFields).flatMap((selector) => Object.entries(selector));
  return Object.fromEntries(fields.filter(([key]) => key !== 'type'));
}

/** @throws Unreadable if it is none of ours */
export function readJsonLd(value: Fields): ReadBack {
  const { first, dataset: others } = value;
  if (!isFields(others) || !isFields(first)) throw notOurs();
  const claims = listOf(first['items'] ?? []).map((item: unknown) => {
    if (!isFields(item)) throw notOurs();
    return withRest(plainOf(item), isFields(item['rest']) ? item['rest'] : {});
  });
  const dataset = withRest(others, { claims });
  return { dataset, problems: isAsWritten(value, dataset) ? [] : [edited(CHANGED)] };
}

const CHANGED =
  'The linked data in the file is not as this version would write it. The words, places and paragraphs of claims were read from it, all else from “rest” and “dataset”.';

const notOurs = () =>
  new Unreadable(
    'parse/format',
    'The JSON-LD file is not a list of claims that was exported here.',
    'Export it again as JSON-LD; files that were expanded, flattened or framed cannot be read back.',
  );

/** A dataset that lacks what the schema asks for cannot be written; the validator says what is wrong with it. */
function isAsWritten(value: Fields, dataset: unknown): boolean {
  try {
    return sameValue(JSON.parse(written((to) => writeJsonLd(dataset as Dataset, to))), value);
  } catch {
    return true;
  }
}
