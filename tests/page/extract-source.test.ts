import { describe, expect, it } from 'vitest';
import { creditOf } from '../../lib/page/extract-source.ts';

describe('creditOf', () => {
  it.each([
    ['♖ Kompas', 'Kompas', 0],
    ['♞ detik.com', 'detik.com', 0],
    ['© Tempo', 'Tempo', 0],
    ['Sumber: ANTARA', 'ANTARA', 0],
    ['Sumber : Kompas.com', 'Kompas.com', 0],
    ['(Sumber: Republika)', 'Republika', 0],
    ['Source: The Jakarta Post, 20 September 2016', 'The Jakarta Post', 0],
    ['Sumber: http://www.antaranews.com/berita/1', 'antaranews.com', 0],
    ['Sumber berita: Media Indonesia', 'Media Indonesia', 0],
    ['(Kompas.com)', 'Kompas.com', 0],
    ['[ANTARA]', 'ANTARA', 0],
    ['Demikian kata Wiranto. (Kompas.com)', 'Kompas.com', 23],
    ['"Saya kira itu akan berjalan baik," kata Wiranto. ♖ Kompas', 'Kompas', 50],
    ['Begitu katanya. Sumber: ANTARA', 'ANTARA', 16],
  ])('finds the outlet in %s', (text, outlet, start) => {
    expect(creditOf(text)).toEqual({ outlet, start });
  });

  it.each([
    'Wiranto mengatakan, sumber: dana itu masih dicari.',
    'Forum itu disebut IMCT (International Meeting of Counter Terrorism)',
    'Latihan ditutup hari ini. (Bersambung)',
    'Prajurit berbaris (Foto: Dispenad)',
    'Sumber foto: Kompas',
    '❤ Selamat Membaca',
    '♖ demikian laporan kami dari lapangan hari ini',
    'Menurut ANTARA (Kompas tidak menyebutnya)',
    '',
  ])('finds none in %j', (text) => {
    expect(creditOf(text)).toBeNull();
  });
});
