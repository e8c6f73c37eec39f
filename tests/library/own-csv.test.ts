import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOwnCsv, toOwnCsv } from '../../lib/library/own/own-csv.ts';
import { type OwnName, parseOwnName } from '../../lib/library/own/own-name.ts';
import { sampleId, sampleMoment } from './samples.ts';

const now = sampleMoment(9);
const newId = () => sampleId(99);
const read = (text: string) => fromOwnCsv(text, newId, now);

const own = (id: number, meaning: OwnName['meaning'], ...forms: readonly string[]): OwnName => ({
  ...{ id: sampleId(id), forms, meaning, createdAt: now, updatedAt: now },
});

const names = [
  own(1, { use: 'name', type: 'person', about: 'Tetangga, "Pak RT"\ndi sini' }, 'Kodok Ngorek', 'Kodok'),
  own(2, { use: 'same', type: 'person', entity: 'person/wiranto', name: 'Wiranto' }, 'Pak Wir'),
  own(3, { use: 'never' }, 'Bali'),
  own(
    4,
    { use: 'name', type: 'organisation', about: null },
    '=HYPERLINK(1)',
    '@tokoh',
    "'kutip",
    '-5 derajat',
  ),
  own(5, { use: 'never' }, "'=x"),
  own(6, { use: 'never' }, "''y"),
];

describe('own names as CSV', () => {
  it('come back as they were', () => {
    expect(read(toOwnCsv(names))).toEqual({ ok: true, value: { names, wrong: [] } });
  });

  it('come back as they were, whatever they are', () => {
    const form = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/[\r\n|]/g, '').trim());
    const meaning = fc.oneof(
      fc.constant({ use: 'never' } as const),
      fc.record({
        use: fc.constant('name' as const),
        type: fc.constant('law' as const),
        about: fc.option(
          form.filter((text) => text !== ''),
          { nil: null },
        ),
      }),
    );
    const one = fc.record({ forms: fc.uniqueArray(form, { minLength: 1, maxLength: 3 }), meaning });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), (list) => {
        const all = list
          .map(({ forms, meaning: of }, i) => own(i, of, ...forms))
          .filter((name) => parseOwnName(name).ok);
        expect(read(toOwnCsv(all))).toEqual({ ok: true, value: { names: all, wrong: [] } });
      }),
    );
  });

  it.each([';', '\t'])('are read with %j between the cells', (between) => {
    const file = ['use|names', 'never|Kodok, Ngorek', 'never|Bali'].join('\n').replaceAll('|', between);
    const parsed = fromOwnCsv(file, () => sampleId(1), now);
    expect(parsed).toMatchObject({ value: { names: [{ forms: ['Kodok, Ngorek'] }] } });
  });

  it('have no cell that a spreadsheet would run', () => {
    const cells = toOwnCsv(names).split(/[,\r\n]+/);
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  });

  it('are read with columns in any order, without ids, after a byte order mark', () => {
    const file = '\ufeffuse,NAMES,type\r\nnever,Bali,\r\nname,Kodok | Ngorek,person\r\n\r\n';
    const left = [sampleId(1), sampleId(2)];
    const parsed = fromOwnCsv(file, () => left.shift() ?? '', now);
    expect(parsed).toEqual({
      ok: true,
      value: {
        names: [
          own(1, { use: 'never' }, 'Bali'),
          own(2, { use: 'name', type: 'person', about: null }, 'Kodok', 'Ngorek'),
        ],
        wrong: [],
      },
    });
  });

  it.each([
    [
      'a heading without what is needed',
      'name,kind\na,b',
      'The file is no list of names: row 1 has no column "names".',
    ],
    ['nothing', '', 'The file is no list of names: row 1 has no column "names".'],
    ['a quotation mark that is not closed', 'names,use\n"Bali,never', /^Row \d: /],
  ])('are refused with %s', (_, file, fault) => {
    const parsed = read(file);
    expect(parsed.ok ? '' : parsed.fault).toMatch(fault);
    expect(parsed.ok).toBe(false);
  });

  it.each([
    ['a type that there is not', 'Kodok,name,animal,,', 'type'],
    ['a use that there is not', 'Kodok,always,,,', 'use'],
    ['no name', ' |  ,never,,,', 'names'],
    ['a name of marks alone', '???,never,,,', 'names'],
    ['what it is the same as left out', 'Kodok,same,place,,', 'same as'],
    ['an id that is none', 'Kodok,never,,,12', 'id'],
  ])('are read without a row with %s', (_, row, fault) => {
    const parsed = read(`names,use,type,same as,id\nBali,never,,,\n\n${row}\n`);
    expect(parsed).toEqual({
      ok: true,
      // An empty row counts, as it does in a spreadsheet.
      value: { names: [own(99, { use: 'never' }, 'Bali')], wrong: [{ row: 4, fault }] },
    });
  });

  it('are read without a row that has the id of an earlier one', () => {
    const parsed = read(`id,names,use\n${sampleId(1)},a,never\n${sampleId(1)},b,never`);
    expect(parsed).toMatchObject({ value: { names: [{ forms: ['a'] }], wrong: [{ row: 3, fault: 'id' }] } });
  });
});
