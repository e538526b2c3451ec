import type { Format } from '../format.js';
import type { Follows } from './words.js';

export function follows(f: Format): Follows {
  const { list, number } = f;
  return {
    tab: '問い',
    title: '記述から導かれること',
    note: '記事の記述から計算したもので、事実を示すものではありません。',
    counted: (names, byDefault) =>
      `数える記述：${list(names)}。${byDefault ? 'ほかはフィルターで選ぶと数えます。' : ''}`,

    connect: 'XとYはどうつながるか',
    from: '起点',
    to: '終点',
    choose: '選択',
    shortest: (ways, links) => `最短経路${number(ways)}本、各${number(links)}区間`,
    firstOnes: (n) => `最初の${number(n)}本を表示しています。`,
    strongest: '最も確かな経路',
    strongestWhy: '最も弱い区間が、ほかのどの経路よりも確かです。',
    weakest: '最も弱い区間',
    noWay: (one, other) => `${one}と${other}を結ぶ、数えられる記述は、ほかを介しても存在しません。`,
    beyond: 'すべての記述を数えれば、次の経路があります：',

    balance: '正負の関係は整合するか',
    pairs: {
      '1': (n) => `協調の組${number(n)}`,
      '-1': (n) => `対立の組${number(n)}`,
      mixed: (n) => `両方の記述がある組${number(n)}（相殺しない）`,
      none: (n) => `記述のない組${number(n)}`,
    },
    triangles: {
      balanced: (n) => `均衡した三角形${number(n)}`,
      unbalanced: (n) => `不均衡な三角形${number(n)}`,
      mixed: (n) => `両方の記述がある辺をもつ三角形${number(n)}`,
      'not stated': (n) => `一辺の記述がない三者${number(n)}`,
    },
    trianglesWhy:
      '均衡：三者がともに立つか、二者が残る一者に対する（Cartwright・Harary 1956）。不均衡は誤りではありません。',
    triad: {
      together: (names) => `${list(names)}はみなともに立つ：整合。`,
      against: (two, third) => `${list(two)}はともに立ち、どちらも${third}に対する：整合。`,
      between: (one, two) => `${one}は${list(two)}の双方とともに立つが、両者は対立する：不整合。`,
      apart: (names) => `${list(names)}は互いに対立する：不整合。`,
      mixed: (names) => `${list(names)}の間には両方の記述がある：未定。`,
      open: (one, other) => `${one}と${other}については、数えられる主張に正負がありません。`,
    },
    index: 'フラストレーション指数',
    indexWhy: '二陣営への最良の分け方に反する組の数。',
    division: (of) =>
      of === null ? '見つかった最良の分け方' : of === 1 ? '最良の分け方' : `最良の分け方${number(of)}通りの一つ`,
    camp: (n) => `陣営${number(n)}`,
    friendsApart: 'ともに立つが、別の陣営',
    foesTogether: '対立するが、同じ陣営',
    always: 'どの最良の分け方でも',
    here: 'この分け方では',
    elsewhere: (n) => `別の最良の分け方に反する組${number(n)}`,
    parts: 'それぞれの役割',
    contradict: (n) => `分け方に反する組${number(n)}`,

    word: {
      ask: '字句どおりに取ると？',
      changes: (n) => `これだけで三角形${number(n)}個が不均衡になります。注意書きがあるため、数えません。`,
      reading: (what, without, counted, alone) =>
        `${what}：なければ${without}、加えると${counted}、これだけを数えると${alone}。`,
      standing: { balanced: '均衡', unbalanced: '不均衡', mixed: '混在', 'not stated': '記述なし' },
    },

    compare: '誰が何を述べているか',
    first: '一方',
    second: '他方',
    allOthers: 'ほかの全員',
    oneSpeaker: 'ここで述べているのは一者だけです。',
    both: (n) => `双方が同じことを述べる組${number(n)}`,
    only: (name, n) => `${name}だけが述べる組${number(n)}`,
    differ: (n) => `異なる組${number(n)}`,
    mark: { only: (name) => `${name}だけ`, both: '双方が同じ', differ: '異なる' },
    drawVoices: '図に表示',
    voicesDrawn: (one, other) => `比較：${one}と${other}`,
    stopVoices: '比較をやめる',
    inSign: '正負が異なる',
    inCertainty: '確かさが異なる',
    denies: '一方が否定',
    silence: '述べないことは、反対を意味しません。',

    numbers: '数値',
    measures: {
      claims: { name: '記述', meaning: '関係する記述の数。言及の多さで、重要さではありません。' },
      speakers: { name: '発言者', meaning: 'その記述をした者の数。一致した者の数ではありません。' },
      degree: { name: '次数', meaning: '記事が善悪を問わず結びつける相手の数。力の大きさではありません。' },
      betweenness: {
        name: '媒介性',
        meaning: '0から1。ほかの二者の最短経路に立つ度合い。この記事での中心性で、世界でのものではありません。',
      },
    },
  };
}
