/** Español */
import { follows } from './follows/es.js';
import type { Format } from './format.js';
import type { DifferenceNames, Translation } from './words.js';

/** What a text and a quote may differ in and still look alike. */
const DIFFERENCES: DifferenceNames = {
  quotes: 'las comillas tipográficas y rectas',
  dashes: 'las rayas y guiones',
  blanks: 'los tipos de espacio',
  unseen: 'los caracteres invisibles',
  accents: 'los acentos escritos como uno o dos caracteres',
  case: 'las mayúsculas y minúsculas',
};

export function es(f: Format): Translation {
  const { number, list, isolated } = f;
  const count = (n: number, one: string, other = `${one}s`) => f.plural(n, { one: `# ${one}`, other: `# ${other}` });
  const claims = (n: number) => count(n, 'afirmación', 'afirmaciones');
  const problems = (n: number) => count(n, 'problema');
  const quoted = (text: string) => `«${isolated(text)}»`;
  const comma = ', ';
  const row = (items: readonly string[]) => items.map(isolated).join(comma);
  const certainty = {
    asserted: 'Afirmado',
    believed: 'Creído',
    conditional: 'Condicional',
    hedged: 'Matizado',
    denied: 'Negado',
  };
  const sign = { '1': 'Cooperativo', '-1': 'Conflictivo', '0': 'Neutral', mixed: 'Mixto' };
  const type = {
    AGREE: 'Acuerdo',
    CONSULT: 'Diplomacia',
    SUPPORT: 'Apoyo',
    CONCEDE: 'Concesión',
    COOPERATE: 'Cooperación',
    AID: 'Ayuda',
    RETREAT: 'Retirada',
    REQUEST: 'Petición',
    ACCUSE: 'Acusación',
    REJECT: 'Rechazo',
    THREATEN: 'Amenaza',
    PROTEST: 'Protesta',
    SANCTION: 'Sanciones',
    MOBILIZE: 'Movilización',
    COERCE: 'Coacción',
    ASSAULT: 'Ataque',
    ally: 'Alianza',
    'security-partner': 'Asociación de seguridad',
    'threat-perception': 'Amenaza percibida',
    rival: 'Rivalidad',
    guarantees: 'Garantía',
    'hosts-forces': 'Tropas estacionadas',
    ranks: 'Rango',
  };
  const quotes = (n: number) => count(n, 'cita');

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
      asserted: 'Se afirma sin reservas',
      believed: 'Se cuenta como creencia de alguien',
      conditional: 'Vale solo si se cumple otra cosa',
      hedged: 'Se dice con palabras como puede, podría o quizá',
      denied: 'Se dice que no es así',
    },
    sign,
    certaintyInside: (value) => f.lower(certainty[value]),

    claims,
    relations: (n) => count(n, 'relación', 'relaciones'),
    speakers: (n) => count(n, 'voz', 'voces'),
    paragraph: (n) => `Párrafo ${number(n)}`,
    shownOf: (shown, total) => `${number(shown)} de ${claims(total)} a la vista`,
    theAuthor: 'Quien firma el artículo',

    actorsNamed: (polities, organizations) => {
      const some =
        polities > 0 || organizations === 0 ? [count(polities, 'país o territorio', 'países y territorios')] : [];
      const more = organizations > 0 ? [count(organizations, 'organización', 'organizaciones')] : [];
      return `${list([...some, ...more])} en el artículo`;
    },
    claimsQuoted: (n) => `${claims(n)}, con su cita`,
    notLoaded: 'Sin cargar',
    notLoadedWhy: 'Sin cargar: ver por qué',
    problems,
    problemsHere: (n) => `${problems(n)} en estos datos`,
    readClaims: (n) => `Leer ${claims(n)}`,
    marksMeaning: 'Qué significan los signos',
    key: 'Leyenda',
    drawAgreements: 'Cómo se dibujan los acuerdos de tres o más',
    agreements: 'Acuerdos',
    oneHub: 'un nodo',
    asPairs: 'por pares',
    follows: follows(f),
    map: {
      layout: 'Disposición del grafo',
      network: 'Red',
      map: 'Mapa',
      inset: 'Recuadro a mayor escala',
      unplaced: 'Sin lugar en el mapa',
      isMap: 'Se muestra en un mapa.',
      isNetwork: 'Se muestra como red.',
    },
    lightColors: 'Usar colores claros',
    darkColors: 'Usar colores oscuros',

    show: 'Mostrar',
    showSpeakers: 'Mostrar voces',
    showTypes: 'Mostrar tipos',
    allSpeakers: 'Todas las voces',
    allTypes: 'Todos los tipos',
    someSpeakers: (chosen, all) => `${number(chosen)} de ${number(all)} voces`,
    someTypes: (chosen, all) => `${number(chosen)} de ${number(all)} tipos`,
    resetView: 'Restablecer',
    copyLink: 'Copiar el enlace a esta vista',
    linkCopied: 'Enlace copiado',
    copyThisLink: 'Copie este enlace:',
    sought: 'Palabras',
    soughtField: 'Mostrar las afirmaciones con estas palabras',
    soughtExample: 'por ejemplo: amenaza',
    soughtHint: 'Se buscan en cada afirmación, en su cita y en sus rótulos, como una sola frase.',
    onlyWith: (words) => `Mostrar solo las afirmaciones con ${quoted(words)}`,
    clear: 'Borrar',

    searchLabel: 'Buscar nombres, palabras y voces',
    searchHint: 'País, palabras o voz',
    hits: 'Resultados',
    hitsFound: (n) => count(n, 'resultado'),
    nothingFound: 'Sin resultados',
    nothingHasWords: 'Nada en estos datos contiene esas palabras.',
    moreHits: (n) => `y ${number(n)} más: siga escribiendo para acotar.`,
    onTheGraph: 'En el gráfico',
    speaker: 'Voz',
    speakerOnly: 'Voz: mostrar solo sus afirmaciones',
    claimBy: (paragraph, speaker) => `Afirmación, ¶ ${number(paragraph)} · ${speaker}`,

    lessSure: 'Menos seguro',
    actsOnMark: 'actúa sobre',
    claimsUpTo: (most) => `${number(1)}–${claims(most)}`,
    agreementMark: 'acuerdo',
    agreementMeaning: 'Tres o más partes en pie de igualdad, contadas una sola vez',
    ownMark: 'sobre sí',
    ownMeaning: 'El artículo también dice algo solo de este país o territorio',
    widthMeaning: 'Grosor: número de afirmaciones',

    panel: 'Afirmaciones',
    panelSmaller: 'Reducir la lista de afirmaciones',
    panelLarger: 'Ampliar la lista de afirmaciones',
    close: 'Cerrar y mostrar todo',
    closeKey: 'Cerrar (Esc)',
    backTo: (name) => `Volver: ${name}`,
    pairSaid: (first, second, way) => {
      if (way === 'toward') return `${first} hacia ${second}`;
      return way === 'both' ? `${first} – ${second}, en ambos sentidos` : `${first} – ${second}`;
    },
    ribbon: (paragraphs, places) => `De ${number(paragraphs)} párrafos, tienen afirmaciones: ${row(places)}`,

    waysToRead: 'Formas de leer',
    readingClaims: 'Afirmaciones',
    readingStory: 'En orden',
    storyTitle: 'Tal como lo cuenta el artículo',
    claimsInParagraphs: (n, told, all) => {
      const some = told < all ? `${number(told)} de ` : '';
      return `${claims(n)} en ${some}${count(all, 'párrafo')}`;
    },
    stepsTitle: 'Recorrer las afirmaciones',
    previous: 'Anterior',
    next: 'Siguiente',
    previousClaim: 'Afirmación anterior',
    nextClaim: 'Afirmación siguiente',
    position: (n, of) => `${number(n)} de ${number(of)}`,
    claimAt: (n, of, paragraph) => `Afirmación ${number(n)} de ${number(of)}, párrafo ${number(paragraph)}.`,

    keys: 'Teclas',
    keysNote: 'Actúan mientras el foco está en el gráfico o a su lado. Tab lleva al gráfico y sale de él.',
    closeDialog: 'Cerrar',
    keysOnGraph: 'En el gráfico',
    keyArrows: 'a lo más cercano en esa dirección',
    keyRelations: 'la relación siguiente del país enfocado o, si no, de todos; la anterior',
    keyEnter: 'elegir; otra vez: a su primera afirmación',
    keyMove: 'mover el país; Esc lo devuelve a su sitio',
    keyMoveFine: 'moverlo apenas',
    keyEscape: 'un paso atrás: afirmación, relación, país, todo',
    keysAmongClaims: 'Entre las afirmaciones',
    keyClaims: 'la afirmación siguiente; la anterior. Sin nada elegido: todas en orden',
    keyEnds: 'la primera; la última',
    keysEverywhere: 'En todas partes',
    keyUndo: 'deshacer',
    keyRedo: 'rehacer',
    keyHelp: 'estas teclas',

    statesTitle: 'Lo que dice el artículo',
    selectHint: 'Elija un país o una línea para leer las afirmaciones que hay detrás.',
    nothingPasses: 'Ninguna afirmación cumple todo lo elegido arriba.',
    noClaims: 'Estos datos no contienen afirmaciones.',
    whoSaysIt: 'Quién lo dice',
    relationsByClaims: 'Relaciones por número de afirmaciones',
    noneRelated: 'El artículo no los relaciona entre sí; lo que dice de cada uno está detrás de su nombre.',
    noneRelatedShown: 'Lo que se muestra no los relaciona entre sí; lo que dice de cada uno está detrás de su nombre.',
    unrelated: 'Sin relación con otros',
    unrelatedShown: 'Sin relación con otros en lo que se muestra',

    goToClaims: (name) => `Ir a las afirmaciones sobre ${name} y`,
    groupClaims: (title, n) => `${title}: ${claims(n)}`,
    showRelation: 'Mostrar esta relación',
    showMore: (n) => `Mostrar ${number(n)} más`,
    claimsNothing: (name) => `Estos datos no contienen ninguna afirmación sobre ${name}.`,
    relatesNothing: (name) => `El artículo no relaciona ${name} con otros.`,
    shownNothing: (name) => `Lo que se muestra no dice nada sobre ${name}.`,
    shownRelatesNothing: (name) => `Lo que se muestra no relaciona ${name} con otros.`,
    actsOn: (two) => `Influye en ${two}`,
    alone: (name) => `Solo ${name}`,
    aloneShort: 'solo',
    others: 'En relaciones entre otros',
    othersShort: 'otros',

    claimsInOrder: (n) => `${claims(n)}, en el orden del artículo`,
    asParties: 'Como partes de un acuerdo con otros',
    actsOnThis: 'Qué influye en esta relación',
    namesAndOthers: (names, others) => `${row(names)} y ${count(others, 'otro')}`,
    namedParties: (n) => count(n, 'parte nombrada', 'partes nombradas'),
    whoIsParty: 'Quiénes son parte',
    alsoUnnamed: (quotes) => `También ${list(quotes.map(quoted))}, sin nombre en el artículo.`,

    openArticle: (paragraph) => `Párrafo ${number(paragraph)}: abrir ahí el artículo`,
    influence: 'Influencia en otros',
    reporting: (holder) => `recoge la opinión de ${holder}`,
    toldBy: (names) => `según ${list(names)}`,
    certaintyFor: (value, names) => `${certainty[value]} para ${list(names)}`,
    readAs: (quote, name) => `${quoted(quote)} se entiende como ${name}.`,
    when: (quotes) => `Cuándo: ${row(quotes.map(quoted))}`,
    caution: 'Atención:',
    note: 'Nota:',

    graph: 'Países y territorios, y lo que los relaciona',
    zoom: 'Escala',
    hintWheel: (key) => `Mantenga ${key} y desplace la rueda para ampliar`,
    hintTouch: 'Use dos dedos para mover el grafo',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    showAll: 'Mostrar todo',
    pair: (first, second, oneWay) => `${first} ${oneWay ? 'hacia' : '–'} ${second}`,
    agreementOf: (names) => `Acuerdo de ${list(names)}`,
    relationTold: (told) => {
      const sure = told.certainty ? [f.lower(certainty[told.certainty])] : [];
      return `${[told.who, f.lower(sign[`${told.sign}`]), ...sure].join(', ')}: ${quoted(told.label)}, ${claims(told.claims)}`;
    },
    actorTold: (name, relations, n) =>
      [name, ...(relations === null ? [] : [count(relations, 'relación', 'relaciones')]), claims(n)].join(', '),

    loading: 'Cargando los datos…',
    loadFailed: 'No se pudo cargar el gráfico.',
    actorSelected: (name, n) => `Selección: ${name}, ${claims(n)}.`,
    pairSelected: (one, other, label, n) => `Selección: ${one} y ${other}, ${quoted(label)}, ${claims(n)}.`,

    problemsFailed: 'No se pudieron cargar los datos',
    problemsClose: 'Cerrar la lista de problemas',
    nothingToShow: 'No hay nada que mostrar. Esto es lo que falló:',
    beforeStays: 'Se mantiene lo cargado antes. Esto es lo que falló:',
    allShown: 'Aun así, se muestra todo.',
    soundShown: 'Se muestra lo correcto; lo marcado aquí con un triángulo se ha omitido o no es fiable.',
    tryAgain: 'Reintentar',
    moreProblems: (n) => `y ${count(n, 'problema')} más.`,
    problemAt: (pointer) => `en ${pointer}`,
    problemId: (id) => `ID ${id}`,

    readingArticle: 'Artículo',
    keyGraph: 'al grafo, desde cualquier lugar junto a él',
    article: 'El artículo',
    quoteChecked: (found) =>
      found === null ? 'Sin el texto' : found ? 'Hallada palabra por palabra' : 'No coincide con el texto',
    articleScore: ({ origin, edition, found, unchecked, total }) => {
      const q = quotes(total);
      if (total === 0) return 'Este conjunto de datos no contiene afirmaciones.';
      if (found === 0 && unchecked === 0 && edition !== 'same')
        return `Ninguna de las ${q} está en este texto. Parece otro artículo.`;
      const which = {
        same: 'Es el texto del que se hizo el conjunto de datos. ',
        other: 'No es letra por letra el texto del que se hizo el conjunto de datos. ',
        unknown:
          'Aquí no puede saberse si es exactamente el texto del que se hizo el conjunto de datos, porque esta página no tiene conexión segura. ',
      };
      const before = origin === 'page' ? 'El artículo de esta página. ' : edition ? which[edition] : '';
      const how = found === total ? `${q} de ${number(total)}` : `${number(found)} de ${q}`;
      const rest = unchecked > 0 ? `; ${number(unchecked)} sin comprobar, porque llevaría demasiado tiempo` : '';
      return `${before}${how} palabra por palabra${rest}.`;
    },
    articleAbsent:
      'El texto del artículo no viene con este conjunto de datos. Si lo tiene, abra o pegue su copia para comprobar cada cita y leerlo con las afirmaciones marcadas.',
    copyStays: 'Su copia se queda en esta ventana. No se envía a ningún sitio ni se guarda.',
    openFile: 'Abrir un archivo…',
    pasteText: 'O pegar el texto',
    checkText: 'Comprobar y mostrar',
    useOwnCopy: 'Usar su propia copia…',
    cancel: 'Cancelar',
    putCopyAway: 'Retirar su copia',
    textTooLong: (most) => `Es demasiado largo para un artículo: más de ${most} caracteres.`,
    textEmpty: 'No contiene texto.',
    fileUnreadable: 'No se pudo leer el archivo.',
    quotesMissing: (n) => `${quotes(n)} que no están en este texto`,
    insteadOfQuote: (differs) =>
      differs.length > 0 ? `Igual salvo en ${f.either(differs.map((kind) => DIFFERENCES[kind]))}:` : 'Lo más parecido:',
    claimChosen: 'La afirmación tras estas palabras',
    readInArticle: (n) => `Párrafo ${number(n)}: leerlo en el artículo`,

    figureDek:
      'Cada línea es una relación que afirma el artículo, rotulada con sus propias palabras. Las líneas discontinuas son creencias, matices o condiciones.',
    figureOnly: ({ signs, certainties, types, speakers, words }) => {
      const small = (some: readonly string[]) => f.either(some.map(f.lower));
      const parts = [
        small(signs.map((one) => sign[`${one}`])),
        small(certainties.map((one) => certainty[one])),
        small(types.map((one) => type[one])),
        speakers.length > 0 ? `dicho por ${f.either(speakers)}` : '',
        words === '' ? '' : `con las palabras ${quoted(words)}`,
      ];
      return `Solo lo que sigue: ${parts.filter(Boolean).join('; ')}.`;
    },
    figureSource: (title, more, n, by) =>
      `Fuente: ${[quoted(title), ...more.map(isolated)].join(', ')}; ${claims(n)} de ${f.plural(by, { one: '# hablante', other: '# hablantes' })}.`,
    figureCaution: 'Las líneas muestran lo que se dice, no lo que es.',
    figureCredit: 'Dibujado con geopolitical-graph, de código abierto',
    figureClaims: 'Las afirmaciones, en el orden del artículo',
    figureMore: (numbers, left) => `${numbers} y ${number(left)} más`,

    outline: 'El grafo en palabras',
    outlineHint:
      'Países y territorios con sus relaciones, y las afirmaciones que hay detrás. Un botón selecciona, como el grafo.',
    agreementSaid: (name, parties) =>
      name === undefined ? `Acuerdo de ${list(parties)}` : `${name}, un acuerdo de ${list(parties)}`,
    partyHedged: (name, cue) => `${quoted(cue)} ${isolated(name)}`,
    partyAs: (name, value) => `${isolated(name)} (${f.lower(certainty[value])})`,
    partyUnnamed: (quote) => `${quoted(quote)}, que el artículo no nombra`,
    influenceSaid: (who, effect, one, other) => {
      const told = { strengthens: 'refuerza', weakens: 'debilita', changes: 'cambia' };
      return `${isolated(who)} ${told[effect]} la relación de ${isolated(one)} y ${isolated(other)}`;
    },
    influenceTold: (what, value, label) => `${what}, ${f.lower(certainty[value])}: ${quoted(label)}`,
    certaintyTold: (value, cues) =>
      cues.length === 0 ? `${certainty[value]}.` : `${certainty[value]}: ${row(cues.map(quoted))}.`,
    saidBy: (who) => `${isolated(who)}:`,
    ofNone: 'Sobre ningún país o territorio en particular',

    loaded: (title, n, faults) => `${isolated(title)}: ${claims(n)}.${faults > 0 ? ` ${problems(faults)}.` : ''}`,
    sheetAt: {
      peek: 'Las afirmaciones están plegadas hasta el título.',
      half: 'Las afirmaciones ocupan la mitad de la altura.',
      full: 'Las afirmaciones ocupan toda la altura.',
    },

    formats: {
      json: 'El conjunto de datos',
      'json-ld': 'Datos enlazados: afirmaciones como anotaciones web',
      graphml: 'Grafo para networkx, igraph, yEd',
      gexf: 'Grafo para Gephi',
      'csv-claims': 'Tabla de todas las afirmaciones, para hojas de cálculo',
      'csv-dyads': 'Tabla de todos los pares, para hojas de cálculo',
      markdown: 'Lista de afirmaciones en Markdown',
      text: 'Lista de afirmaciones en texto sin formato',
      citation: 'Citas como en una nota al pie',
      bibtex: 'Citas para BibTeX',
      ris: 'Citas para Zotero, EndNote y otros',
      html: 'Una página que funciona sin red',
    },
    claimsFrom: (title) => `Afirmaciones en ${quoted(title)}`,
    reportsOnly: 'Lo que dice un artículo, no lo que es. Cada afirmación va con las palabras del propio artículo.',
    accessed: (day) => `consultado el ${day}`,
    concerning: (names) => `sobre ${list(names)}`,

    exporting: {
      title: 'Exportar',
      format: 'Formato',
      pictures: 'Imágenes',
      data: 'Datos y listas',
      kinds: {
        svg: 'SVG, para imprimir y editar',
        png: 'PNG, para diapositivas y la web',
        jpeg: 'JPEG',
        webp: 'WebP',
        pdf: 'PDF, con la ventana de impresión',
      },
      part: 'Mostrar',
      whole: 'Todo el grafo',
      view: 'Lo que se ve ahora',
      shape: 'Proporción',
      tall: 'Tan alto como haga falta',
      width: 'Ancho',
      unit: 'Unidad',
      resolution: 'Resolución',
      pixels: 'Ancho del archivo en px',
      colors: 'Colores',
      light: 'Claro',
      dark: 'Oscuro',
      gray: 'Gris',
      ground: 'Fondo',
      paper: 'Papel',
      white: 'Liso',
      clear: 'Ninguno (transparente)',
      textSize: 'Tamaño del texto',
      list: 'Afirmaciones numeradas',
      none: 'Ninguna',
      below: 'Debajo del grafo',
      beside: 'Junto al grafo',
      heading: 'Título',
      subtitle: 'Subtítulo',
      credit: 'Créditos',
      claims: 'Afirmaciones',
      all: (n) => `Todas: ${claims(n)}`,
      shown: (n) => `Las que se muestran: ${claims(n)}`,
      focused: 'La afirmación elegida',
      preview: 'Vista previa',
      drawing: 'Dibujando …',
      save: 'Guardar',
      print: 'Imprimir',
      copyPicture: 'Copiar imagen',
      copyText: 'Copiar texto',
      saved: (name) => `Guardado como ${name}`,
      copied: 'Copiado.',
      open: 'Abrir un archivo …',
      drop: 'Suelte el archivo aquí para abrirlo.',
      failures: {
        nothing: 'Todavía no hay grafo. Espere a que se carguen los datos.',
        empty: 'Ninguna afirmación pasa los filtros: no hay nada que exportar. Quite alguno.',
        hidden: 'El grafo no está visible y no tiene vista. Muéstrelo primero o exporte todo el grafo.',
        tooLarge: (width, height, most) =>
          `${number(width)} × ${number(height)} px es más de lo que los navegadores pueden hacer. Elija ${number(most)} px de ancho o menos, o SVG.`,
        refused: 'El navegador no deja que esta página escriba en el portapapeles. Guarde el archivo.',
        policy: 'Las reglas de seguridad de esta página (img-src) no admiten imágenes hechas en ella. Exporte SVG.',
        unsupported: (format) => `Este navegador no puede escribir archivos ${format}. Elija PNG o SVG.`,
        source:
          'La página no se puede hacer aquí, porque no se puede leer el archivo del programa. Comando: npm run convert -- --help',
        print: 'Un PDF se hace con la ventana de impresión del navegador. Use «Exportar» o: npm run export -- --help',
        failed: 'El navegador no pudo hacer la imagen. Pruebe una más pequeña, o SVG.',
      },
    },

    embedding: {
      title: 'Incrustar',
      both: 'Exportar o incrustar',
      kind: 'Como',
      kinds: { tag: 'Etiqueta con un script', frame: 'Marco (iframe)', static: 'Sin scripts: imagen y lista' },
      column: 'Todo el ancho de la columna',
      otherWidth: 'Otro ancho',
      widthPx: 'Ancho, px',
      heightPx: 'Alto, px',
      controls: 'Controles',
      full: 'Todos',
      compact: 'Pocos',
      none: 'Ninguno',
      asPage: 'Como la página',
      code: 'Código para pegar',
      copyCode: 'Copiar código',
      byHand: 'El navegador no deja copiar a esta página. El código está seleccionado: cópielo con el teclado.',
      inline: 'Estos datos no tienen dirección web: la etiqueta los lleva dentro.',
      tooLarge: 'Estos datos no tienen dirección web y son demasiado extensos para una etiqueta. Elija «Sin scripts».',
      noFrame: 'Solo los artículos de este sitio pueden mostrarse en un marco. Elija otra forma.',
    },

    scale: {
      outlineLong:
        'Países y territorios por nombre. Solo lo seleccionado se escribe con sus afirmaciones. Un botón selecciona, como en el grafo.',
      mostFirst: 'Primero las más afirmadas',
      all: 'Todas',
      shown: (shown, all) => `Se muestran ${number(shown)} de ${number(all)} relaciones`,
      reading: (done, of) => `Leyendo ${number(done)} de ${number(of)} afirmaciones`,
      relating: (done, of) => `Relacionando ${number(done)} de ${number(of)} afirmaciones`,
      placing: (done, of) => `Colocando ${number(done)} de ${number(of)}`,
      writing: (done, of) => `Escribiendo el archivo: ${f.percent(done / of)}`,
      earlier: (n) => `Mostrar ${number(n)} anteriores`,
      canceled: 'Cancelado.',
      again: 'Empezar de nuevo',
    },

    pageArticles: 'Artículos',
    pageLanguage: 'Idioma',
    pageFailed: 'No se puede mostrar el gráfico de este artículo.',
  };
}
