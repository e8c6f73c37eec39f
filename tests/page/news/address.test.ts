import { expect, it } from 'vitest';
import type { AddressKind } from '../../../lib/page/news/address.ts';
import { kindOfAddress } from '../../../lib/page/news/address.ts';

it.each<[string, AddressKind]>([
  ['https://www.contoh.example/', 'home'],
  ['https://www.contoh.example', 'home'],
  ['https://www.contoh.example/index.php', 'home'],
  ['https://www.contoh.example/?utm_source=x', 'home'],
  ['https://www.contoh.example/?p=123', 'open'],
  ['https://indeks.contoh.example/2024/01/02', 'list'],
  ['https://www.contoh.example/indeks/', 'list'],
  ['https://www.contoh.example/tag/pilkada-serentak-2024', 'list'],
  ['https://www.contoh.example/topik/12/jembatan-gantung', 'list'],
  ['https://www.contoh.example/search?q=jembatan', 'list'],
  ['https://www.contoh.example/nasional/indeks', 'list'],
  ['https://www.contoh.example/author/ratri-anggun', 'list'],
  ['https://www.contoh.example/feed', 'list'],
  ['https://www.contoh.example/foto/1234567/jembatan-dibuka-lagi', 'gallery'],
  ['https://www.contoh.example/tentang-kami', 'standing-page'],
  ['https://www.contoh.example/privacy-policy', 'standing-page'],
  ['https://www.contoh.example/about-us.html', 'standing-page'],
  ['https://www.contoh.example/nasional', 'open'],
  ['https://www.contoh.example/ekonomi/makro', 'open'],
  ['https://www.contoh.example/berita/527615/jembatan-dibuka', 'story'],
  ['https://www.contoh.example/read/2024/03/12/10150037/jembatan', 'story'],
  ['https://www.contoh.example/jembatan-dibuka-lagi-warga-senang', 'story'],
  ['https://www.contoh.example/read/Polres.Serahkan.Anggota.ke.Kejaksaan', 'story'],
  ['about:blank', 'open'],
  ['', 'open'],
])('%s is %s', (url, kind) => {
  expect(kindOfAddress(url)).toBe(kind);
});
