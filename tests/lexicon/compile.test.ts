import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { factsOf, hasFlag, parentOf, tenuresOf, typeOf } from '../../lib/lexicon/facts.ts';
import { LAYOUT_VERSION } from '../../lib/lexicon/layout.ts';
import { LexiconError, openLexicon } from '../../lib/lexicon/open.ts';
import { projectEntities } from './project-tables.ts';
import { bufferOf, entity, smallLexicon } from './small-lexicon.ts';

const entities = [
  entity('person/wiranto', 'Wiranto', {
    about: 'Politikus',
    aboutEn: 'Politician',
    link: 'https://a.example/é',
  }),
  entity('person/luhut', 'Luhut Binsar Pandjaitan', { flags: { needsContext: true } }),
  entity('organisation/tni', 'Tentara Nasional Indonesia', {
    nameEn: 'Indonesian Armed Forces',
    acronyms: ['TNI', 'ABRI'],
    flags: { commonWord: true },
  }),
  entity('role/menko', 'Menko', {
    tenures: [
      ['person/luhut', '2015-08-12', '2016-07-27'],
      ['person/wiranto', '2016-07-27', ''],
    ],
  }),
  entity('role/mayor', 'Mayor', { kind: 'rank', flags: { caseSensitive: true } }),
  entity('topic/politik', 'Politik', { iptc: 'medtop:11000000' }),
  entity('topic/pemilu', 'Pemilu', { parent: 'topic/politik' }),
];

describe('a compiled lexicon', () => {
  const lexicon = smallLexicon(...entities);

  it('holds every entity in its row', () => {
    expect(lexicon.entityType.length).toBe(entities.length);
    for (const [row, { id, name, nameEn, about, aboutEn, link, iptc, type }] of entities.entries()) {
      expect(factsOf(lexicon, row)).toMatchObject({ id, name, nameEn, about, aboutEn, link, iptc });
      expect(typeOf(lexicon, row)).toBe(type);
    }
  });

  it('knows the first acronym of an entity', () => {
    expect(factsOf(lexicon, 2).shortForm).toBe('TNI');
    expect(factsOf(lexicon, 0).shortForm).toBe('');
  });

  it('keeps flags and kinds apart', () => {
    const flags = ['needsContext', 'commonWord', 'caseSensitive', 'office', 'rank'] as const;
    const flagsOf = (row: number) => flags.filter((flag) => hasFlag(lexicon, row, flag));
    expect(entities.map((_, row) => flagsOf(row))).toEqual([
      [],
      ['needsContext'],
      ['commonWord'],
      ['office'],
      ['caseSensitive', 'rank'],
      [],
      [],
    ]);
  });

  it('holds the tenures of a role in table order, by the persons’ rows', () => {
    expect(tenuresOf(lexicon, 3)).toEqual([
      { person: 1, from: '2015-08-12', to: '2016-07-27' },
      { person: 0, from: '2016-07-27', to: '' },
    ]);
    expect(tenuresOf(lexicon, 2)).toEqual([]);
  });

  it('knows the broader topic, and that there is none', () => {
    expect([5, 6].map((row) => parentOf(lexicon, row))).toEqual([-1, 5]);
  });

  it('holds any text', () => {
    const text = fc.string({ unit: 'grapheme' });
    const columns = fc.record({ nameEn: text, about: text, aboutEn: text, link: text, iptc: text });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, columns), { maxLength: 12 }), (rows) => {
        const any = smallLexicon(
          ...rows.map(([slug, name, sketch]) => entity(`place/${slug}`, name, sketch)),
        );
        expect(rows.map((_, row) => factsOf(any, row))).toEqual(
          rows.map(([slug, name, sketch]) => ({ id: `place/${slug}`, name, ...sketch, shortForm: '' })),
        );
      }),
    );
  });

  it('holds what follows from a name without writing it out, and what does not', () => {
    const rows = [
      ['kemusu', 'Kemusu', 'https://id.wikipedia.org/wiki/Kemusu,_Boyolali', 'Kemusu District'],
      ['kemusu-2', 'Kemusu', 'https://id.wikipedia.org/wiki/Kemusu', 'Kemusu'],
      ['other', "Ma'ruf Erdoğan & Co.", 'https://id.wikipedia.org/wiki/Ma', ''],
      ['maruf-erdogan-co', "Ma'ruf Erdoğan & Co.", '', ''],
      ['erdogan', 'Erdoğan', 'https://id.wikipedia.org/wiki/Erdo%C4%9Fan', ''],
      ['kepanjin-alian-kebumen', 'Kepanjin', 'https://id.wikipedia.org/wiki/Kepanjin,_Alian,_Kebumen', ''],
      ['escapes', 'Escapes', 'https://id.wikipedia.org/wiki/Escapes_%', ''],
      ['москва', 'Москва', 'https://id.wikipedia.org/wiki/Москва', 'Moscow'],
      ['', '', 'https://id.wikipedia.org/wiki/', 'Nothing'],
    ] as const;
    const facts = rows.map(([slug, name, link, nameEn]) => ({ id: `place/${slug}`, name, link, nameEn }));
    const derived = smallLexicon(...facts.map(({ id, name, ...sketch }) => entity(id, name, sketch)));
    expect(facts.map((_, row) => factsOf(derived, row))).toMatchObject(facts);
    const written = Buffer.from(derived.text).toString();
    expect(written).not.toContain('wiki/Kemusu');
    expect(written).not.toContain('alian');
  });

  it('holds a string that many entities have once', () => {
    const about = 'Kecamatan di Kabupaten Boyolali';
    const names = Array.from({ length: 300 }, (_, i) => `Desa ${i}`);
    const villages = smallLexicon(...names.map((name, i) => entity(`place/${i}`, name, { about })));
    expect(names.map((_, row) => factsOf(villages, row).about)).toEqual(names.map(() => about));
    expect(Buffer.from(villages.text).toString().split(about)).toHaveLength(2);
  });
});

describe('sparse columns', () => {
  const ROWS = 100;
  const isRole = (row: number) => row % 7 === 3;
  const many = smallLexicon(
    ...Array.from({ length: ROWS }, (_, row) =>
      isRole(row)
        ? entity(`role/${row}`, `Jabatan ${row}`, {
            tenures: [
              ['person/0', `19${row}`, ''],
              ['person/nobody', '', `20${row}`],
            ],
          })
        : entity(`person/${row}`, `Orang ${row}`, {
            parent: row % 5 === 1 ? `person/${row - 1}` : 'person/nobody',
          }),
    ),
  );

  it('give each role its own tenures', () => {
    for (let row = 0; row < ROWS; row += 1) {
      const tenures = [
        { person: 0, from: `19${row}`, to: '' },
        { person: -1, from: '', to: `20${row}` },
      ];
      expect(tenuresOf(many, row), `row ${row}`).toEqual(isRole(row) ? tenures : []);
    }
  });

  it('give each entity its own parent, and none that does not exist', () => {
    const hasParent = (row: number) => row % 5 === 1 && !isRole(row) && !isRole(row - 1);
    for (let row = 0; row < ROWS; row += 1)
      expect(parentOf(many, row), `row ${row}`).toBe(hasParent(row) ? row - 1 : -1);
  });

  it('know nothing of rows that are none', () => {
    expect([-1, ROWS, 2 ** 31 - 1].map((row) => parentOf(many, row))).toEqual([-1, -1, -1]);
    expect([-1, ROWS].flatMap((row) => tenuresOf(many, row))).toEqual([]);
  });
});

it('the same entities give the same bytes', () => {
  expect(compileLexicon(structuredClone(entities))).toEqual(compileLexicon(entities));
  expect(compileLexicon(entities)).not.toEqual(compileLexicon(entities.slice(1)));
});

it('the facts of the project’s tables come back as they are', () => {
  const project = projectEntities();
  const lexicon = smallLexicon(...project);
  const given = project.map(({ id, name, nameEn, about, aboutEn, link, iptc, forms }) => {
    const shortForm = forms.find(({ kind }) => kind === 'acronym')?.text ?? '';
    return { id, name, nameEn, about, aboutEn, link, iptc, shortForm };
  });
  expect(project.map((_, row) => factsOf(lexicon, row))).toEqual(given);
});

it('the project’s tables give the same bytes each time', () => {
  expect(Buffer.compare(compileLexicon(projectEntities()), compileLexicon(projectEntities()))).toBe(0);
});

describe('a file is refused', () => {
  const good = compileLexicon(entities);
  const refused = (bytes: Uint8Array) => () => openLexicon(bufferOf(bytes));

  it('unless it is whole', () => {
    expect(refused(good)).not.toThrow();
  });

  it('where any one byte is another', () => {
    for (let at = 0; at < good.length; at += 1) {
      for (const flip of [0x01, 0x80, 0xff]) {
        expect(refused(good.with(at, good[at]! ^ flip)), `byte ${at}`).toThrow(LexiconError);
      }
    }
  });

  it('where it is cut anywhere', () => {
    for (let length = 0; length < good.length; length += 1) {
      expect(refused(good.subarray(0, length)), `${length} bytes`).toThrow(LexiconError);
    }
  });

  it('shorter than its header, in so many words', () => {
    expect(refused(good.subarray(0, 8))).toThrow(/cut short/);
  });

  it('where something is added', () => {
    expect(refused(Uint8Array.of(...good, 0, 0, 0, 0))).toThrow(LexiconError);
  });

  it('where it is something else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(refused(bytes)).toThrow(LexiconError);
      }),
    );
  });

  it.each([
    ['no lexicon', 0, 0x504b_0304, /no compiled lexicon/],
    ['of another version', 1, LAYOUT_VERSION + 1, /version/],
    ['damaged', 2, 0, /checksum/],
    ['of other sections', 3, 1 << 20, /bytes, expected/],
    ['of less than nothing', 4, -1, /number of words is -1/],
  ])('that is %s, in so many words', (_name, word, value, message) => {
    const bytes = Uint8Array.from(good);
    new Int32Array(bytes.buffer)[word] = value;
    expect(refused(bytes)).toThrow(message);
  });
});
