/** Français. Un nom de pays vient sans article : les phrases l’isolent, plutôt que de le décliner. */
import { follows } from './follows/fr.js';
import type { Format } from './format.js';
import type { DifferenceNames, Translation } from './words.js';

/** What a text and a quote may differ in and still look alike. */
const DIFFERENCES: DifferenceNames = {
  quotes: 'les guillemets courbes et droits',
  dashes: 'les tirets et traits d’union',
  blanks: 'les sortes d’espaces',
  unseen: 'les caractères invisibles',
  accents: 'les accents écrits en un ou deux caractères',
  case: 'les majuscules et minuscules',
};

export function fr(f: Format): Translation {
  const { number, list, isolated } = f;
  const count = (n: number, one: string, other = `${one}s`) => f.plural(n, { one: `# ${one}`, other: `# ${other}` });
  const claims = (n: number) => count(n, 'affirmation');
  const problems = (n: number) => count(n, 'problème');
  const quoted = (text: string) => `«\u00a0${isolated(text)}\u00a0»`;
  const comma = ', ';
  const row = (items: readonly string[]) => items.map(isolated).join(comma);
  const certainty = {
    asserted: 'Affirmé',
    believed: 'Estimé',
    conditional: 'Conditionnel',
    hedged: 'Nuancé',
    denied: 'Nié',
  };
  const sign = { '1': 'Coopératif', '-1': 'Conflictuel', '0': 'Neutre', mixed: 'Mixte' };
  const type = {
    AGREE: 'Accord',
    CONSULT: 'Diplomatie',
    SUPPORT: 'Soutien',
    CONCEDE: 'Concession',
    COOPERATE: 'Coopération',
    AID: 'Aide',
    RETREAT: 'Retrait',
    REQUEST: 'Demande',
    ACCUSE: 'Accusation',
    REJECT: 'Refus',
    THREATEN: 'Menace',
    PROTEST: 'Protestation',
    SANCTION: 'Sanctions',
    MOBILIZE: 'Mobilisation',
    COERCE: 'Contrainte',
    ASSAULT: 'Attaque',
    ally: 'Alliance',
    'security-partner': 'Partenariat de sécurité',
    'threat-perception': 'Menace perçue',
    rival: 'Rivalité',
    guarantees: 'Garantie',
    'hosts-forces': 'Forces stationnées',
    ranks: 'Rang',
  };
  const quotes = (n: number) => count(n, 'citation');

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
      asserted: 'Dit sans réserve',
      believed: 'Rapporté comme l’opinion de quelqu’un',
      conditional: 'Ne vaut que si autre chose se vérifie',
      hedged: 'Dit avec un mot comme peut, pourrait ou peut-être',
      denied: 'Dit ne pas être le cas',
    },
    sign,
    certaintyInside: (value) => f.lower(certainty[value]),

    claims,
    relations: (n) => count(n, 'relation'),
    speakers: (n) => count(n, 'voix', 'voix'),
    paragraph: (n) => `Paragraphe ${number(n)}`,
    shownOf: (shown, total) => `${number(shown)} sur ${claims(total)} à l’écran`,
    theAuthor: 'L’auteur de l’article',

    actorsNamed: (polities, organizations) => {
      const some =
        polities > 0 || organizations === 0 ? [count(polities, 'pays ou territoire', 'pays et territoires')] : [];
      const more = organizations > 0 ? [count(organizations, 'organisation')] : [];
      return `${list([...some, ...more])} dans l’article`;
    },
    claimsQuoted: (n) => `${claims(n)}, citations à l’appui`,
    notLoaded: 'Échec',
    notLoadedWhy: 'Échec du chargement\u00a0: voir pourquoi',
    problems,
    problemsHere: (n) => `${problems(n)} dans ces données`,
    readClaims: (n) => `Lire ${claims(n)}`,
    marksMeaning: 'Signification des signes',
    key: 'Légende',
    drawAgreements: 'Tracé des accords à trois ou plus',
    agreements: 'Accords',
    oneHub: 'un nœud',
    asPairs: 'par paires',
    follows: follows(f),
    map: {
      layout: 'Disposition du graphe',
      network: 'Réseau',
      map: 'Carte',
      inset: 'Encart à plus grande échelle',
      unplaced: 'Sans lieu sur la carte',
      isMap: 'Affiché sur une carte.',
      isNetwork: 'Affiché en réseau.',
    },
    lightColors: 'Passer aux couleurs claires',
    darkColors: 'Passer aux couleurs sombres',

    show: 'Afficher',
    showSpeakers: 'Afficher les voix',
    showTypes: 'Afficher les types',
    allSpeakers: 'Toutes les voix',
    allTypes: 'Tous les types',
    someSpeakers: (chosen, all) => `${number(chosen)} voix sur ${number(all)}`,
    someTypes: (chosen, all) => `${count(chosen, 'type')} sur ${number(all)}`,
    resetView: 'Réinitialiser',
    copyLink: 'Copier le lien vers cette vue',
    linkCopied: 'Lien copié',
    copyThisLink: 'Copiez ce lien :',
    sought: 'Mots',
    soughtField: 'Afficher les affirmations avec ces mots',
    soughtExample: 'par exemple\u00a0: menace',
    soughtHint: 'Cherchés dans chaque affirmation, sa citation et ses libellés, comme une seule expression.',
    onlyWith: (words) => `N’afficher que les affirmations avec ${quoted(words)}`,
    clear: 'Effacer',

    searchLabel: 'Chercher des noms, des mots et des voix',
    searchHint: 'Pays, mots ou voix',
    hits: 'Résultats',
    hitsFound: (n) => count(n, 'résultat'),
    nothingFound: 'Aucun résultat',
    nothingHasWords: 'Rien dans ces données ne contient ces mots.',
    moreHits: (n) => `et ${number(n)} de plus\u00a0: précisez pour les trouver.`,
    onTheGraph: 'Sur le graphe',
    speaker: 'Voix',
    speakerOnly: 'Voix\u00a0: n’afficher que ses affirmations',
    claimBy: (paragraph, speaker) => `Affirmation, ¶ ${number(paragraph)} · ${speaker}`,

    lessSure: 'Moins sûr',
    actsOnMark: 'agit sur',
    claimsUpTo: (most) => `${number(1)}–${claims(most)}`,
    agreementMark: 'accord',
    agreementMeaning: 'Trois parties ou plus sur un pied d’égalité, comptées une fois',
    ownMark: 'sur soi',
    ownMeaning: 'L’article parle aussi de ce pays ou territoire seul',
    widthMeaning: 'Épaisseur\u00a0: nombre d’affirmations',

    panel: 'Affirmations',
    panelSmaller: 'Réduire la liste des affirmations',
    panelLarger: 'Agrandir la liste des affirmations',
    close: 'Fermer et tout afficher',
    closeKey: 'Fermer (Échap)',
    backTo: (name) => `Retour\u00a0: ${name}`,
    pairSaid: (first, second, way) => {
      if (way === 'toward') return `${first} envers ${second}`;
      return way === 'both' ? `${first} – ${second}, dans les deux sens` : `${first} – ${second}`;
    },
    ribbon: (paragraphs, places) =>
      `Sur ${number(paragraphs)} paragraphes, portent des affirmations\u00a0: ${row(places)}`,

    waysToRead: 'Modes de lecture',
    readingClaims: 'Affirmations',
    readingStory: 'Dans l’ordre',
    storyTitle: 'Au fil de l’article',
    claimsInParagraphs: (n, told, all) => {
      const some = told < all ? `${number(told)} sur ` : '';
      return `${claims(n)} dans ${some}${count(all, 'paragraphe')}`;
    },
    stepsTitle: 'Parcourir les affirmations',
    previous: 'Précédente',
    next: 'Suivante',
    previousClaim: 'Affirmation précédente',
    nextClaim: 'Affirmation suivante',
    position: (n, of) => `${number(n)} sur ${number(of)}`,
    claimAt: (n, of, paragraph) => `Affirmation ${number(n)} sur ${number(of)}, paragraphe ${number(paragraph)}.`,

    keys: 'Touches',
    keysNote: 'Elles agissent tant que le focus est dans le graphe ou à côté. Tab mène au graphe et en sort.',
    closeDialog: 'Fermer',
    keysOnGraph: 'Sur le graphe',
    keyArrows: 'vers le plus proche dans cette direction',
    keyRelations: 'la relation suivante du pays visé, sinon de tous\u00a0; la précédente',
    keyEnter: 'choisir\u00a0; encore une fois\u00a0: aller à sa première affirmation',
    keyMove: 'déplacer le pays ; Échap le remet en place',
    keyMoveFine: 'le déplacer très légèrement',
    keyEscape: 'un pas en arrière\u00a0: affirmation, relation, pays, tout',
    keysAmongClaims: 'Parmi les affirmations',
    keyClaims: 'l’affirmation suivante\u00a0; la précédente. Sans sélection\u00a0: toutes dans l’ordre',
    keyEnds: 'la première\u00a0; la dernière',
    keysEverywhere: 'Partout',
    keyUndo: 'annuler',
    keyRedo: 'rétablir',
    keyHelp: 'ces touches',

    statesTitle: 'Ce que dit l’article',
    selectHint: 'Choisissez un pays ou une ligne pour lire les affirmations sur lesquelles il repose.',
    nothingPasses: 'Aucune affirmation ne répond à tous les choix faits ci-dessus.',
    noClaims: 'Ces données ne contiennent aucune affirmation.',
    whoSaysIt: 'Qui le dit',
    relationsByClaims: 'Relations par nombre d’affirmations',
    noneRelated: 'L’article ne les relie pas entre eux\u00a0; ce qu’il dit de chacun se lit sous son nom.',
    noneRelatedShown:
      'Ce qui est affiché ne les relie pas entre eux\u00a0; ce qui est dit de chacun se lit sous son nom.',
    unrelated: 'Sans relation avec d’autres',
    unrelatedShown: 'Sans relation avec d’autres dans ce qui est affiché',

    goToClaims: (name) => `Aller aux affirmations sur ${name} et`,
    groupClaims: (title, n) => `${title}\u00a0: ${claims(n)}`,
    showRelation: 'Afficher cette relation',
    showMore: (n) => `Afficher ${number(n)} de plus`,
    claimsNothing: (name) => `${name}\u00a0: aucune affirmation dans ces données.`,
    relatesNothing: (name) => `${name}\u00a0: l’article n’établit aucune relation avec d’autres.`,
    shownNothing: (name) => `${name}\u00a0: rien dans ce qui est affiché.`,
    shownRelatesNothing: (name) => `${name}\u00a0: aucune relation avec d’autres dans ce qui est affiché.`,
    actsOn: (two) => `Influence sur ${two}`,
    alone: (name) => `${name}, à part`,
    aloneShort: 'à part',
    others: 'Dans des relations entre d’autres',
    othersShort: 'autres',

    claimsInOrder: (n) => `${claims(n)}, dans l’ordre de l’article`,
    asParties: 'Parties à un accord avec d’autres',
    actsOnThis: 'Ce qui influe sur cette relation',
    namesAndOthers: (names, others) => `${row(names)} et ${count(others, 'autre')}`,
    namedParties: (n) => count(n, 'partie nommée', 'parties nommées'),
    whoIsParty: 'Qui en est partie',
    alsoUnnamed: (quotes) => `Également ${list(quotes.map(quoted))}, sans nom dans l’article.`,

    openArticle: (paragraph) => `Paragraphe ${number(paragraph)}\u00a0: ouvrir l’article à cet endroit`,
    influence: 'Influence sur d’autres',
    reporting: (holder) => `point de vue rapporté\u00a0: ${holder}`,
    toldBy: (names) => `selon ${list(names)}`,
    certaintyFor: (value, names) => `${certainty[value]} pour ${list(names)}`,
    readAs: (quote, name) => `${quoted(quote)} désigne ici\u00a0: ${name}.`,
    when: (quotes) => `Quand\u00a0: ${row(quotes.map(quoted))}`,
    caution: 'Attention\u00a0:',
    note: 'Note\u00a0:',

    graph: 'Pays et territoires, et ce qui les relie',
    zoom: 'Échelle',
    hintWheel: (key) => `Maintenez ${key} et faites défiler pour zoomer`,
    hintTouch: 'Utilisez deux doigts pour déplacer le graphe',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    showAll: 'Tout afficher',
    pair: (first, second, oneWay) => `${first} ${oneWay ? 'envers' : '–'} ${second}`,
    agreementOf: (names) => `Accord entre ${list(names)}`,
    relationTold: (told) => {
      const sure = told.certainty ? [f.lower(certainty[told.certainty])] : [];
      const how = [told.who, f.lower(sign[`${told.sign}`]), ...sure].join(', ');
      return `${how}\u00a0: ${quoted(told.label)}, ${claims(told.claims)}`;
    },
    actorTold: (name, relations, n) =>
      [name, ...(relations === null ? [] : [count(relations, 'relation')]), claims(n)].join(', '),

    loading: 'Chargement des données…',
    loadFailed: 'Le graphe n’a pas pu être chargé.',
    actorSelected: (name, n) => `Sélection\u00a0: ${name}, ${claims(n)}.`,
    pairSelected: (one, other, label, n) => `Sélection\u00a0: ${one} et ${other}, ${quoted(label)}, ${claims(n)}.`,

    problemsFailed: 'Les données n’ont pas pu être chargées',
    problemsClose: 'Fermer la liste des problèmes',
    nothingToShow: 'Il n’y a rien à afficher. Voici ce qui n’a pas marché\u00a0:',
    beforeStays: 'Ce qui était chargé reste. Voici ce qui n’a pas marché\u00a0:',
    allShown: 'Tout est affiché malgré cela.',
    soundShown: 'Ce qui est correct est affiché\u00a0; ce qui porte ici un triangle est omis ou n’est pas fiable.',
    tryAgain: 'Réessayer',
    moreProblems: (n) => `et ${count(n, 'autre problème', 'autres problèmes')}.`,
    problemAt: (pointer) => `à ${pointer}`,
    problemId: (id) => `identifiant ${id}`,

    readingArticle: 'Article',
    keyGraph: 'vers le graphe, depuis ce qui l’entoure',
    article: 'L’article',
    quoteChecked: (found) =>
      found === null ? 'Texte non disponible' : found ? 'Trouvée mot pour mot' : 'Ne correspond pas au texte',
    articleScore: ({ origin, edition, found, unchecked, total }) => {
      const q = quotes(total);
      if (total === 0) return 'Ce jeu de données ne contient aucune affirmation.';
      if (found === 0 && unchecked === 0 && edition !== 'same')
        return `Aucune des ${q} ne figure dans ce texte. Il semble s’agir d’un autre article.`;
      const which = {
        same: 'C’est le texte dont est tiré le jeu de données. ',
        other: 'Ce n’est pas à la lettre le texte dont est tiré le jeu de données. ',
        unknown:
          'On ne peut dire ici si c’est bien le texte dont est tiré le jeu de données, car cette page n’a pas de connexion sécurisée. ',
      };
      const before = origin === 'page' ? 'L’article de cette page. ' : edition ? which[edition] : '';
      const how = found === total ? `${q} sur ${number(total)}` : `${number(found)} sur ${q}`;
      const rest = unchecked > 0 ? `\u00a0; ${number(unchecked)} non vérifiées, car ce serait trop long` : '';
      return `${before}${how} mot pour mot${rest}.`;
    },
    articleAbsent:
      'Le texte de l’article n’accompagne pas ce jeu de données. Si vous l’avez, ouvrez ou collez votre copie pour vérifier chaque citation et lire avec les affirmations signalées.',
    copyStays: 'Votre copie reste dans cette fenêtre. Elle n’est ni envoyée ni conservée.',
    openFile: 'Ouvrir un fichier…',
    pasteText: 'Ou coller le texte',
    checkText: 'Vérifier et afficher',
    useOwnCopy: 'Utiliser votre copie…',
    cancel: 'Annuler',
    putCopyAway: 'Ranger votre copie',
    textTooLong: (most) => `C’est trop long pour un article\u00a0: plus de ${most} caractères.`,
    textEmpty: 'Il ne contient pas de texte.',
    fileUnreadable: 'Ce fichier n’a pas pu être lu.',
    quotesMissing: (n) => `${quotes(n)} absentes de ce texte`,
    insteadOfQuote: (differs) =>
      differs.length > 0
        ? `Identique, sauf ${f.either(differs.map((kind) => DIFFERENCES[kind]))}\u00a0:`
        : 'Le plus proche\u00a0:',
    claimChosen: 'L’affirmation derrière ces mots',
    readInArticle: (n) => `Paragraphe ${number(n)}\u00a0: le lire dans l’article`,

    figureDek:
      'Chaque ligne est une relation énoncée par l’article, dans ses propres mots. Les lignes interrompues sont des opinions, des réserves ou des conditions.',
    figureOnly: ({ signs, certainties, types, speakers, words }) => {
      const small = (some: readonly string[]) => f.either(some.map(f.lower));
      const parts = [
        small(signs.map((one) => sign[`${one}`])),
        small(certainties.map((one) => certainty[one])),
        small(types.map((one) => type[one])),
        speakers.length > 0 ? `dit par ${f.either(speakers)}` : '',
        words === '' ? '' : `avec les mots ${quoted(words)}`,
      ];
      return `Seulement ce qui suit\u00a0: ${parts.filter(Boolean).join('\u00a0; ')}.`;
    },
    figureSource: (title, more, n, by) =>
      `Source\u00a0: ${[quoted(title), ...more.map(isolated)].join(', ')}\u00a0; ${claims(n)} de ${f.plural(by, { one: '# locuteur', other: '# locuteurs' })}.`,
    figureCaution: 'Les lignes montrent ce qui est dit, non ce qui est.',
    figureCredit: 'Dessiné avec geopolitical-graph, logiciel libre',
    figureClaims: 'Les affirmations, dans l’ordre de l’article',
    figureMore: (numbers, left) => `${numbers} et ${number(left)} autres`,

    outline: 'Le graphe en mots',
    outlineHint:
      'Les pays et territoires avec leurs relations, et les affirmations qui les fondent. Un bouton sélectionne, comme le graphe.',
    agreementSaid: (name, parties) =>
      name === undefined ? `Accord de ${list(parties)}` : `${name}, un accord de ${list(parties)}`,
    partyHedged: (name, cue) => `${quoted(cue)} ${isolated(name)}`,
    partyAs: (name, value) => `${isolated(name)} (${f.lower(certainty[value])})`,
    partyUnnamed: (quote) => `${quoted(quote)}, que l’article ne nomme pas`,
    influenceSaid: (who, effect, one, other) => {
      const told = { strengthens: 'renforce', weakens: 'affaiblit', changes: 'change' };
      return `${isolated(who)} ${told[effect]} la relation de ${isolated(one)} et ${isolated(other)}`;
    },
    influenceTold: (what, value, label) => `${what}, ${f.lower(certainty[value])}\u00a0: ${quoted(label)}`,
    certaintyTold: (value, cues) =>
      cues.length === 0 ? `${certainty[value]}.` : `${certainty[value]}\u00a0: ${row(cues.map(quoted))}.`,
    saidBy: (who) => `${isolated(who)}\u00a0:`,
    ofNone: 'Sur aucun pays ou territoire en particulier',

    loaded: (title, n, faults) => `${isolated(title)}\u00a0: ${claims(n)}.${faults > 0 ? ` ${problems(faults)}.` : ''}`,
    sheetAt: {
      peek: 'Les affirmations sont repliées sur leur titre.',
      half: 'Les affirmations occupent la moitié de la hauteur.',
      full: 'Les affirmations occupent toute la hauteur.',
    },

    formats: {
      json: 'Le jeu de données',
      'json-ld': 'Données liées\u00a0: affirmations en annotations web',
      graphml: 'Graphe pour networkx, igraph, yEd',
      gexf: 'Graphe pour Gephi',
      'csv-claims': 'Tableau de toutes les affirmations, pour tableur',
      'csv-dyads': 'Tableau de toutes les paires, pour tableur',
      markdown: 'Liste d’affirmations en Markdown',
      text: 'Liste d’affirmations en texte brut',
      citation: 'Références comme en note',
      bibtex: 'Références pour BibTeX',
      ris: 'Références pour Zotero, EndNote et autres',
      html: 'Une page qui marche sans réseau',
    },
    claimsFrom: (title) => `Affirmations dans ${quoted(title)}`,
    reportsOnly: 'Ce que dit un article, non ce qui est. Chaque affirmation s’accompagne des mots de l’article.',
    accessed: (day) => `consulté le ${day}`,
    concerning: (names) => `à propos de ${list(names)}`,

    exporting: {
      title: 'Exporter',
      format: 'Format de fichier',
      pictures: 'Images',
      data: 'Données et listes',
      kinds: {
        svg: 'SVG, pour l’impression et la retouche',
        png: 'PNG, pour les diapositives et le web',
        jpeg: 'JPEG',
        webp: 'WebP',
        pdf: 'PDF, par la fenêtre d’impression',
      },
      part: 'Montrer',
      whole: 'Tout le graphe',
      view: 'Ce qui est à l’écran',
      shape: 'Proportions',
      tall: 'Hauteur selon le contenu',
      width: 'Largeur',
      unit: 'Unité',
      resolution: 'Résolution',
      pixels: 'Largeur du fichier en px',
      colors: 'Couleurs',
      light: 'Clair',
      dark: 'Sombre',
      gray: 'Gris',
      ground: 'Fond',
      paper: 'Papier',
      white: 'Uni',
      clear: 'Aucun (transparent)',
      textSize: 'Taille du texte',
      list: 'Affirmations numérotées',
      none: 'Aucune',
      below: 'Sous le graphe',
      beside: 'À côté du graphe',
      heading: 'Titre',
      subtitle: 'Sous-titre',
      credit: 'Crédit',
      claims: 'Affirmations',
      all: (n) => `Toutes : ${claims(n)}`,
      shown: (n) => `Celles montrées ici : ${claims(n)}`,
      focused: 'L’affirmation choisie',
      preview: 'Aperçu',
      drawing: 'Dessin en cours …',
      save: 'Enregistrer',
      print: 'Imprimer',
      copyPicture: 'Copier l’image',
      copyText: 'Copier le texte',
      saved: (name) => `Enregistré sous ${name}`,
      copied: 'Copié.',
      open: 'Ouvrir un fichier …',
      drop: 'Déposez le fichier ici pour l’ouvrir.',
      failures: {
        nothing: 'Il n’y a pas encore de graphe. Attendez que les données soient chargées.',
        empty: 'Aucune affirmation ne passe les filtres : il n’y a rien à exporter. Retirez-en quelques-uns.',
        hidden: 'Le graphe n’est pas visible et n’a donc pas de vue. Affichez-le, ou exportez tout le graphe.',
        tooLarge: (width, height, most) =>
          `${number(width)} × ${number(height)} px, c’est plus que ce que les navigateurs peuvent faire. Choisissez ${number(most)} px de large au plus, ou SVG.`,
        refused: 'Le navigateur ne laisse pas cette page écrire dans le presse-papiers. Enregistrez le fichier.',
        policy:
          'Les règles de sécurité de cette page (img-src) n’admettent pas d’images faites en elle. Exportez en SVG.',
        unsupported: (format) => `Ce navigateur ne peut pas écrire de fichiers ${format}. Choisissez PNG ou SVG.`,
        source:
          'La page ne peut pas être faite ici, car le fichier du programme n’est pas lisible. Commande : npm run convert -- --help',
        print:
          'Un PDF se fait par la fenêtre d’impression du navigateur : passez par « Exporter », ou npm run export -- --help',
        failed: 'Le navigateur n’a pas pu faire l’image. Essayez-en une plus petite, ou SVG.',
      },
    },

    embedding: {
      title: 'Intégrer',
      both: 'Exporter ou intégrer',
      kind: 'Forme',
      kinds: { tag: 'Balise avec un script', frame: 'Cadre (iframe)', static: 'Sans script : image et liste' },
      column: 'Toute la largeur de la colonne',
      otherWidth: 'Autre largeur',
      widthPx: 'Largeur, px',
      heightPx: 'Hauteur, px',
      controls: 'Commandes',
      full: 'Toutes',
      compact: 'Peu',
      none: 'Aucune',
      asPage: 'Comme la page',
      code: 'Code à coller',
      copyCode: 'Copier le code',
      byHand: 'Le navigateur ne laisse pas cette page copier. Le code est sélectionné : copiez-le au clavier.',
      inline: 'Ces données n’ont pas d’adresse web : la balise les contient.',
      tooLarge: 'Ces données n’ont pas d’adresse web et sont trop longues pour une balise. Choisissez « Sans script ».',
      noFrame: 'Seuls les articles de ce site peuvent s’afficher dans un cadre. Choisissez une autre forme.',
    },

    scale: {
      outlineLong:
        'Pays et territoires par nom. Seul ce qui est sélectionné est écrit avec ses affirmations. Un bouton sélectionne, comme dans le graphe.',
      mostFirst: 'Les plus affirmées d’abord',
      all: 'Toutes',
      shown: (shown, all) => `Affichées : ${number(shown)} relations sur ${number(all)}`,
      reading: (done, of) => `Lecture : ${number(done)} affirmations sur ${number(of)}`,
      relating: (done, of) => `Mise en relation : ${number(done)} affirmations sur ${number(of)}`,
      placing: (done, of) => `Placement : ${number(done)} sur ${number(of)}`,
      writing: (done, of) => `Écriture du fichier : ${f.percent(done / of)}`,
      earlier: (n) => `Afficher ${number(n)} précédentes`,
      canceled: 'Annulé.',
      again: 'Recommencer',
    },

    pageArticles: 'Articles de presse',
    pageLanguage: 'Langue',
    pageFailed: 'Le graphe de cet article ne peut pas être affiché.',
  };
}
