import { describe, expect, it } from 'vitest';
import { lookUp } from '../../lib/lexicon/look-up.ts';
import { withBodyShortForms } from '../../lib/recognition/body-short-forms.ts';
import { bracketParts } from '../../lib/recognition/bracket-parts.ts';
import { withBracketedAliases } from '../../lib/recognition/bracketed-aliases.ts';
import { type Document, readDocument, surface } from '../../lib/recognition/document.ts';
import { cutInHeadlines } from '../../lib/recognition/headline-names.ts';
import { withHeldTitles } from '../../lib/recognition/held-titles.ts';
import { partedHolders } from '../../lib/recognition/parted-holders.ts';
import { createRegistry } from '../../lib/recognition/registry.ts';
import type { Span } from '../../lib/recognition/span.ts';
import type { TaggedSpan } from '../../lib/recognition/tagger/tag.ts';
import { WORLD } from './small-world.ts';

const registry = createRegistry(WORLD);

/** The last place of words in a text, given as `type words`, or as `type words@n` for the nth place. */
function spanIn(document: Document, given: string): Span {
  const [type = '', ...rest] = given.split(' ');
  const [words = '', nth = '1'] = rest.join(' ').split('@');
  let start = -1;
  for (let i = 0; i < Number(nth); i += 1) start = document.text.indexOf(words, start + 1);
  const first = document.tokens.start.indexOf(start);
  const last = document.tokens.end.indexOf(start + words.length) + 1;
  const entity = registry.fromText(type as Span['type'], words);
  return { first, last, start, end: start + words.length, type: entity.type, entity, strength: 0 };
}

const shown = (document: Document, spans: readonly Pick<Span, 'type' | 'first' | 'last'>[]) =>
  spans.map(({ type, first, last }) => `${type} ${surface(document, first, last)}`);

/** The words that begin persons' names in these tests. */
const PERSONAL = ['dwi', 'sugeng', 'eko'];

describe('a body and whom it is headed by are parted', () => {
  it.each([
    [
      'after its place',
      'Kata Kepala BPBD Bogor Dwi Amir itu',
      ['organisation BPBD Bogor Dwi', 'person Amir'],
      ['role Kepala'],
      ['organisation BPBD Bogor', 'person Dwi Amir'],
    ],
    [
      'after its acronym',
      'Kata Kepala BPPTK Ratdomo.',
      ['organisation BPPTK Ratdomo'],
      ['role Kepala'],
      ['organisation BPPTK', 'person Ratdomo'],
    ],
    [
      'not without a title, unless all words are of persons',
      'Kata BPPTK Ratdomo itu',
      ['organisation BPPTK Ratdomo'],
      [],
      ['organisation BPPTK Ratdomo'],
    ],
    [
      'by whom the lexicon has',
      'Kata CEO Tesalo Budi Gunawan itu',
      ['person Tesalo Budi Gunawan'],
      ['role CEO'],
      ['organisation Tesalo', 'person Budi Gunawan'],
    ],
    [
      'and a place that the text names',
      'Di Desa Kalimas. Kata Ketua Kalimas Sugeng.',
      ['place Desa Kalimas', 'person Kalimas Sugeng'],
      ['role Ketua'],
      ['place Desa Kalimas', 'place Kalimas', 'person Sugeng'],
    ],
    [
      'not where the body’s name ends with a place',
      'Kata Ketua PT Holo Indonesia Dwi Amir itu',
      ['organisation PT Holo Indonesia', 'person Dwi Amir'],
      ['role Ketua'],
      ['organisation PT Holo Indonesia', 'person Dwi Amir'],
    ],
  ])('%s', (_what, text, names, titles, expected) => {
    const document = readDocument(text);
    const parted = partedHolders({
      ...{ document, lexicon: WORLD, registry, hits: lookUp(WORLD, document.tokens) },
      names: names.map((name) => spanIn(document, name)),
      titles: titles.map((title) => spanIn(document, title)),
      isPlain: () => false,
      isPersonal: (index) => PERSONAL.includes(document.word(index)),
    });
    expect(shown(document, parted)).toEqual(expected);
  });
});

describe('a body’s first word', () => {
  const named = (text: string, names: readonly string[], ordinary = '') => {
    const document = readDocument(text);
    const spans = names.map((name) => spanIn(document, name));
    const isOrdinary = (index: number) => document.word(index) === ordinary;
    const senses = { isOrdinary, isPersonal: () => false, isListed: () => false };
    return shown(document, withBodyShortForms(document, spans, [], senses));
  };

  it('stands for it, whatever the tagger took it for', () => {
    expect(
      named('Ada Perseka Bogor. Lalu Perseka, lalu Perseka.', [
        'organisation Perseka Bogor',
        'person Perseka@2',
      ]),
    ).toEqual(['organisation Perseka Bogor', 'organisation Perseka', 'organisation Perseka']);
  });

  it('does not where it is an ordinary one, or a word for its kind', () => {
    expect(named('Ada Semen Bogor. Lalu Semen.', ['organisation Semen Bogor'], 'semen')).toHaveLength(1);
    expect(named('Ada Yayasan Bogor. Lalu Yayasan.', ['organisation Yayasan Bogor'])).toHaveLength(1);
  });
});

const tagged = (document: Document, given: string): TaggedSpan => {
  const { first, last, type } = spanIn(document, given);
  return { first, last, type: type as TaggedSpan['type'], confidence: 0.5 };
};

it('an acronym in brackets is a name of its own, unless the name goes on', () => {
  const parts = (text: string, given: string) => {
    const document = readDocument(text);
    return shown(document, bracketParts(document, tagged(document, given)));
  };
  expect(parts('Ikatan Dokter (ID) itu', 'organisation Ikatan Dokter (ID)')).toEqual([
    'organisation Ikatan Dokter',
    'organisation ID',
  ]);
  const court = 'organisation Pengadilan (PN) Bogor';
  expect(parts('Pengadilan (PN) Bogor', court)).toEqual([court]);
  expect(parts('School (RS) said Navy', 'organisation School (RS) said Navy')).toHaveLength(3);
});

describe('in a headline a name is cut', () => {
  it.each([
    [
      'to what the text calls it',
      'Trumo Dilantik Kemarin Sore Sekali Lagi\n\nKata Trumo itu.',
      ['person Trumo Dilantik', 'person Trumo@2'],
      ['person Trumo', 'person Trumo'],
    ],
    [
      'at an ordinary word',
      'Kemarin Guncang Lombako Sore Sekali Lagi\n\nKata itu.',
      ['place Guncang Lombako'],
      ['place Lombako'],
    ],
    [
      'not where it begins with a word for its kind',
      'Hotel Guncang Kemarin Sore Sekali Lagi\n\nKata itu.',
      ['place Hotel Guncang'],
      ['place Hotel Guncang'],
    ],
  ])('%s', (_what, text, names, expected) => {
    const document = readDocument(text);
    const spans = names.map((name) => tagged(document, name));
    const cut = cutInHeadlines(document, spans, (index) => document.word(index) === 'guncang');
    expect(shown(document, cut)).toEqual(expected);
  });
});

it('an English title in small letters is that of the name before it', () => {
  const document = readDocument(
    'The National Police (NP) chief Tito met the Air Force chief of staff; the Navy, chief.',
  );
  const names = ['organisation National Police', 'organisation Air Force', 'organisation Navy'];
  const held = withHeldTitles(
    document,
    registry,
    names.map((name) => spanIn(document, name)),
    [],
  );
  expect(shown(document, held)).toEqual(['role National Police (NP) chief', 'role Air Force chief of staff']);
});

it('a word in brackets is an alias of the person or body before it, wherever it stands', () => {
  const text = 'Siti Rukma (Tutuh) itu, Lembaga Adat (Lemasa) itu, Budi Amir (Bogor), lalu Tutuh dan Bogor.';
  const document = readDocument(text);
  const names = ['person Siti Rukma', 'organisation Lembaga Adat', 'person Budi Amir'];
  const spans = names.map((name) => spanIn(document, name));
  const called = withBracketedAliases(document, spans, [], (index) => document.word(index) === 'bogor');
  expect(shown(document, called)).toEqual([
    'person Siti Rukma',
    'person Tutuh',
    'organisation Lembaga Adat',
    'organisation Lemasa',
    'person Budi Amir',
    'person Tutuh',
  ]);
});
