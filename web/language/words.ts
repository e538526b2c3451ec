/**
 * Every string of the interface, for all languages alike. A sentence is whole: names, numbers and the article's words are
 * its parameters, so that each language can put them where it needs them. Numbers, lists and plurals are the language's
 * own (format.ts). Wording is plain, short and neutral: report what the article says, never what is so.
 *
 * Not here: the problems that are found in a dataset, and why one could not be loaded. They are for the maker of a
 * dataset or of a page, name fields of the format, and stay English (`web/model`, `web/elements/load`).
 *
 * Parameters: `n` is a number, `name` a country's (or party's) name, `names` several of them, `label` and `quote` the
 * article's own words, for which a sentence brings the quotation marks.
 */
import type { Certainty, RelationType, Sign } from '../model/index.js';

/** `mixed`: claims of both signs. */
export type SignName = Sign | 'mixed';

/** How the relation of two runs: on an equal footing, from the first to the second, or each toward the other. */
export type Way = 'even' | 'toward' | 'both';

/** A relation as a screen reader tells it. */
export interface RelationTold {
  /** Who is related: made by `pair` or `agreementOf`. */
  readonly who: string;
  readonly sign: SignName;
  readonly certainty: Certainty | undefined;
  readonly label: string;
  readonly claims: number;
}

export interface Words {
  /** The language as asked for, where there is a table for it (BCP 47). */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';

  readonly number: (n: number) => string;
  /** “A, B and C”. */
  readonly list: (items: readonly string[]) => string;
  /** “A or B”. */
  readonly either: (items: readonly string[]) => string;
  /** Between two parts of a phrase, with the blank that follows. */
  readonly comma: string;
  /** Parts of a phrase one after another: “Alliance, Threat”. */
  readonly row: (items: readonly string[]) => string;
  /** Whole sentences one after another. */
  /** Words that stand alone, with a full stop. */
  readonly sentence: (words: string) => string;
  readonly sentences: (items: readonly string[]) => string;
  readonly quoted: (text: string) => string;

  readonly type: Readonly<Record<RelationType, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  /** What each certainty means, for those who ask. */
  readonly certaintyMeaning: Readonly<Record<Certainty, string>>;
  readonly sign: Readonly<Record<`${SignName}`, string>>;
  /** The certainty inside a line of words, such as after a party's name: “hedged”. */
  readonly certaintyInside: (certainty: Certainty) => string;

  readonly claims: (n: number) => string;
  readonly relations: (n: number) => string;
  readonly speakers: (n: number) => string;
  readonly paragraph: (n: number) => string;
  /** The mark of a paragraph: “¶ 3”. */
  readonly paragraphMark: (n: number) => string;
  /** “24 of 69 claims shown”. */
  readonly shownOf: (shown: number, total: number) => string;
  /** Name of the one author of the article. */
  readonly theAuthor: string;

  /* The header, and the controls of the view. */
  /** “9 countries and territories named in the article”; one of the two may be 0. */
  readonly actorsNamed: (polities: number, organizations: number) => string;
  /** “35 claims, each with its quote”. */
  readonly claimsQuoted: (n: number) => string;
  readonly notLoaded: string;
  readonly notLoadedWhy: string;
  readonly problems: (n: number) => string;
  readonly problemsHere: (n: number) => string;
  readonly readClaims: (n: number) => string;
  readonly marksMeaning: string;
  /** Short name of the button that shows what the marks mean. */
  readonly key: string;
  readonly drawAgreements: string;
  readonly agreements: string;
  readonly oneHub: string;
  readonly asPairs: string;
  readonly lightColors: string;
  readonly darkColors: string;

  /* Filters. */
  readonly show: string;
  readonly showSpeakers: string;
  readonly showTypes: string;
  readonly allSpeakers: string;
  readonly allTypes: string;
  readonly someSpeakers: (chosen: number, all: number) => string;
  readonly someTypes: (chosen: number, all: number) => string;
  readonly resetView: string;
  /** Free words that claims must have: the chip, and the field behind it. */
  readonly sought: string;
  readonly soughtField: string;
  readonly soughtExample: string;
  readonly soughtHint: string;
  readonly onlyWith: (words: string) => string;
  readonly clear: string;

  /* Search. */
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly hits: string;
  readonly hitsFound: (n: number) => string;
  readonly nothingFound: string;
  readonly nothingHasWords: string;
  readonly moreHits: (n: number) => string;
  readonly onTheGraph: string;
  readonly speaker: string;
  readonly speakerOnly: string;
  readonly claimBy: (paragraph: number, speaker: string) => string;

  /* The legend. */
  readonly lessSure: string;
  readonly actsOnMark: string;
  /** What the widths of lines stand for: “1–10 claims”. */
  readonly claimsUpTo: (most: number) => string;
  readonly agreementMark: string;
  readonly agreementMeaning: string;
  readonly ownMark: string;
  readonly ownMeaning: string;
  readonly widthMeaning: string;

  /* The panel. */
  readonly panel: string;
  readonly panelSmaller: string;
  readonly panelLarger: string;
  readonly close: string;
  readonly closeKey: string;
  readonly backTo: (name: string) => string;
  /** Two names as they are read out: “Japan and China”, “Japan toward China”. */
  readonly pairSaid: (first: string, second: string, way: Way) => string;
  /** Where in the article the claims of a relation stand. */
  readonly ribbon: (paragraphs: number, places: readonly string[]) => string;

  /* Ways to read: the claims of what is selected, or all of them in article order, step by step. */
  readonly waysToRead: string;
  readonly readingClaims: string;
  readonly readingStory: string;
  readonly storyTitle: string;
  /** “69 claims in 16 of 17 paragraphs”. */
  readonly claimsInParagraphs: (claims: number, told: number, paragraphs: number) => string;
  readonly stepsTitle: string;
  readonly previous: string;
  readonly next: string;
  readonly previousClaim: string;
  readonly nextClaim: string;
  /** “12 of 69”. */
  readonly position: (n: number, of: number) => string;
  /** What is announced of the claim in focus. */
  readonly claimAt: (n: number, of: number, paragraph: number) => string;

  /* The keys, for those who ask. */
  readonly keys: string;
  readonly keysNote: string;
  readonly closeDialog: string;
  readonly keysOnGraph: string;
  readonly keyArrows: string;
  readonly keyRelations: string;
  readonly keyEnter: string;
  readonly keyEscape: string;
  readonly keysAmongClaims: string;
  readonly keyClaims: string;
  readonly keyEnds: string;
  readonly keysEverywhere: string;
  readonly keyUndo: string;
  readonly keyRedo: string;
  readonly keyHelp: string;

  /* The panel: nothing selected. */
  readonly statesTitle: string;
  readonly selectHint: string;
  readonly nothingPasses: string;
  readonly noClaims: string;
  readonly whoSaysIt: string;
  readonly relationsByClaims: string;
  readonly noneRelated: string;
  readonly noneRelatedShown: string;
  readonly unrelated: string;
  readonly unrelatedShown: string;

  /* The panel: a country. */
  readonly goToClaims: (name: string) => string;
  /** “Japan: 10 claims”. */
  readonly groupClaims: (title: string, n: number) => string;
  readonly showRelation: string;
  readonly showMore: (n: number) => string;
  readonly claimsNothing: (name: string) => string;
  readonly relatesNothing: (name: string) => string;
  readonly shownNothing: (name: string) => string;
  readonly shownRelatesNothing: (name: string) => string;
  readonly actsOn: (pair: string) => string;
  readonly alone: (name: string) => string;
  /** Short name of the claims about a country alone, and of those in relations between others. */
  readonly aloneShort: string;
  readonly others: string;
  readonly othersShort: string;

  /* The panel: a relation, an agreement. */
  readonly claimsInOrder: (n: number) => string;
  readonly asParties: string;
  readonly actsOnThis: string;
  readonly namesAndOthers: (names: readonly string[], others: number) => string;
  readonly namedParties: (n: number) => string;
  readonly whoIsParty: string;
  readonly alsoUnnamed: (quotes: readonly string[]) => string;

  /* The panel: a claim. */
  readonly openArticle: (paragraph: number) => string;
  readonly influence: string;
  readonly reporting: (holder: string) => string;
  readonly toldBy: (names: readonly string[]) => string;
  readonly certaintyFor: (certainty: Certainty, names: readonly string[]) => string;
  readonly readAs: (quote: string, name: string) => string;
  readonly when: (quotes: readonly string[]) => string;
  /** Before a caution, and before another note. */
  readonly caution: string;
  readonly note: string;

  /* The graph. */
  readonly graph: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  /** “Japan – United States”, “China to Japan”. */
  readonly pair: (first: string, second: string, oneWay: boolean) => string;
  readonly agreementOf: (names: readonly string[]) => string;
  readonly relationTold: (relation: RelationTold) => string;
  readonly actorTold: (name: string, relations: number | null, claims: number) => string;

  /* What is announced. */
  readonly loading: string;
  readonly loadFailed: string;
  /** A country, or an agreement by what it is called. */
  readonly actorSelected: (name: string, claims: number) => string;
  readonly pairSelected: (one: string, other: string, label: string, claims: number) => string;

  /* The list of problems. */
  readonly problemsFailed: string;
  readonly problemsClose: string;
  readonly nothingToShow: string;
  readonly beforeStays: string;
  readonly allShown: string;
  readonly soundShown: string;
  readonly tryAgain: string;
  readonly moreProblems: (n: number) => string;
  readonly problemAt: (pointer: string) => string;
  readonly problemId: (id: string) => string;

  /* The page of the explorer. */
  readonly pageArticles: string;
  readonly pageLanguage: string;
  readonly pageFailed: string;
}

/** The words of a language other than English: what is not translated yet is English. */
export type Translation = Partial<Omit<Words, 'tag' | 'direction' | 'number'>>;
