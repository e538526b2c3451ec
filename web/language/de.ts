/** Deutsch. Ein Ländername steht ohne Artikel: Die Sätze stellen ihn frei, statt ihn zu beugen. */
import type { Format } from './format.js';
import type { Translation } from './words.js';

export function de(f: Format): Translation {
  const { number, list, isolated } = f;
  const count = (n: number, one: string, other: string) => f.plural(n, { one: `# ${one}`, other: `# ${other}` });
  const claims = (n: number) => count(n, 'Aussage', 'Aussagen');
  const problems = (n: number) => count(n, 'Problem', 'Probleme');
  const quoted = (text: string) => `„${isolated(text)}“`;
  const comma = ', ';
  const row = (items: readonly string[]) => items.map(isolated).join(comma);
  const certainty = {
    asserted: 'Bestimmt',
    believed: 'Geglaubt',
    conditional: 'Bedingt',
    hedged: 'Vorsichtig',
    denied: 'Verneint',
  };
  const sign = { '1': 'Kooperativ', '-1': 'Konfliktiv', '0': 'Neutral', mixed: 'Gemischt' };

  return {
    list,
    either: f.either,
    comma,
    row,
    sentence: (words) => `${words}.`,
    sentences: (items) => items.join(' '),
    quoted,

    type: {
      AGREE: 'Einigung',
      CONSULT: 'Diplomatie',
      SUPPORT: 'Unterstützung',
      CONCEDE: 'Zugeständnis',
      COOPERATE: 'Zusammenarbeit',
      AID: 'Hilfe',
      RETREAT: 'Rückzug',
      REQUEST: 'Bitte',
      ACCUSE: 'Vorwurf',
      REJECT: 'Ablehnung',
      THREATEN: 'Drohung',
      PROTEST: 'Protest',
      SANCTION: 'Sanktionen',
      MOBILIZE: 'Mobilmachung',
      COERCE: 'Zwang',
      ASSAULT: 'Angriff',
      ally: 'Bündnis',
      'security-partner': 'Sicherheitspartnerschaft',
      'threat-perception': 'Bedrohung',
      rival: 'Rivalität',
      guarantees: 'Garantie',
      'hosts-forces': 'Truppenstationierung',
      ranks: 'Rang',
    },
    certainty,
    certaintyMeaning: {
      asserted: 'Ohne Einschränkung gesagt',
      believed: 'Als jemandes Überzeugung wiedergegeben',
      conditional: 'Gilt nur, wenn etwas anderes gilt',
      hedged: 'Mit einem Wort wie kann, könnte oder vielleicht gesagt',
      denied: 'Es wird gesagt, dass es nicht so ist',
    },
    sign,
    certaintyInside: (value) => f.lower(certainty[value]),

    claims,
    relations: (n) => count(n, 'Beziehung', 'Beziehungen'),
    speakers: (n) => count(n, 'Stimme', 'Stimmen'),
    paragraph: (n) => `Absatz ${number(n)}`,
    shownOf: (shown, total) => `${number(shown)} von ${claims(total)} zu sehen`,
    theAuthor: 'Verfasser des Artikels',

    actorsNamed: (polities, organizations) => {
      const some =
        polities > 0 || organizations === 0 ? [count(polities, 'Land oder Gebiet', 'Länder und Gebiete')] : [];
      const more = organizations > 0 ? [count(organizations, 'Organisation', 'Organisationen')] : [];
      return `${list([...some, ...more])} im Artikel`;
    },
    claimsQuoted: (n) => `${claims(n)}, jede mit Zitat`,
    notLoaded: 'Nicht geladen',
    notLoadedWhy: 'Nicht geladen: Gründe ansehen',
    problems,
    problemsHere: (n) => `${problems(n)} in diesem Datensatz`,
    readClaims: (n) => `${claims(n)} lesen`,
    marksMeaning: 'Was die Zeichen bedeuten',
    key: 'Legende',
    drawAgreements: 'Darstellung von Abkommen mit drei oder mehr Parteien',
    agreements: 'Abkommen',
    oneHub: 'ein Knoten',
    asPairs: 'als Paare',
    lightColors: 'Helle Farben verwenden',
    darkColors: 'Dunkle Farben verwenden',

    show: 'Zeigen',
    showSpeakers: 'Stimmen zeigen',
    showTypes: 'Arten zeigen',
    allSpeakers: 'Alle Stimmen',
    allTypes: 'Alle Arten',
    someSpeakers: (chosen, all) => `${number(chosen)} von ${number(all)} Stimmen`,
    someTypes: (chosen, all) => `${number(chosen)} von ${number(all)} Arten`,
    resetView: 'Zurücksetzen',
    sought: 'Wörter',
    soughtField: 'Aussagen mit diesen Wörtern zeigen',
    soughtExample: 'etwa: Drohung',
    soughtHint: 'Gesucht in jeder Aussage, ihrem Zitat und ihren Beschriftungen, als eine Wendung.',
    onlyWith: (words) => `Nur Aussagen mit ${quoted(words)} zeigen`,
    clear: 'Löschen',

    searchLabel: 'Namen, Wörter und Stimmen suchen',
    searchHint: 'Land, Wörter oder Stimme',
    hits: 'Treffer',
    hitsFound: (n) => `${number(n)} Treffer`,
    nothingFound: 'Nichts gefunden',
    nothingHasWords: 'Nichts in diesem Datensatz enthält diese Wörter.',
    moreHits: (n) => `und ${number(n)} weitere: Tippen Sie mehr, um sie zu finden.`,
    onTheGraph: 'Im Graphen',
    speaker: 'Stimme',
    speakerOnly: 'Stimme: nur diese Aussagen zeigen',
    claimBy: (paragraph, speaker) => `Aussage, ¶ ${number(paragraph)} · ${speaker}`,

    lessSure: 'Weniger sicher',
    actsOnMark: 'wirkt auf',
    claimsUpTo: (most) => `${number(1)}–${claims(most)}`,
    agreementMark: 'Abkommen',
    agreementMeaning: 'Drei oder mehr gleichrangige Parteien, einmal gezählt',
    ownMark: 'für sich',
    ownMeaning: 'Der Artikel sagt auch etwas über dieses Land oder Gebiet allein',
    widthMeaning: 'Stärke: Zahl der Aussagen',

    panel: 'Aussagen',
    panelSmaller: 'Liste der Aussagen verkleinern',
    panelLarger: 'Liste der Aussagen vergrößern',
    close: 'Schließen und alles zeigen',
    closeKey: 'Schließen (Esc)',
    backTo: (name) => `Zurück: ${name}`,
    pairSaid: (first, second, way) => {
      if (way === 'toward') return `${first} gegenüber ${second}`;
      return way === 'both' ? `${first} und ${second}, wechselseitig` : `${first} und ${second}`;
    },
    ribbon: (paragraphs, places) => `Von ${number(paragraphs)} Absätzen enthalten Aussagen: ${row(places)}`,

    waysToRead: 'Lesarten',
    readingClaims: 'Aussagen',
    readingStory: 'Der Reihe nach',
    storyTitle: 'Wie der Artikel es erzählt',
    claimsInParagraphs: (n, told, all) => {
      const some = told < all ? `${number(told)} von ` : '';
      return `${claims(n)} in ${some}${count(all, 'Absatz', 'Absätzen')}`;
    },
    stepsTitle: 'Die Aussagen durchgehen',
    previous: 'Zurück',
    next: 'Weiter',
    previousClaim: 'Vorige Aussage',
    nextClaim: 'Nächste Aussage',
    position: (n, of) => `${number(n)} von ${number(of)}`,
    claimAt: (n, of, paragraph) => `Aussage ${number(n)} von ${number(of)}, Absatz ${number(paragraph)}.`,

    keys: 'Tasten',
    keysNote: 'Sie wirken, solange der Fokus im Graphen oder daneben ist. Tab führt in den Graphen und hinaus.',
    closeDialog: 'Schließen',
    keysOnGraph: 'Im Graphen',
    keyArrows: 'zum Nächsten in dieser Richtung',
    keyRelations: 'die nächste Beziehung des Landes im Fokus, sonst von allen; die vorige',
    keyEnter: 'auswählen; noch einmal: zur ersten Aussage',
    keyEscape: 'ein Schritt zurück: Aussage, Beziehung, Land, alles',
    keysAmongClaims: 'In den Aussagen',
    keyClaims: 'die nächste Aussage; die vorige. Ist nichts ausgewählt: alle der Reihe nach',
    keyEnds: 'die erste; die letzte',
    keysEverywhere: 'Überall',
    keyUndo: 'rückgängig machen',
    keyRedo: 'wiederherstellen',
    keyHelp: 'diese Tasten',

    statesTitle: 'Was der Artikel sagt',
    selectHint: 'Wählen Sie ein Land oder eine Linie, um die Aussagen dahinter zu lesen.',
    nothingPasses: 'Keine Aussage passt zu allem, was oben gewählt ist.',
    noClaims: 'Dieser Datensatz enthält keine Aussagen.',
    whoSaysIt: 'Wer es sagt',
    relationsByClaims: 'Beziehungen nach Zahl der Aussagen',
    noneRelated:
      'Der Artikel setzt keines davon zu einem anderen in Beziehung; was er über jedes sagt, steht hinter dem Namen.',
    noneRelatedShown:
      'Das Gezeigte setzt keines davon zu einem anderen in Beziehung; was über jedes gesagt wird, steht hinter dem Namen.',
    unrelated: 'Ohne Beziehung zu anderen',
    unrelatedShown: 'Im Gezeigten ohne Beziehung zu anderen',

    goToClaims: (name) => `Zu den Aussagen über ${name} und`,
    groupClaims: (title, n) => `${title}: ${claims(n)}`,
    showRelation: 'Diese Beziehung zeigen',
    showMore: (n) => `${number(n)} weitere zeigen`,
    claimsNothing: (name) => `Dieser Datensatz enthält keine Aussage über ${name}.`,
    relatesNothing: (name) => `${name}: Der Artikel nennt keine Beziehung zu anderen.`,
    shownNothing: (name) => `Das Gezeigte sagt nichts über ${name}.`,
    shownRelatesNothing: (name) => `${name}: Das Gezeigte nennt keine Beziehung zu anderen.`,
    actsOn: (two) => `Wirkt auf ${two}`,
    alone: (name) => `${name} allein`,
    aloneShort: 'allein',
    others: 'In Beziehungen zwischen anderen',
    othersShort: 'andere',

    claimsInOrder: (n) => `${claims(n)} in der Folge des Artikels`,
    asParties: 'Als Parteien eines Abkommens mit anderen',
    actsOnThis: 'Was auf diese Beziehung wirkt',
    namesAndOthers: (names, others) => `${row(names)} und ${count(others, 'weitere Partei', 'weitere Parteien')}`,
    namedParties: (n) => count(n, 'genannte Partei', 'genannte Parteien'),
    whoIsParty: 'Wer Partei ist',
    alsoUnnamed: (quotes) => `Dazu ${list(quotes.map(quoted))}, im Artikel ohne Namen.`,

    openArticle: (paragraph) => `Absatz ${number(paragraph)}: Artikel an dieser Stelle öffnen`,
    influence: 'Wirkung auf andere',
    reporting: (holder) => `gibt eine Sicht wieder: ${holder}`,
    toldBy: (names) => `nach ${list(names)}`,
    certaintyFor: (value, names) => `${certainty[value]} für ${list(names)}`,
    readAs: (quote, name) => `${quoted(quote)} gelesen als ${name}.`,
    when: (quotes) => `Wann: ${row(quotes.map(quoted))}`,
    caution: 'Vorsicht:',
    note: 'Hinweis:',

    graph: 'Länder und Gebiete, und was sie verbindet',
    zoom: 'Größe',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    showAll: 'Alles zeigen',
    pair: (first, second, oneWay) => `${first} ${oneWay ? 'gegenüber' : '–'} ${second}`,
    agreementOf: (names) => `Abkommen: ${list(names)}`,
    relationTold: (told) => {
      const sure = told.certainty ? [f.lower(certainty[told.certainty])] : [];
      return `${[told.who, f.lower(sign[`${told.sign}`]), ...sure].join(', ')}: ${quoted(told.label)}, ${claims(told.claims)}`;
    },
    actorTold: (name, relations, n) =>
      [name, ...(relations === null ? [] : [count(relations, 'Beziehung', 'Beziehungen')]), claims(n)].join(', '),

    loading: 'Der Datensatz wird geladen …',
    loadFailed: 'Der Graph konnte nicht geladen werden.',
    actorSelected: (name, n) => `${name} ausgewählt: ${claims(n)}.`,
    pairSelected: (one, other, label, n) => `${one} und ${other} ausgewählt: ${quoted(label)}, ${claims(n)}.`,

    problemsFailed: 'Der Datensatz konnte nicht geladen werden',
    problemsClose: 'Liste der Probleme schließen',
    nothingToShow: 'Es gibt nichts zu zeigen. Das ist der Grund:',
    beforeStays: 'Was vorher geladen war, bleibt. Das ist der Grund:',
    allShown: 'Trotzdem ist alles zu sehen.',
    soundShown: 'Was in Ordnung ist, ist zu sehen; was hier ein Dreieck trägt, fehlt oder ist nicht verlässlich.',
    tryAgain: 'Erneut versuchen',
    moreProblems: (n) => `und ${count(n, 'weiteres Problem', 'weitere Probleme')}.`,
    problemAt: (pointer) => `bei ${pointer}`,
    problemId: (id) => `Kennung ${id}`,

    pageArticles: 'Artikel',
    pageFailed: 'Der Graph zu diesem Artikel kann nicht gezeigt werden.',
  };
}
