/** Names that never tell one text from another: who shared the link, where the reader came from, which view is wanted. */
const NEVER_A_TEXT = new RegExp(
  `^(?:${[
    // Campaigns and click ids of mail, search, advertising and social services.
    'utm_\\w+|(?:pk|mtm|matomo|piwik|hsa|vero|oly|ns|at|mc|stm|itm|_?hs|ga)_\\w+|_hsenc|_hsmi|hsctatracking|wt\\.mc\\w*|wt_\\w+',
    'fbclid|gclid|dclid|msclkid|yclid|twclid|ttclid|igclid|rb_clickid|irclickid|sccid|wickedid|gclsrc|[gw]braid|gad_source|igshid|igsh|li_fat_id|mibextid|sfnsn|epik',
    'fb_(?:action_\\w+|ref|source)|_ga|_gl|_ke|_openstat|cmp|cmpid|s_cid|ocid|smid|smtyp|xtor|spm|trk\\w*|ved|usg|usqp|si',
    'ref|ref_?src|ref_?url|referr?er|source|src|from|via|origin|campaign|medium|partner|share|shared|sharedfrom|nb|tag_from|feature',
    // Blogger and WordPress.
    'spref|showcomment|commentpage|max-results|replytocom|wpmobileexternal|preview|doing_wp_cron|jsessionid|phpsessid',
    // AMP.
    'amp|amp_\\w+|__twitter_impression|outputtype',
    // Other ways to show the same.
    'single|singlepage|showpage|print|printpage|pagewanted|viewall|fullpage|desktop|mobile|isappinstalled',
  ].join('|')})$`,
  'i',
);

/** Names of which only some values are a view: elsewhere the same name tells one article from another. */
const SOMETIMES_A_VIEW: readonly (readonly [RegExp, RegExp])[] = [
  [/^m$/i, /^[01]?$/],
  [/^(?:page|halaman|hal|paged|pg|pages)$/i, /^(?:\d{1,2}|all|semua|single)?$/i],
  [
    /^(?:view|display|mode|output|format|type|tmpl)$/i,
    /^(?:amp|mobile|desktop|full|print|component|all|single)?$/i,
  ],
];

/** Names that tell which article a script is to show: "read.php?id=123", "?p=12". */
const NAMES_AN_ARTICLE =
  /^(?:p|a|n|t|q|read|story|no|kode|slug|judul|title|\w*(?:id|artikel|article|berita|news|post|entry|content)\w*)$/i;

/** Whether a parameter chooses a view, or tells where the reader came from, and never another text. */
export function isViewParameter(name: string, value: string): boolean {
  return (
    NEVER_A_TEXT.test(name) ||
    SOMETIMES_A_VIEW.some(([names, values]) => names.test(name) && values.test(value))
  );
}

/** Whether a parameter looks as if it told which article is shown. */
export function namesArticle(name: string, value: string): boolean {
  return value !== '' && NAMES_AN_ARTICLE.test(name) && !isViewParameter(name, value);
}
