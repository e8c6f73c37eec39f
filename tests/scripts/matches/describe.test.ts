import { expect, it } from 'vitest';
import { describeEntity, type Surroundings } from '../../../scripts/matches/describe.ts';
import { entity, smallLexicon } from '../../lexicon/small-lexicon.ts';

const around: Surroundings = {
  lexicon: smallLexicon(
    entity('organisation/bin', 'Badan Intelijen Negara', { acronyms: ['BIN'] }),
    entity('place/bin', 'Bin', { flags: { needsContext: true } }),
    entity('topic/intelijen', 'intelijen'),
  ),
  frequentWords: new Set(['bin']),
  texts: [
    { what: 'a text', text: 'Kepala Badan Intelijen Negara (BIN) berkata, bin itu bukan Bin.\nBIN diam.' },
  ],
};

it('says what a form covers, who has it, whether it is a frequent word, and where it is found', () => {
  expect(describeEntity(entity('person/bin', 'Bin'), around)).toEqual([
    'Bin',
    '  words: bin',
    '  case: "Bin" with a capital',
    '  spellings: Bin',
    '  already: a form of organisation/bin, organisation "Badan Intelijen Negara"',
    '           a form of place/bin, place "Bin", needsContext',
    '  frequent word: YES: its row needs a flag',
    '  in a text: epala Badan Intelijen Negara ([BIN]) berkata, bin itu bukan Bin.',
    '             (BIN) berkata, bin itu bukan [Bin]. BIN diam.',
    '             ) berkata, bin itu bukan Bin. [BIN] diam.',
    '',
  ]);
});

it('says so where there is nothing', () => {
  const lines = describeEntity(entity('unit/a', 'Yonif 752/VYS'), around);
  expect(lines).toContain('  already: a form of no entity');
  expect(lines).toContain('  frequent word: no');
  expect(lines).toContain('  in a text: nowhere');
});

it('asks for no flag where the row has one', () => {
  const lines = describeEntity(entity('person/bin', 'Bin', { flags: { commonWord: true } }), around);
  expect(lines).toContain('  frequent word: yes, and its row is flagged');
});

it('tells each form of a row but demonyms', () => {
  const lines = describeEntity(
    entity('place/a', 'Utara', { forms: ['North'], demonyms: ['Northern'] }),
    around,
  );
  expect(lines.filter((line) => /^\w/.test(line))).toEqual(['Utara', 'North']);
});
