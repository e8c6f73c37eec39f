/**
 * An invented library: articles of some 500 words whose names, sites, days and words are spread as those of a reader's
 * are (Zipf's law). The same seed and number give the same article, whatever others were made: pure, for any thread.
 */
import type { EntityType } from '../../../lib/lexicon/types.ts';
import type { Block } from '../../../lib/library/article.ts';
import type { SavedArticle } from '../../../lib/library/saved-article.ts';
import type { Entity, Mention, Topic } from '../../../lib/recognition/annotation.ts';
import { randomFrom } from '../../train/random.ts';

/** An entity that an invented article may name; empty strings: not known. */
export interface StockEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly nameEn: string;
  readonly about: string;
  readonly aboutEn: string;
  readonly link: string;
}

/** A topic that an invented article may have. */
export interface StockTopic {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** IPTC Media Topic code, or an empty string. */
  readonly iptc: string;
}

/** What invented libraries are made of. */
export interface Stock {
  /** Those named most come first. */
  readonly entities: readonly StockEntity[];
  readonly topics: readonly StockTopic[];
  /** Ordinary words, frequent ones first. */
  readonly words: readonly string[];
}

const SITES = [
  'Kabar Pertahanan',
  'Warta Nusantara',
  'Suara Daerah',
  'Berita Maritim',
  'The Archipelago Post',
];
const LABELS = [
  'Pertahanan',
  'Politik',
  'Ekonomi',
  'Hukum',
  'Daerah',
  'Internasional',
  'Maritim',
  'Energi',
  'Pemilu',
];
const ENGLISH_WORDS =
  'the of and to in that a is for on with as by are from this have has it said will at were been which their government ministry navy army border trade talks agreement officials region security budget defence policy public support report meeting visit joint exercise economic growth cooperation plan national'.split(
    ' ',
  );

/** Words of the body beside names, on average; articles have from half to one and a half times as many. */
const USUAL_WORDS = 430;
/** One article in so many is in English. */
const ENGLISH_EVERY = 8;
/** How many entities an article may name; some two in three it does. */
const NAMED = { least: 24, more: 24 };
const SENTENCE = { least: 8, more: 14 };
const SENTENCES_A_PARAGRAPH = 3;
/** How often a sentence holds a name. */
const NAME_SHARE = 0.8;
/** The library's articles are of so many days, up to its last one. */
const DAYS = 2500;
const LAST_DAY = Date.UTC(2026, 5, 30);
const DAY_MS = 86_400_000;

/** Odd, so that every number below 2³² comes to another one, near ones far apart (Knuth's multiplicative hash). */
const SPREAD = 0x9e37_79b1;

/** A UUID for a number, as evenly spread as drawn ones are; `kind` tells articles (1) from notes (2). */
export function inventedId(kind: number, number: number): string {
  const spread = (Math.imul(number, SPREAD) >>> 0).toString(16).padStart(8, '0');
  return `${spread}-0000-4000-800${kind}-${String(number).padStart(12, '0')}`;
}

/** A place in a list by Zipf's law: the second is taken half as often as the first. */
export function zipf(random: () => number, length: number): number {
  return Math.min(length - 1, Math.floor(length ** random()) - 1);
}

/** One of a list, by Zipf's law. */
export function oneOf<T>(random: () => number, list: readonly T[]): T {
  const one = list[zipf(random, list.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

/** The text of an article as it grows, with what is named in it. */
interface Growing {
  text: string;
  readonly blocks: Block[];
  readonly mentions: Mention[];
}

/** The invented article of a number. */
export function inventedArticle(stock: Stock, seed: number, number: number): SavedArticle {
  const random = randomFrom(seed * 1_000_003 + number);
  const isEnglish = number % ENGLISH_EVERY === ENGLISH_EVERY - 1;
  const cast = castOf(stock, random);
  const growing: Growing = { text: '', blocks: [], mentions: [] };
  const words = isEnglish ? ENGLISH_WORDS : stock.words;
  const title = block(growing, 'title', () => sentence(growing, random, words, cast, 6));
  const length = USUAL_WORDS * (0.5 + random());
  for (let written = 0; written < length; )
    block(growing, 'paragraph', () => {
      for (let i = 0; i < SENTENCES_A_PARAGRAPH; i += 1) {
        if (i > 0) growing.text += ' ';
        const size = SENTENCE.least + Math.floor(random() * SENTENCE.more);
        sentence(growing, random, words, cast, size);
        written += size;
      }
    });
  const day = LAST_DAY - Math.floor(random() * DAYS) * DAY_MS;
  const url = `https://situs-${zipf(random, 20)}.blogspot.com/berita-${number}.html`;
  return {
    id: inventedId(1, number),
    article: {
      ...{ url, pageKey: url, title, publishedOn: new Date(day).toISOString().slice(0, 10) },
      ...{ author: 'Redaksi', siteName: oneOf(random, SITES), language: isEnglish ? 'en' : 'id' },
      labels: [...new Set([oneOf(random, LABELS), oneOf(random, LABELS)])],
      ...{ leadImage: null, caption: null, source: null, text: growing.text, blocks: growing.blocks },
    },
    annotation: {
      mentions: growing.mentions,
      entities: cast.filter(({ id }) => growing.mentions.some(({ entity }) => entity === id)).map(told),
      topics: topicsOf(stock, random),
    },
    savedAt: new Date(day + Math.floor(random() * 3 * DAY_MS) + number).toISOString(),
  };
}

function castOf(stock: Stock, random: () => number): readonly StockEntity[] {
  const cast = new Map<string, StockEntity>();
  const wanted = NAMED.least + Math.floor(random() * NAMED.more);
  while (cast.size < wanted) {
    const one = oneOf(random, stock.entities);
    cast.set(one.id, one);
  }
  return [...cast.values()];
}

function block(growing: Growing, kind: Block['kind'], write: () => void): string {
  if (growing.text !== '') growing.text += '\n';
  const start = growing.text.length;
  write();
  growing.blocks.push({ kind, start, end: growing.text.length });
  return growing.text.slice(start);
}

function sentence(
  growing: Growing,
  random: () => number,
  words: readonly string[],
  cast: readonly StockEntity[],
  size: number,
): void {
  const nameAt = random() < NAME_SHARE ? Math.floor(random() * size) : -1;
  for (let i = 0; i < size; i += 1) {
    if (i > 0) growing.text += ' ';
    if (i === nameAt) name(growing, oneOf(random, cast));
    const word = oneOf(random, words);
    const clitic = random() < 0.03 ? 'nya' : '';
    growing.text += (i === nameAt ? ' ' : '') + (i === 0 ? capital(word) : word) + clitic;
  }
  growing.text += '.';
}

function name(growing: Growing, { id, name: written, type }: StockEntity): void {
  const start = growing.text.length;
  growing.text += written;
  growing.mentions.push({
    start,
    end: growing.text.length,
    type,
    entity: id,
    confidence: 0.95,
    basis: 'lexicon',
  });
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const orNull = (text: string) => (text === '' ? null : text);

function told({ id, type, name, nameEn, about, aboutEn, link }: StockEntity): Entity {
  return {
    ...{ id, type, name, nameEn: orNull(nameEn), about: orNull(about), aboutEn: orNull(aboutEn) },
    ...{ shortForm: null, link: orNull(link), holder: null, iptc: null },
  };
}

function topicsOf({ topics }: Stock, random: () => number): readonly Topic[] {
  const chosen = new Map([1, 2, 3].map(() => oneOf(random, topics)).map((topic) => [topic.id, topic]));
  return [...chosen.values()].map(({ id, name, nameEn, iptc }, i) => ({
    ...{ id, label: name, labelEn: nameEn === '' ? name : nameEn, iptc: orNull(iptc), score: 0.9 - i * 0.2 },
  }));
}
