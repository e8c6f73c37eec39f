import { readFile } from 'node:fs/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import type { Article } from '../lib/library/article.ts';
import { bodyText } from '../lib/library/article.ts';
import { parseBy } from '../lib/library/parsed.ts';
import { detect } from '../lib/page/detect.ts';
import type { Detection } from '../lib/page/detection.ts';
import { extract } from '../lib/page/extract.ts';

/** A line of input: a saved page and the address it had. */
const ExtractInput = v.object({
  id: v.string(),
  /** Path, relative to the working directory. */
  file: v.string(),
  /** Empty where it is not known: then the page's own canonical address. */
  url: v.pipe(v.string(), v.regex(/^(?:https?:\/\/\S+)?$/i, 'url must be an http(s) address, or empty')),
});

/** A line of output; every field null but `id` and `article` where the page is no article. */
export interface ExtractOutput {
  readonly id: string;
  readonly article: boolean;
  readonly title: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly author: string | null;
  /** Body as plain text, blocks joined by `\n`. */
  readonly text: string | null;
  readonly labels: readonly string[];
  readonly leadImage: string | null;
  readonly caption: string | null;
  readonly source: string | null;
  /** Why the page is, or is not, an article, and how sure that is, 0 to 1. */
  readonly reason?: string;
  readonly confidence?: number;
  /** Time of day as displayed, `HH:MM`, and its zone as written. */
  readonly time?: string | null;
  readonly zone?: string | null;
  readonly authors?: readonly string[];
  readonly imageCredit?: string | null;
  readonly dateline?: string | null;
  readonly place?: string | null;
  readonly siteName?: string | null;
  readonly language?: string | null;
  readonly pageKey?: string | null;
}

/** A page's own word for its encoding stands in its head. */
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i;
const LENGTH_OF_HEAD = 65536;

function decodeAs(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A saved page has lost the header with its encoding: what the page declares counts, as in a browser, wherever in its
 * head that stands; else what decodes as UTF-8 is UTF-8, and the rest is for the parser.
 */
function decode(bytes: Buffer): string | Buffer {
  const declared = DECLARED.exec(bytes.subarray(0, LENGTH_OF_HEAD).toString('latin1'))?.[1];
  const decoded = declared === undefined ? null : decodeAs(declared, bytes);
  if (decoded !== null) return decoded;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/**
 * Parses a saved page as a browser with scripts off would.
 *
 * @param url the address it had; empty where it is not known
 * @throws Error where the file cannot be read, or the address is none
 */
export async function openSavedPage(file: string, url: string): Promise<Document> {
  const options = { url: url === '' ? 'about:blank' : url, virtualConsole: new VirtualConsole() };
  return new JSDOM(decode(await readFile(file)), options).window.document;
}

/** The address a page had, or what it says of itself. */
export function addressOf(document: Document, url: string): string {
  return url || (document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? document.URL);
}

/** Finer than this a confidence says nothing. */
const THOUSANDTHS = 1000;

/** Every field of a page that is no article. */
const NOTHING = {
  title: null,
  date: null,
  author: null,
  text: null,
  labels: [],
  leadImage: null,
  caption: null,
  source: null,
} as const;

/** What was read of an article, with what earlier versions did not read. */
const fieldsOf = (article: Article): Omit<ExtractOutput, 'id' | 'article'> => ({
  title: article.title,
  date: article.publishedOn,
  author: article.author,
  text: bodyText(article),
  labels: article.labels,
  leadImage: article.leadImage,
  caption: article.caption,
  source: article.source,
  time: article.publishedTime ?? null,
  zone: article.publishedZone ?? null,
  authors: article.authors ?? (article.author === null ? [] : [article.author]),
  imageCredit: article.imageCredit ?? null,
  dateline: article.dateline ?? null,
  place: article.place ?? null,
  siteName: article.siteName,
  language: article.language,
  pageKey: article.pageKey,
});

/** What was read of a page, as a line of output. */
const outputOf = (id: string, article: Article | null, { reason, confidence }: Detection): ExtractOutput => ({
  id,
  article: article !== null,
  ...(article === null ? NOTHING : fieldsOf(article)),
  reason,
  confidence: Math.round(confidence * THOUSANDTHS) / THOUSANDTHS,
});

/**
 * Extracts the article of one line's page.
 *
 * @throws Error naming the fault, for input of another shape or a file that cannot be read
 */
export async function extractLine(input: unknown): Promise<ExtractOutput> {
  const read = parseBy(ExtractInput, input);
  if (!read.ok) throw new Error(read.fault);
  const { id, file, url } = read.value;
  const document = await openSavedPage(file, url);
  const address = addressOf(document, url);
  const detection = detect(document, address);
  const output = outputOf(id, extract(document, address, detection)?.article ?? null, detection);
  document.defaultView?.close();
  return output;
}
