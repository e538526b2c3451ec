import type { Format } from '../format.js';
import type { Follows } from './words.js';

export function follows(f: Format): Follows {
  const { list } = f;
  const count = (one: string, other: string) => (n: number) => f.plural(n, { one: `# ${one}`, other: `# ${other}` });
  const pairs = count('par', 'pares');
  return {
    tab: 'Preguntas',
    title: 'Qué se sigue de las afirmaciones',
    note: 'Calculado a partir de lo que dice el artículo, no de lo que es.',
    counted: (names, byDefault) =>
      `Afirmaciones que cuentan: ${list(names)}.${byDefault ? ' Otras cuentan si se eligen en los filtros.' : ''}`,

    connect: '¿Cómo se relacionan X e Y?',
    from: 'De',
    to: 'A',
    choose: 'Elegir',
    shortest: (ways, n) =>
      `${count('camino más corto', 'caminos más cortos')(ways)}, ${count('eslabón', 'eslabones')(n)}${ways > 1 ? ' cada uno' : ''}`,
    firstOnes: (n) => `Se muestran los primeros ${f.number(n)}.`,
    strongest: 'Camino más fuerte',
    strongestWhy: 'Su eslabón más débil es el más seguro que hay.',
    weakest: 'Eslabón más débil',
    noWay: (one, other) => `Ninguna afirmación que cuente une a ${one} y ${other}, ni siquiera a través de otros.`,
    beyond: 'Si contaran todas las afirmaciones, este camino:',

    balance: '¿Concuerdan los signos?',
    pairs: {
      '1': count('par cooperativo', 'pares cooperativos'),
      '-1': count('par conflictivo', 'pares conflictivos'),
      mixed: count(
        'par con afirmaciones de ambos signos, sin compensar',
        'pares con afirmaciones de ambos signos, sin compensar',
      ),
      none: count('par sin declarar', 'pares sin declarar'),
    },
    triangles: {
      balanced: count('triángulo equilibrado', 'triángulos equilibrados'),
      unbalanced: count('triángulo no equilibrado', 'triángulos no equilibrados'),
      mixed: count('triángulo con un lado mixto', 'triángulos con un lado mixto'),
      'not stated': count('tríada con un lado sin declarar', 'tríadas con un lado sin declarar'),
    },
    trianglesWhy:
      'Equilibrado: los tres están juntos, o dos contra el tercero (Cartwright y Harary 1956). Que no lo esté no es un error.',
    triad: {
      together: (names) => `${list(names)} están todos juntos: coherente.`,
      against: (two, third) => `${list(two)} están juntos, ambos contra ${third}: coherente.`,
      between: (one, two) => `${one} está con ${list(two)}, que están enfrentados: no coherente.`,
      apart: (names) => `${list(names)} están todos enfrentados: no coherente.`,
      mixed: (names) => `Entre ${list(names)} hay afirmaciones de ambos signos: sin decidir.`,
      open: (one, other) => `Ninguna afirmación que cuente da un signo entre ${one} y ${other}.`,
    },
    index: 'Índice de frustración',
    indexWhy: 'Cuántos pares contradicen la mejor división en dos campos.',
    division: (of) =>
      of === null
        ? 'La mejor división hallada'
        : of === 1
          ? 'La mejor división'
          : `Una de las ${f.number(of)} mejores divisiones`,
    camp: (n) => `Campo ${f.number(n)}`,
    friendsApart: 'Juntos, pero en dos campos',
    foesTogether: 'Enfrentados, pero en un campo',
    always: 'en toda división mejor',
    here: 'en esta división',
    elsewhere: count(
      'par contradice otra división igual de buena',
      'pares contradicen otras divisiones igual de buenas',
    ),
    parts: 'La parte de cada uno',
    contradict: count('par contra la división', 'pares contra la división'),

    word: {
      ask: '¿Y si se tomara al pie de la letra?',
      changes: (n) =>
        `Por sí sola desequilibraría ${count('triángulo', 'triángulos')(n)}. Lleva una advertencia y por eso no cuenta.`,
      reading: (what, without, counted, alone) =>
        `${what}: ${without} sin ella, ${counted} con ella, ${alone} si solo contara ella.`,
      standing: { balanced: 'equilibrado', unbalanced: 'no equilibrado', mixed: 'mixto', 'not stated': 'sin declarar' },
    },

    compare: '¿Quién dice qué?',
    first: 'Una voz',
    second: 'La otra',
    allOthers: 'Todas las demás',
    oneSpeaker: 'Aquí solo habla una voz.',
    both: (n) => `Ambas dicen lo mismo de ${pairs(n)}`,
    only: (name, n) => `${name} solamente: ${pairs(n)}`,
    differ: (n) => `Difieren en ${pairs(n)}`,
    mark: { only: (name) => `${name} solamente`, both: 'ambas por igual', differ: 'difieren' },
    drawVoices: 'Mostrar en el grafo',
    voicesDrawn: (one, other) => `Comparadas: ${one} y ${other}`,
    stopVoices: 'Dejar de comparar',
    inSign: 'en el signo',
    inCertainty: 'en la certeza',
    denies: 'una lo niega',
    silence: 'Quien no dice nada de un par no por ello discrepa.',

    numbers: 'Números',
    measures: {
      claims: {
        name: 'Afirmaciones',
        meaning: 'Cuántas afirmaciones le conciernen: cuánto se dice, no cuánto importa.',
      },
      speakers: { name: 'Voces', meaning: 'Cuántas voces las hacen: no cuántas están de acuerdo.' },
      degree: {
        name: 'Grado',
        meaning: 'Con cuántos otros lo relaciona el artículo, para bien o para mal: no cuánto poder tiene.',
      },
      betweenness: {
        name: 'Intermediación',
        meaning:
          'De 0 a 1, cuántas veces está en los caminos más cortos entre otros dos: central en este artículo, no en el mundo.',
      },
    },
  };
}
