import { attributeOf } from '../safe-dom.ts';

/**
 * What the class and id of an element say of it. Names are made of words ("kcm-read-terkait", "relatedPosts"), and it
 * is the words that are looked at, so that a site not seen before is read as those that were.
 */

/** Parts of a page that are not its story: readers' words, other stories, what the site says of itself. */
const ELSEWHERE = new Set(
  'comment comments komentar comentar disqus respond footer foot sidebar sidebars navbar nav navigation menu breadcrumb breadcrumbs breadcome terkait related recommended recommendation recommendations rekomendasi populer popular trending terpopuler terbaru terkini lainnya newsletter subscribe subscription langganan berlangganan paywall cookie cookies consent gdpr outbrain taboola mgid promo sponsor sponsored advert adverts advertisement iklan banner modal popup lightbox login signup skyscraper'.split(
    ' ',
  ),
);

/** Parts in a story's body that are no prose of it. */
const FURNITURE = new Set(
  'share sharing sharer shares share-buttons sosmed social sharedaddy addthis addtoany tags tagging tag-list taglist baca bacajuga readalso simak tonton pagination paging pager pagenation multipage halaman toc author-box authorbox bio adsense adsbygoogle dfp gpt googletag parallax ads ad adv iklan inread outstream teads promoted newsletter download app-install appinstall installapp telegram whatsapp channel rating reaction reactions vote polling poll quiz kuis widget infobox tooltip copy copyright print toolbar font-size fontsize settingfont breadcrumb gallery galeri carousel slideshow slider embed-related pullquote'.split(
    ' ',
  ),
);

/** Two words that mean it only together. */
const FURNITURE_PAIRS =
  /(?:read|baca|lihat|simak|see|artikel|berita|news|more|link|story|post)[-_ ]?(?:also|juga|too|more|lainnya|lain|terkait|related|sisip)\b|related|terkait|(?:sub|news)[-_]?scri|(?:^|[\s_-])ads?(?:[\s_-]|\d|$)|div-gpt|google_ads|photonews|twitter-tweet|instagram-media|tiktok-embed|fb-post|linksisip|para_caption|sisip/i;

const CAPTION =
  /caption|captn|(?:^|[\s_-])capt?(?:[\s_-]|$)|deskripsi|photo-?desc|foto-?desc|imageinfo|image-?info|img-?info|keterangan|ket-?foto|photo-?info|pic-?desc|photo__desc|image-?desc|cover-?desc|wp-caption-text|foto-?credit/i;

const BYLINE =
  /author|autor|byline|reporter|penulis|pewarta|wartawan|jurnalis|writer|contributor|kontributor|redaktur|(?:^|[\s_-])(?:editor|credit|red|created?-?by|nama|name)(?:[\s_-]|$)/i;

const DATE =
  /date|tanggal|(?:^|[\s_-])(?:tgl|waktu|time|jam|posted|pubdate|published|publish|created)(?:[\s_-]|$)|timestamp|schedule|datetime|published/i;

const ONE_CAMEL = /([a-z])([A-Z])/g;
const WORDS = /[^A-Za-z\d]+/;

/** Class and id of an element as one string; empty where it has neither. */
export function namesOf(element: Element): string {
  const names = attributeOf(element, 'class') ?? '';
  const id = attributeOf(element, 'id') ?? '';
  return id === '' ? names : `${names} ${id}`;
}

function wordsIn(names: string): readonly string[] {
  return names.replace(ONE_CAMEL, '$1 $2').toLowerCase().split(WORDS);
}

const oneOf = (set: ReadonlySet<string>, names: string): boolean =>
  wordsIn(names).some((one) => set.has(one));

/** Whether an element's names say that it is no part of the story. */
export const isNamedElsewhere = (names: string): boolean =>
  names !== '' && (oneOf(ELSEWHERE, names) || /related|terkait|komentar|comment/i.test(names));

/** Whether an element's names say that it is furniture in a story's body. */
export const isNamedFurniture = (names: string): boolean =>
  names !== '' && (oneOf(FURNITURE, names) || oneOf(ELSEWHERE, names) || FURNITURE_PAIRS.test(names));

/** Whether an element's names say that it captions a picture. */
export const isNamedCaption = (names: string): boolean => CAPTION.test(names);

/** Whether an element's names say that it names who wrote the story. */
export const isNamedByline = (names: string): boolean => BYLINE.test(names);

/** Whether an element's names say that it shows a day. */
export const isNamedDate = (names: string): boolean => DATE.test(names);
