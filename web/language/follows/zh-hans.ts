import type { Format } from '../format.js';
import type { Follows } from './words.js';

export function follows(f: Format): Follows {
  const { list, number } = f;
  return {
    tab: '问题',
    title: '由陈述得出什么',
    note: '根据文章所述推算，不代表事实。',
    counted: (names, byDefault) => `计入的陈述：${list(names)}。${byDefault ? '其他陈述在筛选中选取后才计入。' : ''}`,

    connect: 'X与Y如何相连？',
    from: '从',
    to: '到',
    choose: '选择',
    shortest: (ways, links) => `${number(ways)}条最短路径，每条${number(links)}环`,
    firstOnes: (n) => `显示前${number(n)}条。`,
    strongest: '最可靠的路径',
    strongestWhy: '它最弱的一环比其他路径的都确定。',
    weakest: '最弱的一环',
    noWay: (one, other) => `计入的陈述中，没有任何一条把${one}与${other}相连，经由他方也没有。`,
    beyond: '若计入所有陈述，则有此路径：',

    balance: '正负关系是否一致？',
    pairs: {
      '1': (n) => `${number(n)}对合作关系`,
      '-1': (n) => `${number(n)}对冲突关系`,
      mixed: (n) => `${number(n)}对兼有两种陈述（不相抵）`,
      none: (n) => `${number(n)}对未说明`,
    },
    triangles: {
      balanced: (n) => `${number(n)}个平衡三角形`,
      unbalanced: (n) => `${number(n)}个不平衡三角形`,
      mixed: (n) => `${number(n)}个三角形有一边兼有两种陈述`,
      'not stated': (n) => `${number(n)}组三方有一边未说明`,
    },
    trianglesWhy: '平衡：三方站在一起，或两方共同对立于第三方（Cartwright与Harary，1956）。不平衡并非错误。',
    triad: {
      together: (names) => `${list(names)}站在一起：一致。`,
      against: (two, third) => `${list(two)}站在一起，都与${third}对立：一致。`,
      between: (one, two) => `${one}与${list(two)}双方站在一起，而这两方彼此对立：不一致。`,
      apart: (names) => `${list(names)}彼此对立：不一致。`,
      mixed: (names) => `${list(names)}之间兼有两种陈述：未定。`,
      open: (one, other) => `${one}与${other}之间，没有计入的主张给出正负。`,
    },
    index: '挫折指数',
    indexWhy: '与最佳两阵营划分相抵触的关系有多少对。',
    division: (of) => (of === null ? '找到的最佳划分' : of === 1 ? '最佳划分' : `${number(of)}种最佳划分之一`),
    camp: (n) => `阵营${number(n)}`,
    friendsApart: '站在一起，却分属两阵营',
    foesTogether: '彼此对立，却同在一阵营',
    always: '在每种最佳划分中',
    here: '在此划分中',
    elsewhere: (n) => `${number(n)}对与其他最佳划分相抵触`,
    parts: '各方的部分',
    contradict: (n) => `${number(n)}对与划分相抵触`,

    word: {
      ask: '若照字面理解？',
      changes: (n) => `仅凭它就会使${number(n)}个三角形失去平衡。它带有提醒，因此不计入。`,
      reading: (what, without, counted, alone) => `${what}：不计它则${without}，计入则${counted}，只计它则${alone}。`,
      standing: { balanced: '平衡', unbalanced: '不平衡', mixed: '混合', 'not stated': '未说明' },
    },

    compare: '谁说了什么？',
    first: '一方',
    second: '另一方',
    allOthers: '其他所有人',
    oneSpeaker: '这里只有一位发言者。',
    both: (n) => `双方说法相同：${number(n)}对`,
    only: (name, n) => `${name}独有：${number(n)}对`,
    differ: (n) => `说法不同：${number(n)}对`,
    mark: { only: (name) => `${name}独有`, both: '双方相同', differ: '说法不同' },
    drawVoices: '在图中显示',
    voicesDrawn: (one, other) => `比较：${one}与${other}`,
    stopVoices: '停止比较',
    inSign: '正负不同',
    inCertainty: '确定程度不同',
    denies: '一方否定',
    silence: '未提及并不表示反对。',

    numbers: '数字',
    measures: {
      claims: { name: '陈述', meaning: '与其有关的陈述数：说了多少，而非有多重要。' },
      speakers: { name: '发言者', meaning: '作出这些陈述的人数：而非意见一致的人数。' },
      degree: { name: '度', meaning: '文章把它与多少他方相连，无论好坏：而非实力大小。' },
      betweenness: { name: '中介性', meaning: '0至1，位于他方之间最短路径上的程度：在本文中居中，而非在世界上。' },
    },
  };
}
