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
    expect(topicsOf('Isi\nSoal pemilu, pemilu, pemilu dan terorisme.')).toEqual([
      'topic/pemilu',
      'topic/terorisme',
    ]);
  });

  it('rank higher in the title than in the body', () => {
    expect(topicsOf('Soal pemilu\nSoal terorisme. Soal terorisme.')[0]).toBe('topic/pemilu');
  });

  it('rank higher in the opening than at the end', () => {
    expect(topicsOf(`Isi\nSoal pemilu ini. ${'Lalu begitu saja. '.repeat(9)}Soal terorisme.`)[0]).toBe(
      'topic/pemilu',
    );
  });

  it('gain from the narrower ones', () => {
    const text = `Isi\n${'Lalu begitu saja. '.repeat(9)}Soal alfa, bravo dan carlo.`;
    const topicsWith = (parent: string) => {
      const lexicon = smallLexicon(
        entity('topic/alfa', 'Alfa'),
        entity('topic/bravo', 'Bravo'),
        entity('topic/carlo', 'Carlo', { parent }),
      );
      return annotate(lexicon, text).topics.map(({ id }) => id);
    };
    expect(topicsWith('')).toEqual(['topic/alfa', 'topic/bravo', 'topic/carlo']);
    expect(topicsWith('topic/bravo')).toEqual(['topic/bravo', 'topic/alfa', 'topic/carlo']);
  });

  it('have a score of 1 at the top, their labels and codes', () => {
    expect(annotate(WORLD, 'Soal keamanan.').topics).toEqual([
      { id: 'topic/keamanan', label: 'Keamanan', labelEn: 'Security', iptc: 'medtop:11000000', score: 1 },
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

  it('are none where nothing is a subject', () => {
    expect(annotate(WORLD, 'Halo.')).toEqual({ mentions: [], entities: [], topics: [] });
  });
});
