import { expect, it } from 'vitest';
import { bodyText } from '../../../lib/library/article.ts';
import { extractNews } from '../../../lib/page/news/extract-news.ts';
import { openPage } from '../open-page.ts';

const URL = 'https://lekas.example/2024/03/12/jembatan-gantung-dibuka-kembali';
const PROSE = [
  'Pemerintah kabupaten membuka kembali jembatan gantung itu setelah diperbaiki selama empat bulan penuh.',
  'Warga kini tidak perlu memutar sejauh dua belas kilometer, kata kepala desa, untuk sampai ke pasar.',
  'Jembatan itu rusak diterjang banjir pada akhir tahun lalu, dan sejak itu anak sekolah naik perahu.',
];
const COMMENT =
  'Syukurlah, akhirnya jembatan itu bisa dilewati lagi; saya sendiri lahir di seberang, dan ibu masih di sana.';

const title = '<h1>Jembatan Gantung Dibuka Kembali</h1>';
const prose = PROSE.map((text) => `<p>${text}</p>`).join('');
const comment = (answer: string, answers = '') =>
  `<li><div><b>Rina</b> 12 Maret 2024<p>${COMMENT}</p><p>${COMMENT}</p>${answer}</div>${answers}</li>`;
const reply = '<p><a href="#">Balas</a></p>';

/** Without a class or an id: only what stands in the comments tells what they are. */
const textOf = (article: string): string => {
  const page = openPage(
    `<head><title>Jembatan Gantung Dibuka Kembali</title></head><body><div>${article}</div></body>`,
    URL,
  );
  const found = extractNews(page, URL, null);
  return found === null ? '' : bodyText(found.article);
};

it.each([
  [
    'under their heading',
    `<div><h3>3 komentar pada “Jembatan”</h3></div><ol>${comment('')}${comment('')}</ol>`,
  ],
  ['under one word', `<h4>Komentar (2)</h4><div>${comment('')}</div>`],
  ['after the form', `<h3>Leave a Reply</h3><div><p>${COMMENT}</p></div>`],
  ['by the links to answer them', `<ol>${comment(reply)}${comment(reply)}</ol>`],
  ['that answer another', `<ol>${comment(reply, `<ol>${comment(reply)}</ol>`)}</ol>`],
])('comments %s are no part of the story', (_how, comments) => {
  expect(textOf(`${title}${prose}${comments}`)).toBe(PROSE.join('\n'));
});

it('a subheading that speaks of comments is prose like any other', () => {
  const heading = '<h3>Comments on the bridge</h3>';
  expect(textOf(`${title}${prose}${heading}<p>${COMMENT}</p>`)).toContain(COMMENT);
});

it('a page is no list of comments for having two links to answer', () => {
  const article = `${title}${prose}<div>${reply}</div><div>${reply}</div>`;
  expect(textOf(article)).toContain(PROSE.join('\n'));
});
