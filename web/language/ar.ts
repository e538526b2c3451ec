/** العربية */
import { follows } from './follows/ar.js';
import type { Format, Forms } from './format.js';
import type { DifferenceNames, Translation } from './words.js';

/** What a text and a quote may differ in and still look alike. */
const DIFFERENCES: DifferenceNames = {
  quotes: 'شكل علامات الاقتباس',
  dashes: 'الشرطات والواصلات',
  blanks: 'أنواع الفراغات',
  unseen: 'محارف لا تُرى',
  accents: 'كتابة علامات النطق بحرف أو بحرفين',
  case: 'الحروف الكبيرة والصغيرة',
};

/** ستُّ صيغ للعدد. */
const CLAIMS: Forms = {
  zero: 'لا إفادات',
  one: 'إفادة واحدة',
  two: 'إفادتان',
  few: '# إفادات',
  other: '# إفادة',
};
const RELATIONS: Forms = {
  zero: 'لا علاقات',
  one: 'علاقة واحدة',
  two: 'علاقتان',
  few: '# علاقات',
  other: '# علاقة',
};
const SPEAKERS: Forms = {
  zero: 'لا متحدثين',
  one: 'متحدث واحد',
  two: 'متحدثان',
  few: '# متحدثين',
  many: '# متحدثًا',
  other: '# متحدث',
};
const PROBLEMS: Forms = {
  zero: 'لا مشكلات',
  one: 'مشكلة واحدة',
  two: 'مشكلتان',
  few: '# مشكلات',
  other: '# مشكلة',
};
const POLITIES: Forms = {
  zero: 'لا بلدان ولا أقاليم',
  one: 'بلد أو إقليم واحد',
  two: 'بلدان أو إقليمان',
  few: '# بلدان وأقاليم',
  many: '# بلدًا وإقليمًا',
  other: '# بلد وإقليم',
};
const ORGANIZATIONS: Forms = {
  zero: 'لا منظمات',
  one: 'منظمة واحدة',
  two: 'منظمتان',
  few: '# منظمات',
  other: '# منظمة',
};
const PARTIES: Forms = {
  zero: 'لا أطراف مسماة',
  one: 'طرف مسمى واحد',
  two: 'طرفان مسميان',
  few: '# أطراف مسماة',
  many: '# طرفًا مسمى',
  other: '# طرف مسمى',
};
const OTHERS: Forms = {
  zero: 'لا آخرين',
  one: 'طرف آخر',
  two: 'طرفان آخران',
  few: '# أطراف أخرى',
  many: '# طرفًا آخر',
  other: '# طرف آخر',
};
const HITS: Forms = {
  zero: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: '# نتائج',
  other: '# نتيجة',
};

export function ar(f: Format): Translation {
  const { number, list, isolated } = f;
  const claims = (n: number) => f.plural(n, CLAIMS);
  const relations = (n: number) => f.plural(n, RELATIONS);
  const problems = (n: number) => f.plural(n, PROBLEMS);
  const quoted = (text: string) => `«${isolated(text)}»`;
  const comma = '، ';
  const row = (items: readonly string[]) => items.map(isolated).join(comma);
  const certainty = {
    asserted: 'جازم',
    believed: 'اعتقاد',
    conditional: 'مشروط',
    hedged: 'محتمل',
    denied: 'منفي',
  };
  const sign = { '1': 'تعاوني', '-1': 'خلافي', '0': 'محايد', mixed: 'مختلط' };
  const toward = (first: string, second: string) => `${isolated(first)} تجاه ${isolated(second)}`;
  const dash = (first: string, second: string) => `${isolated(first)} – ${isolated(second)}`;
  const type = {
    AGREE: 'اتفاق',
    CONSULT: 'دبلوماسية',
    SUPPORT: 'دعم',
    CONCEDE: 'تنازل',
    COOPERATE: 'تعاون',
    AID: 'مساعدة',
    RETREAT: 'انسحاب',
    REQUEST: 'طلب',
    ACCUSE: 'اتهام',
    REJECT: 'رفض',
    THREATEN: 'تهديد',
    PROTEST: 'احتجاج',
    SANCTION: 'عقوبات',
    MOBILIZE: 'تعبئة',
    COERCE: 'إكراه',
    ASSAULT: 'هجوم',
    ally: 'تحالف',
    'security-partner': 'شراكة أمنية',
    'threat-perception': 'تهديد متصوَّر',
    rival: 'تنافس',
    guarantees: 'ضمان',
    'hosts-forces': 'تمركز قوات',
    ranks: 'مرتبة',
  };
  const quotes = (n: number) => number(n);

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
      asserted: 'مذكور بلا تحفظ',
      believed: 'منقول على أنه اعتقاد شخص ما',
      conditional: 'لا يصح إلا إذا صح أمر آخر',
      hedged: 'مذكور مع كلمة مثل قد أو ربما أو يمكن',
      denied: 'مذكور أنه ليس كذلك',
    },
    sign,
    certaintyInside: (value) => certainty[value],

    claims,
    relations,
    speakers: (n) => f.plural(n, SPEAKERS),
    paragraph: (n) => `الفقرة ${number(n)}`,
    shownOf: (shown, total) => `المعروض ${number(shown)} من ${claims(total)}`,
    theAuthor: 'كاتب المقال',

    actorsNamed: (polities, organizations) => {
      const some = polities > 0 || organizations === 0 ? [f.plural(polities, POLITIES)] : [];
      const more = organizations > 0 ? [f.plural(organizations, ORGANIZATIONS)] : [];
      return `في المقال ${list([...some, ...more])}`;
    },
    claimsQuoted: (n) => `${claims(n)} مع الاقتباسات`,
    notLoaded: 'لم تُحمَّل',
    notLoadedWhy: 'لم تُحمَّل: عرض السبب',
    problems,
    problemsHere: (n) => `${problems(n)} في هذه البيانات`,
    readClaims: (n) => `اقرأ ${claims(n)}`,
    marksMeaning: 'معاني الرموز',
    key: 'الرموز',
    drawAgreements: 'طريقة رسم الاتفاقات بين ثلاثة أطراف أو أكثر',
    agreements: 'الاتفاقات',
    oneHub: 'عقدة واحدة',
    asPairs: 'أزواجًا',
    follows: follows(f),
    map: {
      layout: 'ترتيب الرسم',
      network: 'شبكة',
      map: 'خريطة',
      inset: 'إطار مكبّر',
      unplaced: 'بلا موقع على الخريطة',
      isMap: 'معروض على خريطة.',
      isNetwork: 'معروض كشبكة.',
    },
    lightColors: 'استخدام الألوان الفاتحة',
    darkColors: 'استخدام الألوان الداكنة',

    show: 'عرض',
    showSpeakers: 'عرض المتحدثين',
    showTypes: 'عرض الأنواع',
    allSpeakers: 'كل المتحدثين',
    allTypes: 'كل الأنواع',
    someSpeakers: (chosen, all) => `المتحدثون: ${number(chosen)} من ${number(all)}`,
    someTypes: (chosen, all) => `الأنواع: ${number(chosen)} من ${number(all)}`,
    resetView: 'إعادة ضبط العرض',
    copyLink: 'نسخ رابط هذا العرض',
    linkCopied: 'نُسخ الرابط',
    copyThisLink: 'انسخ هذا الرابط:',
    sought: 'كلمات',
    soughtField: 'عرض الإفادات التي فيها هذه الكلمات',
    soughtExample: 'مثل: تهديد',
    soughtHint: 'يُبحث عنها في كل إفادة واقتباسها وعناوينها، عبارةً واحدة.',
    onlyWith: (words) => `عرض الإفادات التي فيها ${quoted(words)} فقط`,
    clear: 'مسح',

    searchLabel: 'البحث في الأسماء والكلمات والمتحدثين',
    searchHint: 'بلد أو كلمات أو متحدث',
    hits: 'النتائج',
    hitsFound: (n) => f.plural(n, HITS),
    nothingFound: 'لا نتائج',
    nothingHasWords: 'لا شيء في هذه البيانات يحوي هذه الكلمات.',
    moreHits: (n) => `وغيرها ${number(n)}: اكتب المزيد للعثور عليها.`,
    onTheGraph: 'في الرسم',
    speaker: 'متحدث',
    speakerOnly: 'متحدث: عرض إفاداته فقط',
    claimBy: (paragraph, speaker) => `إفادة، ¶ ${number(paragraph)} · ${isolated(speaker)}`,

    lessSure: 'أقل يقينًا',
    actsOnMark: 'يؤثر في',
    claimsUpTo: (most) => `الإفادات ${number(1)}–${number(most)}`,
    agreementMark: 'اتفاق',
    agreementMeaning: 'ثلاثة أطراف أو أكثر على قدم المساواة، يُحسب مرة واحدة',
    ownMark: 'إفادات منفردة',
    ownMeaning: 'في المقال أيضًا ما يخص هذا البلد أو الإقليم وحده',
    widthMeaning: 'السُّمك: عدد الإفادات',

    panel: 'الإفادات',
    panelSmaller: 'تصغير قائمة الإفادات',
    panelLarger: 'تكبير قائمة الإفادات',
    close: 'إغلاق وعرض الكل',
    closeKey: 'إغلاق (Esc)',
    backTo: (name) => `رجوع: ${name}`,
    pairSaid: (first, second, way) => {
      if (way === 'toward') return toward(first, second);
      return way === 'both' ? `${list([first, second])}، كل منهما تجاه الآخر` : list([first, second]);
    },
    ribbon: (paragraphs, places) => `من أصل ${number(paragraphs)} من الفقرات، ترد الإفادات في: ${row(places)}`,

    waysToRead: 'طرق القراءة',
    readingClaims: 'الإفادات',
    readingStory: 'بالترتيب',
    storyTitle: 'كما يرويها المقال',
    claimsInParagraphs: (n, told, all) =>
      told < all
        ? `${claims(n)} (الفقرات: ${number(told)} من ${number(all)})`
        : `${claims(n)} (الفقرات: ${number(all)})`,
    stepsTitle: 'المرور على الإفادات',
    previous: 'السابقة',
    next: 'التالية',
    previousClaim: 'الإفادة السابقة',
    nextClaim: 'الإفادة التالية',
    position: (n, of) => `${number(n)} من ${number(of)}`,
    claimAt: (n, of, paragraph) => `الإفادة ${number(n)} من ${number(of)}، الفقرة ${number(paragraph)}.`,

    keys: 'المفاتيح',
    keysNote: 'تعمل ما دام التركيز في الرسم أو بجانبه. يُدخل مفتاح Tab إلى الرسم ويُخرج منه.',
    closeDialog: 'إغلاق',
    keysOnGraph: 'في الرسم',
    keyArrows: 'إلى الأقرب في ذلك الاتجاه',
    keyRelations: 'العلاقة التالية للبلد الذي عليه التركيز، وإلا فلكل البلدان؛ والسابقة',
    keyEnter: 'اختيار؛ ومرة أخرى: إلى أولى إفاداته',
    keyMove: 'نقل البلد؛ يعيده Esc إلى موضعه',
    keyMoveFine: 'نقله قليلًا جدًا',
    keyEscape: 'خطوة إلى الوراء: إفادة، علاقة، بلد، الكل',
    keysAmongClaims: 'بين الإفادات',
    keyClaims: 'الإفادة التالية؛ والسابقة. إن لم يُختر شيء: الكل بالترتيب',
    keyEnds: 'الأولى؛ والأخيرة',
    keysEverywhere: 'في كل مكان',
    keyUndo: 'تراجع',
    keyRedo: 'إعادة',
    keyHelp: 'هذه المفاتيح',

    statesTitle: 'ما يذكره المقال',
    selectHint: 'اختر بلدًا أو خطًا لقراءة الإفادات التي يستند إليها.',
    nothingPasses: 'لا توجد إفادة توافق كل ما اختير أعلاه.',
    noClaims: 'لا إفادات في هذه البيانات.',
    whoSaysIt: 'من يقول ذلك',
    relationsByClaims: 'العلاقات بحسب عدد الإفادات',
    noneRelated: 'لا يربط المقال أيًّا منها بالآخر؛ وما يذكره عن كل منها تجده عند اسمه.',
    noneRelatedShown: 'لا يربط المعروض أيًّا منها بالآخر؛ وما يُذكر عن كل منها تجده عند اسمه.',
    unrelated: 'بلا علاقة بغيره',
    unrelatedShown: 'بلا علاقة بغيره في المعروض',

    goToClaims: (name) => `الانتقال إلى الإفادات عن ${name} و`,
    groupClaims: (title, n) => `${isolated(title)}: ${claims(n)}`,
    showRelation: 'عرض هذه العلاقة',
    showMore: (n) => `عرض المزيد (${number(n)})`,
    claimsNothing: (name) => `لا إفادة في هذه البيانات عن ${name}.`,
    relatesNothing: (name) => `لا يذكر المقال علاقة بين ${name} وغيره.`,
    shownNothing: (name) => `لا يذكر المعروض شيئًا عن ${name}.`,
    shownRelatesNothing: (name) => `لا يذكر المعروض علاقة بين ${name} وغيره.`,
    actsOn: (two) => `يؤثر في ${two}`,
    alone: (name) => `${isolated(name)} وحده`,
    aloneShort: 'منفردًا',
    others: 'في علاقات بين أطراف أخرى',
    othersShort: 'أخرى',

    claimsInOrder: (n) => `${claims(n)} بترتيب المقال`,
    asParties: 'طرفان في اتفاق مع آخرين',
    actsOnThis: 'ما يؤثر في هذه العلاقة',
    namesAndOthers: (names, others) => `${row(names)}، إضافة إلى ${f.plural(others, OTHERS)}`,
    namedParties: (n) => f.plural(n, PARTIES),
    whoIsParty: 'الأطراف',
    alsoUnnamed: (quotes) => `وكذلك ${list(quotes.map(quoted))} من غير تسمية في المقال.`,

    openArticle: (paragraph) => `الفقرة ${number(paragraph)}: فتح المقال عند هذا الموضع`,
    influence: 'تأثير في أطراف أخرى',
    reporting: (holder) => `ينقل وجهة نظر ${isolated(holder)}`,
    toldBy: (names) => `نقلًا عن ${list(names)}`,
    certaintyFor: (value, names) => `${certainty[value]} بشأن ${list(names)}`,
    readAs: (quote, name) => `${quoted(quote)} بمعنى ${isolated(name)}.`,
    when: (quotes) => `الزمن: ${row(quotes.map(quoted))}`,
    caution: 'تنبيه:',
    note: 'ملاحظة:',

    graph: 'البلدان والأقاليم وما يربط بينها',
    zoom: 'المقياس',
    hintWheel: (key) => `اضغط ${key} باستمرار ومرّر للتكبير`,
    hintTouch: 'استخدم إصبعين لتحريك الرسم',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    showAll: 'عرض الكل',
    pair: (first, second, oneWay) => (oneWay ? toward(first, second) : dash(first, second)),
    agreementOf: (names) => `اتفاق ${list(names)}`,
    relationTold: (told) => {
      const sure = told.certainty ? [certainty[told.certainty]] : [];
      return `${[told.who, sign[`${told.sign}`], ...sure].join('، ')}: ${quoted(told.label)}، ${claims(told.claims)}`;
    },
    actorTold: (name, n, of) => [isolated(name), ...(n === null ? [] : [relations(n)]), claims(of)].join('، '),

    loading: 'جارٍ تحميل البيانات…',
    loadFailed: 'تعذّر تحميل الرسم.',
    actorSelected: (name, n) => `المختار: ${isolated(name)}، ${claims(n)}.`,
    pairSelected: (one, other, label, n) => `المختار: ${list([one, other])}، ${quoted(label)}، ${claims(n)}.`,

    problemsFailed: 'تعذّر تحميل البيانات',
    problemsClose: 'إغلاق قائمة المشكلات',
    nothingToShow: 'لا شيء لعرضه. هذا ما حدث:',
    beforeStays: 'يبقى ما حُمّل من قبل. هذا ما حدث:',
    allShown: 'ومع ذلك يُعرض كل شيء.',
    soundShown: 'يُعرض ما هو سليم؛ وما عليه مثلث هنا متروك أو لا يُعوَّل عليه.',
    tryAgain: 'إعادة المحاولة',
    moreProblems: (n) => `إضافة إلى ${problems(n)}.`,
    problemAt: (pointer) => `عند ${isolated(pointer)}`,
    problemId: (id) => `المعرّف ${isolated(id)}`,

    readingArticle: 'المقال',
    keyGraph: 'إلى الرسم من أي موضع بجانبه',
    article: 'المقال',
    quoteChecked: (found) => (found === null ? 'النص غير متاح' : found ? 'وُجد حرفيًا' : 'لا يطابق النص'),
    articleScore: ({ origin, edition, found, unchecked, total }) => {
      const q = quotes(total);
      if (total === 0) return 'لا تحتوي مجموعة البيانات هذه على إفادات.';
      if (found === 0 && unchecked === 0 && edition !== 'same')
        return `لا يوجد في هذا النص أيٌّ من الاقتباسات (${q}). يبدو أنه مقال آخر.`;
      const which = {
        same: 'هذا هو النص الذي بُنيت عليه مجموعة البيانات. ',
        other: 'ليس هذا حرفيًا النص الذي بُنيت عليه مجموعة البيانات. ',
        unknown:
          'لا يمكن هنا معرفة ما إذا كان هذا هو النص نفسه الذي بُنيت عليه مجموعة البيانات، لأن اتصال هذه الصفحة غير آمن. ',
      };
      const before = origin === 'page' ? 'مقال هذه الصفحة. ' : edition ? which[edition] : '';
      const how = found === total ? `الاقتباسات كلها (${q})` : `${number(found)} من الاقتباسات (${q})`;
      const rest = unchecked > 0 ? `؛ لم يُفحص ${number(unchecked)} لأن ذلك يستغرق وقتًا طويلًا` : '';
      return `${before}${how} مطابقة حرفيًا${rest}.`;
    },
    articleAbsent:
      'لا يأتي نص المقال مع مجموعة البيانات هذه. إن كان لديك فافتح نسختك أو ألصقها للتحقق من كل اقتباس وللقراءة مع تعليم الإفادات.',
    copyStays: 'تبقى نسختك في هذه النافذة. لا تُرسل إلى أي مكان ولا تُحفظ.',
    openFile: 'فتح ملف…',
    pasteText: 'أو ألصق النص',
    checkText: 'تحقّق واعرض',
    useOwnCopy: 'استخدم نسختك…',
    cancel: 'إلغاء',
    putCopyAway: 'إبعاد نسختك',
    textTooLong: (most) => `هذا أطول من أن يكون مقالًا واحدًا: أكثر من ${most} حرف.`,
    textEmpty: 'لا نص فيه.',
    fileUnreadable: 'تعذّرت قراءة الملف.',
    quotesMissing: (n) => `اقتباسات ليست في هذا النص: ${quotes(n)}`,
    insteadOfQuote: (differs) =>
      differs.length > 0 ? `مطابق إلا في ${f.either(differs.map((kind) => DIFFERENCES[kind]))}:` : 'الأقرب إليه:',
    claimChosen: 'الإفادة وراء هذه الكلمات',
    readInArticle: (n) => `الفقرة ${number(n)}: اقرأها في المقال`,

    figureDek: 'كل خط علاقة يذكرها المقال، معنونة بكلماته. والخطوط المتقطعة آراء أو احتمالات أو شروط.',
    figureOnly: ({ signs, certainties, types, speakers, words }) => {
      const small = (some: readonly string[]) => f.either(some);
      const parts = [
        small(signs.map((one) => sign[`${one}`])),
        small(certainties.map((one) => certainty[one])),
        small(types.map((one) => type[one])),
        speakers.length > 0 ? `قاله ${f.either(speakers)}` : '',
        words === '' ? '' : `بالكلمات ${quoted(words)}`,
      ];
      return `يظهر فقط: ${parts.filter(Boolean).join('؛ ')}.`;
    },
    figureSource: (title, more, n, by) =>
      `المصدر: ${[quoted(title), ...more.map(isolated)].join('، ')}؛ ${claims(n)}، ${f.plural(by, SPEAKERS)}.`,
    figureCaution: 'تُظهر الخطوط ما قيل، لا ما هو واقع.',
    figureCredit: 'رُسم ببرنامج geopolitical-graph مفتوح المصدر',
    figureClaims: 'الإفادات بترتيب المقال',
    figureMore: (numbers, left) => `${numbers} و${number(left)} غيرها`,

    outline: 'الرسم بالكلمات',
    outlineHint: 'البلدان والأقاليم وعلاقاتها والإفادات التي وراء كل منها. الزر يختار كما يختار الرسم.',
    agreementSaid: (name, parties) =>
      name === undefined ? `اتفاق ${list(parties)}` : `${name}، اتفاق ${list(parties)}`,
    partyHedged: (name, cue) => `${quoted(cue)} ${isolated(name)}`,
    partyAs: (name, value) => `${isolated(name)} (${certainty[value]})`,
    partyUnnamed: (quote) => `${quoted(quote)}، لا يسمّيه المقال`,
    influenceSaid: (who, effect, one, other) => {
      const told = { strengthens: 'تعزيز', weakens: 'إضعاف', changes: 'تغيير' };
      return `${isolated(who)}: ${told[effect]} علاقة ${isolated(one)} و${isolated(other)}`;
    },
    influenceTold: (what, value, label) => `${what}، ${certainty[value]}: ${quoted(label)}`,
    certaintyTold: (value, cues) =>
      cues.length === 0 ? `${certainty[value]}.` : `${certainty[value]}: ${row(cues.map(quoted))}.`,
    saidBy: (who) => `${isolated(who)}:`,
    ofNone: 'لا تخص بلدًا أو إقليمًا بعينه',

    loaded: (title, n, faults) => `${isolated(title)}: ${claims(n)}.${faults > 0 ? ` ${problems(faults)}.` : ''}`,
    sheetAt: {
      peek: 'طُويت الإفادات إلى عنوانها.',
      half: 'تشغل الإفادات نصف الارتفاع.',
      full: 'تشغل الإفادات الارتفاع كله.',
    },

    formats: {
      json: 'مجموعة البيانات نفسها',
      'json-ld': 'بيانات مترابطة: الإفادات حواشيَ ويب',
      graphml: 'رسم لبرامج networkx وigraph وyEd',
      gexf: 'رسم لبرنامج Gephi',
      'csv-claims': 'جدول بكل الإفادات لبرامج الجداول',
      'csv-dyads': 'جدول بكل الأزواج لبرامج الجداول',
      markdown: 'قائمة الإفادات بصيغة Markdown',
      text: 'قائمة الإفادات نصًا عاديًا',
      citation: 'إحالات كما في الحواشي',
      bibtex: 'إحالات لبرنامج BibTeX',
      ris: 'إحالات لبرامج Zotero وEndNote وغيرها',
      html: 'صفحة واحدة تعمل بلا شبكة',
    },
    claimsFrom: (title) => `إفادات ${quoted(title)}`,
    reportsOnly: 'ما يقوله مقال واحد، لا ما هو واقع. وترد كل إفادة بكلمات المقال.',
    accessed: (day) => `اطُّلع عليه في ${day}`,
    concerning: (names) => `بشأن ${list(names)}`,

    exporting: {
      title: 'تصدير',
      format: 'الصيغة',
      pictures: 'صور',
      data: 'بيانات وقوائم',
      kinds: {
        svg: 'SVG للطباعة والتحرير',
        png: 'PNG للشرائح والويب',
        jpeg: 'JPEG',
        webp: 'WebP',
        pdf: 'PDF عبر نافذة الطباعة',
      },
      part: 'المعروض',
      whole: 'الرسم كله',
      view: 'ما يظهر الآن',
      shape: 'النسبة',
      tall: 'بالارتفاع اللازم',
      width: 'العرض',
      unit: 'الوحدة',
      resolution: 'الدقة',
      pixels: 'عرض الملف (px)',
      colors: 'الألوان',
      light: 'فاتح',
      dark: 'داكن',
      gray: 'رمادي',
      ground: 'الخلفية',
      paper: 'ورق',
      white: 'لون واحد',
      clear: 'بلا خلفية (شفافة)',
      textSize: 'حجم النص',
      list: 'إفادات مرقمة',
      none: 'بدون',
      below: 'تحت الرسم',
      beside: 'بجانب الرسم',
      heading: 'العنوان',
      subtitle: 'العنوان الفرعي',
      credit: 'سطر الحقوق',
      claims: 'الإفادات',
      all: (n) => `كلها: ${claims(n)}`,
      shown: (n) => `المعروضة الآن: ${claims(n)}`,
      focused: 'الإفادة المحددة',
      preview: 'معاينة',
      drawing: 'جارٍ الرسم …',
      save: 'حفظ',
      print: 'طباعة',
      copyPicture: 'نسخ الصورة',
      copyText: 'نسخ النص',
      saved: (name) => `حُفظ باسم ${f.isolated(name)}`,
      copied: 'تم النسخ.',
      open: 'فتح ملف …',
      drop: 'أفلت الملف هنا لفتحه.',
      failures: {
        nothing: 'لا يوجد رسم بعد. انتظر حتى تُحمَّل البيانات ثم صدّر من جديد.',
        empty: 'لا إفادة تجتاز المرشحات، فلا شيء للتصدير. ألغِ بعضها.',
        hidden: 'الرسم غير ظاهر الآن فلا منظر له. أظهره أولًا، أو صدّر الرسم كله.',
        tooLarge: (width, height, most) =>
          `${number(width)} × ${number(height)} بكسل أكبر مما تستطيعه المتصفحات. اختر عرضًا لا يتجاوز ${number(most)} بكسل، أو ${f.isolated('SVG')}.`,
        refused: 'لا يسمح المتصفح لهذه الصفحة بالكتابة في الحافظة. احفظ الملف بدلًا من ذلك.',
        policy: 'سياسة أمان هذه الصفحة (img-src) لا تسمح بصور تُصنع فيها. صدّر SVG بدلًا من ذلك.',
        unsupported: (format) => `لا يستطيع هذا المتصفح كتابة ملفات ${f.isolated(format)}. اختر PNG أو SVG.`,
        source: 'لا يمكن صنع الصفحة هنا لأن ملف البرنامج لا يُقرأ. الأمر: \u2068npm run convert -- --help\u2069',
        print: 'يُصنع ملف PDF في نافذة طباعة المتصفح. استخدم «تصدير» أو \u2068npm run export -- --help\u2069',
        failed: 'لم يستطع المتصفح صنع الصورة. جرّب أصغر منها، أو SVG.',
      },
    },

    embedding: {
      title: 'تضمين',
      both: 'تصدير أو تضمين',
      kind: 'الطريقة',
      kinds: { tag: 'وسم مع نص برمجي واحد', frame: 'إطار', static: 'بلا نصوص برمجية: صورة وقائمة' },
      column: 'بعرض العمود',
      otherWidth: 'عرض آخر',
      widthPx: 'العرض بالبكسل',
      heightPx: 'الارتفاع بالبكسل',
      controls: 'عناصر التحكم',
      full: 'كلها',
      compact: 'قليلة',
      none: 'بدون',
      asPage: 'مثل الصفحة',
      code: 'الشيفرة المراد لصقها',
      copyCode: 'نسخ الشيفرة',
      byHand: 'لا يسمح المتصفح لهذه الصفحة بالنسخ. الشيفرة محددة: انسخها بلوحة المفاتيح.',
      inline: 'ليس لهذه البيانات عنوان على الويب، لذلك يحملها الوسم في داخله.',
      tooLarge: 'ليس لهذه البيانات عنوان على الويب، وهي أكبر من أن يحملها وسم. اختر «بلا نصوص برمجية».',
      noFrame: 'لا تُعرض في إطار إلا مقالات هذا الموقع. اختر طريقة أخرى.',
    },

    scale: {
      outlineLong: 'البلدان والأقاليم بأسمائها. لا تُكتب الإفادات إلا لما هو محدد. الزر يختار كما يختار الرسم.',
      mostFirst: 'الأكثر إفادات أولًا',
      all: 'الكل',
      shown: (shown, all) => `المعروض: ${number(shown)} من ${number(all)} علاقة`,
      reading: (done, of) => `قراءة ${number(done)} من ${number(of)} إفادة`,
      relating: (done, of) => `ربط ${number(done)} من ${number(of)} إفادة`,
      placing: (done, of) => `وضع ${number(done)} من ${number(of)}`,
      writing: (done, of) => `كتابة الملف: ${f.percent(done / of)}`,
      earlier: (n) => `عرض ${number(n)} سابقة`,
      canceled: 'أُلغي.',
      again: 'البدء من جديد',
    },

    pageArticles: 'المقالات',
    pageLanguage: 'اللغة',
    pageFailed: 'لا يمكن عرض رسم هذا المقال.',
  };
}
