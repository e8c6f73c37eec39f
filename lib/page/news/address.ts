/** What an address says of its page. `open`: nothing. */
export type AddressKind = 'home' | 'list' | 'gallery' | 'standing-page' | 'story' | 'open';

const ADDRESS = /^[a-z]+:\/\/([^/?#:]*)[^/?#]*([^?#]*)(\?[^#]*)?/i;

/** First folders under which sites list stories, in Indonesian, Malay and English. */
const LIST =
  /^(?:inde(?:ks?|x)|tags?|tagar|topi[ck]s?|search|cari|pencarian|kategori|categor(?:y|ies)|labels?|authors?|penulis|profile?|user|page|halaman|feeds?|rss|sitemap|(?:ter)?populer|popular|terbaru|latest|trending|fokus|archives?|arsip|kanal|channel|hashtag|sections?)$/i;

/** Hosts whose pages are lists: `indeks.kompas.com`. */
const LIST_HOST = /^(?:indeks|index|search|cari|tag|rss|feed)\./i;

const GALLERY =
  /^(?:fotos?|photos?|galeri|galler(?:y|ies)|videos?|tv|infogra(?:fik|phics?)|inpicture|multimedia|podcasts?|live(?:stream)?|watch)$/i;

const STANDING_PAGE =
  /^(?:about|tentang|kontak|contact|redaksi|pedoman|privacy|terms|disclaimer|kebijakan|karir|karier|careers?|info-iklan|advertise|login|masuk|register|signin|subscribe|account|akun|help|bantuan|faq|kode-etik)(?:-(?:us|kami|media-siber|policy|privasi|of-\w+|and-conditions))?(?:\.\w+)?$/i;

/** A last step that is a headline: three words or more, joined by hyphens, dots or underscores. */
const SLUG = /[a-z\d]+(?:[-._+][a-z\d'’]+){2,}/i;

/** A day in the path, or a long number: how most papers number their stories. */
const NUMBERED = /\/(?:19|20)\d\d\/\d{1,2}(?:\/|$)|\/\d\d\/\d\d\/\d\d\/|\d{5,}/;

/** Query parameters that alone name a story: WordPress's and older systems'. */
const NAMED_BY_QUERY = /[?&](?:p|id|newsid|artid|idberita|nid|read)=\w+/i;

function kindOfFirst(first: string): AddressKind | null {
  if (LIST.test(first)) return 'list';
  if (STANDING_PAGE.test(first)) return 'standing-page';
  return GALLERY.test(first) ? 'gallery' : null;
}

/** A front page has no path, or one that says so. */
const FRONT_PAGE = /^(?:index|home|default)\.\w+$/i;

function kindOfPath(path: string): AddressKind {
  const steps = path.split('/').filter((step) => step !== '');
  const last = steps.at(-1) ?? '';
  const isStory = SLUG.test(last) || NUMBERED.test(path);
  const named = kindOfFirst(steps[0] ?? '') ?? (steps.length > 1 ? kindOfFirst(last) : null);
  if (named === 'list') return isStory && NUMBERED.test(path) ? 'open' : 'list';
  return named ?? (isStory ? 'story' : 'open');
}

/** What an address says of its page; pure, and cheap enough to be asked of every page. */
export function kindOfAddress(url: string): AddressKind {
  const parts = ADDRESS.exec(url);
  if (parts === null) return 'open';
  const [, host = '', path = '', query = ''] = parts;
  if (LIST_HOST.test(host)) return 'list';
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (/^\/?$/.test(path) || FRONT_PAGE.test(last)) return NAMED_BY_QUERY.test(query) ? 'open' : 'home';
  return kindOfPath(path);
}
