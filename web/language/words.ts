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
import type { EmbedWords } from './embed-words.js';
import type { ScaleWords } from './scale-words.js';
import type { ExportWords } from './export-words.js';
import type { Follows } from './follows/words.js';
import type { Certainty, Difference, Influence, RelationType, Sign } from '../model/index.js';

/** `mixed`: claims of both signs. */
export type SignName = Sign | 'mixed';

/** How the relation of two runs: on an equal footing, from the first to the second, or each toward the other. */
export type Way = 'even' | 'toward' | 'both';

/** Formats of data, by the names that `web/exchange` gives them. */
export type FileFormat =
  | 'json'
  | 'json-ld'
  | 'graphml'
  | 'gexf'
  | 'csv-claims'
  | 'csv-dyads'
  | 'markdown'
  | 'text'
  | 'citation'
  | 'bibtex'
  | 'ris'
  | 'html';

/** A relation as a screen reader tells it. */
export interface RelationTold {
  /** Who is related: made by `pair` or `agreementOf`. */
  readonly who: string;
  readonly sign: SignName;
  readonly certainty: Certainty | undefined;
  readonly label: string;
  readonly claims: number;
}

/** What a lens lets through; an empty list, or no words, is everything. */
export interface LensTold {
  readonly signs: readonly Sign[];
  readonly certainties: readonly Certainty[];
  readonly types: readonly RelationType[];
  /** Names of the speakers. */
  readonly speakers: readonly string[];
  /** Words that claims have, as the reader wrote them. */
  readonly words: string;
}

/** What is known of a text in which the quotes of a dataset were looked for. */
export interface ArticleScore {
  /** It comes with the dataset, stands in the page, or is the reader's own copy. */
  readonly origin: 'shipped' | 'page' | 'own';
  /** Whether it is the very text that the dataset was made from: `unknown` where that cannot be told, null if not yet. */
  readonly edition: 'same' | 'other' | 'unknown' | null;
  /** Quotes found word for word. */
  readonly found: number;
  /** Quotes not looked for, since that would take too long. */
  readonly unchecked: number;
  readonly total: number;
}

/** What a text and a quote may differ in and still look alike to a reader, in words that can stand in a list. */
export type DifferenceNames = Readonly<Record<Difference, string>>;

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
  /** What follows from the claims. */
  readonly follows: Follows;
  /** The switch between the layouts, and our own words on a map. */
  readonly map: {
    readonly layout: string;
    readonly network: string;
    readonly map: string;
    readonly inset: string;
    /** Over those that have no place on a map. */
    readonly unplaced: string;
    /** What is said when the switch has been pressed. */
    readonly isMap: string;
    readonly isNetwork: string;
  };
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
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Before a field with the link, where the browser does not let it be copied. */
  readonly copyThisLink: string;
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
  readonly readingArticle: string;
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
  readonly keyGraph: string;
  readonly keyArrows: string;
  readonly keyRelations: string;
  readonly keyEnter: string;
  readonly keyMove: string;
  readonly keyMoveFine: string;
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

  /* The article's text beside the graph. */
  readonly article: string;
  /** Whether a claim's quote stands in the text at hand; null for no text. */
  readonly quoteChecked: (found: boolean | null) => string;
  /** Which text is at hand, and how many quotes stand in it. */
  readonly articleScore: (score: ArticleScore) => string;
  readonly articleAbsent: string;
  readonly copyStays: string;
  readonly openFile: string;
  readonly pasteText: string;
  readonly checkText: string;
  readonly useOwnCopy: string;
  readonly cancel: string;
  readonly putCopyAway: string;
  readonly textTooLong: (most: string) => string;
  readonly textEmpty: string;
  readonly fileUnreadable: string;
  readonly quotesMissing: (n: number) => string;
  /** Before what the text has in place of a quote. `differs` is English, as are all hints for makers of datasets. */
  readonly insteadOfQuote: (differs: readonly Difference[]) => string;
  readonly claimChosen: string;
  /** What the mark of a paragraph leads to: its place in the article as it is shown here. */
  readonly readInArticle: (paragraph: number) => string;

  /* The graph. */
  readonly graph: string;
  readonly zoom: string;
  /** Said once, when what scrolls the page is tried over the graph. `key`: Ctrl or ⌘. */
  readonly hintWheel: (key: string) => string;
  readonly hintTouch: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  /** “Japan – United States”, “China to Japan”. */
  readonly pair: (first: string, second: string, oneWay: boolean) => string;
  readonly agreementOf: (names: readonly string[]) => string;
  readonly relationTold: (relation: RelationTold) => string;
  readonly actorTold: (name: string, relations: number | null, claims: number) => string;

  /* Pictures that leave the page: what a figure says around the graph. */
  readonly figureDek: string;
  /** What is shown through a lens, in a sentence. */
  readonly figureOnly: (lens: LensTold) => string;
  /** Where it is from and how much there is of it, in a sentence: the title, whatever else is known of the article. */
  readonly figureSource: (title: string, more: readonly string[], claims: number, speakers: number) => string;
  readonly figureCaution: string;
  readonly figureCredit: string;
  /** Heading of the numbered claims. */
  readonly figureClaims: string;
  /** Numbers of claims beside a line, and how many there is no room for: “1, 3, 5 and 7 more”. */
  readonly figureMore: (numbers: string, left: number) => string;
  /* The outline, which is heard and not seen: marks such as arrows are said. */
  readonly outline: string;
  readonly outlineHint: string;
  /** An agreement by its name, if it has one, and its parties. */
  readonly agreementSaid: (name: string | undefined, parties: readonly string[]) => string;
  /** A party with the article's word that makes its part less sure: “perhaps” Australia. */
  readonly partyHedged: (name: string, cue: string) => string;
  readonly partyAs: (name: string, certainty: Certainty) => string;
  readonly partyUnnamed: (quote: string) => string;
  /** “China strengthens the relation of Japan and United States”. */
  readonly influenceSaid: (actor: string, effect: Influence['effect'], one: string, other: string) => string;
  /** What is said, how surely, in which words. */
  readonly influenceTold: (what: string, certainty: Certainty, label: string) => string;
  /** “Hedged: “may”.”; without cues “Asserted.”. */
  readonly certaintyTold: (certainty: Certainty, cues: readonly string[]) => string;
  /** Who says it, before the quote: “Bruce Klingner:”. */
  readonly saidBy: (who: string) => string;
  readonly ofNone: string;

  /* What is announced. */
  readonly loaded: (title: string, claims: number, problems: number) => string;
  readonly sheetAt: Readonly<Record<'peek' | 'half' | 'full', string>>;
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

  /* Files that are taken out. */
  /** What each format is, in a menu. */
  readonly formats: Readonly<Record<FileFormat, string>>;
  readonly claimsFrom: (title: string) => string;
  /** What a list of claims is, and is not. */
  readonly reportsOnly: string;
  /** After an address: the day it was last visited, `2026-11-25`. */
  readonly accessed: (day: string) => string;
  /** Who is concerned by a relation without being a party. */
  readonly concerning: (names: readonly string[]) => string;

  /* Exporting in the browser, and opening a file again. */
  readonly exporting: ExportWords;

  /* Taking the graph to another page. */
  readonly embedding: EmbedWords;

  readonly scale: ScaleWords;

  /* The page of the explorer. */
  readonly pageArticles: string;
  readonly pageLanguage: string;
  readonly pageFailed: string;
}

/** The words of a language other than English: what is not translated yet is English. */
export type Translation = Partial<Omit<Words, 'tag' | 'direction' | 'number'>>;
