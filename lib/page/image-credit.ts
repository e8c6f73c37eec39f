import { readDay } from '../text/dates.ts';

/** "(ANTARA FOTO/Budi Setya)", "(Foto: Usnews)", "(Dok. TNI AL)", "(ist)": what stands in a caption's last brackets. */
const BRACKETED =
  /[([]\s*((?:(?:foto|photo|dok(?:umen(?:tasi)?)?|doc|sumber|source|credit|image|ilustrasi)\b\s*[.:/]?\s*)?[^()[\]]{2,80})\s*[)\]]\.?$/i;

/** A label in brackets, or a name with a slash or a domain: other words there are a date or an aside. */
const IS_CREDIT =
  /^(?:foto|photo|dok|doc|sumber|source|credit|image|ilustrasi|ist|istimewa|repro|antara|reuters|afp|ap|epa|getty|shutterstock)\b|\/|\.(?:com|co|id)\b/i;

/** "Foto: Grammy", "Picture by Yusof Mat Isa", "Image: V. Pavic / The Verge", "© istimewa", "Doc. uny.ac.id". */
const LABELLED =
  /(?:^|[.,;/—–-]?\s)(?:foto|photo|photograph|picture|image|credit|dok|doc|sumber foto)(?:\s*[.:]|\s+(?:by|oleh|courtesy))\s*([^.:]{2,80}(?:\.\w{2,4}[^.:]{0,30}){0,3})\.?$/i;
const MARKED = /[/\s]?©\s*([^©]{2,80})$/;

/** "KOMPAS.COM/MASRIADI Penyidik …": some papers put it first. */
const LEADING =
  /^((?:[A-Z]{2,}[A-Z. ]{0,20}|[A-Z][A-Za-z]+(?:\.com|\.co\.id))\s?\/\s?[A-Z]{2,}(?: [A-Z]{2,}){0,3})\s/;

const LABEL = /^(?:foto|photo|sumber foto|sumber|source|credit|image)\s*[.:]\s*/i;

/** Who made a picture, as its caption credits it; null where it credits nobody. */
export function imageCreditOf(caption: string): string | null {
  const bracketed = BRACKETED.exec(caption)?.[1]?.trim();
  if (bracketed !== undefined && readDay(bracketed) !== null) return null;
  if (bracketed !== undefined && IS_CREDIT.test(bracketed)) return bracketed.replace(LABEL, '');
  const found = LABELLED.exec(caption) ?? MARKED.exec(caption) ?? LEADING.exec(caption);
  return found?.[1]?.trim() || null;
}
