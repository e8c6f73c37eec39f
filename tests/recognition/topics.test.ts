import { describe, expect, it } from 'vitest';
import { entity, smallLexicon } from '../lexicon/small-lexicon.ts';
import { annotate, mentionsIn } from './read.ts';
import { WORLD } from './small-world.ts';

const topicsOf = (text: string) => annotate(WORLD, text).topics.map(({ id }) => id);

describe('topics', () => {
  it.each([
    ['in any case', 'Soal terorisme dan TERORISME.', ['topic terorisme', 'topic TERORISME']],
    [
      'not inside a title',
      'Kata Menteri Koordinator Bidang Politik, Hukum, dan Keamanan.',
      ['role Menteri Koordinator Bidang Politik, Hukum, dan Keamanan'],
    ],
    ['not inside a name', 'Milik PT Keamanan Jaya.', ['organisation PT Keamanan Jaya']],
  ])('are mentioned %s', (_name, text, expected) => {
    expect(mentionsIn(WORLD, text)).toEqual(expected);
  });

  it('rank by how often they are mentioned', () => {
    expect(topicsOf('Isi\nSoal pemilu, pemilu, pemilu, terorisme dan terorisme.')).toEqual([
      'topic/pemilu',
      'topic/terorisme',
    ]);
  });

  it('rank higher in the title than in the body', () => {
    expect(topicsOf('Soal pemilu\nSoal terorisme. Soal terorisme.')[0]).toBe('topic/pemilu');
  });

  it('rank higher in the opening than at the end', () => {
    expect(
      topicsOf(
        `Isi\nSoal pemilu ini. ${'Lalu itu begitu saja dan tidak lain. '.repeat(9)}Soal terorisme.`,
      )[0],
    ).toBe('topic/pemilu');
  });

  it('gain from the narrower ones', () => {
    const text = `Isi\n${'Lalu itu begitu saja dan tidak lain. '.repeat(9)}Soal alfa, bravo dan carlo.`;
    const topicsWith = (parent: string) => {
      const lexicon = smallLexicon(
        entity('topic/alfa', 'Alfa'),
        entity('topic/bravo', 'Bravo'),
        entity('topic/carlo', 'Carlo', { parent }),
      );
      return annotate(lexicon, text).topics.map(({ id }) => id);
    };
    expect(topicsWith('')).toEqual(['topic/alfa', 'topic/bravo', 'topic/carlo']);
    expect(topicsWith('topic/bravo')[0]).toBe('topic/bravo');
  });

  it('have a score of 1 at the top, their labels and codes', () => {
    expect(annotate(WORLD, 'Soal keamanan.').topics).toEqual([
      {
        id: 'topic/keamanan',
        label: 'Keamanan',
        labelEn: 'Security',
        iptc: 'medtop:11000000',
        score: 1,
        because: [{ start: 5, end: 13 }],
      },
    ]);
    expect(annotate(WORLD, 'Soal pemilu.').topics).toMatchObject([{ labelEn: 'Pemilu', iptc: null }]);
  });

  it('are five at most, and none that is mentioned by the way', () => {
    const names = ['alfa', 'bravo', 'carlo', 'delta', 'eko', 'fani'];
    const many = smallLexicon(...names.map((name) => entity(`topic/${name}`, name)));
    expect(annotate(many, names.join(', ')).topics.map(({ label }) => label)).toEqual(names.slice(0, 5));
    expect(annotate(many, `Isi\nsoal bravo ${'alfa, '.repeat(60)}`).topics.map(({ label }) => label)).toEqual(
      ['alfa'],
    );
  });

  it('are two where a form of one joins the forms of two', () => {
    const lexicon = smallLexicon(
      entity('topic/pertahanan', 'Pertahanan', { forms: ['pertahanan dan keamanan'] }),
      entity('topic/keamanan', 'Keamanan', { forms: ['keamanan nasional'] }),
    );
    expect(mentionsIn(lexicon, 'Soal pertahanan dan keamanan nasional.')).toEqual([
      'topic pertahanan',
      'topic keamanan nasional',
    ]);
    expect(mentionsIn(lexicon, 'Soal pertahanan dan keamanan.')).toEqual([
      'topic pertahanan',
      'topic keamanan',
    ]);
  });

  it('are no honorifics of persons', () => {
    const lexicon = smallLexicon(entity('topic/haji', 'Haji'), entity('person/lulung', 'Abraham Lulung'));
    expect(mentionsIn(lexicon, 'Ketika itu Haji Abraham Lulung datang untuk haji.')).toEqual([
      'person Abraham Lulung',
      'topic haji',
    ]);
  });

  describe('of everyday words', () => {
    const lexicon = smallLexicon(
      entity('topic/cuaca', 'Cuaca'),
      entity('topic/hujan', 'Hujan', {
        parent: 'topic/cuaca',
        forms: ['hujan lebat'],
        flags: { needsContext: true },
      }),
    );
    it.each([
      ['count not where they stand by the way', 'Isi\nLalu hujan turun.', []],
      ['count where the title says so', 'Hujan\nLalu hujan turun.', ['topic Hujan', 'topic hujan']],
      ['count beside a phrase', 'Isi\nHujan lebat, lalu hujan.', ['topic Hujan lebat', 'topic hujan']],
      ['count beside the broader subject', 'Isi\nSoal cuaca: hujan.', ['topic cuaca', 'topic hujan']],
    ])('%s', (_name, text, expected) => {
      expect(mentionsIn(lexicon, text)).toEqual(expected);
    });
  });

  it('rank higher spread over the text than in one place', () => {
    const filler = 'Lalu itu begitu saja dan tidak lain. '.repeat(9);
    const text = `Isi\n${filler}${filler}Soal alfa, alfa. Soal bravo. ${filler}${filler}Soal bravo. ${filler}`;
    const lexicon = smallLexicon(entity('topic/alfa', 'Alfa'), entity('topic/bravo', 'Bravo'));
    expect(annotate(lexicon, text).topics.map(({ label }) => label)).toEqual(['Bravo', 'Alfa']);
  });

  it('are told once where a broader one is hardly named beside a narrower', () => {
    expect(topicsOf('Isi\nSoal terorisme, terorisme, terorisme, terorisme. Keamanan.')).toEqual([
      'topic/terorisme',
    ]);
  });

  it('are explained by the places of their mentions', () => {
    const { topics } = annotate(WORLD, 'Pemilu\nSoal pemilu.');
    expect(topics.map(({ because }) => because)).toEqual([
      [
        { start: 0, end: 6 },
        { start: 12, end: 18 },
      ],
    ]);
  });

  it('are none where nothing is a subject', () => {
    expect(annotate(WORLD, 'Halo.')).toEqual({ mentions: [], entities: [], topics: [] });
  });
});
