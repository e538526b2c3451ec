/** English: the table that all others fall back to. */
import { follows } from './follows/en.js';
import type { Format } from './format.js';
import type { DifferenceNames, ArticleScore, Words } from './words.js';

/** What a text and a quote may differ in and still look alike. */
const DIFFERENCES: DifferenceNames = {
  quotes: 'curly and straight quotation marks',
  dashes: 'dashes and hyphens',
  blanks: 'kinds of blanks',
  unseen: 'characters that cannot be seen',
  accents: 'accents written as one character or as two',
  case: 'capital and small letters',
};

const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

/** “3 claims”. On its own, since a picture that is made without a page has these words and no others. */
export const claimsIn =
  (f: Format) =>
  (n: number): string =>
    f.plural(n, { one: '# claim', other: '# claims' });

function articleScore({ origin, edition, found, unchecked, total }: ArticleScore, f: Format): string {
  const quotes = f.plural(total, { one: '# quote', other: '# quotes' });
  if (total === 0) return 'This dataset holds no claims.';
  if (found === 0 && unchecked === 0 && edition !== 'same')
    return `None of the ${quotes} stands in this text. It seems to be another article.`;
  const which = {
    same: 'This is the text the dataset was made from. ',
    other: 'Not letter for letter the text the dataset was made from. ',
    unknown:
      'Whether this is the very text the dataset was made from cannot be told here, because this page has no secure connection. ',
  };
  const before = origin === 'page' ? 'The article of this page. ' : edition ? which[edition] : '';
  const rest = unchecked > 0 ? `; ${f.number(unchecked)} not checked, because that would take too long` : '';
  const all = total === 1 ? 'Its quote was' : `All ${quotes} were`;
  const how = found === total ? all : `${f.number(found)} of ${quotes} were`;
  return `${before}${how} found word for word${rest}.`;
}

/** All but what every language has from its tag. */
export type Table = Omit<Words, 'tag' | 'direction' | 'number'>;

export function en(f: Format): Table {
  const { number, list } = f;
  const count = (n: number, one: string, other = `${one}s`) => f.plural(n, { one: `# ${one}`, other: `# ${other}` });
  const claims = claimsIn(f);
  const problems = (n: number) => count(n, 'problem');
  const quotes = (n: number) => count(n, 'quote');
  const quoted = (text: string) => `“${f.isolated(text)}”`;
  const comma = ', ';
  const row = (items: readonly string[]) => items.map(f.isolated).join(comma);
  const pair = (first: string, second: string, oneWay: boolean) => `${first} ${oneWay ? 'to' : '–'} ${second}`;
  const certainty = {
    asserted: 'Asserted',
    believed: 'Believed',
    conditional: 'Conditional',
    hedged: 'Hedged',
    denied: 'Denied',
  };
  const sign = { '1': 'Cooperative', '-1': 'Conflictual', '0': 'Neutral', mixed: 'Mixed' };
  const type = {
    AGREE: 'Agreement',
    CONSULT: 'Diplomacy',
    SUPPORT: 'Support',
    CONCEDE: 'Concession',
    COOPERATE: 'Cooperation',
    AID: 'Aid',
    RETREAT: 'Retreat',
    REQUEST: 'Request',
    ACCUSE: 'Accusation',
    REJECT: 'Refusal',
    THREATEN: 'Threat',
    PROTEST: 'Protest',
    SANCTION: 'Sanctions',
    MOBILIZE: 'Mobilization',
    COERCE: 'Coercion',
    ASSAULT: 'Attack',
    ally: 'Alliance',
    'security-partner': 'Security partnership',
    'threat-perception': 'Threat',
    rival: 'Rivalry',
    guarantees: 'Guarantee',
    'hosts-forces': 'Forces stationed',
    ranks: 'Rank',
  };

  return {
    list,
    either: f.either,
    comma,
    row,
    sentence: (words) => `${words}.`,
    sentences: (items) => items.join(' '),
    quoted,

    type,
    certainty,
    certaintyMeaning: {
      asserted: 'Stated outright',
      believed: 'Told as somebody’s belief',
      conditional: 'Holds only if something else does',
      hedged: 'Stated with a word such as may, could or perhaps',
      denied: 'Stated not to be so',
    },
    sign,
    certaintyInside: (value) => f.lower(certainty[value]),

    claims,
    relations: (n) => count(n, 'relation'),
    speakers: (n) => count(n, 'speaker'),
    paragraph: (n) => `Paragraph ${number(n)}`,
    paragraphMark: (n) => `¶ ${number(n)}`,
    shownOf: (shown, total) => `${number(shown)} of ${claims(total)} shown`,
    theAuthor: 'The article’s author',

    actorsNamed: (polities, organizations) => {
      const n = polities + organizations;
      if (organizations === 0)
        return `${count(n, 'country or territory', 'countries and territories')} named in the article`;
      if (polities === 0) return `${count(n, 'organization')} named in the article`;
      const all = count(n, 'country, territory or organization', 'countries, territories and organizations');
      return `${all} named in the article`;
    },
    claimsQuoted: (n) => `${claims(n)}, each with its quote`,
    notLoaded: 'Not loaded',
    notLoadedWhy: 'Not loaded: see why',
    problems,
    problemsHere: (n) => `${problems(n)} in this dataset`,
    readClaims: (n) => `Read the ${claims(n)}`,
    marksMeaning: 'What the marks mean',
    key: 'Key',
    drawAgreements: 'Draw agreements of three or more',
    agreements: 'Agreements',
    oneHub: 'one hub',
    asPairs: 'as pairs',
    follows: follows(f),
    map: {
      layout: 'How the graph is laid out',
      network: 'Network',
      map: 'Map',
      inset: 'Inset, larger scale',
      unplaced: 'Without a place on the map',
      isMap: 'Shown on a map.',
      isNetwork: 'Shown as a network.',
    },
    lightColors: 'Use light colors',
    darkColors: 'Use dark colors',

    show: 'Show',
    showSpeakers: 'Show speakers',
    showTypes: 'Show kinds',
    allSpeakers: 'All speakers',
    allTypes: 'All kinds',
    someSpeakers: (chosen, all) => `${number(chosen)} of ${number(all)} speakers`,
    someTypes: (chosen, all) => `${number(chosen)} of ${number(all)} kinds`,
    resetView: 'Reset view',
    copyLink: 'Copy link to this view',
    linkCopied: 'Link copied',
    copyThisLink: 'Copy this link:',
    sought: 'Words',
    soughtField: 'Show claims with these words',
    soughtExample: 'such as: threat',
    soughtHint: 'Looked for in each claim, its quote and its labels, as one phrase.',
    onlyWith: (words) => `Show only claims with ${quoted(words)}`,
    clear: 'Clear',

    searchLabel: 'Search names, words and speakers',
    searchHint: 'Country, words or speaker',
    hits: 'Found',
    hitsFound: (n) => `${number(n)} found`,
    nothingFound: 'Nothing found',
    nothingHasWords: 'Nothing in this dataset has these words.',
    moreHits: (n) => `and ${number(n)} more: type more to find them.`,
    onTheGraph: 'On the graph',
    speaker: 'Speaker',
    speakerOnly: 'Speaker: show these claims only',
    claimBy: (paragraph, speaker) => `Claim, ¶ ${number(paragraph)} · ${speaker}`,

    lessSure: 'Less sure',
    actsOnMark: 'acts on',
    claimsUpTo: (most) => `${number(1)}–${claims(most)}`,
    agreementMark: 'agreement',
    agreementMeaning: 'Three or more parties on an equal footing, counted once',
    ownMark: 'own claims',
    ownMeaning: 'The article also says something of this country alone',
    widthMeaning: 'Width: number of claims',

    panel: 'Claims',
    panelSmaller: 'Make the list of claims smaller',
    panelLarger: 'Make the list of claims larger',
    close: 'Close and show everything',
    closeKey: 'Close (Esc)',
    backTo: (name) => `Back to ${name}`,
    pairSaid: (first, second, way) => {
      if (way === 'toward') return `${first} toward ${second}`;
      return way === 'both' ? `${first} and ${second}, each toward the other` : `${first} and ${second}`;
    },
    ribbon: (paragraphs, places) => `Of ${number(paragraphs)} paragraphs, claims stand in ${row(places)}`,

    waysToRead: 'Ways to read',
    readingClaims: 'Claims',
    readingStory: 'In order',
    readingArticle: 'Article',
    storyTitle: 'As the article tells it',
    claimsInParagraphs: (n, told, all) => {
      const some = told < all ? `${number(told)} of ` : '';
      return `${claims(n)} in ${some}${count(all, 'paragraph')}`;
    },
    stepsTitle: 'Go through the claims',
    previous: 'Previous',
    next: 'Next',
    previousClaim: 'Previous claim',
    nextClaim: 'Next claim',
    position: (n, of) => `${number(n)} of ${number(of)}`,
    claimAt: (n, of, paragraph) => `Claim ${number(n)} of ${number(of)}, paragraph ${number(paragraph)}.`,

    keys: 'Keys',
    keysNote: 'They act while the focus is in the graph or beside it. Tab leads into the graph, and out of it.',
    closeDialog: 'Close',
    keysOnGraph: 'On the graph',
    keyGraph: 'to the graph, from anywhere beside it',
    keyArrows: 'to the nearest in that direction',
    keyRelations: 'the next relation of the country in focus, else of all; the one before',
    keyEnter: 'select; once more: to the first of its claims',
    keyMove: 'move the country; Esc puts it back',
    keyMoveFine: 'move it by a hair',
    keyEscape: 'one step back: claim, relation, country, everything',
    keysAmongClaims: 'Among the claims',
    keyClaims: 'the next claim; the one before. With nothing selected: all in order',
    keyEnds: 'the first; the last',
    keysEverywhere: 'Everywhere',
    keyUndo: 'take back',
    keyRedo: 'bring back',
    keyHelp: 'these keys',

    statesTitle: 'What the article states',
    selectHint: 'Select a country or a line to read the claims behind it.',
    nothingPasses: 'No claim passes everything that is chosen above.',
    noClaims: 'This dataset holds no claims.',
    whoSaysIt: 'Who says it',
    relationsByClaims: 'Relations by number of claims',
    noneRelated: 'The article relates none of them to another; what it says of each alone is behind its name.',
    noneRelatedShown: 'What is shown relates none of them to another; what it says of each alone is behind its name.',
    unrelated: 'Related to no other',
    unrelatedShown: 'Related to no other in what is shown',

    goToClaims: (name) => `Go to the claims about ${name} and`,
    groupClaims: (title, n) => `${title}: ${claims(n)}`,
    showRelation: 'Show this relation',
    showMore: (n) => `Show ${number(n)} more`,
    claimsNothing: (name) => `This dataset holds no claim about ${name}.`,
    relatesNothing: (name) => `The article relates ${name} to no other.`,
    shownNothing: (name) => `What is shown says nothing about ${name}.`,
    shownRelatesNothing: (name) => `What is shown relates ${name} to no other.`,
    actsOn: (two) => `Acts on ${two}`,
    alone: (name) => `${name} alone`,
    aloneShort: 'alone',
    others: 'In relations between others',
    othersShort: 'others',

    claimsInOrder: (n) => `${claims(n)}, in article order`,
    asParties: 'As parties to an agreement with others',
    actsOnThis: 'What acts on this relation',
    namesAndOthers: (names, others) => `${row(names)} and ${count(others, 'other')}`,
    namedParties: (n) => count(n, 'named party', 'named parties'),
    whoIsParty: 'Who is party to it',
    alsoUnnamed: (quotes) => `Also ${list(quotes.map(quoted))}, whom the article does not name.`,

    openArticle: (paragraph) => `Paragraph ${number(paragraph)}: open the article there`,
    influence: 'Influence on others',
    reporting: (holder) => `reporting ${possessive(holder)} view`,
    toldBy: (names) => `as told by ${list(names)}`,
    certaintyFor: (value, names) => `${certainty[value]} for ${list(names)}`,
    readAs: (quote, name) => `${quoted(quote)} read as ${name}.`,
    when: (quotes) => `When: ${row(quotes.map(quoted))}`,
    caution: 'Caution:',
    note: 'Note:',

    article: 'The article',
    quoteChecked: (found) =>
      found === null ? 'Text not at hand' : found ? 'Found word for word' : 'Does not match the text',
    articleScore: (score) => articleScore(score, f),
    articleAbsent:
      'The article’s text does not come with this dataset. If you have it, open or paste your copy to check every quote and to read with the claims marked.',
    copyStays: 'Your copy stays in this window. It is not sent anywhere and not kept.',
    openFile: 'Open a file…',
    pasteText: 'Or paste the text',
    checkText: 'Check and show it',
    useOwnCopy: 'Use your own copy…',
    cancel: 'Cancel',
    putCopyAway: 'Put your copy away',
    textTooLong: (most) => `That is too long for one article: more than ${most} characters.`,
    textEmpty: 'There is no text in it.',
    fileUnreadable: 'That file could not be read.',
    quotesMissing: (n) => `${quotes(n)} not in this text`,
    insteadOfQuote: (differs) =>
      differs.length > 0 ? `The same but for ${f.either(differs.map((kind) => DIFFERENCES[kind]))}:` : 'Nearest to it:',
    claimChosen: 'The claim behind the words',
    readInArticle: (n) => `Paragraph ${number(n)}: read it in the article`,

    graph: 'Countries and territories, and what relates them',
    zoom: 'Zoom',
    hintWheel: (key) => `Hold ${key} and scroll to zoom`,
    hintTouch: 'Use two fingers to move the graph',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    showAll: 'Show everything',
    pair,
    agreementOf: (names) => `Agreement of ${list(names)}`,
    relationTold: (told) => {
      const sure = told.certainty ? [f.lower(certainty[told.certainty])] : [];
      return `${[told.who, f.lower(sign[`${told.sign}`]), ...sure].join(', ')}: ${quoted(told.label)}, ${claims(told.claims)}`;
    },
    actorTold: (name, relations, n) =>
      [name, ...(relations === null ? [] : [count(relations, 'relation')]), claims(n)].join(', '),

    figureDek:
      'Each line is a relation the article states, labeled in its own words. Broken lines are beliefs, hedges or conditions.',
    figureOnly: ({ signs, certainties, types, speakers, words }) => {
      const small = (some: readonly string[]) => f.either(some.map(f.lower));
      const parts = [
        small(signs.map((one) => sign[`${one}`])),
        small(certainties.map((one) => certainty[one])),
        small(types.map((one) => type[one])),
        speakers.length > 0 ? `said by ${f.either(speakers)}` : '',
        words === '' ? '' : `with the words ${quoted(words)}`,
      ];
      return `Only what is ${parts.filter(Boolean).join('; ')}.`;
    },
    figureSource: (title, more, n, by) =>
      `Source: ${[quoted(title), ...more.map(f.isolated)].join(', ')}; ${claims(n)} by ${count(by, 'speaker')}.`,
    figureCaution: 'The lines show what is said, not what is so.',
    figureCredit: 'Drawn with the open-source geopolitical-graph',
    figureClaims: 'The claims, in the order of the article',
    figureMore: (numbers, left) => `${numbers} and ${number(left)} more`,

    outline: 'The graph in words',
    outlineHint:
      'Countries and territories with their relations, and the claims behind each. A button selects, as the graph does.',
    agreementSaid: (name, parties) =>
      name === undefined ? `Agreement of ${list(parties)}` : `${name}, an agreement of ${list(parties)}`,
    partyHedged: (name, cue) => `${quoted(cue)} ${name}`,
    partyAs: (name, value) => `${name} (${f.lower(certainty[value])})`,
    partyUnnamed: (quote) => `${quoted(quote)}, whom the article does not name`,
    influenceSaid: (who, effect, one, other) => `${who} ${effect} the relation of ${one} and ${other}`,
    influenceTold: (what, value, label) => `${what}, ${f.lower(certainty[value])}: ${quoted(label)}`,
    certaintyTold: (value, cues) =>
      cues.length === 0 ? `${certainty[value]}.` : `${certainty[value]}: ${row(cues.map(quoted))}.`,
    saidBy: (who) => `${who}:`,
    ofNone: 'About no country or territory in particular',

    loaded: (title, n, faults) => `${title}: ${claims(n)}.${faults > 0 ? ` ${problems(faults)}.` : ''}`,
    sheetAt: {
      peek: 'The claims are folded to their title.',
      half: 'The claims take half of the height.',
      full: 'The claims take the whole height.',
    },
    loading: 'Loading the dataset …',
    loadFailed: 'The dataset could not be loaded.',
    actorSelected: (name, n) => `${name} selected: ${claims(n)}.`,
    pairSelected: (one, other, label, n) => `${one} and ${other} selected: ${quoted(label)}, ${claims(n)}.`,

    problemsFailed: 'The dataset could not be loaded',
    problemsClose: 'Close the list of problems',
    nothingToShow: 'There is nothing to show. This is what went wrong:',
    beforeStays: 'What was loaded before stays. This is what went wrong:',
    allShown: 'Everything is shown all the same.',
    soundShown: 'What is sound is shown; what is listed here with a triangle is left out or cannot be relied on.',
    tryAgain: 'Try again',
    moreProblems: (n) => `and ${count(n, 'more problem')}.`,
    problemAt: (pointer) => `at ${pointer}`,
    problemId: (id) => `id ${id}`,

    formats: {
      json: 'The dataset itself',
      'json-ld': 'Linked data: claims as web annotations',
      graphml: 'Graph for networkx, igraph, yEd',
      gexf: 'Graph for Gephi',
      'csv-claims': 'Table of all claims, for spreadsheets',
      'csv-dyads': 'Table of all pairs, for spreadsheets',
      markdown: 'List of claims as Markdown',
      text: 'List of claims as plain text',
      citation: 'Citations as in a footnote',
      bibtex: 'Citations for BibTeX',
      ris: 'Citations for Zotero, EndNote and others',
      html: 'One page that works without a network',
    },
    claimsFrom: (title) => `Claims in ${quoted(title)}`,
    reportsOnly: 'What one article says, not what is so. Every claim stands with the article’s own words.',
    accessed: (day) => `accessed ${day}`,
    concerning: (names) => `concerning ${list(names)}`,

    exporting: {
      title: 'Export',
      format: 'Format',
      pictures: 'Pictures',
      data: 'Data and lists',
      kinds: {
        svg: 'SVG, for print and for editing',
        png: 'PNG, for slides and the web',
        jpeg: 'JPEG',
        webp: 'WebP',
        pdf: 'PDF, through the print window',
      },
      part: 'Show',
      whole: 'The whole graph',
      view: 'What is in view now',
      shape: 'Shape',
      tall: 'As tall as it needs',
      width: 'Width',
      unit: 'Unit',
      resolution: 'Resolution',
      pixels: 'File width in px',
      colors: 'Colors',
      light: 'Light',
      dark: 'Dark',
      gray: 'Gray',
      ground: 'Background',
      paper: 'Paper',
      white: 'Plain',
      clear: 'None (transparent)',
      textSize: 'Text size',
      list: 'Numbered claims',
      none: 'None',
      below: 'Below the graph',
      beside: 'Beside the graph',
      heading: 'Title',
      subtitle: 'Subtitle',
      credit: 'Credit line',
      claims: 'Claims',
      all: (n) => `All of them: ${claims(n)}`,
      shown: (n) => `Those shown now: ${claims(n)}`,
      focused: 'The claim in focus',
      preview: 'Preview',
      drawing: 'Drawing …',
      save: 'Save',
      print: 'Print',
      copyPicture: 'Copy picture',
      copyText: 'Copy text',
      saved: (name) => `Saved as ${name}`,
      copied: 'Copied.',
      open: 'Open a file …',
      drop: 'Drop the file here to open it.',
      failures: {
        nothing: 'There is no graph yet. Wait until the dataset is loaded, then export again.',
        empty: 'No claim passes the filters, so there is nothing to export. Turn some of them off.',
        hidden: 'The graph is not visible now, so it has no view. Show it first, or export the whole graph.',
        tooLarge: (width, height, most) =>
          `${number(width)} × ${number(height)} px is more than browsers can make. Choose a width of ${number(most)} px or less, or SVG.`,
        refused: 'The browser does not let this page write to the clipboard. Save the file instead.',
        policy: 'The security policy of this page (img-src) does not allow pictures made in it. Export SVG instead.',
        unsupported: (format) => `This browser cannot write ${format} files. Choose PNG or SVG.`,
        source:
          'The page cannot be made here, because the program’s own file cannot be read. Run: npm run convert -- --help',
        print: 'A PDF is made by the print window of the browser. Use the Export dialog, or: npm run export -- --help',
        failed: 'The browser could not make the picture. Try a smaller one, or SVG.',
      },
    },

    embedding: {
      title: 'Embed',
      both: 'Export or embed',
      kind: 'As',
      kinds: { tag: 'Tag, with one script', frame: 'Frame', static: 'Without scripts: picture and list' },
      column: 'As wide as its column',
      otherWidth: 'Another width',
      widthPx: 'Width, px',
      heightPx: 'Height, px',
      controls: 'Controls',
      full: 'All',
      compact: 'Few',
      none: 'None',
      asPage: 'As the page',
      code: 'Code to paste',
      copyCode: 'Copy code',
      byHand: 'The browser does not let this page copy. The code is selected: copy it with the keyboard.',
      inline: 'This dataset has no web address, so the tag carries it inside.',
      tooLarge: 'This dataset has no web address and is too large for a tag. Choose “Without scripts”.',
      noFrame: 'Only the articles of this site can be shown in a frame. Choose another way.',
    },

    scale: {
      outlineLong:
        'Countries and territories by name. Only what is selected is written out with its claims. A button selects, as in the graph.',
      mostFirst: 'Most claimed first',
      all: 'All',
      shown: (shown, all) => `Shown: ${number(shown)} of ${number(all)} relations`,
      reading: (done, of) => `Reading ${number(done)} of ${number(of)} claims`,
      relating: (done, of) => `Relating ${number(done)} of ${number(of)} claims`,
      placing: (done, of) => `Placing ${number(done)} of ${number(of)}`,
      writing: (done, of) => `Writing the file: ${f.percent(done / of)}`,
      earlier: (n) => `Show ${number(n)} earlier`,
      canceled: 'Canceled.',
      again: 'Start again',
    },

    pageArticles: 'Articles',
    pageLanguage: 'Language',
    pageFailed: 'The graph of this article cannot be shown.',
  };
}
