/** 한국어. 받침에 따라 바뀌는 조사는 이름 뒤에 쓰지 않는다. */
import { follows } from './follows/ko.js';
import type { Format } from './format.js';
import type { DifferenceNames, Translation } from './words.js';

/** What a text and a quote may differ in and still look alike. */
const DIFFERENCES: DifferenceNames = {
  quotes: '따옴표 모양',
  dashes: '줄표와 붙임표',
  blanks: '공백의 종류',
  unseen: '보이지 않는 문자',
  accents: '악센트의 표기 방식',
  case: '대문자와 소문자',
};

export function ko(f: Format): Translation {
  const { number, list, isolated } = f;
  const claims = (n: number) => `서술 ${number(n)}건`;
  const problems = (n: number) => `문제 ${number(n)}건`;
  const quoted = (text: string) => `“${isolated(text)}”`;
  const comma = ', ';
  const row = (items: readonly string[]) => items.map(isolated).join(comma);
  const certainty = {
    asserted: '단정',
    believed: '견해',
    conditional: '조건부',
    hedged: '가능성',
    denied: '부정',
  };
  const sign = { '1': '협력', '-1': '갈등', '0': '중립', mixed: '혼재' };
  const type = {
    AGREE: '합의',
    CONSULT: '외교',
    SUPPORT: '지지',
    CONCEDE: '양보',
    COOPERATE: '협력',
    AID: '원조',
    RETREAT: '철수',
    REQUEST: '요청',
    ACCUSE: '비난',
    REJECT: '거부',
    THREATEN: '위협',
    PROTEST: '항의',
    SANCTION: '제재',
    MOBILIZE: '동원',
    COERCE: '강압',
    ASSAULT: '공격',
    ally: '동맹',
    'security-partner': '안보 협력',
    'threat-perception': '위협 인식',
    rival: '경쟁',
    guarantees: '보장',
    'hosts-forces': '병력 주둔',
    ranks: '순위',
  };
  const quotes = (n: number) => `인용 ${number(n)}건`;

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
      asserted: '단정하여 서술됨',
      believed: '누군가의 견해로 전해짐',
      conditional: '다른 일이 성립할 때만 성립함',
      hedged: '‘수 있다’, ‘아마’ 같은 말과 함께 서술됨',
      denied: '그렇지 않다고 서술됨',
    },
    sign,
    certaintyInside: (value) => certainty[value],

    claims,
    relations: (n) => `관계 ${number(n)}건`,
    speakers: (n) => `발언자 ${number(n)}명`,
    paragraph: (n) => `${number(n)}번째 단락`,
    shownOf: (shown, total) => `서술 ${number(total)}건 중 ${number(shown)}건 표시`,
    theAuthor: '기사 필자',

    actorsNamed: (polities, organizations) => {
      const some = polities > 0 || organizations === 0 ? [`국가·지역 ${number(polities)}곳`] : [];
      const more = organizations > 0 ? [`단체 ${number(organizations)}곳`] : [];
      return `기사에 나온 ${[...some, ...more].join(', ')}`;
    },
    claimsQuoted: (n) => `${claims(n)}(모두 인용문 포함)`,
    notLoaded: '불러오지 못함',
    notLoadedWhy: '불러오지 못함: 이유 보기',
    problems,
    problemsHere: (n) => `이 데이터세트의 ${problems(n)}`,
    readClaims: (n) => `${claims(n)} 읽기`,
    marksMeaning: '기호의 뜻',
    key: '범례',
    drawAgreements: '셋 이상이 참여한 합의 표시 방법',
    agreements: '합의',
    oneHub: '한데 모아',
    asPairs: '둘씩',
    follows: follows(f),
    map: {
      layout: '그래프 배치',
      network: '네트워크',
      map: '지도',
      inset: '확대도',
      unplaced: '지도에 위치가 없음',
      isMap: '지도로 표시됨.',
      isNetwork: '네트워크로 표시됨.',
    },
    lightColors: '밝은 색상 사용',
    darkColors: '어두운 색상 사용',

    show: '표시',
    showSpeakers: '표시할 발언자',
    showTypes: '표시할 유형',
    allSpeakers: '모든 발언자',
    allTypes: '모든 유형',
    someSpeakers: (chosen, all) => `발언자 ${number(all)}명 중 ${number(chosen)}명`,
    someTypes: (chosen, all) => `유형 ${number(all)}개 중 ${number(chosen)}개`,
    resetView: '보기 초기화',
    copyLink: '이 보기의 링크 복사',
    linkCopied: '링크를 복사했습니다',
    copyThisLink: '이 링크를 복사하십시오:',
    sought: '표현',
    soughtField: '이 표현이 있는 서술 표시',
    soughtExample: '예: 위협',
    soughtHint: '각 서술과 그 인용문, 라벨에서 이어진 한 구절로 찾습니다.',
    onlyWith: (words) => `${quoted(words)} 표현이 있는 서술만 표시`,
    clear: '지우기',

    searchLabel: '이름, 표현, 발언자 검색',
    searchHint: '국가, 표현 또는 발언자',
    hits: '검색 결과',
    hitsFound: (n) => `${number(n)}건 찾음`,
    nothingFound: '찾지 못함',
    nothingHasWords: '이 데이터세트에는 이 표현이 없습니다.',
    moreHits: (n) => `그 밖에 ${number(n)}건: 더 입력하면 좁혀집니다.`,
    onTheGraph: '그래프에 있음',
    speaker: '발언자',
    speakerOnly: '발언자: 이 발언자의 서술만 표시',
    claimBy: (paragraph, speaker) => `서술, ¶ ${number(paragraph)} · ${speaker}`,

    lessSure: '덜 확실함',
    actsOnMark: '작용',
    claimsUpTo: (most) => `${number(1)}~${number(most)}건`,
    agreementMark: '합의',
    agreementMeaning: '셋 이상이 대등하게 참여한 합의, 한 번만 셈',
    ownMark: '단독 서술',
    ownMeaning: '이 국가·지역만에 관한 서술도 기사에 있음',
    widthMeaning: '굵기: 서술 수',

    panel: '서술',
    panelSmaller: '서술 목록 줄이기',
    panelLarger: '서술 목록 늘리기',
    close: '닫고 전체 표시',
    closeKey: '닫기(Esc)',
    backTo: (name) => `돌아가기: ${name}`,
    pairSaid: (first, second, way) => {
      if (way === 'toward') return `${first}, ${second}에 대하여`;
      return way === 'both' ? `${first} – ${second}, 서로에 대하여` : `${first} – ${second}`;
    },
    ribbon: (paragraphs, places) => `전체 ${number(paragraphs)}개 단락 중 서술이 있는 단락: ${row(places)}`,

    waysToRead: '읽는 방식',
    readingClaims: '서술',
    readingStory: '순서대로',
    storyTitle: '기사가 전하는 순서대로',
    claimsInParagraphs: (n, told, all) =>
      told < all ? `${number(all)}개 단락 중 ${number(told)}개에 ${claims(n)}` : `${number(all)}개 단락에 ${claims(n)}`,
    stepsTitle: '서술을 차례로 읽기',
    previous: '이전',
    next: '다음',
    previousClaim: '이전 서술',
    nextClaim: '다음 서술',
    position: (n, of) => `${number(of)}건 중 ${number(n)}번째`,
    claimAt: (n, of, paragraph) => `서술 ${number(of)}건 중 ${number(n)}번째, ${number(paragraph)}번째 단락.`,

    keys: '단축키',
    keysNote: '포커스가 그래프나 그 옆에 있을 때 작동합니다. Tab 키로 그래프에 들어가고 나옵니다.',
    closeDialog: '닫기',
    keysOnGraph: '그래프에서',
    keyArrows: '그 방향에서 가장 가까운 곳으로',
    keyRelations: '포커스가 있는 국가·지역(없으면 전체)의 다음 관계, 이전 관계',
    keyEnter: '선택. 한 번 더 누르면 첫 서술로',
    keyMove: '나라 옮기기, Esc로 되돌리기',
    keyMoveFine: '아주 조금 옮기기',
    keyEscape: '한 단계 뒤로: 서술, 관계, 국가·지역, 전체',
    keysAmongClaims: '서술 사이에서',
    keyClaims: '다음 서술, 이전 서술. 선택한 것이 없으면 기사 순서대로 전부',
    keyEnds: '처음, 마지막',
    keysEverywhere: '어디서나',
    keyUndo: '되돌리기',
    keyRedo: '다시 하기',
    keyHelp: '이 단축키 목록',

    statesTitle: '기사가 서술하는 것',
    selectHint: '국가·지역이나 선을 선택하면 근거가 되는 서술을 읽을 수 있습니다.',
    nothingPasses: '위에서 고른 조건에 모두 맞는 서술이 없습니다.',
    noClaims: '이 데이터세트에는 서술이 없습니다.',
    whoSaysIt: '누구의 말인가',
    relationsByClaims: '서술 수에 따른 관계',
    noneRelated: '기사는 이들을 서로 연결하지 않습니다. 각각에 관한 서술은 이름을 누르면 볼 수 있습니다.',
    noneRelatedShown: '표시된 서술은 이들을 서로 연결하지 않습니다. 각각에 관한 서술은 이름을 누르면 볼 수 있습니다.',
    unrelated: '다른 곳과 관계없음',
    unrelatedShown: '표시된 서술에서는 다른 곳과 관계없음',

    goToClaims: (name) => `${name} 및 상대에 관한 서술로 이동`,
    groupClaims: (title, n) => `${title}: ${claims(n)}`,
    showRelation: '이 관계 표시',
    showMore: (n) => `${number(n)}건 더 보기`,
    claimsNothing: (name) => `${name}: 이 데이터세트에는 관련 서술이 없습니다.`,
    relatesNothing: (name) => `${name}: 기사는 다른 곳과의 관계를 말하지 않습니다.`,
    shownNothing: (name) => `${name}: 표시된 서술에는 나오지 않습니다.`,
    shownRelatesNothing: (name) => `${name}: 표시된 서술에는 다른 곳과의 관계가 없습니다.`,
    actsOn: (two) => `${two}에 영향`,
    alone: (name) => `${name} 단독`,
    aloneShort: '단독',
    others: '다른 국가·지역 사이의 관계에서',
    othersShort: '기타',

    claimsInOrder: (n) => `${claims(n)}, 기사 순서`,
    asParties: '다른 곳도 참여한 합의의 당사자로서',
    actsOnThis: '이 관계에 영향을 주는 것',
    namesAndOthers: (names, others) => `${row(names)} 외 ${number(others)}곳`,
    namedParties: (n) => `이름이 나온 당사자 ${number(n)}곳`,
    whoIsParty: '당사자',
    alsoUnnamed: (quotes) => `그 밖에 기사가 이름을 밝히지 않은 ${row(quotes.map(quoted))}.`,

    openArticle: (paragraph) => `${number(paragraph)}번째 단락: 기사에서 열기`,
    influence: '다른 관계에 미치는 영향',
    reporting: (holder) => `${holder}의 견해를 전함`,
    toldBy: (names) => `${list(names)}의 전언`,
    certaintyFor: (value, names) => `${list(names)}에 대해서는 ${certainty[value]}`,
    readAs: (quote, name) => `${quoted(quote)} 해석: ${name}.`,
    when: (quotes) => `시기: ${row(quotes.map(quoted))}`,
    caution: '주의:',
    note: '참고:',

    graph: '국가·지역과 그 관계',
    zoom: '확대·축소',
    hintWheel: (key) => `${key} 키를 누른 채 스크롤하면 확대·축소됩니다`,
    hintTouch: '두 손가락으로 그래프를 움직이십시오',
    zoomIn: '확대',
    zoomOut: '축소',
    showAll: '전체 표시',
    pair: (first, second, oneWay) => (oneWay ? `${first}, ${second}에 대하여` : `${first} – ${second}`),
    agreementOf: (names) => `${list(names)}의 합의`,
    relationTold: (told) => {
      const sure = told.certainty ? [certainty[told.certainty]] : [];
      return `${[told.who, sign[`${told.sign}`], ...sure].join(', ')}: ${quoted(told.label)}, ${claims(told.claims)}`;
    },
    actorTold: (name, relations, n) =>
      [name, ...(relations === null ? [] : [`관계 ${number(relations)}건`]), claims(n)].join(', '),

    loading: '데이터세트를 불러오는 중…',
    loadFailed: '그래프를 불러오지 못했습니다.',
    actorSelected: (name, n) => `${name} 선택됨: ${claims(n)}.`,
    pairSelected: (one, other, label, n) => `${one} – ${other} 선택됨: ${quoted(label)}, ${claims(n)}.`,

    problemsFailed: '데이터세트를 불러오지 못했습니다',
    problemsClose: '문제 목록 닫기',
    nothingToShow: '표시할 것이 없습니다. 원인은 다음과 같습니다.',
    beforeStays: '앞서 불러온 내용을 그대로 표시합니다. 원인은 다음과 같습니다.',
    allShown: '그래도 모두 표시됩니다.',
    soundShown: '올바른 부분은 표시됩니다. 삼각형이 붙은 항목은 빠졌거나 믿을 수 없습니다.',
    tryAgain: '다시 시도',
    moreProblems: (n) => `그 밖에 ${problems(n)}.`,
    problemAt: (pointer) => `위치 ${pointer}`,
    problemId: (id) => `ID ${id}`,

    readingArticle: '기사',
    keyGraph: '옆의 어디에서든 그래프로',
    article: '기사',
    quoteChecked: (found) => (found === null ? '본문 없음' : found ? '글자 그대로 일치' : '본문과 불일치'),
    articleScore: ({ origin, edition, found, unchecked, total }) => {
      const q = quotes(total);
      if (total === 0) return '이 데이터세트에는 서술이 없습니다.';
      if (found === 0 && unchecked === 0 && edition !== 'same')
        return `이 본문에는 ${q} 가운데 아무것도 없습니다. 다른 기사인 듯합니다.`;
      const which = {
        same: '데이터세트의 바탕이 된 본문입니다. ',
        other: '데이터세트의 바탕이 된 본문과 글자 하나하나까지 같지는 않습니다. ',
        unknown: '이 페이지에 보안 연결이 없어, 데이터세트의 바탕이 된 바로 그 본문인지 여기서는 알 수 없습니다. ',
      };
      const before = origin === 'page' ? '이 페이지의 기사입니다. ' : edition ? which[edition] : '';
      const how = found === total ? `${q} 모두` : `${q} 가운데 ${number(found)}건`;
      const rest = unchecked > 0 ? ` (${number(unchecked)}건은 시간이 너무 걸려 확인하지 않음)` : '';
      return `${before}${how} 글자 그대로 일치합니다${rest}.`;
    },
    articleAbsent:
      '이 데이터세트에는 기사 본문이 들어 있지 않습니다. 본문이 있다면 열거나 붙여 넣어 모든 인용을 확인하고, 서술이 표시된 본문을 읽을 수 있습니다.',
    copyStays: '본문은 이 창 안에만 있습니다. 어디에도 보내거나 저장하지 않습니다.',
    openFile: '파일 열기…',
    pasteText: '또는 본문 붙여 넣기',
    checkText: '확인하고 보기',
    useOwnCopy: '내 본문 사용…',
    cancel: '취소',
    putCopyAway: '내 본문 치우기',
    textTooLong: (most) => `기사 한 편으로는 너무 깁니다. ${most}자가 넘습니다.`,
    textEmpty: '글이 없습니다.',
    fileUnreadable: '파일을 읽을 수 없습니다.',
    quotesMissing: (n) => `이 본문에 없는 ${quotes(n)}`,
    insteadOfQuote: (differs) =>
      differs.length > 0 ? `${f.either(differs.map((kind) => DIFFERENCES[kind]))}만 다름:` : '가장 비슷한 곳:',
    claimChosen: '이 말이 뒷받침하는 서술',
    readInArticle: (n) => `${number(n)}단락: 기사에서 읽기`,

    figureDek: '선은 기사가 말하는 관계이며 기사의 말로 이름을 붙였습니다. 끊긴 선은 견해, 추측 또는 조건입니다.',
    figureOnly: ({ signs, certainties, types, speakers, words }) => {
      const small = (some: readonly string[]) => f.either(some);
      const parts = [
        small(signs.map((one) => sign[`${one}`])),
        small(certainties.map((one) => certainty[one])),
        small(types.map((one) => type[one])),
        speakers.length > 0 ? `발언자 ${f.either(speakers)}` : '',
        words === '' ? '' : `${quoted(words)} 포함`,
      ];
      return `다음만 표시: ${parts.filter(Boolean).join('; ')}.`;
    },
    figureSource: (title, more, n, by) =>
      `출처: ${[quoted(title), ...more.map(isolated)].join(', ')}; ${claims(n)}, 발언자 ${number(by)}명.`,
    figureCaution: '선은 말해진 것을 나타낼 뿐, 사실 여부를 나타내지 않습니다.',
    figureCredit: '오픈 소스 geopolitical-graph로 그림',
    figureClaims: '기사 순서에 따른 서술',
    figureMore: (numbers, left) => `${numbers} 외 ${number(left)}건`,

    outline: '글로 나타낸 그래프',
    outlineHint: '국가와 지역, 그 관계, 각각의 근거가 되는 서술. 단추를 누르면 그래프에서처럼 선택됩니다.',
    agreementSaid: (name, parties) =>
      name === undefined ? `${list(parties)}의 합의` : `${name}, ${list(parties)}의 합의`,
    partyHedged: (name, cue) => `${quoted(cue)} ${isolated(name)}`,
    partyAs: (name, value) => `${isolated(name)} (${certainty[value]})`,
    partyUnnamed: (quote) => `${quoted(quote)} (기사에 이름 없음)`,
    influenceSaid: (who, effect, one, other) => {
      const told = { strengthens: '강화함', weakens: '약화함', changes: '바꿈' };
      return `${isolated(who)}: ${isolated(one)} – ${isolated(other)}의 관계를 ${told[effect]}`;
    },
    influenceTold: (what, value, label) => `${what}, ${certainty[value]}: ${quoted(label)}`,
    certaintyTold: (value, cues) =>
      cues.length === 0 ? `${certainty[value]}.` : `${certainty[value]}: ${row(cues.map(quoted))}.`,
    saidBy: (who) => `${isolated(who)}:`,
    ofNone: '특정 국가나 지역에 관한 것이 아님',

    loaded: (title, n, faults) => `${isolated(title)}: ${claims(n)}.${faults > 0 ? ` ${problems(faults)}.` : ''}`,
    sheetAt: {
      peek: '서술이 제목만 보이게 접혔습니다.',
      half: '서술이 높이의 절반을 차지합니다.',
      full: '서술이 높이 전체를 차지합니다.',
    },

    formats: {
      json: '데이터세트 자체',
      'json-ld': '연결 데이터: 웹 주석으로 된 서술',
      graphml: 'networkx, igraph, yEd용 그래프',
      gexf: 'Gephi용 그래프',
      'csv-claims': '모든 서술의 표(스프레드시트용)',
      'csv-dyads': '모든 쌍의 표(스프레드시트용)',
      markdown: 'Markdown 서술 목록',
      text: '일반 텍스트 서술 목록',
      citation: '각주 형식의 인용',
      bibtex: 'BibTeX용 인용',
      ris: 'Zotero, EndNote 등용 인용',
      html: '네트워크 없이 쓰는 한 페이지',
    },
    claimsFrom: (title) => `${quoted(title)}의 서술`,
    reportsOnly: '한 기사가 말하는 것이며, 사실 여부를 나타내지 않습니다. 모든 서술에 기사의 말이 함께 있습니다.',
    accessed: (day) => `${day} 접속`,
    concerning: (names) => `${list(names)} 관련`,

    exporting: {
      title: '내보내기',
      format: '형식',
      pictures: '그림',
      data: '데이터와 목록',
      kinds: {
        svg: 'SVG (인쇄와 편집용)',
        png: 'PNG (슬라이드와 웹용)',
        jpeg: 'JPEG',
        webp: 'WebP',
        pdf: 'PDF (인쇄 창에서)',
      },
      part: '범위',
      whole: '그래프 전체',
      view: '지금 보이는 부분',
      shape: '비율',
      tall: '내용에 맞춘 높이',
      width: '너비',
      unit: '단위',
      resolution: '해상도',
      pixels: '파일 너비(px)',
      colors: '색',
      light: '밝게',
      dark: '어둡게',
      gray: '회색',
      ground: '배경',
      paper: '종이',
      white: '단색',
      clear: '없음 (투명)',
      textSize: '글자 크기',
      list: '번호 매긴 서술',
      none: '없음',
      below: '그래프 아래',
      beside: '그래프 옆',
      heading: '제목',
      subtitle: '부제',
      credit: '출처 표시',
      claims: '서술',
      all: (n) => `전부: ${claims(n)}`,
      shown: (n) => `지금 보이는 것: ${claims(n)}`,
      focused: '선택한 서술',
      preview: '미리보기',
      drawing: '그리는 중 …',
      save: '저장',
      print: '인쇄',
      copyPicture: '그림 복사',
      copyText: '텍스트 복사',
      saved: (name) => `저장함: ${name}`,
      copied: '복사했습니다.',
      open: '파일 열기 …',
      drop: '여기에 파일을 놓으면 열립니다.',
      failures: {
        nothing: '아직 그래프가 없습니다. 데이터를 불러온 뒤 다시 내보내세요.',
        empty: '필터를 통과한 서술이 없어 내보낼 것이 없습니다. 필터를 줄이세요.',
        hidden: '그래프가 보이지 않아 보이는 부분이 없습니다. 먼저 표시하거나 그래프 전체를 내보내세요.',
        tooLarge: (width, height, most) =>
          `${number(width)} × ${number(height)} px는 브라우저가 만들 수 있는 크기를 넘습니다. 너비를 ${number(most)} px 이하로 하거나 SVG를 고르세요.`,
        refused: '브라우저가 이 페이지의 클립보드 쓰기를 허용하지 않습니다. 파일로 저장하세요.',
        policy: '이 페이지의 보안 정책(img-src)이 페이지에서 만든 그림을 허용하지 않습니다. SVG로 내보내세요.',
        unsupported: (format) => `이 브라우저는 ${format} 파일을 만들 수 없습니다. PNG나 SVG를 고르세요.`,
        source: '프로그램 파일을 읽을 수 없어 여기서는 페이지를 만들 수 없습니다. 명령: npm run convert -- --help',
        print: 'PDF는 브라우저의 인쇄 창에서 만듭니다. ‘내보내기’나 npm run export -- --help를 쓰세요.',
        failed: '브라우저가 그림을 만들지 못했습니다. 더 작게 하거나 SVG를 고르세요.',
      },
    },

    embedding: {
      title: '삽입',
      both: '내보내기 또는 삽입',
      kind: '방법',
      kinds: { tag: '태그(스크립트 하나)', frame: '프레임', static: '스크립트 없이: 그림과 목록' },
      column: '단 너비에 맞춤',
      otherWidth: '다른 너비',
      widthPx: '너비(px)',
      heightPx: '높이(px)',
      controls: '조작 단추',
      full: '전부',
      compact: '적게',
      none: '없음',
      asPage: '페이지에 맞춤',
      code: '붙여 넣을 코드',
      copyCode: '코드 복사',
      byHand: '브라우저가 이 페이지의 복사를 허용하지 않습니다. 코드를 선택해 두었으니 키보드로 복사하십시오.',
      inline: '이 데이터에는 웹 주소가 없어 태그 안에 넣었습니다.',
      tooLarge: '이 데이터에는 웹 주소가 없고 태그에 넣기에는 너무 큽니다. ‘스크립트 없이’를 고르십시오.',
      noFrame: '이 사이트의 기사만 프레임에 표시할 수 있습니다. 다른 방법을 고르십시오.',
    },

    scale: {
      outlineLong: '국가와 지역의 목록. 선택한 것에 대해서만 서술을 적습니다. 단추를 누르면 그래프에서처럼 선택됩니다.',
      mostFirst: '서술이 많은 순',
      all: '모두',
      shown: (shown, all) => `관계 ${number(all)}개 중 ${number(shown)}개 표시`,
      reading: (done, of) => `서술 ${number(of)}건 중 ${number(done)}건 읽는 중`,
      relating: (done, of) => `서술 ${number(of)}건 중 ${number(done)}건 연결하는 중`,
      placing: (done, of) => `${number(of)}개 중 ${number(done)}개 배치하는 중`,
      writing: (done, of) => `파일 쓰는 중: ${f.percent(done / of)}`,
      earlier: (n) => `이전 ${number(n)}개 보기`,
      canceled: '취소했습니다.',
      again: '다시 시작',
    },

    pageArticles: '기사',
    pageLanguage: '언어',
    pageFailed: '이 기사의 그래프를 표시할 수 없습니다.',
  };
}
