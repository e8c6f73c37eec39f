import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockFingerprint, fingerprint, likeness, sameBlock, sameStory } from '../../lib/text/fingerprint.ts';

const SAMPLE = new URL('../fixtures/pages/sample/expected.json', import.meta.url);
const paragraphs = (JSON.parse(readFileSync(SAMPLE, 'utf8')) as { paragraphs: readonly string[] }).paragraphs;
const story = paragraphs.join('\n');

/** The same meeting as another paper would tell it: same people, same terms, same quote, words of its own. */
const OTHER_TELLING = [
  'JAKARTA, WARTA LAIN – Indonesia dan Vietnam akan memiliki saluran bicara khusus soal keamanan laut. Kesepakatan itu dicapai ketika Duta Besar Vietnam untuk Indonesia Pham Vinh Quang menemui Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Wiranto pada Selasa (13/8/2019).',
  'Wadah baru bernama Forum Konsultasi Keamanan Maritim (FKKM) tersebut dijadwalkan bersidang dua kali dalam setahun. "Supaya ada tempat bicara dulu sebelum terjadi salah paham," kata Wiranto.',
  'Menteri Luar Negeri Retno Marsudi menekankan bahwa urusan batas Zona Ekonomi Eksklusif (ZEE) tetap ditangani tim perunding yang sudah ada. Indonesia, lanjutnya, berpijak pada UNCLOS 1982.',
  'Dari pihak militer, Panglima TNI Marsekal TNI Hadi Tjahjanto mengaku mendukung penuh. Dua kapal, KRI Usman Harun-359 dan KRI Tjiptadi-381, kini bersiaga di Laut Natuna Utara.',
  'Seorang nelayan yang ditemui di Pelabuhan Selat Lampa menyambut gembira rencana tersebut. "Yang penting kami tahu harus menghubungi siapa kalau didekati kapal asing," tuturnya.',
  'Rapat perdana forum akan digelar di Batam pada Oktober mendatang, bersamaan dengan pembahasan Pedoman Tata Perilaku (COC) di Laut China Selatan.',
].join('\n');

const print = (text: string): string => fingerprint(text) ?? 'none';
const blockPrint = (text: string): string => blockFingerprint(text) ?? 'none';

/** Every so many-th word exchanged, left out or doubled: `each` says by which of the three, `every` how often. */
function edited(text: string, every: number, each: readonly number[]): string {
  const words = text.split(' ');
  return words
    .map((word, i) => {
      if (i % every !== 0) return word;
      const way = each[(i / every) % each.length] ?? 0;
      return way === 0 ? `lain${i}` : way === 1 ? '' : `${word} ${word}`;
    })
    .join(' ');
}

const edits = fc.array(fc.nat(2), { minLength: 1, maxLength: 30 });

describe('fingerprint', () => {
  it('is a short string of one scheme', () => {
    expect(print(story)).toMatch(/^1\.[\w-]{128}$/);
    expect(blockPrint(paragraphs[0] ?? '')).toMatch(/^1\.[\w-]{24}$/);
  });

  it('says nothing of a few words', () => {
    expect(fingerprint('Baca selengkapnya di halaman berikut.')).toBeNull();
    expect(blockFingerprint('(ant/kmps)')).toBeNull();
    expect(fingerprint('')).toBeNull();
  });

  it('is the same whatever the case, the marks, the punctuation and the breaks', () => {
    const other = story.toUpperCase().replaceAll('\n', ' ').replaceAll(/[.,"]/g, ' – ');
    expect(print(other)).toBe(print(story));
  });

  it.each([
    ['a dateline', `JAKARTA, KOMPAS.com – ${story}`],
    [
      'another source line',
      `${story}\nSumber: Warta Lain, disunting seperlunya oleh redaksi kami di Bandung`,
    ],
    ['its last third cut off', paragraphs.slice(0, 8).join('\n')],
    ['its last half cut off', paragraphs.slice(0, 6).join('\n')],
    ['its first paragraph left out', paragraphs.slice(1).join('\n')],
    ['its paragraphs in another order', paragraphs.toReversed().join('\n')],
  ])('knows a story again with %s', (_what, other) => {
    expect(sameStory(print(story), print(other))).toBe(true);
  });

  it('knows a story again after edits in 15 of 100 words, even with its last third cut off', () => {
    fc.assert(
      fc.property(edits, fc.integer({ min: 7, max: 9 }), (each, every) => {
        expect(sameStory(print(story), print(edited(story, every, each)))).toBe(true);
        expect(sameStory(print(story), print(edited(paragraphs.slice(0, 8).join('\n'), every, each)))).toBe(
          true,
        );
      }),
    );
  });

  it('tells another article on the same event from it', () => {
    expect(likeness(print(story), print(OTHER_TELLING))).toBeLessThan(0.17);
    expect(sameStory(print(story), print(OTHER_TELLING))).toBe(false);
  });

  it('compares nothing with fingerprints of another kind', () => {
    expect(likeness(print(story), blockPrint(story))).toBe(0);
    expect(likeness(print(story), print(story).replace('1.', '2.'))).toBe(0);
    expect(likeness(print(story), print(story))).toBe(1);
  });
});

describe('blockFingerprint', () => {
  it('knows a paragraph again after small edits, and no other for it', () => {
    for (const [i, one] of paragraphs.entries()) {
      expect(sameBlock(blockPrint(one), blockPrint(edited(one, 10, [0, 1])))).toBe(true);
      for (const other of paragraphs.slice(i + 1))
        expect(sameBlock(blockPrint(one), blockPrint(other))).toBe(false);
    }
  });
});

/** Texts beside the project, those that stand in both sets once. */
function evalTexts(): readonly string[] {
  const linesOf = (path: string): readonly unknown[] =>
    readFileSync(new URL(`../../../shared/eval/${path}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown);
  try {
    const pages = linesOf('extraction/gold.jsonl') as { expected: { text?: string } }[];
    const articles = linesOf('recognition/articles-dev.jsonl') as { text: string }[];
    const texts = [...pages.map(({ expected }) => expected.text ?? ''), ...articles.map(({ text }) => text)];
    return texts.filter((text) => fingerprint(text) !== null);
  } catch {
    return [];
  }
}

const texts = evalTexts();
if (texts.length === 0) console.info('no texts beside the project: their fingerprints are left out');

/** A long sentence of one in the other: the same article, saved twice. */
function shareSentence(a: string, b: string): boolean {
  const sentences = a.split(/[.\n]/).filter((sentence) => sentence.length > 80);
  return sentences.some((sentence) => b.includes(sentence.trim()));
}

describe.skipIf(texts.length === 0)('fingerprints of real articles', () => {
  it('take no article for another, and each for itself after edits', () => {
    for (const [i, one] of texts.entries()) {
      expect(sameStory(print(one), print(edited(one, 7, [0, 1, 0])))).toBe(true);
      for (const other of texts.slice(i + 1))
        expect(sameStory(print(one), print(other)), one.slice(0, 60)).toBe(shareSentence(one, other));
    }
  });
});
