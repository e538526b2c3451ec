import type { Format } from '../format.js';
import type { Follows } from './words.js';

export function follows(f: Format): Follows {
  const { list, number } = f;
  return {
    tab: '問題',
    title: '由陳述得出什麼',
    note: '根據文章所述推算，不代表事實。',
    counted: (names, byDefault) => `計入的陳述：${list(names)}。${byDefault ? '其他陳述在篩選中選取後才計入。' : ''}`,

    connect: 'X與Y如何相連？',
    from: '從',
    to: '到',
    choose: '選擇',
    shortest: (ways, links) => `${number(ways)}條最短路徑，每條${number(links)}環`,
    firstOnes: (n) => `顯示前${number(n)}條。`,
    strongest: '最可靠的路徑',
    strongestWhy: '它最弱的一環比其他路徑的都確定。',
    weakest: '最弱的一環',
    noWay: (one, other) => `計入的陳述中，沒有任何一項把${one}與${other}相連，經由他方也沒有。`,
    beyond: '若計入所有陳述，則有此路徑：',

    balance: '正負關係是否一致？',
    pairs: {
      '1': (n) => `${number(n)}對合作關係`,
      '-1': (n) => `${number(n)}對衝突關係`,
      mixed: (n) => `${number(n)}對兼有兩種陳述（不相抵）`,
      none: (n) => `${number(n)}對未說明`,
    },
    triangles: {
      balanced: (n) => `${number(n)}個平衡三角形`,
      unbalanced: (n) => `${number(n)}個不平衡三角形`,
      mixed: (n) => `${number(n)}個三角形有一邊兼有兩種陳述`,
      'not stated': (n) => `${number(n)}組三方有一邊未說明`,
    },
    trianglesWhy: '平衡：三方站在一起，或兩方共同對立於第三方（Cartwright與Harary，1956）。不平衡並非錯誤。',
    triad: {
      together: (names) => `${list(names)}站在一起：一致。`,
      against: (two, third) => `${list(two)}站在一起，都與${third}對立：一致。`,
      between: (one, two) => `${one}與${list(two)}雙方站在一起，而這兩方彼此對立：不一致。`,
      apart: (names) => `${list(names)}彼此對立：不一致。`,
      mixed: (names) => `${list(names)}之間兼有兩種陳述：未定。`,
      open: (one, other) => `${one}與${other}之間，沒有計入的主張給出正負。`,
    },
    index: '挫折指數',
    indexWhy: '與最佳兩陣營劃分相牴觸的關係有多少對。',
    division: (of) => (of === null ? '找到的最佳劃分' : of === 1 ? '最佳劃分' : `${number(of)}種最佳劃分之一`),
    camp: (n) => `陣營${number(n)}`,
    friendsApart: '站在一起，卻分屬兩陣營',
    foesTogether: '彼此對立，卻同在一陣營',
    always: '在每種最佳劃分中',
    here: '在此劃分中',
    elsewhere: (n) => `${number(n)}對與其他最佳劃分相牴觸`,
    parts: '各方的部分',
    contradict: (n) => `${number(n)}對與劃分相牴觸`,

    word: {
      ask: '若照字面理解？',
      changes: (n) => `僅憑它就會使${number(n)}個三角形失去平衡。它帶有提醒，因此不計入。`,
      reading: (what, without, counted, alone) => `${what}：不計它則${without}，計入則${counted}，只計它則${alone}。`,
      standing: { balanced: '平衡', unbalanced: '不平衡', mixed: '混合', 'not stated': '未說明' },
    },

    compare: '誰說了什麼？',
    first: '一方',
    second: '另一方',
    allOthers: '其他所有人',
    oneSpeaker: '這裡只有一位發言者。',
    both: (n) => `雙方說法相同：${number(n)}對`,
    only: (name, n) => `${name}獨有：${number(n)}對`,
    differ: (n) => `說法不同：${number(n)}對`,
    mark: { only: (name) => `${name}獨有`, both: '雙方相同', differ: '說法不同' },
    drawVoices: '在圖中顯示',
    voicesDrawn: (one, other) => `比較：${one}與${other}`,
    stopVoices: '停止比較',
    inSign: '正負不同',
    inCertainty: '確定程度不同',
    denies: '一方否定',
    silence: '未提及並不表示反對。',

    numbers: '數字',
    measures: {
      claims: { name: '陳述', meaning: '與其有關的陳述數：說了多少，而非有多重要。' },
      speakers: { name: '發言者', meaning: '作出這些陳述的人數：而非意見一致的人數。' },
      degree: { name: '度', meaning: '文章把它與多少他方相連，無論好壞：而非實力大小。' },
      betweenness: { name: '中介性', meaning: '0至1，位於他方之間最短路徑上的程度：在本文中居中，而非在世界上。' },
    },
  };
}
