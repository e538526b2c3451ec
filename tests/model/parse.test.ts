import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../web/model/index.js';
import { claim, codes, dataset, found, type Loose, piece, span, TEXT } from './fixture.js';

const PARTIES = [
  { actor: 'ALB', role: 'party' },
  { actor: 'BRE', role: 'party' },
];
const relation = (changes: Loose = {}) => ({
  kind: 'event',
  type: 'AGREE',
  label: 'signed a treaty',
  participants: PARTIES,
  ...changes,
});
const withRelation = (changes: Loose) => dataset({ claims: [claim('c1', { relations: [relation(changes)] })] });

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const field of Object.values(value)) freeze(field);
  return Object.freeze(value);
}

describe('a sound dataset', () => {
  it('has no problems and is not changed', () => {
    const input = freeze(dataset());
    const before = JSON.stringify(input);
    const { dataset: parsed, problems } = parseDataset(input);
    expect(problems).toEqual([]);
    expect(parsed?.claims).toHaveLength(1);
    expect(JSON.stringify(input)).toBe(before);
  });

  it('may be empty', () => {
    const { dataset: parsed, problems } = parseDataset(dataset({ claims: [], actors: [], speakers: [] }));
    expect(problems).toEqual([]);
    expect(parsed?.claims).toEqual([]);
  });

  it('is the same when parsed again', () => {
    const once = parseDataset(dataset()).dataset;
    expect(parseDataset(once)).toEqual({ dataset: once, problems: [] });
  });
});

describe('no dataset at all', () => {
  it.each([[null], ['hi'], [[]], [42], [true], [undefined], [() => 1], [Symbol('s')], [1n]])('%s', (input) => {
    const { dataset: parsed, problems } = parseDataset(input);
    expect(parsed).toBeNull();
    expect(codes(problems)).toEqual(['schema/type']);
  });

  it('lists every missing field at once', () => {
    const { dataset: parsed, problems } = parseDataset({});
    expect(parsed).toBeNull();
    const missing = problems.filter((p) => p.code === 'schema/required').map((p) => p.pointer);
    expect(missing).toEqual(
      expect.arrayContaining(['/version', '/id', '/actors', '/speakers', '/claims', '/article/title']),
    );
  });

  it('claims that are no list', () => expect(parseDataset(dataset({ claims: {} })).dataset).toBeNull());
});

describe('a bad item is listed and the rest kept', () => {
  it('one bad claim among 1,000', () => {
    const claims = Array.from({ length: 1000 }, (_, n) => claim(`c${n}`, n === 500 ? { speaker: 'nobody' } : {}));
    const { dataset: parsed, problems } = parseDataset(dataset({ claims }));
    expect(parsed?.claims).toHaveLength(999);
    expect(problems).toMatchObject([{ code: 'ref/dangling', pointer: '/claims/500/speaker', id: 'c500' }]);
  });

  it.each([
    ['missing text', { text: undefined }, 'schema/required', '/text'],
    ['blank text', { text: ' \n' }, 'schema/empty', '/text'],
    ['number for text', { text: 0 }, 'schema/type', '/text'],
    ['text for a number', { paragraph: '2' }, 'schema/number', '/paragraph'],
    ['infinite', { paragraph: Number.POSITIVE_INFINITY }, 'schema/number', '/paragraph'],
    ['half a paragraph', { paragraph: 1.5 }, 'schema/number', '/paragraph'],
    ['unknown certainty', { certainty: { value: 'hedgd' } }, 'schema/enum', '/certainty/value'],
    ['no quote', { quote: [] }, 'schema/empty', '/quote'],
    ['speaker is a number', { speaker: 5 }, 'schema/id', '/speaker'],
  ])('%s', (_, changes, code, where) => {
    const { dataset: parsed, problems } = parseDataset(dataset({ claims: [claim('bad', changes), claim('good')] }));
    expect(parsed?.claims.map((c) => c.id)).toEqual(['good']);
    expect(problems.map((p) => [p.code, p.pointer])).toContainEqual([code, `/claims/0${where}`]);
    for (const p of problems) expect([p.message.length > 10, p.hint.length > 3]).toEqual([true, true]);
  });

  it('suggests the word that was meant', () => {
    const { problems } = parseDataset(dataset({ claims: [claim('c', { certainty: { value: 'hedgd' } })] }));
    expect(problems[0]?.hint).toContain('hedged');
    expect(problems[0]?.message).toContain('hedgd');
  });

  it('lists every fault of one claim', () => {
    const bad = claim('c', { text: '', paragraph: 0, speaker: null, certainty: {} });
    const where = parseDataset(dataset({ claims: [bad] })).problems.map((p) => p.pointer);
    expect(where).toEqual(
      expect.arrayContaining([
        '/claims/0/text',
        '/claims/0/paragraph',
        '/claims/0/speaker',
        '/claims/0/certainty/value',
      ]),
    );
  });

  it.each([[''], [null], [{}], [[]], [true], [5]])('the id %j', (id) => {
    const { dataset: parsed, problems } = parseDataset(dataset({ claims: [{ ...claim('x'), id }, claim('c2')] }));
    expect(parsed?.claims.map((c) => c.id)).toEqual(['c2']);
    expect(['schema/id', 'schema/empty']).toContain(problems[0]?.code);
  });

  it('an actor keeps its place without its bad alias, location and name', () => {
    const aliases = [
      { words: '', kind: 'name' },
      { words: 'Albora', kind: 'name' },
    ];
    const actors = [
      { id: 'ALB', name: '  ', location: [500, 0], aliases },
      { id: 'BRE', name: 'Brenn' },
    ];
    const { dataset: parsed, problems } = parseDataset(dataset({ actors }));
    expect(parsed?.actors[0]).toMatchObject({ id: 'ALB', name: 'ALB', aliases: [{ words: 'Albora' }] });
    expect(parsed?.actors[0]?.location).toBeUndefined();
    expect(codes(problems).sort()).toEqual(['schema/empty', 'schema/empty', 'schema/number']);
    expect(parsed?.claims).toHaveLength(1);
  });

  it('a layout with a position that cannot be drawn', () => {
    for (const x of [Number.NaN, '5', 1e308, 1e9, null]) {
      const layouts = [{ frame: { width: 100, height: 100 }, agreements: 'hub', positions: { 'a:ALB': [x, 0] } }];
      const { dataset: parsed, problems } = parseDataset(dataset({ layouts }));
      expect(parsed?.layouts).toEqual([]);
      expect(codes(problems)).toContain('schema/number');
    }
  });
});

describe('the article', () => {
  it('may lack its measures: they are made up and reported', () => {
    const { dataset: parsed, problems } = parseDataset(dataset({ article: { title: 'T' } }));
    expect(parsed?.claims).toHaveLength(1);
    expect(parsed?.article).toMatchObject({ title: 'T', length: 54, paragraphs: 2, lang: 'en' });
    expect(problems.map((p) => p.pointer).sort()).toEqual([
      '/article/length',
      '/article/paragraphs',
      '/article/sha256',
      '/article/words',
    ]);
  });

  it('takes its measures from the text where that is shipped', () => {
    const { dataset: parsed } = parseDataset(dataset({ article: { title: 'T', text: TEXT, length: 'x' } }));
    expect(parsed?.article).toMatchObject({ length: TEXT.length, paragraphs: 3 });
  });

  it('takes the title of the graph for a missing one', () => {
    const { dataset: parsed, problems } = parseDataset(dataset({ article: {}, title: 'Graph' }));
    expect(parsed?.article.title).toBe('Graph');
    expect(problems.map((p) => p.pointer)).toContain('/article/title');
  });

  it('warns of an address that is not linked', () => {
    const { dataset: parsed, problems } = parseDataset(
      dataset({ article: { ...(dataset().article as Loose), url: 'data:text/html,x' } }),
    );
    expect(problems).toMatchObject([{ code: 'url/invalid', severity: 'warning', pointer: '/article/url' }]);
    expect(parsed?.claims).toHaveLength(1);
  });
});

describe('hostile input', () => {
  it('refuses keys that reach into prototypes, anywhere', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify(
        dataset({ claims: [claim('bad', { KEY: { polluted: 1 } }), claim('good')], KEY: { polluted: 1 } }),
      );
      const { dataset: parsed, problems } = parseDataset(JSON.parse(text.replaceAll('KEY', key)));
      expect(problems.map((p) => `${p.code} ${p.pointer}`).sort()).toEqual(
        [`schema/type /${key}`, `schema/type /claims/0/${key}`].sort(),
      );
      expect(parsed?.claims.map((c) => c.id)).toEqual(['good']);
      expect(({} as Loose).polluted).toBeUndefined();
      expect(Object.hasOwn(parsed ?? {}, key)).toBe(false);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });

  it('getters that throw, proxies that are gone, and loops', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const loop = claim('loop');
    loop.self = loop;
    const getter = Object.defineProperty(claim('getter'), 'text', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { dataset: parsed, problems } = parseDataset(dataset({ claims: [proxy, getter, loop, claim('good')] }));
    expect(parsed?.claims.map((c) => c.id)).toEqual(['good']);
    expect(problems.filter((p) => p.code === 'schema/type').map((p) => p.pointer)).toEqual([
      '/claims/0',
      '/claims/1/text',
      '/claims/2/self',
    ]);
  });

  it.each([
    ['lists', 200_000, '['],
    ['objects', 20_000, '{"a":'],
  ])('%s nested deep', (_, depth, opening) => {
    const closing = opening === '[' ? ']' : '1}'.padEnd(1);
    const text =
      opening === '[' ? opening.repeat(depth) + closing.repeat(depth) : `${opening.repeat(depth)}1${'}'.repeat(depth)}`;
    const { dataset: parsed, problems } = parseDataset(dataset({ extra: JSON.parse(text) }));
    expect(parsed?.claims).toHaveLength(1);
    expect(codes(problems)).toContain('limit/depth');
  });

  it('one object a million times', () => {
    let bomb: unknown = ['x'];
    for (let n = 0; n < 28; n += 1) bomb = [bomb, bomb];
    expect(codes(parseDataset(dataset({ bomb })).problems)).toContain('limit/items');
  });

  it('too many items: the first are read, the rest listed; the limit can be raised', () => {
    const claims = Array.from({ length: 12 }, (_, n) => claim(`c${n}`));
    const { dataset: parsed, problems } = parseDataset(dataset({ claims }), { limits: { claims: 10 } });
    expect(parsed?.claims).toHaveLength(10);
    expect(problems).toMatchObject([{ code: 'limit/items', pointer: '/claims/10' }]);
    expect(parseDataset(dataset({ claims }), { limits: { claims: 12 } }).problems).toEqual([]);
  });

  it('control characters and half surrogate pairs become U+FFFD', () => {
    const { dataset: parsed, problems } = parseDataset(
      dataset({ claims: [claim('c', { text: 'a\u0000b\ud83dc\u000Bd\uFFFEe' })] }),
    );
    expect(parsed?.claims[0]?.text).toBe('a�b�c�d�e');
    expect(problems).toMatchObject([{ code: 'schema/text', severity: 'warning', pointer: '/claims/0/text' }]);
  });

  it('unknown fields are kept, with one warning a kind of place; so is a future version', () => {
    const claims = [claim('c1', { mood: 'x' }), claim('c2', { mood: 'y' })];
    const { dataset: parsed, problems } = parseDataset(dataset({ claims, version: 99 }));
    expect(parsed?.claims.map((c) => c.mood)).toEqual(['x', 'y']);
    expect(codes(problems).sort()).toEqual(['schema/unknown', 'schema/version']);
    expect(problems.every((p) => p.severity === 'warning')).toBe(true);
  });

  it.each(['toString', 'valueOf', 'hasOwnProperty', 'constructor', '__proto__', 'a"b]', '<b>', '#', '💥'])(
    'the actor id %s works',
    (id) => {
      const actors = [
        { id, name: 'One' },
        { id: 'BRE', name: 'Brenn' },
      ];
      const claims = [
        claim('c1', { relations: [relation({ participants: [{ actor: id, role: 'party' }, PARTIES[1]] })] }),
      ];
      const { dataset: parsed, problems } = parseDataset(dataset({ actors, claims }));
      expect(problems).toEqual([]);
      expect(parsed?.claims).toHaveLength(1);
      expect(parseDataset(dataset({ claims })).problems).toMatchObject([{ code: 'ref/dangling' }]);
    },
  );
});

describe('ids', () => {
  it.each([
    [
      'two actors',
      {
        actors: [
          { id: 'ALB', name: 'Albora' },
          { id: 'BRE', name: 'Brenn' },
          { id: 'ALB', name: 'Another' },
        ],
      },
      '/actors/0',
      '/actors/2',
      1,
    ],
    ['two claims', { claims: [claim('c'), claim('c')] }, '/claims/0', '/claims/1', 1],
    ['a claim like an actor', { claims: [claim('ALB')] }, '/actors/0', '/claims/0', 0],
  ])('%s with one id: both places named, the first kept', (_, changes, first, second, claims) => {
    const { dataset: parsed, problems } = parseDataset(dataset(changes));
    expect(problems).toMatchObject([{ code: 'id/duplicate', severity: 'error', pointer: second }]);
    expect(problems[0]?.message).toContain(first);
    expect(parsed?.claims).toHaveLength(claims);
  });

  it.each([
    ['NFC and NFD', 'Caf\u00e9', 'Cafe\u0301'],
    ['Cyrillic а', 'Japan', 'J\u0430pan'],
    ['a soft hyphen', 'Japan', 'Ja\u00ADpan'],
    ['the same', 'Japan', 'Japan'],
  ])('names that look alike: %s', (_, one, other) => {
    const actors = [...(dataset().actors as Loose[]), { id: 'X', name: one }, { id: 'Y', name: other }];
    const { dataset: parsed, problems } = parseDataset(dataset({ actors }));
    expect(found(problems, 'id/confusable')).toMatchObject({ severity: 'warning', pointer: '/actors/4' });
    expect(parsed?.actors).toHaveLength(5);
  });

  it('zero-width characters in ids and quotes', () => {
    const claims = [
      claim('c\u200B1'),
      claim('c2', { quote: [{ ...piece('Albora'), exact: 'Albo\u00ADa' }], relations: [], about: ['ALB'] }),
    ];
    const { problems } = parseDataset(dataset({ claims }));
    expect(problems.map((p) => [p.code, p.pointer])).toEqual([
      ['schema/text', '/claims/0'],
      ['schema/text', '/claims/1/quote/0'],
    ]);
  });

  it.each([
    ['speaker', { speaker: 'autor' }, '/speaker', 'author'],
    ['via', { via: ['author', 'vay'] }, '/via/1', 'vey'],
    ['holder', { holder: 'ALBO' }, '/holder', 'ALB'],
    ['about, by name', { about: ['Dovia'] }, '/about/0', 'DOV'],
    ['fragment', { fragments: [{ ...span('Albora'), speaker: 'veyy' }] }, '/fragments/0/speaker', 'vey'],
    ['agreement', { relations: [relation({ agreement: 'treety' })] }, '/relations/0/agreement', 'treaty'],
    [
      'influence',
      { influences: [{ actor: 'ALB', on: ['BRE', 'DOW'], effect: 'changes', label: 'signed' }] },
      '/influences/0/on/1',
      'DOV',
    ],
  ])('an unknown %s: listed with the nearest', (_, changes, where, near) => {
    const { dataset: parsed, problems } = parseDataset(dataset({ claims: [claim('c', changes)] }));
    expect(problems[0]).toMatchObject({ code: 'ref/dangling', pointer: `/claims/0${where}`, id: 'c' });
    expect(problems[0]?.hint).toContain(`“${near}”`);
    expect(parsed?.claims).toEqual([]);
  });
});

describe('relations', () => {
  it.each([
    ['one party', { participants: [PARTIES[0]] }, 'relation/parties'],
    ['none', { participants: [] }, 'relation/parties'],
    [
      'source without target',
      {
        participants: [
          { actor: 'ALB', role: 'source' },
          { actor: 'BRE', role: 'party' },
        ],
      },
      'relation/parties',
    ],
    [
      'nobody named',
      {
        participants: [
          { unnamed: 'some', role: 'party' },
          { unnamed: 'others', role: 'party' },
        ],
      },
      'relation/parties',
    ],
    ['neither named nor unnamed', { participants: [...PARTIES, { role: 'party' }] }, 'relation/parties'],
    [
      'named and unnamed',
      { participants: [...PARTIES, { actor: 'DOV', unnamed: 'x', role: 'party' }] },
      'relation/parties',
    ],
    ['itself', { participants: [PARTIES[0], PARTIES[0]] }, 'relation/self'],
    [
      'acting on itself',
      {
        participants: [
          { actor: 'ALB', role: 'source' },
          { actor: 'ALB', role: 'target' },
        ],
      },
      'relation/self',
    ],
    ['wrong kind', { kind: 'standing' }, 'relation/kind'],
  ])('%s is an error', (_, changes, code) => {
    const { dataset: parsed, problems } = parseDataset(withRelation(changes));
    expect(found(problems, code)).toMatchObject({ severity: 'error', id: 'c1' });
    expect(parsed?.claims).toEqual([]);
  });

  it.each([
    ['a party that is not named', { participants: [PARTIES[0], { unnamed: 'other nations', role: 'party' }] }],
    [
      'source and target',
      {
        participants: [
          { actor: 'ALB', role: 'source' },
          { actor: 'BRE', role: 'target' },
        ],
      },
    ],
    ['sign with a note', { sign: -1, signNote: 'meant as a threat' }],
  ])('%s is fine', (_, changes) => expect(parseDataset(withRelation(changes)).problems).toEqual([]));

  it('an unexplained sign is only warned of', () => {
    const { dataset: parsed, problems } = parseDataset(withRelation({ sign: -1 }));
    expect(problems).toMatchObject([{ code: 'relation/sign', severity: 'warning' }]);
    expect(parsed?.claims).toHaveLength(1);
  });

  it('relations of one agreement have the same three or more parties, in any order', () => {
    const three = [...PARTIES, { actor: 'DOV', role: 'party' }];
    const make = (...lists: unknown[][]) =>
      parseDataset(
        dataset({
          claims: lists.map((participants, n) =>
            claim(`c${n}`, { relations: [relation({ agreement: 'treaty', participants })] }),
          ),
        }),
      );
    expect(make(three, [...three].reverse()).problems).toEqual([]);
    expect(make(three, [...three, { unnamed: 'others', role: 'party' }]).problems).toMatchObject([
      { code: 'relation/agreement', pointer: '/claims/1/relations/0' },
    ]);
    expect(codes(make(PARTIES).problems)).toEqual(['relation/agreement']);
  });

  it('a claim about nobody is warned of', () => {
    const { dataset: parsed, problems } = parseDataset(dataset({ claims: [claim('c', { relations: [] })] }));
    expect(problems).toMatchObject([{ code: 'claim/about-nothing', severity: 'warning' }]);
    expect(parsed?.claims).toHaveLength(1);
  });
});

describe('quotes in themselves', () => {
  const quoting = (quote: Loose[], changes: Loose = {}) =>
    parseDataset(dataset({ claims: [claim('c', { quote, relations: [], about: ['ALB'], ...changes })] }));

  it.each([
    ['end before start', { ...piece('Albora'), end: 3 }, 'quote/offset'],
    ['wrong length', { ...piece('Albora'), end: 40 }, 'quote/offset'],
    ['past the end', { exact: 'Albora', start: 9000, end: 9006 }, 'quote/offset'],
    ['negative', { exact: 'Albora', start: -1, end: 5 }, 'schema/number'],
  ])('%s', (_, bad, code) => {
    const { dataset: parsed, problems } = quoting([bad]);
    expect(problems).toMatchObject([{ code, severity: 'error' }]);
    expect(parsed?.claims).toEqual([]);
    if (code === 'quote/offset') expect(problems[0]?.hint).toContain('from 21 to 27');
  });

  it.each([
    ['out of order', [piece('Brenn'), piece('Albora')]],
    ['overlapping', [piece('Albora signed'), piece('signed a')]],
    ['the same twice', [piece('Albora'), piece('Albora')]],
  ])('pieces %s', (_, quote) => expect(codes(quoting(quote).problems)).toEqual(['quote/elision']));

  it('200 pieces in order are fine', () => {
    const quote = Array.from({ length: 20 }, (_, n) => ({
      exact: TEXT.slice(n * 3, n * 3 + 2).replace(/\s/g, 'x'),
      start: n * 3,
      end: n * 3 + 2,
    }));
    expect(quoting(quote).problems).toEqual([]);
  });

  it('a cue outside the quote is dropped with a warning, one inside kept', () => {
    const cues = [span('may'), { ...span('may'), start: 0, end: 3 }, span('Albora')];
    const { dataset: parsed, problems } = quoting([piece('Brenn may threaten')], {
      certainty: { value: 'hedged', cues },
      paragraph: 3,
    });
    expect(parsed?.claims[0]?.certainty.cues.map((c) => c.exact)).toEqual(['may']);
    expect(problems.map((p) => [p.code, p.pointer])).toEqual([
      ['quote/cue', '/claims/0/certainty/cues/1'],
      ['quote/cue', '/claims/0/certainty/cues/2'],
    ]);
  });

  it.each([
    ['signed a treaty', true],
    ['signed … treaty … Brenn', true],
    ['Albora … believes', true],
    ['Signed a treaty', false],
    ['treaty … signed', false],
    ['(a+)+$', false],
  ])('label “%s”: %s', (label, fine) => {
    const quote = [piece('Albora signed a treaty with Brenn'), piece('Vey believes')];
    const { problems } = quoting(quote, { relations: [relation({ label })] });
    expect(codes(problems)).toEqual(fine ? [] : ['quote/label']);
  });

  it('a paragraph that the article does not have', () => {
    expect(quoting([piece('Albora')], { paragraph: 9 }).problems).toMatchObject([
      { code: 'schema/number', severity: 'warning' },
    ]);
  });
});
