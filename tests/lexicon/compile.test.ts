import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { factsOf, hasFlag, tenuresOf, typeOf } from '../../lib/lexicon/facts.ts';
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
    expect([...lexicon.entityParent].slice(-2)).toEqual([-1, 5]);
  });

  it('holds any text', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
        const any = smallLexicon(...rows.map(([name, about], i) => entity(`place/${i}`, name, { about })));
        expect(rows.map((_, row) => factsOf(any, row))).toMatchObject(
          rows.map(([name, about]) => ({ name, about })),
        );
      }),
    );
  });
});

it('the same entities give the same bytes', () => {
  expect(compileLexicon(structuredClone(entities))).toEqual(compileLexicon(entities));
  expect(compileLexicon(entities)).not.toEqual(compileLexicon(entities.slice(1)));
});

it('the project’s tables give the same bytes each time', () => {
  expect(Buffer.compare(compileLexicon(projectEntities()), compileLexicon(projectEntities()))).toBe(0);
}, 30_000);

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
    ['of other sections', 3, 1, /section table/],
  ])('that is %s, in so many words', (_name, word, value, message) => {
    const bytes = Uint8Array.from(good);
    new Int32Array(bytes.buffer)[word] = value;
    expect(refused(bytes)).toThrow(message);
  });
});
