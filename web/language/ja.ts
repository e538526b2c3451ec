/** 日本語 */
import { follows } from './follows/ja.js';
import type { Format } from './format.js';
import type { DifferenceNames, Translation } from './words.js';

/** What a text and a quote may differ in and still look alike. */
const DIFFERENCES: DifferenceNames = {
  quotes: '引用符の形',
  dashes: 'ダッシュとハイフン',
  blanks: '空白の種類',
  unseen: '見えない文字',
  accents: 'アクセント記号の書き方',
  case: '大文字と小文字',
};

export function ja(f: Format): Translation {
  const { number, isolated } = f;
  const claims = (n: number) => `記述${number(n)}件`;
  const problems = (n: number) => `問題${number(n)}件`;
  const quoted = (text: string) => `「${isolated(text)}」`;
  const comma = '、';
  const row = (items: readonly string[]) => items.map(isolated).join(comma);
  const certainty = {
    asserted: '断定',
    believed: '見方',
    conditional: '条件付き',
    hedged: '可能性',
    denied: '否定',
  };
  const sign = { '1': '協調', '-1': '対立', '0': '中立', mixed: '混在' };
  const type = {
    AGREE: '合意',
    CONSULT: '外交',
    SUPPORT: '支持',
    CONCEDE: '譲歩',
    COOPERATE: '協力',
    AID: '援助',
    RETREAT: '撤退',
    REQUEST: '要請',
    ACCUSE: '非難',
    REJECT: '拒否',
    THREATEN: '威嚇',
    PROTEST: '抗議',
    SANCTION: '制裁',
    MOBILIZE: '動員',
    COERCE: '強要',
    ASSAULT: '攻撃',
    ally: '同盟',
    'security-partner': '安全保障協力',
    'threat-perception': '脅威',
    rival: '競合',
    guarantees: '保証',
    'hosts-forces': '部隊の駐留',
    ranks: '順位',
  };
  const quotes = (n: number) => `${number(n)}件`;

  return {
    list: row,
    either: (items) => items.map(isolated).join('・'),
    comma,
    row,
    sentence: (words) => `${words}。`,
    sentences: (items) => items.join(''),
    quoted,

    type,
    certainty,
    certaintyMeaning: {
      asserted: '言い切っている',
      believed: '誰かの見方として伝えている',
      conditional: 'ほかの事柄が成り立つ場合に限られる',
      hedged: '「かもしれない」「おそらく」などの言葉を伴う',
      denied: 'そうではないと述べている',
    },
    sign,
    certaintyInside: (value) => certainty[value],

    claims,
    relations: (n) => `関係${number(n)}件`,
    speakers: (n) => `発言者${number(n)}者`,
    paragraph: (n) => `第${number(n)}段落`,
    shownOf: (shown, total) => `記述${number(total)}件中${number(shown)}件を表示`,
    theAuthor: '記事の筆者',

    actorsNamed: (polities, organizations) => {
      const some = polities > 0 ? [`${number(polities)}の国・地域`] : [];
      const more = organizations > 0 ? [`${number(organizations)}の組織`] : [];
      return `記事に登場する${[...some, ...more].join('と') || '国・地域なし'}`;
    },
    claimsQuoted: (n) => `${claims(n)}（いずれも引用付き）`,
    notLoaded: '読み込み失敗',
    notLoadedWhy: '読み込み失敗：理由を見る',
    problems,
    problemsHere: (n) => `このデータセットの${problems(n)}`,
    readClaims: (n) => `${claims(n)}を読む`,
    marksMeaning: '記号の意味',
    key: '凡例',
    drawAgreements: '三者以上の合意の描き方',
    agreements: '合意',
    oneHub: 'ひとまとめ',
    asPairs: '二者ごと',
    follows: follows(f),
    map: {
      layout: 'グラフの配置',
      network: 'ネットワーク',
      map: '地図',
      inset: '拡大図',
      unplaced: '地図に位置のないもの',
      isMap: '地図で表示しています。',
      isNetwork: 'ネットワークで表示しています。',
    },
    lightColors: '明るい配色にする',
    darkColors: '暗い配色にする',

    show: '表示',
    showSpeakers: '表示する発言者',
    showTypes: '表示する種類',
    allSpeakers: 'すべての発言者',
    allTypes: 'すべての種類',
    someSpeakers: (chosen, all) => `発言者 ${number(all)}者中${number(chosen)}者`,
    someTypes: (chosen, all) => `種類 ${number(all)}件中${number(chosen)}件`,
    resetView: '表示をリセット',
    copyLink: 'この表示へのリンクをコピー',
    linkCopied: 'リンクをコピーしました',
    copyThisLink: 'このリンクをコピーしてください：',
    sought: '語句',
    soughtField: 'この語句を含む記述を表示',
    soughtExample: '例：脅威',
    soughtHint: '各記述と、その引用および見出し語の中から、ひと続きの語句として探します。',
    onlyWith: (words) => `${quoted(words)}を含む記述だけを表示`,
    clear: '消去',

    searchLabel: '名前・語句・発言者を検索',
    searchHint: '国名・語句・発言者',
    hits: '検索結果',
    hitsFound: (n) => `${number(n)}件見つかりました`,
    nothingFound: '見つかりません',
    nothingHasWords: 'このデータセットにこの語句はありません。',
    moreHits: (n) => `ほか${number(n)}件。さらに入力すると絞り込めます。`,
    onTheGraph: 'グラフ上',
    speaker: '発言者',
    speakerOnly: '発言者：この人の記述だけを表示',
    claimBy: (paragraph, speaker) => `記述、¶ ${number(paragraph)} · ${speaker}`,

    lessSure: '不確か',
    actsOnMark: '働きかけ',
    claimsUpTo: (most) => `${number(1)}～${number(most)}件`,
    agreementMark: '合意',
    agreementMeaning: '三者以上の対等な合意。1件と数える',
    ownMark: '単独の記述',
    ownMeaning: 'この国・地域だけについての記述もある',
    widthMeaning: '太さ：記述の件数',

    panel: '記述',
    panelSmaller: '記述の一覧を小さくする',
    panelLarger: '記述の一覧を大きくする',
    close: '閉じて全体を表示',
    closeKey: '閉じる（Esc）',
    backTo: (name) => `${name}に戻る`,
    pairSaid: (first, second, way) => {
      if (way === 'toward') return `${first}から${second}へ`;
      return way === 'both' ? `${first}と${second}（相互）` : `${first}と${second}`;
    },
    ribbon: (paragraphs, places) => `全${number(paragraphs)}段落のうち、記述があるのは${row(places)}`,

    waysToRead: '読み方',
    readingClaims: '記述',
    readingStory: '記事の順',
    storyTitle: '記事の語る順に',
    claimsInParagraphs: (n, told, all) =>
      told < all ? `全${number(all)}段落中${number(told)}段落に${claims(n)}` : `${number(all)}段落に${claims(n)}`,
    stepsTitle: '記述を順に読む',
    previous: '前へ',
    next: '次へ',
    previousClaim: '前の記述',
    nextClaim: '次の記述',
    position: (n, of) => `${number(of)}件中${number(n)}件目`,
    claimAt: (n, of, paragraph) => `記述${number(of)}件中${number(n)}件目、第${number(paragraph)}段落。`,

    keys: 'キー操作',
    keysNote: 'フォーカスがグラフかその横にあるときに使えます。Tabでグラフに入り、グラフから出ます。',
    closeDialog: '閉じる',
    keysOnGraph: 'グラフ上',
    keyArrows: 'その方向で最も近いものへ',
    keyRelations: 'フォーカス中の国・地域（なければ全体）の次の関係、前の関係へ',
    keyEnter: '選択。もう一度押すと最初の記述へ',
    keyMove: '国を動かす。Esc で元に戻す',
    keyMoveFine: 'わずかに動かす',
    keyEscape: '一段戻る：記述、関係、国・地域、全体',
    keysAmongClaims: '記述の中',
    keyClaims: '次の記述、前の記述へ。何も選ばれていなければ記事の順に全部',
    keyEnds: '最初、最後へ',
    keysEverywhere: 'どこでも',
    keyUndo: '元に戻す',
    keyRedo: 'やり直す',
    keyHelp: 'このキー一覧',

    statesTitle: '記事が述べていること',
    selectHint: '国・地域か線を選ぶと、その根拠となる記述を読めます。',
    nothingPasses: '上の条件をすべて満たす記述はありません。',
    noClaims: 'このデータセットには記述がありません。',
    whoSaysIt: '誰の発言か',
    relationsByClaims: '記述の多い順の関係',
    noneRelated: '記事はこれらを互いに関係づけていません。それぞれについての記述は名前から読めます。',
    noneRelatedShown: '表示中の記述はこれらを互いに関係づけていません。それぞれについての記述は名前から読めます。',
    unrelated: '他との関係なし',
    unrelatedShown: '表示中の記述では他との関係なし',

    goToClaims: (name) => `${name}と相手についての記述へ移動`,
    groupClaims: (title, n) => `${title}：${claims(n)}`,
    showRelation: 'この関係を表示',
    showMore: (n) => `ほか${number(n)}件を表示`,
    claimsNothing: (name) => `このデータセットには${name}についての記述がありません。`,
    relatesNothing: (name) => `記事は${name}を他と関係づけていません。`,
    shownNothing: (name) => `表示中の記述は${name}に触れていません。`,
    shownRelatesNothing: (name) => `表示中の記述は${name}を他と関係づけていません。`,
    actsOn: (two) => `${two}に影響`,
    alone: (name) => `${name}のみ`,
    aloneShort: '単独',
    others: '他の国・地域の間の関係で',
    othersShort: '他',

    claimsInOrder: (n) => `${claims(n)}（記事の順）`,
    asParties: '他も加わる合意の当事者として',
    actsOnThis: 'この関係に影響するもの',
    namesAndOthers: (names, others) => `${row(names)}ほか${number(others)}者`,
    namedParties: (n) => `名前の挙がる当事者${number(n)}者`,
    whoIsParty: '当事者',
    alsoUnnamed: (quotes) => `ほかに、記事が名前を挙げていない${row(quotes.map(quoted))}。`,

    openArticle: (paragraph) => `第${number(paragraph)}段落：記事のこの箇所を開く`,
    influence: '他の関係への影響',
    reporting: (holder) => `${holder}の見方を伝える`,
    toldBy: (names) => `${row(names)}の伝えるところ`,
    certaintyFor: (value, names) => `${row(names)}については「${certainty[value]}」`,
    readAs: (quote, name) => `${quoted(quote)}は${name}を指すと解釈。`,
    when: (quotes) => `時期：${row(quotes.map(quoted))}`,
    caution: '注意：',
    note: '注：',

    graph: '国・地域とその関係',
    zoom: '拡大・縮小',
    hintWheel: (key) => `${key} を押しながらスクロールで拡大・縮小`,
    hintTouch: 'グラフは 2 本の指で動かせます',
    zoomIn: '拡大',
    zoomOut: '縮小',
    showAll: '全体を表示',
    pair: (first, second, oneWay) => (oneWay ? `${first}から${second}へ` : `${first} – ${second}`),
    agreementOf: (names) => `${row(names)}の合意`,
    relationTold: (told) => {
      const sure = told.certainty ? [certainty[told.certainty]] : [];
      return `${[told.who, sign[`${told.sign}`], ...sure].join('、')}：${quoted(told.label)}、${claims(told.claims)}`;
    },
    actorTold: (name, relations, n) =>
      [name, ...(relations === null ? [] : [`関係${number(relations)}件`]), claims(n)].join('、'),

    loading: 'データセットを読み込んでいます…',
    loadFailed: 'グラフを読み込めませんでした。',
    actorSelected: (name, n) => `${name}を選択：${claims(n)}。`,
    pairSelected: (one, other, label, n) => `${one}と${other}を選択：${quoted(label)}、${claims(n)}。`,

    problemsFailed: 'データセットを読み込めませんでした',
    problemsClose: '問題の一覧を閉じる',
    nothingToShow: '表示できるものがありません。原因は次のとおりです。',
    beforeStays: '前に読み込んだものを表示しています。原因は次のとおりです。',
    allShown: 'それでもすべて表示しています。',
    soundShown: '正しい部分は表示しています。三角の付いたものは省かれているか、信頼できません。',
    tryAgain: '再試行',
    moreProblems: (n) => `ほか${problems(n)}。`,
    problemAt: (pointer) => `位置 ${pointer}`,
    problemId: (id) => `ID ${id}`,

    readingArticle: '記事',
    keyGraph: '周りのどこからでもグラフへ',
    article: '記事',
    quoteChecked: (found) => (found === null ? '本文が手元にない' : found ? '一字一句一致' : '本文と一致しない'),
    articleScore: ({ origin, edition, found, unchecked, total }) => {
      const q = quotes(total);
      if (total === 0) return 'このデータセットには記述がありません。';
      if (found === 0 && unchecked === 0 && edition !== 'same')
        return `この本文には、引用${q}のどれも見当たりません。別の記事のようです。`;
      const which = {
        same: 'データセットの元になった本文です。',
        other: 'データセットの元になった本文とは一字一句同じではありません。',
        unknown:
          'このページの接続は保護されていないため、データセットの元になった本文そのものかどうかは確かめられません。',
      };
      const before = origin === 'page' ? 'このページの記事です。' : edition ? which[edition] : '';
      const how = found === total ? `引用${q}のすべて` : `引用${q}のうち${number(found)}件`;
      const rest = unchecked > 0 ? `（${number(unchecked)}件は時間がかかりすぎるため未確認）` : '';
      return `${before}${how}が一字一句一致しました${rest}。`;
    },
    articleAbsent:
      'このデータセットには記事の本文が付いていません。お持ちの本文を開くか貼り付けると、すべての引用を照合し、記述の印を付けて読めます。',
    copyStays: '本文はこのウィンドウの中だけで扱い、どこにも送らず、保存もしません。',
    openFile: 'ファイルを開く…',
    pasteText: 'または本文を貼り付け',
    checkText: '照合して表示',
    useOwnCopy: '手元の本文を使う…',
    cancel: 'キャンセル',
    putCopyAway: '手元の本文を片付ける',
    textTooLong: (most) => `一つの記事には長すぎます（${most}字超）。`,
    textEmpty: '本文がありません。',
    fileUnreadable: 'このファイルは読み込めませんでした。',
    quotesMissing: (n) => `この本文にない引用：${quotes(n)}`,
    insteadOfQuote: (differs) =>
      differs.length > 0 ? `違いは${f.either(differs.map((kind) => DIFFERENCES[kind]))}だけ：` : '最も近い箇所：',
    claimChosen: 'この言葉に基づく記述',
    readInArticle: (n) => `第${number(n)}段落：記事で読む`,

    figureDek: '線は記事が述べる関係を表し、記事の言葉を添えています。破線は見方、可能性、条件付きの記述です。',
    figureOnly: ({ signs, certainties, types, speakers, words }) => {
      const small = (some: readonly string[]) => f.either(some);
      const parts = [
        small(signs.map((one) => sign[`${one}`])),
        small(certainties.map((one) => certainty[one])),
        small(types.map((one) => type[one])),
        speakers.length > 0 ? `発言者は${f.either(speakers)}` : '',
        words === '' ? '' : `${quoted(words)}を含む`,
      ];
      return `表示は次のものに限ります：${parts.filter(Boolean).join('；')}。`;
    },
    figureSource: (title, more, n, by) =>
      `出典：${[quoted(title), ...more.map(isolated)].join('、')}。${claims(n)}、発言者${number(by)}名。`,
    figureCaution: '線は述べられた内容を示すもので、事実かどうかを示すものではありません。',
    figureCredit: 'オープンソースの geopolitical-graph で作図',
    figureClaims: '記事の順に並べた記述',
    figureMore: (numbers, left) => `${numbers}ほか${number(left)}件`,

    outline: 'グラフを文で',
    outlineHint: '国・地域とその関係、それぞれの根拠となる記述。ボタンを押すとグラフと同じように選択されます。',
    agreementSaid: (name, parties) =>
      name === undefined ? `${row(parties)}の合意` : `${name}（${row(parties)}の合意）`,
    partyHedged: (name, cue) => `${quoted(cue)} ${isolated(name)}`,
    partyAs: (name, value) => `${isolated(name)} (${certainty[value]})`,
    partyUnnamed: (quote) => `${quoted(quote)}（記事に名前なし）`,
    influenceSaid: (who, effect, one, other) => {
      const told = { strengthens: '強める', weakens: '弱める', changes: '変える' };
      return `${isolated(who)}が${isolated(one)}と${isolated(other)}の関係を${told[effect]}`;
    },
    influenceTold: (what, value, label) => `${what}、${certainty[value]}：${quoted(label)}`,
    certaintyTold: (value, cues) =>
      cues.length === 0 ? `${certainty[value]}。` : `${certainty[value]}：${row(cues.map(quoted))}。`,
    saidBy: (who) => `${isolated(who)}：`,
    ofNone: '特定の国・地域に関わらない記述',

    loaded: (title, n, faults) => `${isolated(title)}：${claims(n)}。${faults > 0 ? `${problems(faults)}。` : ''}`,
    sheetAt: {
      peek: '記述は見出しだけの表示です。',
      half: '記述は高さの半分を使っています。',
      full: '記述は高さいっぱいに表示されています。',
    },

    formats: {
      json: 'データセットそのもの',
      'json-ld': 'リンクトデータ：記述をウェブ注釈として',
      graphml: 'networkx、igraph、yEd 用のグラフ',
      gexf: 'Gephi 用のグラフ',
      'csv-claims': '全記述の表（表計算用）',
      'csv-dyads': '全ての二者関係の表（表計算用）',
      markdown: 'Markdown の記述一覧',
      text: 'プレーンテキストの記述一覧',
      citation: '脚注形式の引用',
      bibtex: 'BibTeX 用の引用',
      ris: 'Zotero、EndNote など用の引用',
      html: 'ネットワークなしで使える一つのページ',
    },
    claimsFrom: (title) => `${quoted(title)}の記述`,
    reportsOnly:
      '一つの記事が述べていることであり、事実かどうかを示すものではありません。どの記述にも記事の言葉を添えています。',
    accessed: (day) => `${day}閲覧`,
    concerning: (names) => `${row(names)}に関して`,

    exporting: {
      title: '書き出す',
      format: '形式',
      pictures: '画像',
      data: 'データと一覧',
      kinds: {
        svg: 'SVG(印刷・編集用)',
        png: 'PNG(スライド・ウェブ用)',
        jpeg: 'JPEG',
        webp: 'WebP',
        pdf: 'PDF(印刷画面から)',
      },
      part: '範囲',
      whole: 'グラフ全体',
      view: '今見えている部分',
      shape: '縦横比',
      tall: '内容に合わせた高さ',
      width: '幅',
      unit: '単位',
      resolution: '解像度',
      pixels: 'ファイルの幅(px)',
      colors: '配色',
      light: 'ライト',
      dark: 'ダーク',
      gray: 'グレー',
      ground: '背景',
      paper: '紙の色',
      white: '無地',
      clear: 'なし(透明)',
      textSize: '文字の大きさ',
      list: '番号付きの記述',
      none: 'なし',
      below: 'グラフの下',
      beside: 'グラフの横',
      heading: '見出し',
      subtitle: '副題',
      credit: 'クレジット',
      claims: '記述',
      all: (n) => `すべて:${claims(n)}`,
      shown: (n) => `表示中のもの:${claims(n)}`,
      focused: '選択中の記述',
      preview: 'プレビュー',
      drawing: '描画中…',
      save: '保存',
      print: '印刷',
      copyPicture: '画像をコピー',
      copyText: 'テキストをコピー',
      saved: (name) => `${name} として保存しました`,
      copied: 'コピーしました。',
      open: 'ファイルを開く…',
      drop: 'ここにファイルを落とすと開きます。',
      failures: {
        nothing: 'グラフがまだありません。データの読み込みを待ってから書き出してください。',
        empty: '絞り込みに合う記述がなく、書き出すものがありません。条件を減らしてください。',
        hidden:
          'グラフが表示されていないため、見えている部分がありません。表示するか、グラフ全体を書き出してください。',
        tooLarge: (width, height, most) =>
          `${number(width)} × ${number(height)} px はブラウザーで作れる大きさを超えています。幅を ${number(most)} px 以下にするか、SVG を選んでください。`,
        refused: 'ブラウザーがこのページのクリップボードへの書き込みを許していません。ファイルに保存してください。',
        policy:
          'このページのセキュリティ方針(img-src)が、ページ内で作る画像を許していません。SVG で書き出してください。',
        unsupported: (format) => `このブラウザーは ${format} ファイルを書き出せません。PNG か SVG を選んでください。`,
        source:
          'プログラム自身のファイルを読めないため、ここではページを作れません。コマンド:npm run convert -- --help',
        print: 'PDF はブラウザーの印刷画面で作ります。「書き出す」か npm run export -- --help を使ってください。',
        failed: 'ブラウザーが画像を作れませんでした。小さくするか、SVG を選んでください。',
      },
    },

    embedding: {
      title: '埋め込む',
      both: '書き出す・埋め込む',
      kind: '方法',
      kinds: { tag: 'タグ（スクリプト1つ）', frame: 'フレーム', static: 'スクリプトなし：図と一覧' },
      column: '段の幅に合わせる',
      otherWidth: '別の幅',
      widthPx: '幅（px）',
      heightPx: '高さ（px）',
      controls: '操作部',
      full: 'すべて',
      compact: '少なめ',
      none: 'なし',
      asPage: 'ページに合わせる',
      code: '貼り付けるコード',
      copyCode: 'コードをコピー',
      byHand: 'ブラウザーがこのページにコピーを許していません。コードを選択したので、キーボードでコピーしてください。',
      inline: 'このデータにはウェブアドレスがないため、タグの中に入れてあります。',
      tooLarge:
        'このデータにはウェブアドレスがなく、タグに入れるには大きすぎます。「スクリプトなし」を選んでください。',
      noFrame: 'フレームに表示できるのはこのサイトの記事だけです。別の方法を選んでください。',
    },

    scale: {
      outlineLong:
        '国・地域の一覧。選択したものについてだけ、根拠となる記述を書き出します。ボタンを押すとグラフと同じように選択されます。',
      mostFirst: '記述の多い順',
      all: 'すべて',
      shown: (shown, all) => `${number(all)}件の関係のうち${number(shown)}件を表示`,
      reading: (done, of) => `記述を読み込み中：${number(of)}件中${number(done)}件`,
      relating: (done, of) => `記述を関係づけ中：${number(of)}件中${number(done)}件`,
      placing: (done, of) => `配置中：${number(of)}件中${number(done)}件`,
      writing: (done, of) => `ファイルを書き出しています：${f.percent(done / of)}`,
      earlier: (n) => `前の${number(n)}件を表示`,
      canceled: '中止しました。',
      again: '最初からやり直す',
    },

    pageArticles: '記事',
    pageLanguage: '言語',
    pageFailed: 'この記事のグラフは表示できません。',
  };
}
