/** Deutsch. Ein Ländername steht ohne Artikel: Die Sätze stellen ihn frei, statt ihn zu beugen. */
import { follows } from './follows/de.js';
import type { Format } from './format.js';
import type { DifferenceNames, Translation } from './words.js';

/** What a text and a quote may differ in and still look alike. */
const DIFFERENCES: DifferenceNames = {
  quotes: 'typografische und gerade Anführungszeichen',
  dashes: 'Gedanken- und Bindestriche',
  blanks: 'Arten von Leerzeichen',
  unseen: 'unsichtbare Zeichen',
  accents: 'Akzente als ein oder als zwei Zeichen',
  case: 'Groß- und Kleinbuchstaben',
};

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
  const type = {
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
  };
  const quotes = (n: number) => number(n);

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
    follows: follows(f),
    map: {
      layout: 'Anordnung des Graphen',
      network: 'Netz',
      map: 'Karte',
      inset: 'Ausschnitt, größerer Maßstab',
      unplaced: 'Ohne Ort auf der Karte',
      isMap: 'Als Karte gezeigt.',
      isNetwork: 'Als Netz gezeigt.',
    },
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
    copyLink: 'Link zu dieser Ansicht kopieren',
    linkCopied: 'Link kopiert',
    copyThisLink: 'Diesen Link kopieren:',
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
    keyMove: 'das Land verschieben; Esc legt es zurück',
    keyMoveFine: 'um eine Haaresbreite verschieben',
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
    hintWheel: (key) => `Zum Zoomen ${key} halten und scrollen`,
    hintTouch: 'Mit zwei Fingern den Graphen bewegen',
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

    readingArticle: 'Artikel',
    keyGraph: 'zum Graphen, von überall daneben',
    article: 'Der Artikel',
    quoteChecked: (found) =>
      found === null ? 'Text liegt nicht vor' : found ? 'Wort für Wort gefunden' : 'Passt nicht zum Text',
    articleScore: ({ origin, edition, found, unchecked, total }) => {
      const q = quotes(total);
      if (total === 0) return 'Dieser Datensatz enthält keine Aussagen.';
      if (found === 0 && unchecked === 0 && edition !== 'same')
        return `Von den Zitaten (${q}) steht keines in diesem Text. Es scheint ein anderer Artikel zu sein.`;
      const which = {
        same: 'Dies ist der Text, aus dem der Datensatz entstand. ',
        other: 'Nicht Buchstabe für Buchstabe der Text, aus dem der Datensatz entstand. ',
        unknown:
          'Ob dies genau der Text ist, aus dem der Datensatz entstand, lässt sich hier nicht feststellen, weil diese Seite keine sichere Verbindung hat. ',
      };
      const before = origin === 'page' ? 'Der Artikel dieser Seite. ' : edition ? which[edition] : '';
      const how = found === total ? `Alle Zitate (${q})` : `${number(found)} der Zitate (${q})`;
      const rest = unchecked > 0 ? `; ${number(unchecked)} nicht geprüft, weil das zu lange dauern würde` : '';
      return `${before}${how} Wort für Wort gefunden${rest}.`;
    },
    articleAbsent:
      'Der Text des Artikels gehört nicht zu diesem Datensatz. Wenn Sie ihn haben, öffnen Sie Ihre Kopie oder fügen Sie sie ein, um jedes Zitat zu prüfen und mit markierten Aussagen zu lesen.',
    copyStays: 'Ihre Kopie bleibt in diesem Fenster. Sie wird weder verschickt noch gespeichert.',
    openFile: 'Datei öffnen …',
    pasteText: 'Oder Text einfügen',
    checkText: 'Prüfen und zeigen',
    useOwnCopy: 'Eigene Kopie verwenden …',
    cancel: 'Abbrechen',
    putCopyAway: 'Eigene Kopie weglegen',
    textTooLong: (most) => `Das ist zu lang für einen Artikel: mehr als ${most} Zeichen.`,
    textEmpty: 'Es steht kein Text darin.',
    fileUnreadable: 'Die Datei ließ sich nicht lesen.',
    quotesMissing: (n) => `Zitate, die nicht in diesem Text stehen: ${quotes(n)}`,
    insteadOfQuote: (differs) =>
      differs.length > 0
        ? `Gleich bis auf ${f.either(differs.map((kind) => DIFFERENCES[kind]))}:`
        : 'Am nächsten kommt:',
    claimChosen: 'Die Aussage hinter den Worten',
    readInArticle: (n) => `Absatz ${number(n)}: im Artikel lesen`,

    figureDek:
      'Jede Linie ist eine Beziehung, die der Artikel nennt, mit seinen eigenen Worten. Unterbrochene Linien sind Ansichten, Vorbehalte oder Bedingungen.',
    figureOnly: ({ signs, certainties, types, speakers, words }) => {
      const small = (some: readonly string[]) => f.either(some.map(f.lower));
      const parts = [
        small(signs.map((one) => sign[`${one}`])),
        small(certainties.map((one) => certainty[one])),
        small(types.map((one) => type[one])),
        speakers.length > 0 ? `gesagt von ${f.either(speakers)}` : '',
        words === '' ? '' : `mit den Worten ${quoted(words)}`,
      ];
      return `Nur Folgendes: ${parts.filter(Boolean).join('; ')}.`;
    },
    figureSource: (title, more, n, by) =>
      `Quelle: ${[quoted(title), ...more.map(isolated)].join(', ')}; ${claims(n)} von ${f.plural(by, { one: '# Person oder Stelle', other: '# Personen oder Stellen' })}.`,
    figureCaution: 'Die Linien zeigen, was gesagt wird, nicht, was ist.',
    figureCredit: 'Gezeichnet mit geopolitical-graph, quelloffen',
    figureClaims: 'Die Aussagen in der Reihenfolge des Artikels',
    figureMore: (numbers, left) => `${numbers} und ${number(left)} weitere`,

    outline: 'Der Graph in Worten',
    outlineHint:
      'Länder und Gebiete mit ihren Beziehungen und den Aussagen dahinter. Ein Knopf wählt aus, wie der Graph.',
    agreementSaid: (name, parties) =>
      name === undefined ? `Abkommen von ${list(parties)}` : `${name}, ein Abkommen von ${list(parties)}`,
    partyHedged: (name, cue) => `${quoted(cue)} ${isolated(name)}`,
    partyAs: (name, value) => `${isolated(name)} (${f.lower(certainty[value])})`,
    partyUnnamed: (quote) => `${quoted(quote)}, im Artikel nicht genannt`,
    influenceSaid: (who, effect, one, other) => {
      const told = { strengthens: 'stärkt', weakens: 'schwächt', changes: 'verändert' };
      return `${isolated(who)} ${told[effect]} die Beziehung von ${isolated(one)} und ${isolated(other)}`;
    },
    influenceTold: (what, value, label) => `${what}, ${f.lower(certainty[value])}: ${quoted(label)}`,
    certaintyTold: (value, cues) =>
      cues.length === 0 ? `${certainty[value]}.` : `${certainty[value]}: ${row(cues.map(quoted))}.`,
    saidBy: (who) => `${isolated(who)}:`,
    ofNone: 'Über kein bestimmtes Land oder Gebiet',

    loaded: (title, n, faults) => `${isolated(title)}: ${claims(n)}.${faults > 0 ? ` ${problems(faults)}.` : ''}`,
    sheetAt: {
      peek: 'Die Aussagen sind bis auf ihren Titel eingeklappt.',
      half: 'Die Aussagen nehmen die halbe Höhe ein.',
      full: 'Die Aussagen nehmen die ganze Höhe ein.',
    },

    formats: {
      json: 'Der Datensatz selbst',
      'json-ld': 'Verknüpfte Daten: Aussagen als Web-Anmerkungen',
      graphml: 'Graph für networkx, igraph, yEd',
      gexf: 'Graph für Gephi',
      'csv-claims': 'Tabelle aller Aussagen, für Tabellenprogramme',
      'csv-dyads': 'Tabelle aller Paare, für Tabellenprogramme',
      markdown: 'Liste der Aussagen in Markdown',
      text: 'Liste der Aussagen als reiner Text',
      citation: 'Belege wie in einer Fußnote',
      bibtex: 'Belege für BibTeX',
      ris: 'Belege für Zotero, EndNote und andere',
      html: 'Eine Seite, die ohne Netz läuft',
    },
    claimsFrom: (title) => `Aussagen in ${quoted(title)}`,
    reportsOnly: 'Was ein Artikel sagt, nicht, was ist. Bei jeder Aussage stehen die Worte des Artikels.',
    accessed: (day) => `abgerufen am ${day}`,
    concerning: (names) => `betrifft ${list(names)}`,

    exporting: {
      title: 'Exportieren',
      format: 'Dateiformat',
      pictures: 'Bilder',
      data: 'Daten und Listen',
      kinds: {
        svg: 'SVG, für Druck und Bearbeitung',
        png: 'PNG, für Folien und das Web',
        jpeg: 'JPEG',
        webp: 'WebP',
        pdf: 'PDF, über das Druckfenster',
      },
      part: 'Ausschnitt',
      whole: 'Der ganze Graph',
      view: 'Was gerade zu sehen ist',
      shape: 'Seitenverhältnis',
      tall: 'So hoch wie nötig',
      width: 'Breite',
      unit: 'Einheit',
      resolution: 'Auflösung',
      pixels: 'Dateibreite in px',
      colors: 'Farben',
      light: 'Hell',
      dark: 'Dunkel',
      gray: 'Grau',
      ground: 'Hintergrund',
      paper: 'Papier',
      white: 'Einfarbig',
      clear: 'Keiner (durchsichtig)',
      textSize: 'Schriftgröße',
      list: 'Nummerierte Aussagen',
      none: 'Keine',
      below: 'Unter dem Graphen',
      beside: 'Neben dem Graphen',
      heading: 'Titel',
      subtitle: 'Untertitel',
      credit: 'Bildnachweis',
      claims: 'Aussagen',
      all: (n) => `Alle: ${claims(n)}`,
      shown: (n) => `Die gerade gezeigten: ${claims(n)}`,
      focused: 'Die Aussage im Fokus',
      preview: 'Vorschau',
      drawing: 'Wird gezeichnet …',
      save: 'Speichern',
      print: 'Drucken',
      copyPicture: 'Bild kopieren',
      copyText: 'Text kopieren',
      saved: (name) => `Gespeichert als ${name}`,
      copied: 'Kopiert.',
      open: 'Datei öffnen …',
      drop: 'Datei hier loslassen, um sie zu öffnen.',
      failures: {
        nothing: 'Es gibt noch keinen Graphen. Warten Sie, bis der Datensatz geladen ist.',
        empty: 'Keine Aussage passt zu den Filtern, also gibt es nichts zu exportieren. Schalten Sie einige aus.',
        hidden:
          'Der Graph ist gerade nicht sichtbar und hat keinen Ausschnitt. Zeigen Sie ihn zuerst, oder exportieren Sie den ganzen Graphen.',
        tooLarge: (width, height, most) =>
          `${number(width)} × ${number(height)} px sind mehr, als Browser erzeugen können. Wählen Sie höchstens ${number(most)} px Breite, oder SVG.`,
        refused: 'Der Browser lässt diese Seite nicht in die Zwischenablage schreiben. Speichern Sie die Datei.',
        policy:
          'Die Sicherheitsregeln dieser Seite (img-src) erlauben keine Bilder, die in ihr entstehen. Exportieren Sie SVG.',
        unsupported: (format) => `Dieser Browser kann keine ${format}-Dateien schreiben. Wählen Sie PNG oder SVG.`,
        source:
          'Die Seite kann hier nicht entstehen, weil sich die Datei des Programms nicht lesen lässt. Befehl: npm run convert -- --help',
        print:
          'Ein PDF entsteht im Druckfenster des Browsers. Nehmen Sie den Dialog „Exportieren“ oder: npm run export -- --help',
        failed: 'Der Browser konnte das Bild nicht erzeugen. Versuchen Sie ein kleineres, oder SVG.',
      },
    },

    embedding: {
      title: 'Einbetten',
      both: 'Exportieren oder einbetten',
      kind: 'Als',
      kinds: { tag: 'Tag mit einem Skript', frame: 'Rahmen (iframe)', static: 'Ohne Skripte: Bild und Liste' },
      column: 'So breit wie die Spalte',
      otherWidth: 'Andere Breite',
      widthPx: 'Breite, px',
      heightPx: 'Höhe, px',
      controls: 'Bedienung',
      full: 'Alles',
      compact: 'Wenig',
      none: 'Keine',
      asPage: 'Wie die Seite',
      code: 'Code zum Einfügen',
      copyCode: 'Code kopieren',
      byHand: 'Der Browser lässt diese Seite nicht kopieren. Der Code ist markiert: Kopieren Sie ihn mit der Tastatur.',
      inline: 'Dieser Datensatz hat keine Webadresse, darum steht er im Tag selbst.',
      tooLarge: 'Dieser Datensatz hat keine Webadresse und ist zu groß für ein Tag. Wählen Sie „Ohne Skripte“.',
      noFrame: 'Nur die Artikel dieser Website lassen sich in einem Rahmen zeigen. Wählen Sie einen anderen Weg.',
    },

    scale: {
      outlineLong:
        'Länder und Gebiete dem Namen nach. Ausgeschrieben sind nur die Aussagen zu dem, was ausgewählt ist. Eine Schaltfläche wählt aus, wie im Graphen.',
      mostFirst: 'Meiste Aussagen zuerst',
      all: 'Alle',
      shown: (shown, all) => `Gezeigt: ${number(shown)} von ${number(all)} Beziehungen`,
      reading: (done, of) => `${number(done)} von ${number(of)} Aussagen gelesen`,
      relating: (done, of) => `${number(done)} von ${number(of)} Aussagen zugeordnet`,
      placing: (done, of) => `${number(done)} von ${number(of)} platziert`,
      writing: (done, of) => `Datei wird geschrieben: ${f.percent(done / of)}`,
      earlier: (n) => `${number(n)} frühere zeigen`,
      canceled: 'Abgebrochen.',
      again: 'Von vorn beginnen',
    },

    pageArticles: 'Artikel',
    pageLanguage: 'Sprache',
    pageFailed: 'Der Graph zu diesem Artikel kann nicht gezeigt werden.',
  };
}
