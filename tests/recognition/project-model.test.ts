import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/recognition/recognise.ts';
import { openProjectModel } from '../../scripts/project-model.ts';
import { projectEntities } from '../lexicon/project-tables.ts';
import { smallLexicon } from '../lexicon/small-lexicon.ts';

const LEXICON = smallLexicon(...projectEntities());
const MODEL = openProjectModel();

const found = (text: string) =>
  recognise(LEXICON, { text, language: 'id', publishedOn: '2018-01-01' }, MODEL).mentions.map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );

/** A text of two blocks is an article. */
const inArticle = (text: string) => found(`Kabar\n\n${text}`);

describe('with the tagger', () => {
  it('a title in a lone line goes to its last word, whatever the line’s register leaves out', () => {
    expect(found('Menurut Plt. Gubernur Aceh Nova Iriansyah, warga menunggu.')).toContain(
      'role Plt. Gubernur Aceh',
    );
  });

  it.each([
    [
      'a title keeps its last word',
      'Lalu Wali Kota Surabaya Tri Rismaharini hadir.',
      'role Wali Kota Surabaya',
    ],
    [
      'a site keeps its domain',
      'Jakarta, Tempo.co - Kementerian Luar Negeri itu prihatin sekali.',
      'organisation Tempo.co',
    ],
    [
      'a word for its kind belongs to a name',
      'Anggota dari Fraksi PKS, Sukamta, menolak.',
      'organisation Fraksi PKS',
    ],
    ['two countries are two', 'Latihan bersama Singapura-Indonesia dimulai.', 'place Singapura'],
  ])('%s', (_what, text, expected) => {
    expect(inArticle(text)).toContain(expected);
  });

  it('a currency’s sign makes no country of its letters', () => {
    expect(inArticle('Harganya turun menjadi US$ 84 per barel di pasar.')).toEqual([]);
  });
});
