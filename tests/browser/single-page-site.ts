import { type BlogPost, html } from '../fixtures/templates/blog-post.ts';
import { dynamicRawPage, dynamicView } from '../fixtures/templates/dynamic.ts';
import { PATROL_SHIPS, RADAR_SITE } from '../fixtures/templates/news.ts';

const HOST = 'satu-halaman.blogspot.com';

/** Three articles of one site that is never loaded anew. */
export const POSTS: readonly BlogPost[] = [
  { ...PATROL_SHIPS, host: HOST },
  { ...RADAR_SITE, host: HOST, path: '/2021/03/radar.html' },
  {
    ...RADAR_SITE,
    host: HOST,
    path: '/2021/03/menteri.html',
    title: 'Ryamizard Ryacudu Tutup Latihan di Natuna',
    paragraphs: [
      'Mantan Menteri Pertahanan Ryamizard Ryacudu menutup latihan gabungan di Natuna, Kepulauan Riau, Selasa.',
      'Ia berterima kasih kepada TNI AL dan TNI AU yang mengirim peserta terbanyak.',
    ],
  },
];

/** Address of a path of the site, as the fixture server gives it. */
export const siteAddress = (path: string): string => `http://${HOST}${path}`;

const article = (post: BlogPost): string =>
  `<div class='post hentry'><h3 class='post-title entry-title'>${html(post.title)}</h3><div class='post-body entry-content'>${post.paragraphs.map((words) => `<p>${html(words)}</p>`).join('')}</div></div>`;

/** A site whose script goes from article to article: the address first, the text some time later, as after a fetch. */
export function singlePageSite(): string {
  const pages = Object.fromEntries([
    ['/', '<p>Selamat datang.</p>'],
    ...POSTS.map((post) => [post.path, article(post)] as const),
  ]);
  const script = `const pages = ${JSON.stringify(pages)};
const show = () => { document.getElementById('app').innerHTML = pages[location.pathname] ?? ''; document.title = location.pathname; };
const later = () => setTimeout(show, 300);
addEventListener('popstate', later);
document.addEventListener('click', (event) => {
  const link = event.target.closest('nav a');
  if (link === null) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  later();
});
show();`;
  const links = Object.keys(pages).map((path, i) => `<a id='to-${i}' href='${path}'>${path}</a>`);
  return `<!DOCTYPE html><html lang='id'><head><title>Satu</title><meta content='blogger' name='generator'/></head>
<body><nav>${links.join(' ')}</nav><div class='widget Blog' id='app'></div><script>${script}</script></body></html>`;
}

/** A post in Dynamic Views that its script builds after a while; a link leads to another one within the page. */
export function dynamicSite(post: BlogPost, other: BlogPost): string {
  const script = `const views = ${JSON.stringify({ [post.path]: dynamicView(post), [other.path]: dynamicView(other) })};
const show = () => { document.querySelector('.content').innerHTML = views[location.pathname]; };
setTimeout(show, 700);
const go = (path) => { history.pushState(null, '', path); setTimeout(show, 400); };`;
  const link = `<button id='other' onclick='go(${JSON.stringify(other.path)})'>Berikutnya</button>`;
  return dynamicRawPage(post).replace('</body>', `${link}<script>${script}</script></body>`);
}
