import type { Format } from '../format.js';
import type { Follows } from './words.js';

export function follows(f: Format): Follows {
  const { list } = f;
  const count = (one: string, other: string) => (n: number) => f.plural(n, { one: `# ${one}`, other: `# ${other}` });
  const pairs = count('Paar', 'Paare');
  return {
    tab: 'Fragen',
    title: 'Was aus den Aussagen folgt',
    note: 'Errechnet aus dem, was der Artikel sagt, nicht aus dem, was ist.',
    counted: (names, byDefault) =>
      `Es zählen Aussagen, die so sind: ${list(names)}.${byDefault ? ' Andere zählen, wenn man sie in den Filtern wählt.' : ''}`,

    connect: 'Wie hängen X und Y zusammen?',
    from: 'Von',
    to: 'Nach',
    choose: 'Wählen',
    shortest: (ways, n) =>
      `${count('kürzester Weg', 'kürzeste Wege')(ways)}, ${ways > 1 ? 'je ' : ''}${count('Glied', 'Glieder')(n)}`,
    firstOnes: (n) => `Die ersten ${f.number(n)} werden gezeigt.`,
    strongest: 'Stärkster Weg',
    strongestWhy: 'Sein schwächstes Glied ist das sicherste, das es gibt.',
    weakest: 'Schwächstes Glied',
    noWay: (one, other) => `Keine Aussage, die zählt, verbindet ${one} und ${other}, auch nicht über andere.`,
    beyond: 'Zählte jede Aussage, dann dieser Weg:',

    balance: 'Passen die Vorzeichen zusammen?',
    pairs: {
      '1': count('kooperatives Paar', 'kooperative Paare'),
      '-1': count('konfliktives Paar', 'konfliktive Paare'),
      mixed: count('Paar mit Aussagen beider Art, nicht verrechnet', 'Paare mit Aussagen beider Art, nicht verrechnet'),
      none: count('Paar ohne Angabe', 'Paare ohne Angabe'),
    },
    triangles: {
      balanced: count('ausgewogenes Dreieck', 'ausgewogene Dreiecke'),
      unbalanced: count('unausgewogenes Dreieck', 'unausgewogene Dreiecke'),
      mixed: count('Dreieck mit einer gemischten Seite', 'Dreiecke mit einer gemischten Seite'),
      'not stated': count('Dreiergruppe mit einer Seite ohne Angabe', 'Dreiergruppen mit einer Seite ohne Angabe'),
    },
    trianglesWhy:
      'Ausgewogen: Alle drei stehen zusammen, oder zwei gegen den Dritten (Cartwright und Harary 1956). Unausgewogen ist kein Fehler.',
    triad: {
      together: (names) => `${list(names)} stehen alle zusammen: stimmig.`,
      against: (two, third) => `${list(two)} stehen zusammen, beide gegen ${third}: stimmig.`,
      between: (one, two) => `${one} steht zu ${list(two)}, die gegeneinander stehen: nicht stimmig.`,
      apart: (names) => `${list(names)} stehen alle gegeneinander: nicht stimmig.`,
      mixed: (names) => `Zwischen ${list(names)} gibt es Aussagen beider Art: unentschieden.`,
      open: (one, other) => `Kein Satz, der zählt, nennt ein Vorzeichen zwischen ${one} und ${other}.`,
    },
    index: 'Frustrationsindex',
    indexWhy: 'Wie viele Paare der besten Teilung in zwei Lager widersprechen.',
    division: (of) =>
      of === null
        ? 'Eine beste gefundene Teilung'
        : of === 1
          ? 'Die beste Teilung'
          : `Eine von ${f.number(of)} besten Teilungen`,
    camp: (n) => `Lager ${f.number(n)}`,
    friendsApart: 'Zusammen, aber in zwei Lagern',
    foesTogether: 'Gegeneinander, aber in einem Lager',
    always: 'in jeder besten Teilung',
    here: 'in dieser Teilung',
    elsewhere: count('Paar widerspricht einer anderen besten Teilung', 'Paare widersprechen anderen besten Teilungen'),
    parts: 'Was auf jeden entfällt',
    contradict: count('Paar gegen die Teilung', 'Paare gegen die Teilung'),

    word: {
      ask: 'Und wenn man es wörtlich nähme?',
      changes: (n) =>
        `Für sich allein machte es ${count('Dreieck', 'Dreiecke')(n)} unausgewogen. Es steht mit Vorbehalt hier und zählt deshalb nicht.`,
      reading: (what, without, counted, alone) =>
        `${what}: ${without} ohne es, ${counted} mit ihm, ${alone}, wenn es allein zählte.`,
      standing: { balanced: 'ausgewogen', unbalanced: 'unausgewogen', mixed: 'gemischt', 'not stated': 'ohne Angabe' },
    },

    compare: 'Wer sagt was?',
    first: 'Eine Stimme',
    second: 'Die andere',
    allOthers: 'Alle anderen',
    oneSpeaker: 'Hier sagt nur eine Stimme etwas.',
    both: (n) => `Beide sagen dasselbe über ${pairs(n)}`,
    only: (name, n) => `${name} allein: ${pairs(n)}`,
    differ: (n) => `Sie unterscheiden sich bei ${count('Paar', 'Paaren')(n)}`,
    mark: { only: (name) => `${name} allein`, both: 'beide gleich', differ: 'sie unterscheiden sich' },
    drawVoices: 'Im Graphen zeigen',
    voicesDrawn: (one, other) => `Verglichen: ${one} und ${other}`,
    stopVoices: 'Vergleich beenden',
    inSign: 'im Vorzeichen',
    inCertainty: 'in der Gewissheit',
    denies: 'eine Seite verneint es',
    silence: 'Wer über ein Paar nichts sagt, widerspricht damit nicht.',

    numbers: 'Zahlen',
    measures: {
      claims: {
        name: 'Aussagen',
        meaning: 'Wie viele Aussagen es betreffen: wie viel gesagt wird, nicht, wie viel zählt.',
      },
      speakers: { name: 'Stimmen', meaning: 'Von wie vielen diese Aussagen sind: nicht, wie viele einig sind.' },
      degree: {
        name: 'Grad',
        meaning:
          'Zu wie vielen anderen der Artikel eine Beziehung nennt, gut oder schlecht: nicht, wie mächtig jemand ist.',
      },
      betweenness: {
        name: 'Betweenness',
        meaning:
          'Von 0 bis 1, wie oft jemand auf kürzesten Wegen zwischen zwei anderen steht: Mitte dieses Artikels, nicht der Welt.',
      },
    },
  };
}
