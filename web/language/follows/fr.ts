import type { Format } from '../format.js';
import type { Follows } from './words.js';

export function follows(f: Format): Follows {
  const { list } = f;
  const count = (one: string, other: string) => (n: number) => f.plural(n, { one: `# ${one}`, other: `# ${other}` });
  const pairs = count('paire', 'paires');
  return {
    tab: 'Questions',
    title: 'Ce qui découle des affirmations',
    note: 'Calculé d’après ce que dit l’article, non d’après ce qui est.',
    counted: (names, byDefault) =>
      `Affirmations qui comptent : ${list(names)}.${byDefault ? ' D’autres comptent si on les choisit dans les filtres.' : ''}`,

    connect: 'Comment X et Y sont-ils liés ?',
    from: 'De',
    to: 'À',
    choose: 'Choisir',
    shortest: (ways, n) =>
      `${count('plus court chemin', 'plus courts chemins')(ways)}, ${count('maillon', 'maillons')(n)}${ways > 1 ? ' chacun' : ''}`,
    firstOnes: (n) => `Les ${f.number(n)} premiers sont montrés.`,
    strongest: 'Chemin le plus solide',
    strongestWhy: 'Son maillon le plus faible est le plus sûr qui soit.',
    weakest: 'Maillon le plus faible',
    noWay: (one, other) => `Aucune affirmation qui compte ne relie ${one} et ${other}, même par d’autres.`,
    beyond: 'Si toutes les affirmations comptaient, ce chemin :',

    balance: 'Les signes s’accordent-ils ?',
    pairs: {
      '1': count('paire coopérative', 'paires coopératives'),
      '-1': count('paire conflictuelle', 'paires conflictuelles'),
      mixed: count(
        'paire aux affirmations des deux signes, sans solde',
        'paires aux affirmations des deux signes, sans solde',
      ),
      none: count('paire non précisée', 'paires non précisées'),
    },
    triangles: {
      balanced: count('triangle équilibré', 'triangles équilibrés'),
      unbalanced: count('triangle non équilibré', 'triangles non équilibrés'),
      mixed: count('triangle avec un côté mixte', 'triangles avec un côté mixte'),
      'not stated': count('triade dont un côté n’est pas précisé', 'triades dont un côté n’est pas précisé'),
    },
    trianglesWhy:
      'Équilibré : tous trois sont ensemble, ou deux contre le troisième (Cartwright et Harary 1956). Ne pas l’être n’est pas une faute.',
    triad: {
      together: (names) => `${list(names)} sont tous ensemble : cohérent.`,
      against: (two, third) => `${list(two)} sont ensemble, tous deux contre ${third} : cohérent.`,
      between: (one, two) => `${one} est avec ${list(two)}, qui sont l’un contre l’autre : non cohérent.`,
      apart: (names) => `${list(names)} sont tous les uns contre les autres : non cohérent.`,
      mixed: (names) => `Entre ${list(names)}, les affirmations vont dans les deux sens : indécis.`,
      open: (one, other) => `Aucune affirmation qui compte ne donne de signe entre ${one} et ${other}.`,
    },
    index: 'Indice de frustration',
    indexWhy: 'Combien de paires contredisent la meilleure division en deux camps.',
    division: (of) =>
      of === null
        ? 'La meilleure division trouvée'
        : of === 1
          ? 'La meilleure division'
          : `Une des ${f.number(of)} meilleures divisions`,
    camp: (n) => `Camp ${f.number(n)}`,
    friendsApart: 'Ensemble, mais dans deux camps',
    foesTogether: 'L’un contre l’autre, mais dans un camp',
    always: 'dans toute meilleure division',
    here: 'dans cette division',
    elsewhere: count(
      'paire contredit une autre meilleure division',
      'paires contredisent d’autres meilleures divisions',
    ),
    parts: 'La part de chacun',
    contradict: count('paire contre la division', 'paires contre la division'),

    word: {
      ask: 'Et si on la prenait au mot ?',
      changes: (n) =>
        `À elle seule, elle déséquilibrerait ${count('triangle', 'triangles')(n)}. Elle porte une réserve et ne compte donc pas.`,
      reading: (what, without, counted, alone) =>
        `${what} : ${without} sans elle, ${counted} avec elle, ${alone} si elle seule comptait.`,
      standing: { balanced: 'équilibré', unbalanced: 'non équilibré', mixed: 'mixte', 'not stated': 'non précisé' },
    },

    compare: 'Qui dit quoi ?',
    first: 'Une voix',
    second: 'L’autre',
    allOthers: 'Toutes les autres',
    oneSpeaker: 'Une seule voix parle ici.',
    both: (n) => `Les deux disent la même chose de ${pairs(n)}`,
    only: (name, n) => `${name} seulement : ${pairs(n)}`,
    differ: (n) => `Elles diffèrent sur ${pairs(n)}`,
    mark: { only: (name) => `${name} seulement`, both: 'les deux de même', differ: 'elles diffèrent' },
    drawVoices: 'Montrer dans le graphe',
    voicesDrawn: (one, other) => `Comparées : ${one} et ${other}`,
    stopVoices: 'Cesser de comparer',
    inSign: 'par le signe',
    inCertainty: 'par la certitude',
    denies: 'l’une le nie',
    silence: 'Ne rien dire d’une paire n’est pas être en désaccord.',

    numbers: 'Chiffres',
    measures: {
      claims: { name: 'Affirmations', meaning: 'Combien le concernent : combien on en dit, non combien il compte.' },
      speakers: { name: 'Voix', meaning: 'Combien de voix les font : non combien sont d’accord.' },
      degree: {
        name: 'Degré',
        meaning: 'À combien d’autres l’article le relie, en bien ou en mal : non sa puissance.',
      },
      betweenness: {
        name: 'Intermédiarité',
        meaning:
          'De 0 à 1, sa présence sur les plus courts chemins entre deux autres : central dans cet article, non dans le monde.',
      },
    },
  };
}
