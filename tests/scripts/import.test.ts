/** Tables of country networks as datasets. The rows are made up; only the columns are those of public data sets. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/import.js';
import { sha256 } from '../../scripts/lib/files.js';
import { openTable } from '../../scripts/lib/network/rows.js';
import { relationsOf } from '../../web/graph/index.js';
import { checkText, type Dataset, parseDataset } from '../../web/model/index.js';

let folder: string;
let said: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  said = '';
  const hear = (words: string | Uint8Array) => ((said += String(words)), true);
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** The dataset of a table; every quote must stand in it, and nothing be wrong. */
async function imported(table: string | Uint8Array, ...args: string[]): Promise<Dataset> {
  writeFileSync(at('table.csv'), table);
  expect(await main([...args, at('table.csv'), at('out.json')]), said).toBe(0);
  const latin = args.includes('latin1');
  const text = new TextDecoder(latin ? 'latin1' : 'utf-8').decode(readFileSync(at('table.csv')));
  const value: unknown = JSON.parse(readFileSync(at('out.json'), 'utf8'));
  const { dataset, problems } = parseDataset(value, { text });
  expect(problems).toEqual([]);
  if (!dataset) throw new Error('there is no dataset');
  expect(checkText(dataset, text)).toEqual([]);
  expect(dataset.article).toMatchObject({ sha256: sha256(text), length: text.length });
  return dataset;
}

/** Each claim in short: pair, type, direction, label, day. */
const told = ({ claims }: Dataset) =>
  claims.map(({ relations: [one], times }) => {
    const arrow = one?.participants[0]?.role === 'party' ? '–' : '→';
    return `${one?.participants.map(({ actor }) => actor).join(arrow)} ${one?.type} “${one?.label}” ${times[0]?.value ?? ''}`;
  });

const ALLIANCE =
  'version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version';

describe('npm run import', () => {
  it('reads alliances by their obligations, and names and places countries', async () => {
    const rows = [
      '1,2,"United States of America",740,"Japan",8,9,1951,,,,0,1,1,0,0,1,4.1',
      '2,300,"Austria-Hungary",255,"Germany",7,10,1879,3,11,1918,0,0,1,0,0,0,4.1',
      '3,255,"Germany",325,"Italy",20,5,1882,23,5,1915,0,0,0,1,1,0,4.1',
      '4,255,"Germany",255,"Germany",20,5,1882,23,5,1915,0,0,1,0,0,0,4.1',
      '5,20,"Canada",2,"United States of America",1,1,1900,,,,0,1,0,0,0,0,4.1',
    ];
    const dataset = await imported([ALLIANCE, ...rows, ''].join('\r\n'));
    expect(told(dataset)).toEqual([
      'USA–JPN ally “defense … 1” 1951/..',
      '300–DEU ally “defense … 1” 1879/1918',
      'DEU–ITA security-partner “neutrality … 1” 1882/1915',
    ]);
    expect(dataset.claims[1]).toMatchObject({
      text: 'A pact between Austria-Hungary and Germany is on record: defense (1879 to 1918).',
      quote: [{ exact: 'defense' }, { exact: rows[1] }],
      notes: [{ text: 'Line 3 of table.csv.' }],
    });
    expect(dataset.actors.find(({ id }) => id === '300')).toMatchObject({ name: 'Austria-Hungary', code: 'AH' });
    expect(said).toContain('1 left out: the same country twice');
    expect(said).toContain('1 left out: no obligation is set (line 6)');
    expect(
      relationsOf(dataset)
        .dyads.map(({ id }) => id)
        .sort(),
    ).toEqual(['d:300~DEU', 'd:DEU~ITA', 'd:JPN~USA']);

    const some = await imported([ALLIANCE, ...rows].join('\n'), '--from', '1900', '--to', '1917', '--only', '300,255');
    expect(told(some)).toEqual(['300–DEU ally “defense … 1” 1879/1918']);
  });

  it('reads disputes by the hostility reached, and ATOP by its own columns, with names from a table', async () => {
    writeFileSync(at('states.csv'), 'stateabb,ccode,statenme\nUSA,2,United States of America\nCAN,20,Canada\n');
    const mid = await imported(
      'disno,statea,namea,stateb,nameb,year,hihost\n7,2,USA,20,CAN,1974,4\n8,2,USA,20,CAN,1975,1\n',
      '--names',
      at('states.csv'),
    );
    expect(told(mid)).toEqual(['USA–CAN COERCE “hihost … 4” 1974']);
    expect(mid.actors.map(({ name }) => name)).toEqual(['United States of America', 'Canada']);
    const atop = await imported(
      'ddyad,stateA,stateB,year,atopally,defense,offense,neutral,nonagg,consul\n2020,2,20,1974,1,0,0,0,1,1\n',
      '--names',
      at('states.csv'),
    );
    expect(told(atop)).toEqual(['USA–CAN security-partner “nonagg … 1” 1974']);
  });

  it('reads event files, in which quotation marks are words', async () => {
    const icews = await imported(
      [
        'Event ID\tEvent Date\tSource Name\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Country\tPublisher',
        '1\t2019-03-01\tThe "head" of\tRussian Federation\tConsult\t040\t1\tA\tUkraine\tAn Agency',
        '2\t2019-03-02\tB\tUkraine\tUse unconventional violence\t180\t-9\tA\tRussian Federation\tAn Agency',
        '3\t2019-03-02\tB\tUkraine\tMake statement\t010\t0\tA\tRussian Federation\tAn Agency',
        '4\t2019-03-02\tB\t\tConsult\t040\t1\tA\tRussian Federation\tAn Agency',
        '5\t2019-03-05\tB\tUkraine\tAppeal for aid\t231\t3\tA\tFrance\tZürich Wire',
      ].join('\n'),
    );
    expect(told(icews)).toEqual([
      'RUS→UKR CONSULT “Consult” 2019-03-01',
      'UKR→RUS ASSAULT “Use unconventional violence” 2019-03-02',
      'UKR→FRA REQUEST “Appeal for aid” 2019-03-05',
    ]);
    expect(icews.speakers.map(({ name }) => name)).toEqual(['The coders of table.csv', 'An Agency', 'Zürich Wire']);
    const polecat = await imported(
      'Event ID\tEvent Date\tEvent Type\tEvent Mode\tActor Country\tRecipient Country\n1\t2023-01-02\tYIELD\t\tFRA\tDEU\n2\t2023-01-02\tDANCE\t\tFRA\tDEU\n3\t2023-01-03\tSANCTION\tx\tDEU\tNone\n4\t2023-01-03\tSANCTION\tx\tDEU\tFRA\n',
    );
    expect(told(polecat)).toEqual(['FRA→DEU CONCEDE “YIELD” 2023-01-02', 'DEU→FRA SANCTION “SANCTION” 2023-01-03']);
    expect(polecat.actors.map(({ name }) => name)).toEqual(['France', 'Germany']);
  });

  it('reads any list of pairs, whatever its columns are called, and cells over several lines', async () => {
    const table =
      '\uFEFFSender;Receiver;Weight;Year;Said\r\nRUS;"DEU";-2,5;1914;"a ""cold""\r\nquarrel"\r\n\r\nFRA;RUS;+;1914;allied\r\nFRA;RUS;x;1914;\r\n';
    const columns = 'from=Sender,to=Receiver,sign=Weight,year=Year,label=Said';
    const dataset = await imported(table.replace('-2,5', '-2.5'), '--columns', columns);
    expect(told(dataset)).toEqual([
      'RUS–DEU rival “a  … cold … \r\nquarrel” 1914',
      'FRA–RUS security-partner “allied” 1914',
    ]);
    expect(dataset.claims.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect(dataset.claims.map(({ notes }) => notes[0]?.text)).toEqual(['Line 2 of table.csv.', 'Line 5 of table.csv.']);
    expect(said).toContain('the sign is no number and neither + nor - (line 6)');
    const signed = await imported('from,to,sign,type\nA,B,-1,ally\n');
    expect(signed.claims[0]?.relations[0]).toMatchObject({ sign: -1, signNote: 'the sign that the row gives' });
  });

  it('takes other encodings when told, and says which byte is wrong when not', async () => {
    const table = Buffer.from('from,to,sign\nCôte,Suède,1\n', 'latin1');
    writeFileSync(at('latin.csv'), table);
    expect(await main([at('latin.csv'), at('none.json')])).toBe(1);
    expect(said).toMatch(/not UTF-8.*--encoding/);
    expect(told(await imported(table, '--encoding', 'latin1'))).toEqual(['Côte–Suède security-partner “sign … 1” ']);
  });

  it('writes nothing for what it cannot read, and says what it needs', async () => {
    const fails = async (table: string, ...args: string[]) => {
      writeFileSync(at('bad.csv'), table);
      return main([...args, at('bad.csv'), at('bad.json')]);
    };
    await expect(fails('a,b\n1,2\n')).rejects.toThrow(/no table that is known: a, b.*--columns/);
    await expect(fails('')).rejects.toThrow(/empty/);
    await expect(fails('from,to,sign\nA,B,1\n', '--from', '90')).rejects.toThrow(/four digits/);
    await expect(fails('from,to,sign\nA,B,1\n', '--kind', 'x')).rejects.toThrow(/there are cow-alliance/);
    await expect(main([at('nowhere.csv'), at('bad.json')])).rejects.toThrow(/There is no file/);
    expect(await fails('from,to,sign\nA,A,1\n')).toBe(1);
    expect(said).toContain('nothing was written');
    expect(existsSync(at('bad.json'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await main(['--help'])).toBe(0);
  });
});

describe('openTable', () => {
  it('places every row of a long file by code units, across the pieces it is read in', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, n) => `${n},"é💥 ${'x'.repeat(n % 17)}",${n % 3 === 0 ? '"a\r\nb"' : 'c'}`,
    );
    const text = rows.join('\r\n');
    writeFileSync(at('long.csv'), text);
    const source = openTable(at('long.csv'), 'utf-8', { separator: ',', quotes: true });
    let n = 0;
    for await (const { raw, start } of source.rows) {
      if (text.slice(start, start + raw.length) !== rows[n]) throw new Error(`row ${n} is not where it should be`);
      n += 1;
    }
    expect(n).toBe(rows.length);
    expect(source.facts()).toMatchObject({ length: text.length, sha256: sha256(text) });
  });
});
