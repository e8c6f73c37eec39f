import { describe, expect, it } from 'vitest';
import { imageCreditOf } from '../../../lib/page/image-credit.ts';
import { nameIn, namesJoinedIn } from '../../../lib/page/news/author-name.ts';
import { datelineOf } from '../../../lib/page/news/dateline.ts';
import { withoutSiteName } from '../../../lib/page/news/headline.ts';
import {
  initialsAt,
  isDeskLine,
  isInitials,
  isPageFurniture,
  pointerLength,
} from '../../../lib/page/news/lines.ts';

it.each([
  ['Pewarta: Nur Imansyah', 'Nur Imansyah'],
  ['Oleh : Maya Sari', 'Maya Sari'],
  ['By Yiswaree Palani', 'Yiswaree Palani'],
  ['By Corry Anesta on 16 Feb 2016 at 09:10 WIB', 'Corry Anesta'],
  ['Oleh Fauzan pada 16 Feb 2016 10:00 WIB', 'Fauzan'],
  ['Penulis: Gilang Ramdani | Editor: Wulan', 'Gilang Ramdani'],
  ['Rep: Nur Fadhilah/ Red: Agung', 'Nur Fadhilah'],
  ['Redaktur & Reporter : Panji Laksana', 'Panji Laksana'],
  ['Fino Kris - lekasinet', 'Fino Kris'],
  ['Ruth Adhisti (The Archipelago Post)', 'Ruth Adhisti'],
  ['Kontributor Lhoksari, Masri', 'Kontributor Lhoksari, Masri'],
  ['Abdul bin Rahman', 'Abdul bin Rahman'],
  ['Oleh Ahmad Fauzi Rahman dan Siti Nur Aisyah Putri', 'Ahmad Fauzi Rahman dan Siti Nur Aisyah Putri'],
  ['Harian.com', null],
  ['Editor', null],
  ['Share on Facebook', null],
  ['Selasa, 12 Maret 2024', null],
  ['oleh karena itu', null],
  ['https://www.facebook.com/x', null],
])('the name in %j is %j', (text, name) => {
  expect(nameIn(text, ['Harian.com'])).toBe(name);
});

it.each([
  ['Siti Aminah dan Budi', ['Siti Aminah', 'Budi']],
  ['Siti Aminah, Budi Hartono', ['Siti Aminah', 'Budi Hartono']],
  ['Ann Lee, Bo Park and Cy Dunn', ['Ann Lee', 'Bo Park', 'Cy Dunn']],
  ['Ann Lee & Bo Park', ['Ann Lee', 'Bo Park']],
  ['Siti Aminah, S.Pd', ['Siti Aminah, S.Pd']],
  ['Kontributor Lhoksari, Masri', ['Kontributor Lhoksari, Masri']],
  ['Masri, Jakarta', ['Masri, Jakarta']],
  ['Dandi Andika', ['Dandi Andika']],
])('the names joined in %j are %j', (text, names) => {
  expect(namesJoinedIn(text)).toEqual(names);
});

it.each<[string, string | null, string | null]>([
  ['ARUNIKA, HARIAN.com – Penyidik', 'ARUNIKA', 'HARIAN.com'],
  ['Mataram, NTB (ANTARA News) - Sebanyak', 'Mataram, NTB', 'ANTARA News'],
  ['REPUBLIKA.CO.ID, JAKARTA -- Aktris', 'JAKARTA', 'REPUBLIKA.CO.ID'],
  ['TEMPO.CO, Jakarta - Organisasi', 'Jakarta', 'TEMPO.CO'],
  ['VIVA.co.id - Pianis', null, 'VIVA.co.id'],
  ['KONTAN.CO.ID - JAKARTA. Harga', 'JAKARTA', 'KONTAN.CO.ID'],
  ['WASHINGTON (Reuters) - The', 'WASHINGTON', 'Reuters'],
  ['PUTRAJAYA, Nov 22 — Private', 'PUTRAJAYA', null],
  ['Jakarta - Galaxy', 'Jakarta', null],
])('the dateline of %j is of %j, by %j', (text, place, outlet) => {
  expect(datelineOf(text)).toMatchObject({ place, outlet });
});

it.each([
  'Presiden berkata - sambil tersenyum - bahwa hal itu benar.',
  'Warga kini tidak perlu memutar.',
  'Ia, kata saksi, pergi – lalu kembali.',
  '',
])('%j begins with no dateline', (text) => {
  expect(datelineOf(text)).toBeNull();
});

it.each([
  ['Judul Berita - Harian.com Regional', 'Judul Berita'],
  ['Harian.com: Musik - Judul Berita yang Panjang', 'Judul Berita yang Panjang'],
  ['Judul Berita | Harian Online', 'Judul Berita'],
  ['Judul Berita - Kesehatan :: Harian Gaya', 'Judul Berita'],
  ['Jakarta - Bandung Kini Satu Jam', 'Jakarta - Bandung Kini Satu Jam'],
  ['Obama: Ini Berita', 'Obama: Ini Berita'],
])('%j is titled %j', (title, bare) => {
  expect(withoutSiteName(title, ['Harian.com', 'harian'])).toBe(bare);
});

it.each([
  ['Sidang kasus suap. (ANTARA FOTO/Budi Setya)', 'ANTARA FOTO/Budi Setya'],
  ['Depresi berat (Foto: Usnews)', 'Usnews'],
  ['Taylor Swift berdiri. Foto: Grammy', 'Grammy'],
  ['Rektor membuka olahraga. Doc. uny.ac.id', 'uny.ac.id'],
  ['A file photograph of the minister. — Picture by Yusof Mat', 'Yusof Mat'],
  ['KOMPAS.COM/MASRIADI Penyidik menyerahkan senjata', 'KOMPAS.COM/MASRIADI'],
  ['Charlotte © istimewa', 'istimewa'],
  ['Warga di Jakarta, Rabu (4/11/2015)', null],
  ['Marcella Zalianty', null],
])('the picture of %j is credited to %j', (caption, credit) => {
  expect(imageCreditOf(caption)).toBe(credit);
});

describe('lines that papers add', () => {
  it.each([
    'Baca juga: Judul',
    'Simak juga Judul',
    'Lihat Juga : Judul',
    'Tonton juga video',
    'BERITA TERKAIT',
    'Read also: x',
    'Pilihan Editor: x',
  ])('%j points elsewhere', (text) => expect(pointerLength(text)).toBeGreaterThan(0));

  it.each(['(ant/kmps)', '(ren)', '[*]', '(kpl/pur/tch)', '(Ant/H-2)'])('%j is initials', (text) =>
    expect(isInitials(text)).toBe(true),
  );

  it.each(['(lihat gambar di bawah)', 'Kata (ren) itu'])('%j is no initials', (text) =>
    expect(isInitials(text)).toBe(false),
  );

  it('finds initials after the last sentence only', () => {
    expect(initialsAt('Ia pulang. (ant/kmps)')).toBe('Ia pulang.'.length);
    expect(initialsAt('Ia pulang bersama (istri)')).toBe('Ia pulang bersama (istri)'.length);
  });

  it.each(['Penulis: A', 'Editor : B', 'Pewarta: C', 'COPYRIGHT © ANTARA 2015', 'Reporter: A | Editor: B'])(
    '%j is the desk’s',
    (text) => expect(isDeskLine(text)).toBe(true),
  );

  it.each(['Redaksi majalah itu pindah.', 'Editor film itu pulang.', 'Oleh karena itu, ia pulang.'])(
    '%j is prose',
    (text) => expect(isDeskLine(text)).toBe(false),
  );

  it.each([
    'Halaman 2',
    '1 2 3 Selanjutnya',
    'Halaman: 1 2 3 Tampilkan Semua',
    'ADVERTISEMENT',
    'SCROLL TO CONTINUE WITH CONTENT',
    '[Gambas:Video 20detik]',
    'Ikuti berita terbaru di Google News',
    'Dapatkan update di kanal Telegram kami',
    'Bagikan',
    'Subscribe',
  ])('%j is the page’s', (text) => expect(isPageFurniture(text)).toBe(true));

  it.each([
    'Iklan itu dilarang pemerintah.',
    'Halaman rumah itu luas.',
    'Komentar warga beragam.',
    '17 Agustus',
  ])('%j is not', (text) => expect(isPageFurniture(text)).toBe(false));

  it('takes no longer on hostile lines', () => {
    for (const text of ['<'.repeat(300), '1'.repeat(300), `${'a '.repeat(150)}!`, `(${'a/'.repeat(150)}`]) {
      expect([isPageFurniture(text), isDeskLine(text), isInitials(text), pointerLength(text)]).toHaveLength(
        4,
      );
    }
  });
});
