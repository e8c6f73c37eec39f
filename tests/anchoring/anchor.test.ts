import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { anchor } from '../../lib/anchoring/anchor.ts';
import { describe } from '../../lib/anchoring/describe.ts';
import { splitsPair } from '../../lib/anchoring/surrogates.ts';

const TEXT = [
  'Kerja Sama Indonesia-Australia',
  'Menko Polhukam Wiranto mengatakan, “Indonesia dan Australia sepakat.” TNI siap membantu.',
  'Panglima TNI menyebut latihan bersama itu akan digelar di Darwin. TNI mengirim 300 prajurit.',
].join('\n');

function selectorsOf(text: string, quote: string, from = 0) {
  const start = text.indexOf(quote, from);
  return describe(text, start, start + quote.length);
}

function anchored(text: string, selectors: ReturnType<typeof describe>): string | null {
  const place = anchor(text, selectors);
  return place === null ? null : text.slice(place.start, place.end);
}

suite('anchor', () => {
  it('answers with score 1 where nothing changed', () => {
    const start = TEXT.indexOf('TNI mengirim');
    expect(anchor(TEXT, describe(TEXT, start, start + 3))).toEqual({ start, end: start + 3, score: 1 });
  });

  it('follows a quote that moved', () => {
    const changed = `Diperbarui pukul 10.00\n${TEXT}`;
    const start = changed.indexOf('TNI mengirim');
    expect(anchor(changed, selectorsOf(TEXT, 'TNI', TEXT.indexOf('TNI mengirim')))).toEqual({
      start,
      end: start + 3,
      score: 1,
    });
  });

  it('does not take another occurrence that slid under the old position', () => {
    const text = 'Hari ini TNI berangkat ke Darwin. Besok TNI kembali dari Darwin ke Jakarta.';
    const second = text.lastIndexOf('TNI');
    const shifted = `${' '.repeat(second - text.indexOf('TNI'))}${text}`;
    expect(shifted.indexOf('TNI')).toBe(second);
    expect(anchor(shifted, describe(text, second, second + 3))?.start).toBe(shifted.lastIndexOf('TNI'));
  });

  it('prefers, of equal contexts, the place nearest to the old one', () => {
    const text = 'ulang '.repeat(400);
    const selectors = describe(text, 1200, 1205);
    expect(anchor(`x ${text}`, selectors)?.start).toBe(1202);
  });

  it.each([
    ['spaces', TEXT.replaceAll(' ', '\u00a0\n ')],
    ['quotation marks', TEXT.replaceAll(/[“”]/g, '"')],
    ['invisible characters', [...TEXT].join('\u200b')],
  ])('finds a quote that differs in its %s only', (_, changed) => {
    const quote = '“Indonesia dan Australia sepakat.” TNI';
    const found = anchored(changed, selectorsOf(TEXT, quote));
    const plain = found
      ?.replaceAll(/[\u200b]/g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[“”]/g, '"');
    expect(plain).toBe(quote.replaceAll(/[“”]/g, '"'));
  });

  it('takes spaces parted by something invisible for one', () => {
    const selectors = selectorsOf('Ia berkata dua kali saja', 'berkata dua');
    expect(anchored('Ia berkata \u200b dua kali saja', selectors)).toBe('berkata \u200b dua');
  });

  it('gives score 1 to nothing that differs in a letter', () => {
    const changed = TEXT.replaceAll(/[“”]/g, '"');
    expect(anchor(changed, selectorsOf(TEXT, '“Indonesia dan Australia'))?.score).toBe(0.95);
  });

  it('finds a letter with its accent apart', () => {
    expect(
      anchored('Presiden Erdog\u0306an tiba', selectorsOf('Presiden Erdo\u011fan tiba', 'Erdo\u011fan')),
    ).toBe('Erdog\u0306an');
  });

  it('lets the normalised context decide between occurrences', () => {
    const start = TEXT.indexOf('TNI siap');
    const changed = TEXT.replaceAll(/[“”]/g, '"').replaceAll(' ', '\u00a0');
    expect(anchor(changed, describe(TEXT, start, start + 3))?.start).toBe(start);
  });

  it('gives a sentence whose surroundings are gone', () => {
    const quote = 'latihan bersama itu akan digelar di Darwin';
    expect(anchored(`Lain sama sekali. Begitu ${quote}, katanya.`, selectorsOf(TEXT, quote))).toBe(quote);
  });

  it.each([
    ['a quote that is gone', 'Tentara tiba di Surabaya pada pagi hari.'],
    ['a short quote among strangers', 'Upacara itu dihadiri TNI dan warga.'],
    ['an empty text', ''],
  ])('gives null for %s', (_, changed) => {
    expect(anchor(changed, selectorsOf(TEXT, 'TNI', TEXT.indexOf('TNI siap')))).toBeNull();
  });

  it('gives null without a quote: a position alone proves nothing', () => {
    expect(anchor(TEXT, [{ type: 'TextPositionSelector', start: 0, end: 5 }])).toBeNull();
  });

  it('does not find half a character', () => {
    const half = [{ type: 'TextQuoteSelector', exact: '\ude00', prefix: '', suffix: '' }] as const;
    expect(anchor('😀', half)).toBeNull();
    expect(anchor('😀 \ude00', half)?.start).toBe(3);
  });
});

const anyText = fc.string({
  unit: fc.constantFrom('TNI', ' ', '\n', 'a', 'e\u0301', 'é', '😀', '“', '"', '\u200b', 'di', '\ud800'),
  minLength: 1,
  maxLength: 120,
});

function stretch(of: string, a: number, b: number): readonly [number, number] {
  const [start, end] = [a % of.length, b % of.length].toSorted((x, y) => x - y) as [number, number];
  return [splitsPair(of, start) ? start - 1 : start, splitsPair(of, end + 1) ? end + 2 : end + 1];
}

suite('describe and anchor', () => {
  it('are a round trip on a text that did not change', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (of, a, b) => {
        const [start, end] = stretch(of, a, b);
        expect(anchor(of, describe(of, start, end))).toEqual({ start, end, score: 1 });
      }),
    );
  });

  it('are a round trip where the selectors stand once and the text moved', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(), (before, of, a, b) => {
        const [start, end] = stretch(of, a, b);
        const moved = `${before}#${of}`;
        const selectors = describe(of, start, end);
        const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
        const whole = `${quote?.prefix}${quote?.exact}${quote?.suffix}`;
        fc.pre(moved.indexOf(whole) === moved.lastIndexOf(whole));
        expect(anchor(moved, selectors)?.start).toBe(start + before.length + 1);
      }),
    );
  });

  it('never splits a character, whatever the text became', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(), (of, other, a, b) => {
        const place = anchor(other, describe(of, ...stretch(of, a, b)));
        if (place === null) return;
        expect([place.start, place.end].filter((bound) => splitsPair(other, bound))).toEqual([]);
        expect(0 <= place.start && place.start < place.end && place.end <= other.length).toBe(true);
      }),
    );
  });
});

const NEWS = [
  'Pelabuhan Baru Layani Kapal',
  'Kepala pelabuhan mengatakan dermaga sepanjang 320 meter itu dapat menampung dua kapal sekaligus.',
  'Bupati meminta jalan menuju pelabuhan, yang rusak sejak banjir tahun lalu, segera diperbaiki oleh pengelola.',
  'Nelayan khawatir jaring mereka rusak karena alur yang sempit dilalui kapal besar setiap pagi.',
].join('\n');

suite('anchor, where the text was edited', () => {
  it.each([
    ['a slip in a word', 'banjir', NEWS.replace('banjir', 'banjur'), 'banjur'],
    ['letters swapped', 'jaring', NEWS.replace('jaring', 'jraing'), 'jraing'],
    [
      'a word replaced in a phrase',
      'dermaga sepanjang 320 meter',
      NEWS.replace('320', '400'),
      'dermaga sepanjang 400 meter',
    ],
    [
      'its first word replaced',
      'jaring mereka rusak',
      NEWS.replace('jaring', 'perahu'),
      'perahu mereka rusak',
    ],
    [
      'a word broken at the end of a line',
      'diperbaiki',
      NEWS.replace('diperbaiki', 'diper-\nbaiki'),
      'diper-\nbaiki',
    ],
    ['capitals', 'jalan menuju', NEWS.toUpperCase(), 'JALAN MENUJU'],
  ])('finds a quote with %s', (_, quote, changed, found) => {
    expect(anchored(changed, selectorsOf(NEWS, quote))).toBe(found);
  });

  it('finds a word by the words that are left around it', () => {
    const changed = NEWS.replace('meminta', 'menyuruh')
      .replace('rusak sejak', 'hancur waktu')
      .replace('segera', 'harus');
    expect(anchored(changed, selectorsOf(NEWS, 'banjir'))).toBe('banjir');
  });

  it('follows the paragraph of a word that stands elsewhere too', () => {
    const [title, first, second, third] = NEWS.split('\n');
    const changed = [title, first, third, second].join('\n');
    const start = changed.indexOf('rusak sejak');
    expect(anchor(changed, selectorsOf(NEWS, 'rusak', NEWS.indexOf('rusak sejak')))?.start).toBe(start);
  });

  it.each([
    ['was taken out', NEWS.replace('rusak sejak', 'sejak')],
    ['was replaced by another', NEWS.replace('rusak sejak', 'tergenang sejak')],
    ['went with its paragraph', NEWS.split('\n').toSpliced(2, 1).join('\n')],
  ])('takes no other occurrence of a word that %s', (_, changed) => {
    expect(changed).toContain('rusak');
    expect(anchor(changed, selectorsOf(NEWS, 'rusak', NEWS.indexOf('rusak sejak')))).toBeNull();
  });

  it('takes an inserted word beside a quote for no part of it', () => {
    const changed = NEWS.replace('jalan menuju', 'jalan utama menuju');
    expect(anchored(changed, selectorsOf(NEWS, 'menuju pelabuhan'))).toBe('menuju pelabuhan');
  });

  it('answers in bounded time whatever it is asked', () => {
    const same = 'kata '.repeat(100_000);
    const long = `${NEWS}\n`.repeat(2400);
    const quote = long.slice(400_000, 405_000).replaceAll('dermaga', 'jembatan');
    const of = (exact: string) =>
      [{ type: 'TextQuoteSelector', exact, prefix: 'lain ', suffix: ' lain' }] as const;
    expect(anchor(same, of('kata kota kata'))).toBeNull();
    expect(anchor(same, describe(`x ${same}`, 250_002, 250_006))?.end).toBe(250_004);
    expect(anchor(long, of(quote))).not.toBeUndefined();
  });

  it('answers the same each time', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(), (of, other, a, b) => {
        const selectors = describe(of, ...stretch(of, a, b));
        const first = anchor(other, selectors);
        anchor(of, selectors);
        expect(anchor(other, selectors)).toEqual(first);
      }),
    );
  });
});

suite('a block that is not in its place', () => {
  const [head, first, second, last] = [
    'Bandara Lombok Ditutup Akibat Abu Vulkanik Gunung Barujari',
    'Penutupan operasional bandara dan pembatalan penerbangan ini dilakukan demi keselamatan penumpang.',
    'Menurut dia, akibat penutupan operasional bandara, sebanyak 27 penerbangan domestik dibatalkan.',
    'Penumpang diminta menghubungi maskapai masing-masing untuk memperoleh jadwal yang baru.',
  ];
  const text = [head, first, second, last].join('\n');
  const note = selectorsOf(text, 'operasional', text.indexOf(first));

  it('leaves its note an orphan, though a like phrase stands near by', () => {
    expect(anchored([head, second, last].join('\n'), note)).toBeNull();
  });

  it('takes its note along where it moved as a whole', () => {
    const moved = [head, second, last, first].join('\n');
    expect(anchor(moved, note)?.start).toBe(moved.indexOf('operasional', moved.indexOf(first)));
  });

  it('leaves an orphan too where it was the last, or the first', () => {
    const [ofLast, ofHead] = [
      selectorsOf(text, 'Penumpang', text.indexOf(last)),
      selectorsOf(text, 'Bandara'),
    ];
    expect(anchored([head, first, second].join('\n'), ofLast)).toBeNull();
    expect(anchored([first, second, last].join('\n'), ofHead)).toBeNull();
  });

  it('is in its place where its own first words stand before what comes after it', () => {
    const reworded = text.replace('bandara, sebanyak 27', 'lapangan terbang, total 27');
    expect(anchored(reworded, selectorsOf(text, second))).toContain('Menurut dia');
  });
});
