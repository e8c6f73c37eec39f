import { describe, expect, it } from 'vitest';
import type { CorpusText } from '../../../scripts/train/gold.ts';
import { renamedTexts } from '../../../scripts/train/renamed-texts.ts';

const STOCK = { person: ['Jono', 'Jini Adi'], organisation: ['PT Alam'], place: ['Kali Baru'] };

const text: CorpusText = {
  id: '1',
  text: 'Kata Asep di Bogor untuk PT Raya.',
  entities: [
    { start: 5, end: 9, type: 'person' },
    { start: 13, end: 18, type: 'place' },
    { start: 25, end: 32, type: 'organisation' },
  ],
  isWiki: false,
};

describe('a text with other names', () => {
  const renamed = renamedTexts(
    Array.from({ length: 50 }, () => text),
    STOCK,
  );

  it('keeps its other words, and its marks are where the names are', () => {
    for (const { text: written, entities } of renamed) {
      const names = entities.map(({ start, end }) => written.slice(start, end));
      expect(['Asep', ...STOCK.person]).toContain(names[0]);
      expect(['Bogor', ...STOCK.place]).toContain(names[1]);
      expect(['PT Raya', ...STOCK.organisation]).toContain(names[2]);
      expect(written).toBe(`Kata ${names[0]} di ${names[1]} untuk ${names[2]}.`);
    }
  });

  it('is never the text itself', () => {
    expect(renamed.length).toBeGreaterThan(30);
    expect(renamed.map((one) => one.text)).not.toContain(text.text);
    expect(renamedTexts([{ ...text, entities: [] }], STOCK)).toEqual([]);
  });

  it('is the same every time', () => {
    expect(renamedTexts([text, text, text], STOCK)).toEqual(renamedTexts([text, text, text], STOCK));
  });
});
