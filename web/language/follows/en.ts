import type { Format } from '../format.js';
import type { Follows } from './words.js';

export function follows(f: Format): Follows {
  const { list } = f;
  const count =
    (one: string, other = `${one}s`) =>
    (n: number) =>
      f.plural(n, { one: `# ${one}`, other: `# ${other}` });
  const links = count('link');
  return {
    tab: 'Questions',
    title: 'What follows from the claims',
    note: 'Worked out from what the article says. It says nothing about what is so.',
    counted: (names, byDefault) =>
      `Claims that count: ${list(names)}.${byDefault ? ' Others count if you choose them in the filters.' : ''}`,

    connect: 'How are X and Y connected?',
    from: 'From',
    to: 'To',
    choose: 'Choose',
    shortest: (ways, n) => `${count('shortest way')(ways)}, ${links(n)}${ways > 1 ? ' each' : ''}`,
    firstOnes: (n) => `The first ${f.number(n)} are shown.`,
    strongest: 'Strongest way',
    strongestWhy: 'Its weakest link is the surest there is.',
    weakest: 'Weakest link',
    noWay: (one, other) => `No claims that count connect ${one} and ${other}, not even through others.`,
    beyond: 'If every claim counted, this way would:',

    balance: 'Do the signs hang together?',
    pairs: {
      '1': count('cooperative pair'),
      '-1': count('conflictual pair'),
      mixed: count('pair with claims both ways, not netted', 'pairs with claims both ways, not netted'),
      none: count('pair not stated', 'pairs not stated'),
    },
    triangles: {
      balanced: count('balanced triangle'),
      unbalanced: count('unbalanced triangle'),
      mixed: count('triangle with a side both ways', 'triangles with a side both ways'),
      'not stated': count('triad with one side not stated', 'triads with one side not stated'),
    },
    trianglesWhy:
      'Balanced: all three stand together, or two of them against the third (Cartwright and Harary 1956). Unbalanced is no mistake.',
    triad: {
      together: (names) => `${list(names)} all stand together: consistent.`,
      against: (two, third) => `${list(two)} stand together, both against ${third}: consistent.`,
      between: (one, two) => `${one} stands with both ${list(two)}, who are against each other: not consistent.`,
      apart: (names) => `${list(names)} are all against each other: not consistent.`,
      mixed: (names) => `Among ${list(names)}, claims go both ways: undecided.`,
      open: (one, other) => `No claim that counts tells a sign of ${one} and ${other}.`,
    },
    index: 'Frustration index',
    indexWhy: 'How many pairs contradict the best division into two camps.',
    division: (of) =>
      of === null ? 'A best division found' : of === 1 ? 'The best division' : `One of ${f.number(of)} best divisions`,
    camp: (n) => `Camp ${f.number(n)}`,
    friendsApart: 'Together, but in two camps',
    foesTogether: 'Against each other, but in one camp',
    always: 'in every best division',
    here: 'in this division',
    elsewhere: count('pair contradicts another best division', 'pairs contradict other best divisions'),
    parts: 'The part of each',
    contradict: count('pair against the division', 'pairs against the division'),

    word: {
      ask: 'What if it were taken at its word?',
      changes: (n) =>
        `By itself it would unbalance ${count('triangle')(n)}. It is printed with a caution, so that it does not count.`,
      reading: (what, without, counted, alone) =>
        `${what}: ${without} without it, ${counted} with it, ${alone} if it alone counted.`,
      standing: { balanced: 'balanced', unbalanced: 'unbalanced', mixed: 'mixed', 'not stated': 'not stated' },
    },

    compare: 'Who says what?',
    first: 'One',
    second: 'The other',
    allOthers: 'All others',
    oneSpeaker: 'Only one speaker says something here.',
    both: (n) => `Both say the same of ${count('pair')(n)}`,
    only: (name, n) => `${name} only: ${count('pair')(n)}`,
    differ: (n) => `They differ on ${count('pair')(n)}`,
    mark: { only: (name) => `${name} only`, both: 'both alike', differ: 'they differ' },
    drawVoices: 'Show in the graph',
    voicesDrawn: (one, other) => `Compared: ${one} and ${other}`,
    stopVoices: 'Stop comparing',
    inSign: 'in sign',
    inCertainty: 'in certainty',
    denies: 'one denies it',
    silence: 'Who says nothing of a pair does not thereby disagree.',

    numbers: 'Numbers',
    measures: {
      claims: { name: 'Claims', meaning: 'How many claims concern it: how much is said, not how much matters.' },
      speakers: { name: 'Speakers', meaning: 'How many make those claims: not how many agree.' },
      degree: {
        name: 'Degree',
        meaning: 'With how many others the article relates it, well or badly: not how powerful it is.',
      },
      betweenness: {
        name: 'Betweenness',
        meaning:
          'From 0 to 1, how often it stands on the shortest ways between two others: central to this article, not to the world.',
      },
    },
  };
}
