import type { Format, Forms } from '../format.js';
import type { Follows } from './words.js';

/** Forms of a masculine noun phrase that agrees in number. */
const PAIR = { zero: 'لا أزواج', one: 'زوج واحد', two: 'زوجان', few: '# أزواج', many: '# زوجًا', other: '# زوج' };
const TRIANGLE = {
  zero: 'لا مثلثات',
  one: 'مثلث واحد',
  two: 'مثلثان',
  few: '# مثلثات',
  many: '# مثلثًا',
  other: '# مثلث',
};
const WAY = {
  zero: 'لا مسارات',
  one: 'مسار واحد',
  two: 'مساران',
  few: '# مسارات',
  many: '# مسارًا',
  other: '# مسار',
};
const LINK = { zero: 'لا حلقات', one: 'حلقة واحدة', two: 'حلقتان', few: '# حلقات', many: '# حلقة', other: '# حلقة' };
const TRIAD = {
  zero: 'لا ثلاثيات',
  one: 'ثلاثية واحدة',
  two: 'ثلاثيتان',
  few: '# ثلاثيات',
  many: '# ثلاثية',
  other: '# ثلاثية',
};

export function follows(f: Format): Follows {
  const { list } = f;
  const of = (forms: Forms) => (n: number) => f.plural(n, forms);
  const [pairs, triangles] = [of(PAIR), of(TRIANGLE)];
  return {
    tab: 'أسئلة',
    title: 'ما يترتب على الإفادات',
    note: 'محسوب مما يقوله المقال، لا مما هو واقع.',
    counted: (names, byDefault) =>
      `الإفادات المحسوبة: ${list(names)}.${byDefault ? ' تُحسب غيرها إذا اختيرت في المرشّحات.' : ''}`,

    connect: 'كيف يرتبط س وص؟',
    from: 'من',
    to: 'إلى',
    choose: 'اختيار',
    shortest: (ways, links) => `أقصر الطرق: ${of(WAY)(ways)}، في كل منها ${of(LINK)(links)}`,
    firstOnes: (n) => `يُعرض أول ${f.number(n)}.`,
    strongest: 'أقوى مسار',
    strongestWhy: 'أضعف حلقاته أوثق من أضعف حلقات غيره.',
    weakest: 'أضعف حلقة',
    noWay: (one, other) => `لا إفادة محسوبة تربط ${one} و${other}، ولا عبر غيرهما.`,
    beyond: 'لو حُسبت كل الإفادات لكان هذا المسار:',

    balance: 'هل تتسق العلاقات؟',
    pairs: {
      '1': (n) => `تعاوني: ${pairs(n)}`,
      '-1': (n) => `خلافي: ${pairs(n)}`,
      mixed: (n) => `فيه إفادات من النوعين بلا مقاصّة: ${pairs(n)}`,
      none: (n) => `غير مذكور: ${pairs(n)}`,
    },
    triangles: {
      balanced: (n) => `متوازن: ${triangles(n)}`,
      unbalanced: (n) => `غير متوازن: ${triangles(n)}`,
      mixed: (n) => `له ضلع مختلط: ${triangles(n)}`,
      'not stated': (n) => `ينقصها ضلع غير مذكور: ${of(TRIAD)(n)}`,
    },
    trianglesWhy: 'متوازن: الثلاثة معًا، أو اثنان في مواجهة الثالث (كارترايت وهراري 1956). وعدم التوازن ليس خطأ.',
    triad: {
      together: (names) => `${list(names)}: معًا كلهم. متسق.`,
      against: (two, third) => `${list(two)}: معًا، وكلاهما في مواجهة ${f.isolated(third)}. متسق.`,
      between: (one, two) => `${f.isolated(one)} مع كل من ${list(two)}، وهما في مواجهة. غير متسق.`,
      apart: (names) => `${list(names)}: كلهم في مواجهة بعضهم. غير متسق.`,
      mixed: (names) => `بين ${list(names)} إفادات من النوعين. غير محسوم.`,
      open: (one, other) => `لا يبيّن أي قول محتسب نوع العلاقة بين ${f.isolated(one)} و${f.isolated(other)}.`,
    },
    index: 'مؤشر الإحباط',
    indexWhy: 'عدد الأزواج التي تخالف أفضل تقسيم إلى معسكرين.',
    division: (n) =>
      n === null ? 'أفضل تقسيم وُجد' : n === 1 ? 'أفضل تقسيم' : `واحد من أفضل التقسيمات وعددها ${f.number(n)}`,
    camp: (n) => `المعسكر ${f.number(n)}`,
    friendsApart: 'معًا، لكن في معسكرين',
    foesTogether: 'في مواجهة، لكن في معسكر واحد',
    always: 'في كل أفضل تقسيم',
    here: 'في هذا التقسيم',
    elsewhere: (n) => `يخالف أفضل تقسيم آخر: ${pairs(n)}`,
    parts: 'نصيب كل طرف',
    contradict: (n) => `يخالف التقسيم: ${pairs(n)}`,

    word: {
      ask: 'ماذا لو أُخذت بحرفها؟',
      changes: (n) => `وحدها تُخل بتوازن: ${triangles(n)}. وهي مصحوبة بتنبيه، فلا تُحسب.`,
      reading: (what, without, counted, alone) =>
        `${what}: ${without} بدونها، ${counted} معها، ${alone} لو حُسبت وحدها.`,
      standing: { balanced: 'متوازن', unbalanced: 'غير متوازن', mixed: 'مختلط', 'not stated': 'غير مذكور' },
    },

    compare: 'من يقول ماذا؟',
    first: 'الأول',
    second: 'الآخر',
    allOthers: 'كل الآخرين',
    oneSpeaker: 'لا يتحدث هنا إلا متحدث واحد.',
    both: (n) => `يقول كلاهما الشيء نفسه: ${pairs(n)}`,
    only: (name, n) => `${f.isolated(name)} فقط: ${pairs(n)}`,
    differ: (n) => `يختلفان: ${pairs(n)}`,
    mark: { only: (name) => `${f.isolated(name)} فقط`, both: 'كلاهما بالمثل', differ: 'يختلفان' },
    drawVoices: 'إظهار في الرسم',
    voicesDrawn: (one, other) => `مقارنة: ${f.isolated(one)} و${f.isolated(other)}`,
    stopVoices: 'إنهاء المقارنة',
    inSign: 'في النوع',
    inCertainty: 'في درجة اليقين',
    denies: 'أحدهما ينفيه',
    silence: 'السكوت عن زوج ليس اختلافًا.',

    numbers: 'أرقام',
    measures: {
      claims: { name: 'الإفادات', meaning: 'عدد الإفادات المتعلقة به: كم قيل، لا كم يهم.' },
      speakers: { name: 'المتحدثون', meaning: 'عدد من أدلوا بها: لا عدد المتفقين.' },
      degree: { name: 'الدرجة', meaning: 'عدد من يربطهم المقال به، خيرًا أو شرًا: لا مقدار قوته.' },
      betweenness: {
        name: 'البينية',
        meaning: 'من 0 إلى 1، مدى وقوعه على أقصر الطرق بين اثنين آخرين: محوري في هذا المقال، لا في العالم.',
      },
    },
  };
}
