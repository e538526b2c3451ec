/** 简体中文 */
import { follows } from './follows/zh-hans.js';
import type { Format } from './format.js';
import type { DifferenceNames, Translation } from './words.js';

/** What a text and a quote may differ in and still look alike. */
const DIFFERENCES: DifferenceNames = {
  quotes: '引号的形状',
  dashes: '破折号与连字符',
  blanks: '空格的种类',
  unseen: '看不见的字符',
  accents: '重音符号的写法',
  case: '字母大小写',
};

export function zhHans(f: Format): Translation {
  const { number, list, isolated } = f;
  const claims = (n: number) => `${number(n)}条陈述`;
  const problems = (n: number) => `${number(n)}个问题`;
  const quoted = (text: string) => `“${isolated(text)}”`;
  const comma = '、';
  const row = (items: readonly string[]) => items.map(isolated).join(comma);
  const certainty = {
    asserted: '断言',
    believed: '看法',
    conditional: '有条件',
    hedged: '可能',
    denied: '否定',
  };
  const sign = { '1': '合作', '-1': '冲突', '0': '中性', mixed: '混合' };
  const type = {
    AGREE: '协议',
    CONSULT: '外交',
    SUPPORT: '支持',
    CONCEDE: '让步',
    COOPERATE: '合作',
    AID: '援助',
    RETREAT: '撤退',
    REQUEST: '请求',
    ACCUSE: '指责',
    REJECT: '拒绝',
    THREATEN: '威胁',
    PROTEST: '抗议',
    SANCTION: '制裁',
    MOBILIZE: '动员',
    COERCE: '胁迫',
    ASSAULT: '攻击',
    ally: '同盟',
    'security-partner': '安全伙伴',
    'threat-perception': '感知威胁',
    rival: '竞争',
    guarantees: '保证',
    'hosts-forces': '驻军',
    ranks: '排名',
  };
  const quotes = (n: number) => `${number(n)}条引文`;

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
      asserted: '直接陈述',
      believed: '作为某人的看法转述',
      conditional: '仅在另一情况成立时成立',
      hedged: '带有“可能”“或许”等词语',
      denied: '陈述为并非如此',
    },
    sign,
    certaintyInside: (value) => certainty[value],

    claims,
    relations: (n) => `${number(n)}组关系`,
    speakers: (n) => `${number(n)}个发言者`,
    paragraph: (n) => `第${number(n)}段`,
    shownOf: (shown, total) => `显示${claims(total)}中的${number(shown)}条`,
    theAuthor: '文章作者',

    actorsNamed: (polities, organizations) => {
      const some = polities > 0 ? [`${number(polities)}个国家和地区`] : [];
      const more = organizations > 0 ? [`${number(organizations)}个组织`] : [];
      return `文中提及${[...some, ...more].join('、') || '的国家和地区：无'}`;
    },
    claimsQuoted: (n) => `${claims(n)}，每条均附引文`,
    notLoaded: '未能加载',
    notLoadedWhy: '未能加载：查看原因',
    problems,
    problemsHere: (n) => `此数据集有${problems(n)}`,
    readClaims: (n) => `阅读${claims(n)}`,
    marksMeaning: '符号含义',
    key: '图例',
    drawAgreements: '三方或以上协议的画法',
    agreements: '协议',
    oneHub: '合为一点',
    asPairs: '两两连线',
    follows: follows(f),
    map: {
      layout: '图的布局',
      network: '网络',
      map: '地图',
      inset: '放大插图',
      unplaced: '地图上无位置',
      isMap: '以地图显示。',
      isNetwork: '以网络显示。',
    },
    lightColors: '使用浅色',
    darkColors: '使用深色',

    show: '显示',
    showSpeakers: '显示发言者',
    showTypes: '显示类型',
    allSpeakers: '全部发言者',
    allTypes: '全部类型',
    someSpeakers: (chosen, all) => `发言者 ${number(chosen)}/${number(all)}`,
    someTypes: (chosen, all) => `类型 ${number(chosen)}/${number(all)}`,
    resetView: '重置视图',
    copyLink: '复制此视图的链接',
    linkCopied: '链接已复制',
    copyThisLink: '请复制此链接：',
    sought: '词语',
    soughtField: '显示含有这些词语的陈述',
    soughtExample: '例如：威胁',
    soughtHint: '在每条陈述及其引文和标签中，作为一个完整短语查找。',
    onlyWith: (words) => `只显示含有${quoted(words)}的陈述`,
    clear: '清除',

    searchLabel: '搜索名称、词语和发言者',
    searchHint: '国家、词语或发言者',
    hits: '搜索结果',
    hitsFound: (n) => `找到${number(n)}项`,
    nothingFound: '未找到',
    nothingHasWords: '此数据集中没有这些词语。',
    moreHits: (n) => `另有${number(n)}项：继续输入以缩小范围。`,
    onTheGraph: '图中',
    speaker: '发言者',
    speakerOnly: '发言者：只显示其陈述',
    claimBy: (paragraph, speaker) => `陈述，¶ ${number(paragraph)} · ${speaker}`,

    lessSure: '不太确定',
    actsOnMark: '作用于',
    claimsUpTo: (most) => `${number(1)}–${claims(most)}`,
    agreementMark: '协议',
    agreementMeaning: '三方或以上地位平等的协议，只计一次',
    ownMark: '单独陈述',
    ownMeaning: '文章也有仅关于该国家或地区的陈述',
    widthMeaning: '粗细：陈述数量',

    panel: '陈述',
    panelSmaller: '缩小陈述列表',
    panelLarger: '放大陈述列表',
    close: '关闭并显示全部',
    closeKey: '关闭（Esc）',
    backTo: (name) => `返回${name}`,
    pairSaid: (first, second, way) => {
      if (way === 'toward') return `${first}对${second}`;
      return way === 'both' ? `${first}与${second}（相互）` : `${first}与${second}`;
    },
    ribbon: (paragraphs, places) => `全文${number(paragraphs)}段，陈述位于第${row(places)}段`,

    waysToRead: '阅读方式',
    readingClaims: '陈述',
    readingStory: '按顺序',
    storyTitle: '按文章顺序',
    claimsInParagraphs: (n, told, all) =>
      told < all ? `${number(all)}段中的${number(told)}段有${claims(n)}` : `${number(all)}段中有${claims(n)}`,
    stepsTitle: '逐条阅读陈述',
    previous: '上一条',
    next: '下一条',
    previousClaim: '上一条陈述',
    nextClaim: '下一条陈述',
    position: (n, of) => `第${number(n)}条，共${number(of)}条`,
    claimAt: (n, of, paragraph) => `第${number(n)}条陈述，共${number(of)}条，第${number(paragraph)}段。`,

    keys: '按键',
    keysNote: '焦点在图中或图旁时有效。按 Tab 进入图，再按离开。',
    closeDialog: '关闭',
    keysOnGraph: '在图中',
    keyArrows: '移到该方向最近的一个',
    keyRelations: '焦点所在国家或地区（否则为全部）的下一组关系；上一组',
    keyEnter: '选择；再按一次：转到其第一条陈述',
    keyMove: '移动国家；按 Esc 放回原处',
    keyMoveFine: '微调位置',
    keyEscape: '后退一步：陈述、关系、国家或地区、全部',
    keysAmongClaims: '在陈述中',
    keyClaims: '下一条陈述；上一条。未选择时按文章顺序阅读全部',
    keyEnds: '第一条；最后一条',
    keysEverywhere: '任何位置',
    keyUndo: '撤销',
    keyRedo: '恢复',
    keyHelp: '显示这些按键',

    statesTitle: '文章的陈述',
    selectHint: '选择一个国家、地区或一条线，阅读其依据的陈述。',
    nothingPasses: '没有陈述符合上方的全部选择。',
    noClaims: '此数据集没有陈述。',
    whoSaysIt: '谁说的',
    relationsByClaims: '按陈述数量排列的关系',
    noneRelated: '文章没有把它们彼此联系起来；点击名称可阅读关于各自的陈述。',
    noneRelatedShown: '所显示的陈述没有把它们彼此联系起来；点击名称可阅读关于各自的陈述。',
    unrelated: '与其他各方无关系',
    unrelatedShown: '在所显示的陈述中与其他各方无关系',

    goToClaims: (name) => `前往关于${name}与对方的陈述`,
    groupClaims: (title, n) => `${title}：${claims(n)}`,
    showRelation: '显示此关系',
    showMore: (n) => `再显示${number(n)}条`,
    claimsNothing: (name) => `此数据集没有关于${name}的陈述。`,
    relatesNothing: (name) => `文章没有把${name}与其他各方联系起来。`,
    shownNothing: (name) => `所显示的陈述未提及${name}。`,
    shownRelatesNothing: (name) => `所显示的陈述没有把${name}与其他各方联系起来。`,
    actsOn: (two) => `影响${two}`,
    alone: (name) => `仅${name}`,
    aloneShort: '单独',
    others: '在其他各方的关系中',
    othersShort: '其他',

    claimsInOrder: (n) => `${claims(n)}，按文章顺序`,
    asParties: '作为与他方共同协议的当事方',
    actsOnThis: '影响此关系的因素',
    namesAndOthers: (names, others) => `${row(names)}及其他${number(others)}方`,
    namedParties: (n) => `${number(n)}个具名当事方`,
    whoIsParty: '当事方',
    alsoUnnamed: (quotes) => `另有${list(quotes.map(quoted))}，文章未具名。`,

    openArticle: (paragraph) => `第${number(paragraph)}段：打开文章该处`,
    influence: '对他方关系的影响',
    reporting: (holder) => `转述${holder}的看法`,
    toldBy: (names) => `据${list(names)}转述`,
    certaintyFor: (value, names) => `就${list(names)}而言：${certainty[value]}`,
    readAs: (quote, name) => `${quoted(quote)}理解为${name}。`,
    when: (quotes) => `时间：${row(quotes.map(quoted))}`,
    caution: '注意：',
    note: '注：',

    graph: '国家和地区及其关系',
    zoom: '缩放',
    hintWheel: (key) => `按住 ${key} 并滚动以缩放`,
    hintTouch: '用两根手指移动关系图',
    zoomIn: '放大',
    zoomOut: '缩小',
    showAll: '显示全部',
    pair: (first, second, oneWay) => (oneWay ? `${first}对${second}` : `${first} – ${second}`),
    agreementOf: (names) => `${list(names)}的协议`,
    relationTold: (told) => {
      const sure = told.certainty ? [certainty[told.certainty]] : [];
      return `${[told.who, sign[`${told.sign}`], ...sure].join('，')}：${quoted(told.label)}，${claims(told.claims)}`;
    },
    actorTold: (name, relations, n) =>
      [name, ...(relations === null ? [] : [`${number(relations)}组关系`]), claims(n)].join('，'),

    loading: '正在加载数据集…',
    loadFailed: '未能加载图。',
    actorSelected: (name, n) => `已选择${name}：${claims(n)}。`,
    pairSelected: (one, other, label, n) => `已选择${one}与${other}：${quoted(label)}，${claims(n)}。`,

    problemsFailed: '未能加载数据集',
    problemsClose: '关闭问题列表',
    nothingToShow: '没有可显示的内容。原因如下：',
    beforeStays: '保留先前加载的内容。原因如下：',
    allShown: '仍显示全部内容。',
    soundShown: '正确的部分已显示；带三角标记的已略去或不可靠。',
    tryAgain: '重试',
    moreProblems: (n) => `另有${problems(n)}。`,
    problemAt: (pointer) => `位于 ${pointer}`,
    problemId: (id) => `ID ${id}`,

    readingArticle: '文章',
    keyGraph: '从旁边任何位置回到图上',
    article: '文章',
    quoteChecked: (found) => (found === null ? '没有正文' : found ? '逐字相符' : '与正文不符'),
    articleScore: ({ origin, edition, found, unchecked, total }) => {
      const q = quotes(total);
      if (total === 0) return '这个数据集没有陈述。';
      if (found === 0 && unchecked === 0 && edition !== 'same')
        return `这篇正文中没有找到${q}中的任何一条，似乎是另一篇文章。`;
      const which = {
        same: '这就是数据集所依据的正文。',
        other: '与数据集所依据的正文并非逐字相同。',
        unknown: '本页没有安全连接，无法在此确认是否就是数据集所依据的正文。',
      };
      const before = origin === 'page' ? '这是本页的文章。' : edition ? which[edition] : '';
      const how = found === total ? `全部${q}` : `${q}中的${number(found)}条`;
      const rest = unchecked > 0 ? `；另有${number(unchecked)}条因耗时过长未核对` : '';
      return `${before}${how}逐字相符${rest}。`;
    },
    articleAbsent: '这个数据集不附文章正文。如果您有正文，可以打开或粘贴，以核对每条引文，并在正文中看到陈述的标记。',
    copyStays: '正文只留在这个窗口里，不会发送到任何地方，也不会保存。',
    openFile: '打开文件…',
    pasteText: '或粘贴正文',
    checkText: '核对并显示',
    useOwnCopy: '使用自己的正文…',
    cancel: '取消',
    putCopyAway: '收起自己的正文',
    textTooLong: (most) => `对一篇文章来说太长了：超过 ${most} 字。`,
    textEmpty: '里面没有文字。',
    fileUnreadable: '无法读取该文件。',
    quotesMissing: (n) => `正文中没有的引文：${quotes(n)}`,
    insteadOfQuote: (differs) =>
      differs.length > 0 ? `只在${f.either(differs.map((kind) => DIFFERENCES[kind]))}上不同：` : '最接近的是：',
    claimChosen: '这些文字所支持的陈述',
    readInArticle: (n) => `第${number(n)}段：在文章中阅读`,

    figureDek: '每条线是文章所述的一种关系，用文章自己的话标注。虚线表示看法、推测或条件。',
    figureOnly: ({ signs, certainties, types, speakers, words }) => {
      const small = (some: readonly string[]) => f.either(some);
      const parts = [
        small(signs.map((one) => sign[`${one}`])),
        small(certainties.map((one) => certainty[one])),
        small(types.map((one) => type[one])),
        speakers.length > 0 ? `由${f.either(speakers)}所说` : '',
        words === '' ? '' : `含有${quoted(words)}`,
      ];
      return `只显示：${parts.filter(Boolean).join('；')}。`;
    },
    figureSource: (title, more, n, by) =>
      `来源：${[quoted(title), ...more.map(isolated)].join('，')}；${claims(n)}，${number(by)}位说话人。`,
    figureCaution: '线条表示的是文中的说法，而不是事实本身。',
    figureCredit: '由开源软件 geopolitical-graph 绘制',
    figureClaims: '按文章顺序排列的陈述',
    figureMore: (numbers, left) => `${numbers}及另外${number(left)}条`,

    outline: '用文字表达的图',
    outlineHint: '各国家和地区及其关系，以及各自所依据的陈述。按钮的作用与在图上选择相同。',
    agreementSaid: (name, parties) =>
      name === undefined ? `${list(parties)}的协议` : `${name}（${list(parties)}的协议）`,
    partyHedged: (name, cue) => `${quoted(cue)} ${isolated(name)}`,
    partyAs: (name, value) => `${isolated(name)} (${certainty[value]})`,
    partyUnnamed: (quote) => `${quoted(quote)}（文章未点名）`,
    influenceSaid: (who, effect, one, other) => {
      const told = { strengthens: '加强', weakens: '削弱', changes: '改变' };
      return `${isolated(who)}${told[effect]}${isolated(one)}与${isolated(other)}的关系`;
    },
    influenceTold: (what, value, label) => `${what}，${certainty[value]}：${quoted(label)}`,
    certaintyTold: (value, cues) =>
      cues.length === 0 ? `${certainty[value]}。` : `${certainty[value]}：${row(cues.map(quoted))}。`,
    saidBy: (who) => `${isolated(who)}：`,
    ofNone: '不特指任何国家或地区',

    loaded: (title, n, faults) => `${isolated(title)}：${claims(n)}。${faults > 0 ? `${problems(faults)}。` : ''}`,
    sheetAt: {
      peek: '陈述已折叠到标题。',
      half: '陈述占一半高度。',
      full: '陈述占满高度。',
    },

    formats: {
      json: '数据集本身',
      'json-ld': '关联数据：以网络注释形式的陈述',
      graphml: '供 networkx、igraph、yEd 使用的图',
      gexf: '供 Gephi 使用的图',
      'csv-claims': '全部陈述的表格，供电子表格使用',
      'csv-dyads': '全部双边关系的表格，供电子表格使用',
      markdown: 'Markdown 格式的陈述清单',
      text: '纯文本的陈述清单',
      citation: '脚注式引用',
      bibtex: 'BibTeX 引用',
      ris: 'Zotero、EndNote 等的引用',
      html: '无需网络即可使用的单个网页',
    },
    claimsFrom: (title) => `${quoted(title)}中的陈述`,
    reportsOnly: '这是一篇文章的说法，而不是事实本身。每条陈述都附有文章原话。',
    accessed: (day) => `${day}访问`,
    concerning: (names) => `关于${list(names)}`,

    exporting: {
      title: '导出',
      format: '格式',
      pictures: '图片',
      data: '数据与列表',
      kinds: {
        svg: 'SVG(印刷与编辑)',
        png: 'PNG(幻灯片与网页)',
        jpeg: 'JPEG',
        webp: 'WebP',
        pdf: 'PDF(通过打印窗口)',
      },
      part: '范围',
      whole: '整张图',
      view: '当前可见部分',
      shape: '比例',
      tall: '按内容定高度',
      width: '宽度',
      unit: '单位',
      resolution: '分辨率',
      pixels: '文件宽度(px)',
      colors: '配色',
      light: '浅色',
      dark: '深色',
      gray: '灰度',
      ground: '背景',
      paper: '纸色',
      white: '纯色',
      clear: '无(透明)',
      textSize: '文字大小',
      list: '编号的陈述',
      none: '无',
      below: '图的下方',
      beside: '图的旁边',
      heading: '标题',
      subtitle: '副标题',
      credit: '署名',
      claims: '陈述',
      all: (n) => `全部:${claims(n)}`,
      shown: (n) => `当前显示的:${claims(n)}`,
      focused: '选中的陈述',
      preview: '预览',
      drawing: '正在绘制…',
      save: '保存',
      print: '打印',
      copyPicture: '复制图片',
      copyText: '复制文本',
      saved: (name) => `已保存为 ${name}`,
      copied: '已复制。',
      open: '打开文件…',
      drop: '把文件放到这里即可打开。',
      failures: {
        nothing: '还没有图。请等数据载入后再导出。',
        empty: '没有陈述符合筛选条件,因此没有可导出的内容。请减少条件。',
        hidden: '图当前不可见,没有可见部分。请先显示它,或导出整张图。',
        tooLarge: (width, height, most) =>
          `${number(width)} × ${number(height)} px 超出浏览器所能生成的大小。请将宽度设为 ${number(most)} px 以内,或选择 SVG。`,
        refused: '浏览器不允许此页面写入剪贴板。请改为保存文件。',
        policy: '此页面的安全策略(img-src)不允许在页面中生成图片。请改为导出 SVG。',
        unsupported: (format) => `此浏览器无法写出 ${format} 文件。请选择 PNG 或 SVG。`,
        source: '无法读取程序自身的文件,因此这里不能生成该页面。命令:npm run convert -- --help',
        print: 'PDF 由浏览器的打印窗口生成。请使用“导出”,或 npm run export -- --help',
        failed: '浏览器未能生成图片。请缩小尺寸,或选择 SVG。',
      },
    },

    embedding: {
      title: '嵌入',
      both: '导出或嵌入',
      kind: '方式',
      kinds: { tag: '标签（一个脚本）', frame: '框架', static: '不用脚本：图和列表' },
      column: '与栏同宽',
      otherWidth: '其他宽度',
      widthPx: '宽度（px）',
      heightPx: '高度（px）',
      controls: '控件',
      full: '全部',
      compact: '少量',
      none: '无',
      asPage: '跟随网页',
      code: '要粘贴的代码',
      copyCode: '复制代码',
      byHand: '浏览器不允许本页复制。代码已选中，请用键盘复制。',
      inline: '这份数据没有网址，因此写在标签之内。',
      tooLarge: '这份数据没有网址，又太大，无法写入标签。请选择“不用脚本”。',
      noFrame: '只有本站的文章可以在框架中显示。请选择其他方式。',
    },

    scale: {
      outlineLong: '按名称列出的国家和地区。只有所选内容会连同其陈述一并写出。按钮的作用与在图上选择相同。',
      mostFirst: '陈述最多者优先',
      all: '全部',
      shown: (shown, all) => `显示${number(all)}条关系中的${number(shown)}条`,
      reading: (done, of) => `正在读取陈述：${number(done)}/${number(of)}`,
      relating: (done, of) => `正在关联陈述：${number(done)}/${number(of)}`,
      placing: (done, of) => `正在排布：${number(done)}/${number(of)}`,
      writing: (done, of) => `正在写入文件：${f.percent(done / of)}`,
      earlier: (n) => `显示前面 ${number(n)} 条`,
      canceled: '已取消。',
      again: '重新开始',
    },

    pageArticles: '文章',
    pageLanguage: '语言',
    pageFailed: '无法显示这篇文章的图。',
  };
}
