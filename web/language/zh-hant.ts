/** 繁體中文 */
import { follows } from './follows/zh-hant.js';
import type { Format } from './format.js';
import type { DifferenceNames, Translation } from './words.js';

/** What a text and a quote may differ in and still look alike. */
const DIFFERENCES: DifferenceNames = {
  quotes: '引號的形狀',
  dashes: '破折號與連字號',
  blanks: '空格的種類',
  unseen: '看不見的字元',
  accents: '重音符號的寫法',
  case: '字母大小寫',
};

export function zhHant(f: Format): Translation {
  const { number, list, isolated } = f;
  const claims = (n: number) => `${number(n)}項陳述`;
  const problems = (n: number) => `${number(n)}個問題`;
  const quoted = (text: string) => `「${isolated(text)}」`;
  const comma = '、';
  const row = (items: readonly string[]) => items.map(isolated).join(comma);
  const certainty = {
    asserted: '斷言',
    believed: '看法',
    conditional: '有條件',
    hedged: '可能',
    denied: '否定',
  };
  const sign = { '1': '合作', '-1': '衝突', '0': '中性', mixed: '混合' };
  const type = {
    AGREE: '協議',
    CONSULT: '外交',
    SUPPORT: '支持',
    CONCEDE: '讓步',
    COOPERATE: '合作',
    AID: '援助',
    RETREAT: '撤退',
    REQUEST: '請求',
    ACCUSE: '指責',
    REJECT: '拒絕',
    THREATEN: '威脅',
    PROTEST: '抗議',
    SANCTION: '制裁',
    MOBILIZE: '動員',
    COERCE: '脅迫',
    ASSAULT: '攻擊',
    ally: '同盟',
    'security-partner': '安全夥伴',
    'threat-perception': '感知威脅',
    rival: '競爭',
    guarantees: '保證',
    'hosts-forces': '駐軍',
    ranks: '排名',
  };
  const quotes = (n: number) => `${number(n)}項引文`;

  return {
    list,
    either: f.either,
    comma,
    row,
    sentence: (words) => `${words}。`,
    sentences: (items) => items.join(''),
    quoted,

    type,
    certainty,
    certaintyMeaning: {
      asserted: '直接陳述',
      believed: '作為某人的看法轉述',
      conditional: '僅在另一情況成立時成立',
      hedged: '帶有「可能」「或許」等詞語',
      denied: '陳述為並非如此',
    },
    sign,
    certaintyInside: (value) => certainty[value],

    claims,
    relations: (n) => `${number(n)}組關係`,
    speakers: (n) => `${number(n)}個發言者`,
    paragraph: (n) => `第${number(n)}段`,
    shownOf: (shown, total) => `顯示${claims(total)}中的${number(shown)}項`,
    theAuthor: '文章作者',

    actorsNamed: (polities, organizations) => {
      const some = polities > 0 ? [`${number(polities)}個國家和地區`] : [];
      const more = organizations > 0 ? [`${number(organizations)}個組織`] : [];
      return `文中提及${[...some, ...more].join('、') || '的國家和地區：無'}`;
    },
    claimsQuoted: (n) => `${claims(n)}，每項均附引文`,
    notLoaded: '未能載入',
    notLoadedWhy: '未能載入：查看原因',
    problems,
    problemsHere: (n) => `此資料集有${problems(n)}`,
    readClaims: (n) => `閱讀${claims(n)}`,
    marksMeaning: '符號含義',
    key: '圖例',
    drawAgreements: '三方或以上協議的畫法',
    agreements: '協議',
    oneHub: '合為一點',
    asPairs: '兩兩連線',
    follows: follows(f),
    map: {
      layout: '圖的版面',
      network: '網絡',
      map: '地圖',
      inset: '放大插圖',
      unplaced: '地圖上無位置',
      isMap: '以地圖顯示。',
      isNetwork: '以網絡顯示。',
    },
    lightColors: '使用淺色',
    darkColors: '使用深色',

    show: '顯示',
    showSpeakers: '顯示發言者',
    showTypes: '顯示類型',
    allSpeakers: '所有發言者',
    allTypes: '所有類型',
    someSpeakers: (chosen, all) => `發言者 ${number(chosen)}/${number(all)}`,
    someTypes: (chosen, all) => `類型 ${number(chosen)}/${number(all)}`,
    resetView: '重設檢視',
    copyLink: '複製此檢視的連結',
    linkCopied: '已複製連結',
    copyThisLink: '請複製此連結：',
    sought: '詞語',
    soughtField: '顯示含有這些詞語的陳述',
    soughtExample: '例如：威脅',
    soughtHint: '在每項陳述及其引文和標籤中，作為一個完整短語查找。',
    onlyWith: (words) => `只顯示含有${quoted(words)}的陳述`,
    clear: '清除',

    searchLabel: '搜尋名稱、詞語和發言者',
    searchHint: '國家、詞語或發言者',
    hits: '搜尋結果',
    hitsFound: (n) => `找到${number(n)}項`,
    nothingFound: '找不到',
    nothingHasWords: '此資料集中沒有這些詞語。',
    moreHits: (n) => `另有${number(n)}項：繼續輸入以縮小範圍。`,
    onTheGraph: '圖中',
    speaker: '發言者',
    speakerOnly: '發言者：只顯示其陳述',
    claimBy: (paragraph, speaker) => `陳述，¶ ${number(paragraph)} · ${speaker}`,

    lessSure: '不太確定',
    actsOnMark: '作用於',
    claimsUpTo: (most) => `${number(1)}–${claims(most)}`,
    agreementMark: '協議',
    agreementMeaning: '三方或以上地位平等的協議，只計一次',
    ownMark: '單獨陳述',
    ownMeaning: '文章也有僅關於該國家或地區的陳述',
    widthMeaning: '粗細：陳述數量',

    panel: '陳述',
    panelSmaller: '縮小陳述清單',
    panelLarger: '放大陳述清單',
    close: '關閉並顯示全部',
    closeKey: '關閉（Esc）',
    backTo: (name) => `返回${name}`,
    pairSaid: (first, second, way) => {
      if (way === 'toward') return `${first}對${second}`;
      return way === 'both' ? `${first}與${second}（相互）` : `${first}與${second}`;
    },
    ribbon: (paragraphs, places) => `全文${number(paragraphs)}段，陳述位於第${row(places)}段`,

    waysToRead: '閱讀方式',
    readingClaims: '陳述',
    readingStory: '按順序',
    storyTitle: '按文章順序',
    claimsInParagraphs: (n, told, all) =>
      told < all ? `${number(all)}段中的${number(told)}段有${claims(n)}` : `${number(all)}段中有${claims(n)}`,
    stepsTitle: '逐項閱讀陳述',
    previous: '上一項',
    next: '下一項',
    previousClaim: '上一項陳述',
    nextClaim: '下一項陳述',
    position: (n, of) => `第${number(n)}項，共${number(of)}項`,
    claimAt: (n, of, paragraph) => `第${number(n)}項陳述，共${number(of)}項，第${number(paragraph)}段。`,

    keys: '按鍵',
    keysNote: '焦點在圖中或圖旁時有效。按 Tab 進入圖，再按離開。',
    closeDialog: '關閉',
    keysOnGraph: '在圖中',
    keyArrows: '移到該方向最近的一個',
    keyRelations: '焦點所在國家或地區（否則為全部）的下一組關係；上一組',
    keyEnter: '選擇；再按一次：轉到其第一項陳述',
    keyMove: '移動國家；按 Esc 放回原處',
    keyMoveFine: '微調位置',
    keyEscape: '後退一步：陳述、關係、國家或地區、全部',
    keysAmongClaims: '在陳述中',
    keyClaims: '下一項陳述；上一項。未選擇時按文章順序閱讀全部',
    keyEnds: '第一項；最後一項',
    keysEverywhere: '任何位置',
    keyUndo: '復原',
    keyRedo: '重做',
    keyHelp: '顯示這些按鍵',

    statesTitle: '文章的陳述',
    selectHint: '選擇一個國家、地區或一條線，閱讀其依據的陳述。',
    nothingPasses: '沒有陳述符合上方的全部選擇。',
    noClaims: '此資料集沒有陳述。',
    whoSaysIt: '誰說的',
    relationsByClaims: '按陳述數量排列的關係',
    noneRelated: '文章沒有把它們彼此聯繫起來；點選名稱可閱讀關於各自的陳述。',
    noneRelatedShown: '所顯示的陳述沒有把它們彼此聯繫起來；點選名稱可閱讀關於各自的陳述。',
    unrelated: '與其他各方無關係',
    unrelatedShown: '在所顯示的陳述中與其他各方無關係',

    goToClaims: (name) => `前往關於${name}與對方的陳述`,
    groupClaims: (title, n) => `${title}：${claims(n)}`,
    showRelation: '顯示此關係',
    showMore: (n) => `再顯示${number(n)}項`,
    claimsNothing: (name) => `此資料集沒有關於${name}的陳述。`,
    relatesNothing: (name) => `文章沒有把${name}與其他各方聯繫起來。`,
    shownNothing: (name) => `所顯示的陳述未提及${name}。`,
    shownRelatesNothing: (name) => `所顯示的陳述沒有把${name}與其他各方聯繫起來。`,
    actsOn: (two) => `影響${two}`,
    alone: (name) => `僅${name}`,
    aloneShort: '單獨',
    others: '在其他各方的關係中',
    othersShort: '其他',

    claimsInOrder: (n) => `${claims(n)}，按文章順序`,
    asParties: '作為與他方共同協議的當事方',
    actsOnThis: '影響此關係的因素',
    namesAndOthers: (names, others) => `${row(names)}及其他${number(others)}方`,
    namedParties: (n) => `${number(n)}個具名當事方`,
    whoIsParty: '當事方',
    alsoUnnamed: (quotes) => `另有${list(quotes.map(quoted))}，文章未具名。`,

    openArticle: (paragraph) => `第${number(paragraph)}段：開啟文章該處`,
    influence: '對他方關係的影響',
    reporting: (holder) => `轉述${holder}的看法`,
    toldBy: (names) => `據${list(names)}轉述`,
    certaintyFor: (value, names) => `就${list(names)}而言：${certainty[value]}`,
    readAs: (quote, name) => `${quoted(quote)}理解為${name}。`,
    when: (quotes) => `時間：${row(quotes.map(quoted))}`,
    caution: '注意：',
    note: '註：',

    graph: '國家和地區及其關係',
    zoom: '縮放',
    hintWheel: (key) => `按住 ${key} 並捲動以縮放`,
    hintTouch: '用兩根手指移動關係圖',
    zoomIn: '放大',
    zoomOut: '縮小',
    showAll: '顯示全部',
    pair: (first, second, oneWay) => (oneWay ? `${first}對${second}` : `${first} – ${second}`),
    agreementOf: (names) => `${list(names)}的協議`,
    relationTold: (told) => {
      const sure = told.certainty ? [certainty[told.certainty]] : [];
      return `${[told.who, sign[`${told.sign}`], ...sure].join('，')}：${quoted(told.label)}，${claims(told.claims)}`;
    },
    actorTold: (name, relations, n) =>
      [name, ...(relations === null ? [] : [`${number(relations)}組關係`]), claims(n)].join('，'),

    loading: '正在載入資料集…',
    loadFailed: '未能載入圖。',
    actorSelected: (name, n) => `已選擇${name}：${claims(n)}。`,
    pairSelected: (one, other, label, n) => `已選擇${one}與${other}：${quoted(label)}，${claims(n)}。`,

    problemsFailed: '未能載入資料集',
    problemsClose: '關閉問題清單',
    nothingToShow: '沒有可顯示的內容。原因如下：',
    beforeStays: '保留先前載入的內容。原因如下：',
    allShown: '仍顯示全部內容。',
    soundShown: '正確的部分已顯示；帶三角標記的已略去或不可靠。',
    tryAgain: '重試',
    moreProblems: (n) => `另有${problems(n)}。`,
    problemAt: (pointer) => `位於 ${pointer}`,
    problemId: (id) => `ID ${id}`,

    readingArticle: '文章',
    keyGraph: '從旁邊任何位置回到圖上',
    article: '文章',
    quoteChecked: (found) => (found === null ? '沒有內文' : found ? '逐字相符' : '與內文不符'),
    articleScore: ({ origin, edition, found, unchecked, total }) => {
      const q = quotes(total);
      if (total === 0) return '這個資料集沒有陳述。';
      if (found === 0 && unchecked === 0 && edition !== 'same')
        return `這篇內文中找不到${q}中的任何一項，似乎是另一篇文章。`;
      const which = {
        same: '這就是資料集所依據的內文。',
        other: '與資料集所依據的內文並非逐字相同。',
        unknown: '本頁沒有安全連線，無法在此確認是否就是資料集所依據的內文。',
      };
      const before = origin === 'page' ? '這是本頁的文章。' : edition ? which[edition] : '';
      const how = found === total ? `全部${q}` : `${q}中的${number(found)}項`;
      const rest = unchecked > 0 ? `；另有${number(unchecked)}項因耗時過長未核對` : '';
      return `${before}${how}逐字相符${rest}。`;
    },
    articleAbsent: '這個資料集不附文章內文。如果您有內文，可以開啟或貼上，以核對每項引文，並在內文中看到陳述的標記。',
    copyStays: '內文只留在這個視窗裡，不會傳送到任何地方，也不會保存。',
    openFile: '開啟檔案…',
    pasteText: '或貼上內文',
    checkText: '核對並顯示',
    useOwnCopy: '使用自己的內文…',
    cancel: '取消',
    putCopyAway: '收起自己的內文',
    textTooLong: (most) => `對一篇文章來說太長了：超過 ${most} 字。`,
    textEmpty: '裡面沒有文字。',
    fileUnreadable: '無法讀取該檔案。',
    quotesMissing: (n) => `內文中沒有的引文：${quotes(n)}`,
    insteadOfQuote: (differs) =>
      differs.length > 0 ? `只在${f.either(differs.map((kind) => DIFFERENCES[kind]))}上不同：` : '最接近的是：',
    claimChosen: '這些文字所支持的陳述',
    readInArticle: (n) => `第${number(n)}段：在文章中閱讀`,

    figureDek: '每條線是文章所述的一種關係，以文章自己的話標註。虛線表示看法、推測或條件。',
    figureOnly: ({ signs, certainties, types, speakers, words }) => {
      const small = (some: readonly string[]) => f.either(some);
      const parts = [
        small(signs.map((one) => sign[`${one}`])),
        small(certainties.map((one) => certainty[one])),
        small(types.map((one) => type[one])),
        speakers.length > 0 ? `由${f.either(speakers)}所說` : '',
        words === '' ? '' : `含有${quoted(words)}`,
      ];
      return `只顯示：${parts.filter(Boolean).join('；')}。`;
    },
    figureSource: (title, more, n, by) =>
      `來源：${[quoted(title), ...more.map(isolated)].join('，')}；${claims(n)}，${number(by)}位說話者。`,
    figureCaution: '線條表示的是文中的說法，而不是事實本身。',
    figureCredit: '以開源軟體 geopolitical-graph 繪製',
    figureClaims: '按文章順序排列的陳述',
    figureMore: (numbers, left) => `${numbers}及另外${number(left)}項`,

    outline: '以文字表達的圖',
    outlineHint: '各國家和地區及其關係，以及各自所依據的陳述。按鈕的作用與在圖上選擇相同。',
    agreementSaid: (name, parties) =>
      name === undefined ? `${list(parties)}的協議` : `${name}（${list(parties)}的協議）`,
    partyHedged: (name, cue) => `${quoted(cue)} ${isolated(name)}`,
    partyAs: (name, value) => `${isolated(name)} (${certainty[value]})`,
    partyUnnamed: (quote) => `${quoted(quote)}（文章未點名）`,
    influenceSaid: (who, effect, one, other) => {
      const told = { strengthens: '加強', weakens: '削弱', changes: '改變' };
      return `${isolated(who)}${told[effect]}${isolated(one)}與${isolated(other)}的關係`;
    },
    influenceTold: (what, value, label) => `${what}，${certainty[value]}：${quoted(label)}`,
    certaintyTold: (value, cues) =>
      cues.length === 0 ? `${certainty[value]}。` : `${certainty[value]}：${row(cues.map(quoted))}。`,
    saidBy: (who) => `${isolated(who)}：`,
    ofNone: '不特指任何國家或地區',

    loaded: (title, n, faults) => `${isolated(title)}：${claims(n)}。${faults > 0 ? `${problems(faults)}。` : ''}`,
    sheetAt: {
      peek: '陳述已摺疊到標題。',
      half: '陳述占一半高度。',
      full: '陳述占滿高度。',
    },

    formats: {
      json: '資料集本身',
      'json-ld': '鏈結資料：以網路註解形式的陳述',
      graphml: '供 networkx、igraph、yEd 使用的圖',
      gexf: '供 Gephi 使用的圖',
      'csv-claims': '全部陳述的表格，供試算表使用',
      'csv-dyads': '全部雙邊關係的表格，供試算表使用',
      markdown: 'Markdown 格式的陳述清單',
      text: '純文字的陳述清單',
      citation: '註腳式引用',
      bibtex: 'BibTeX 引用',
      ris: 'Zotero、EndNote 等的引用',
      html: '無需網路即可使用的單一網頁',
    },
    claimsFrom: (title) => `${quoted(title)}中的陳述`,
    reportsOnly: '這是一篇文章的說法，而不是事實本身。每項陳述都附有文章原話。',
    accessed: (day) => `${day}瀏覽`,
    concerning: (names) => `關於${list(names)}`,

    exporting: {
      title: '匯出',
      format: '格式',
      pictures: '圖片',
      data: '資料與清單',
      kinds: {
        svg: 'SVG(印刷與編輯)',
        png: 'PNG(簡報與網頁)',
        jpeg: 'JPEG',
        webp: 'WebP',
        pdf: 'PDF(透過列印視窗)',
      },
      part: '範圍',
      whole: '整張圖',
      view: '目前可見部分',
      shape: '比例',
      tall: '依內容定高度',
      width: '寬度',
      unit: '單位',
      resolution: '解析度',
      pixels: '檔案寬度(px)',
      colors: '配色',
      light: '淺色',
      dark: '深色',
      gray: '灰階',
      ground: '背景',
      paper: '紙色',
      white: '純色',
      clear: '無(透明)',
      textSize: '文字大小',
      list: '編號的陳述',
      none: '無',
      below: '圖的下方',
      beside: '圖的旁邊',
      heading: '標題',
      subtitle: '副標題',
      credit: '署名',
      claims: '陳述',
      all: (n) => `全部:${claims(n)}`,
      shown: (n) => `目前顯示的:${claims(n)}`,
      focused: '選取的陳述',
      preview: '預覽',
      drawing: '正在繪製…',
      save: '儲存',
      print: '列印',
      copyPicture: '複製圖片',
      copyText: '複製文字',
      saved: (name) => `已儲存為 ${name}`,
      copied: '已複製。',
      open: '開啟檔案…',
      drop: '把檔案放到這裡即可開啟。',
      failures: {
        nothing: '還沒有圖。請等資料載入後再匯出。',
        empty: '沒有陳述符合篩選條件,因此沒有可匯出的內容。請減少條件。',
        hidden: '圖目前不可見,沒有可見部分。請先顯示它,或匯出整張圖。',
        tooLarge: (width, height, most) =>
          `${number(width)} × ${number(height)} px 超出瀏覽器所能產生的大小。請將寬度設為 ${number(most)} px 以內,或選擇 SVG。`,
        refused: '瀏覽器不允許此頁面寫入剪貼簿。請改為儲存檔案。',
        policy: '此頁面的安全政策(img-src)不允許在頁面中產生圖片。請改為匯出 SVG。',
        unsupported: (format) => `此瀏覽器無法寫出 ${format} 檔案。請選擇 PNG 或 SVG。`,
        source: '無法讀取程式本身的檔案,因此這裡不能產生該頁面。指令:npm run convert -- --help',
        print: 'PDF 由瀏覽器的列印視窗產生。請使用「匯出」,或 npm run export -- --help',
        failed: '瀏覽器未能產生圖片。請縮小尺寸,或選擇 SVG。',
      },
    },

    embedding: {
      title: '嵌入',
      both: '匯出或嵌入',
      kind: '方式',
      kinds: { tag: '標籤（一個指令碼）', frame: '框架', static: '不用指令碼：圖和清單' },
      column: '與欄同寬',
      otherWidth: '其他寬度',
      widthPx: '寬度（px）',
      heightPx: '高度（px）',
      controls: '控制項',
      full: '全部',
      compact: '少量',
      none: '無',
      asPage: '跟隨網頁',
      code: '要貼上的程式碼',
      copyCode: '複製程式碼',
      byHand: '瀏覽器不允許本頁複製。程式碼已選取，請用鍵盤複製。',
      inline: '這份資料沒有網址，因此寫在標籤之內。',
      tooLarge: '這份資料沒有網址，又太大，無法寫入標籤。請選擇「不用指令碼」。',
      noFrame: '只有本站的文章可以在框架中顯示。請選擇其他方式。',
    },

    scale: {
      outlineLong: '按名稱列出的國家和地區。只有所選內容會連同其陳述一併寫出。按鈕的作用與在圖上選擇相同。',
      mostFirst: '陳述最多者優先',
      all: '全部',
      shown: (shown, all) => `顯示${number(all)}項關係中的${number(shown)}項`,
      reading: (done, of) => `正在讀取陳述：${number(done)}/${number(of)}`,
      relating: (done, of) => `正在關聯陳述：${number(done)}/${number(of)}`,
      placing: (done, of) => `正在排布：${number(done)}/${number(of)}`,
      writing: (done, of) => `正在寫入檔案：${f.percent(done / of)}`,
      earlier: (n) => `顯示前面 ${number(n)} 條`,
      canceled: '已取消。',
      again: '重新開始',
    },

    pageArticles: '文章',
    pageLanguage: '語言',
    pageFailed: '無法顯示這篇文章的圖。',
  };
}
