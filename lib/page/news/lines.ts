/**
 * Lines of a story's text that papers add to it, told by their words: pointers, initials, the desk's names, paging,
 * advertisements, invitations. Every pattern is anchored and bounded, so that none costs more than the line is long.
 */

/** "Baca juga: …" and what papers write in its place. */
const POINTER =
  /^\W{0,4}(?:(?:baca|lihat|simak|tonton|dengar(?:kan)?|ikuti|cek|saksikan|klik|read|see|watch)\s+(?:juga|pula|selengkapnya|lainnya|lagi|also|more|artikel|berita|video|halaman selanjutnya|next)|(?:also|further)\s+read|artikel\s+(?:terkait|lain(?:nya)?|menarik)|berita\s+(?:terkait|lain(?:nya)?|populer|pilihan)|tulisan\s+terkait|jangan\s+lewatkan|pilihan\s+(?:editor|redaksi)|terkait|related|recommended|read\s+more|more\s+(?:on|from|in)\b|you\s+(?:may|might)\s+(?:also\s+)?like|terpopuler|trending)\b/i;

/** "(ant/kmps)", "[*]", "(fyk/ash)": who typed and edited. */
const INITIALS = /^[([]\s*(?:[a-z\d*]{1,8}(?:\s?[/\-,.|&+]\s?[a-z\d*]{1,8}){0,4}|\*+)\s*[)\]]\.?$/i;

/** Initials at the end of a paragraph, after its last sentence. */
const TRAILING_INITIALS =
  /(?<=[.!?"”’…)])\s*[([](?:[a-z\d]{2,10}(?:\s?[/|]\s?[a-z\d]{2,10}){1,4}|[a-z]{2,4}|\*+)[)\]]\.?$/;

/** "Penulis: …", "Editor: …", "Pewarta: … | Editor: …". */
const DESK =
  /^\W{0,3}(?:penulis|editor|reporter|pewarta|wartawan|jurnalis|kontributor|redaktur|redaksi|oleh|laporan|rep|red|penyunting|penerjemah|fotografer|videografer|translator|writer|reporting|editing|reporting\s+by|editing\s+by|writing\s+by|additional\s+reporting|uploader|produser|copyright|hak\s+cipta|©)\b(?:\s*\/\s*\w+)?\s*(?:[:：©|]|by\b|oleh\b|$|(?=©|\(c\)|\d{4}))/i;

const COPYRIGHT = /^\W{0,3}(?:copyright|hak\s+cipta|©|all\s+rights\s+reserved|dilarang\s+keras\s+mengambil)/i;

const PAGE_NUMBER = /^\W{0,3}(?:halaman|page|hal\.?)\s{0,3}:?\s{0,3}\d/i;

/** What a row of page numbers is made of. */
const PAGING_PART =
  /^(?:\d{1,2}|halaman|selanjutnya|berikutnya|sebelumnya|next|prev|previous|first|last|show|tampilkan|lihat|all|semua|[<>«»›‹.…]+)$/i;

const BETWEEN_PARTS = /[\s|,/·:()[\]-]+/;

function isPaging(text: string): boolean {
  if (PAGE_NUMBER.test(text)) return true;
  const parts = text.split(BETWEEN_PARTS).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => PAGING_PART.test(part));
}

const ADVERTISEMENT =
  /^\W{0,3}(?:advertisements?|adverti[sz]ing|iklan|sponsored(?:\s+content)?|promoted|scroll\s+(?:to|untuk)\b.{0,40}|lanjutkan\s+membaca.{0,40}|(?:story|article)?\s*continues?\s+below.{0,40}|loading\.{0,3}|gambas\s*:.{0,80}|\[gambas:.{0,80}|embed:.{0,80})\W{0,3}$/i;

/** Invitations name the channel and ask for something. */
const INVITATION =
  /^\W{0,3}(?:(?:dapatkan|ikuti|simak|cek|baca|temukan|update|nikmati|mari|yuk|ayo|jangan\s+lupa|download|unduh|gabung|bergabung|follow|join|subscribe|sign\s+up|get|install|langganan|berlangganan|jadilah|klik|saksikan|pantau|\*)\b.{0,200}\b(?:google\s+news|telegram|whatsapp|wa\s+channel|channel|kanal|newsletter|aplikasi|app|inbox|notifikasi|youtube|instagram|facebook|twitter|tiktok|play\s+store|app\s+store|media\s+sosial|link|tautan)|(?:bagikan|share(?:\s+this)?|tweet|copy\s+link|salin|komentar|comments?|tags?|tag|topik|label|topics?|kata\s+kunci|like\s+this|follow\s+us|sign\s+up|subscribe|berlangganan|print|email|whatsapp|facebook|twitter|telegram|line)\b\W{0,3}(?:\d+)?\W{0,3}$)/i;

/** Longer is prose that begins like such a line. */
const LONGEST = 320;

/**
 * Code units of the words by which a line points elsewhere; 0 where it does not. The words alone do not tell: prose can
 * begin with them.
 */
export const pointerLength = (text: string): number => POINTER.exec(text)?.[0].length ?? 0;

/** Whether a line names those at the desk, or who owns the text. */
export const isDeskLine = (text: string): boolean =>
  text.length <= LONGEST && (DESK.test(text) || COPYRIGHT.test(text));

/** Whether a line is initials in brackets. */
export const isInitials = (text: string): boolean => INITIALS.test(text);

/** Where a paragraph's closing initials begin, after its last sentence; its length where it has none. */
export const initialsAt = (text: string): number => TRAILING_INITIALS.exec(text)?.index ?? text.length;

/** Whether a line is paging, an advertisement's label, an invitation or a button. */
export const isPageFurniture = (text: string): boolean =>
  text.length <= LONGEST && (isPaging(text) || ADVERTISEMENT.test(text) || INVITATION.test(text));
