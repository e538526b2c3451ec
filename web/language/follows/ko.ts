import type { Format } from '../format.js';
import type { Follows } from './words.js';

export function follows(f: Format): Follows {
  const { list, number } = f;
  return {
    tab: '질문',
    title: '서술에서 따라 나오는 것',
    note: '기사의 서술로 계산한 것이며, 사실을 말하는 것이 아닙니다.',
    counted: (names, byDefault) => `세는 서술: ${list(names)}.${byDefault ? ' 다른 것은 필터에서 고르면 셉니다.' : ''}`,

    connect: 'X와 Y는 어떻게 이어지는가',
    from: '출발',
    to: '도착',
    choose: '선택',
    shortest: (ways, links) => `최단 경로 ${number(ways)}개, 각 ${number(links)}단계`,
    firstOnes: (n) => `처음 ${number(n)}개를 표시합니다.`,
    strongest: '가장 확실한 경로',
    strongestWhy: '가장 약한 고리가 다른 어느 경로보다 확실합니다.',
    weakest: '가장 약한 고리',
    noWay: (one, other) => `세는 서술 가운데 ${one}, ${other} 사이를 잇는 것은 다른 행위자를 거쳐도 없습니다.`,
    beyond: '모든 서술을 세면 다음 경로가 있습니다:',

    balance: '협력과 갈등은 서로 들어맞는가',
    pairs: {
      '1': (n) => `협력 쌍 ${number(n)}개`,
      '-1': (n) => `갈등 쌍 ${number(n)}개`,
      mixed: (n) => `양쪽 서술이 다 있는 쌍 ${number(n)}개(상쇄하지 않음)`,
      none: (n) => `서술이 없는 쌍 ${number(n)}개`,
    },
    triangles: {
      balanced: (n) => `균형 삼각형 ${number(n)}개`,
      unbalanced: (n) => `불균형 삼각형 ${number(n)}개`,
      mixed: (n) => `한 변이 혼재된 삼각형 ${number(n)}개`,
      'not stated': (n) => `한 변의 서술이 없는 삼자 ${number(n)}개`,
    },
    trianglesWhy:
      '균형: 셋이 모두 함께하거나, 둘이 나머지 하나에 맞선다(Cartwright·Harary 1956). 불균형은 오류가 아닙니다.',
    triad: {
      together: (names) => `${list(names)}: 모두 함께한다. 들어맞음.`,
      against: (two, third) => `${list(two)}: 함께하며, 둘 다 ${third}에 맞선다. 들어맞음.`,
      between: (one, two) => `${one}: 서로 맞서는 ${list(two)} 양쪽과 함께한다. 들어맞지 않음.`,
      apart: (names) => `${list(names)}: 모두 서로 맞선다. 들어맞지 않음.`,
      mixed: (names) => `${list(names)}: 양쪽 서술이 다 있다. 미정.`,
      open: (one, other) => `${one} 및 ${other}: 집계되는 주장에 협력·갈등 표시가 없습니다.`,
    },
    index: '불만 지수',
    indexWhy: '두 진영으로 가장 잘 나누었을 때 어긋나는 쌍의 수.',
    division: (of) =>
      of === null ? '찾아낸 최선의 구분' : of === 1 ? '최선의 구분' : `최선의 구분 ${number(of)}가지 중 하나`,
    camp: (n) => `진영 ${number(n)}`,
    friendsApart: '함께하지만 다른 진영',
    foesTogether: '맞서지만 같은 진영',
    always: '모든 최선의 구분에서',
    here: '이 구분에서',
    elsewhere: (n) => `다른 최선의 구분에 어긋나는 쌍 ${number(n)}개`,
    parts: '각자의 몫',
    contradict: (n) => `구분에 어긋나는 쌍 ${number(n)}개`,

    word: {
      ask: '적힌 그대로 받아들이면?',
      changes: (n) => `이것만으로 삼각형 ${number(n)}개가 불균형이 됩니다. 주의 표시가 있어 세지 않습니다.`,
      reading: (what, without, counted, alone) =>
        `${what}: 없으면 ${without}, 더하면 ${counted}, 이것만 세면 ${alone}.`,
      standing: { balanced: '균형', unbalanced: '불균형', mixed: '혼재', 'not stated': '서술 없음' },
    },

    compare: '누가 무엇을 말하는가',
    first: '한쪽',
    second: '다른 쪽',
    allOthers: '나머지 모두',
    oneSpeaker: '여기서는 한 발언자만 말합니다.',
    both: (n) => `양쪽이 똑같이 말하는 쌍 ${number(n)}개`,
    only: (name, n) => `${name}만 말하는 쌍 ${number(n)}개`,
    differ: (n) => `서로 다른 쌍 ${number(n)}개`,
    mark: { only: (name) => `${name}만`, both: '양쪽이 같음', differ: '서로 다름' },
    drawVoices: '그래프에 표시',
    voicesDrawn: (one, other) => `비교: ${one} 및 ${other}`,
    stopVoices: '비교 끝내기',
    inSign: '협력·갈등이 다름',
    inCertainty: '확실성이 다름',
    denies: '한쪽이 부정',
    silence: '말하지 않았다고 반대하는 것은 아닙니다.',

    numbers: '숫자',
    measures: {
      claims: { name: '서술', meaning: '관련된 서술의 수. 얼마나 언급되는지이지, 얼마나 중요한지가 아닙니다.' },
      speakers: { name: '발언자', meaning: '그 서술을 한 이의 수. 동의하는 이의 수가 아닙니다.' },
      degree: { name: '차수', meaning: '좋든 나쁘든 기사가 이어 놓은 상대의 수. 힘의 크기가 아닙니다.' },
      betweenness: {
        name: '매개성',
        meaning: '0에서 1. 다른 둘 사이의 최단 경로에 서는 정도. 이 기사에서의 중심이지, 세계의 중심이 아닙니다.',
      },
    },
  };
}
