import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { addressOf, type ExtractOutput, extractLine, openSavedPage } from '../annotate-extract.ts';
import { blockText } from './block-text.ts';

/** Reads a saved page, as the line that `annotate --extract` prints of it. */
export type Extractor = (id: string, file: string, url: string) => Promise<ExtractOutput>;

const NO_FIELDS = { author: null, labels: [], leadImage: null, caption: null, source: null } as const;

const dayOf = (moment: string | null | undefined): string | null => moment?.slice(0, 10) || null;

async function byReadability(id: string, file: string, url: string): Promise<ExtractOutput> {
  const document = await openSavedPage(file, url);
  const article = isProbablyReaderable(document);
  const read = new Readability(document).parse();
  const text = read?.content ? blockText(read.content) : null;
  const fields = { title: read?.title ?? null, date: dayOf(read?.publishedTime), text };
  return { id, article, ...NO_FIELDS, ...fields, author: read?.byline ?? null };
}

/** Says of every page that it is an article where it finds enough words: it has no word of its own for that. */
const FEWEST_WORDS = 50;

async function byDefuddle(id: string, file: string, url: string): Promise<ExtractOutput> {
  const document = await openSavedPage(file, url);
  const read = await Defuddle(document, addressOf(document, url), { useAsync: false });
  const fields = { title: read.title || null, date: dayOf(read.published), text: blockText(read.content) };
  const picture = { author: read.author || null, leadImage: read.image || null };
  return { id, article: read.wordCount >= FEWEST_WORDS, ...NO_FIELDS, ...fields, ...picture };
}

/** What is compared, by the name that the table gives it. */
export const extractors: Readonly<Record<string, Extractor>> = {
  Sorot: (id, file, url) => extractLine({ id, file, url }),
  Readability: byReadability,
  Defuddle: byDefuddle,
};
