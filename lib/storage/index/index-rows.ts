import type { Bucket } from '../../library/index/bucket.ts';
import type { Entity } from '../../recognition/annotation.ts';

/** Raised with every change in what is indexed: an index of another version is made anew. */
export const INDEX_VERSION = 1;

/** Words of one shelf that begin alike. */
export interface BucketRecord extends Bucket {
  readonly shelf: number;
  /** Name of the bucket. */
  readonly bucket: string;
}

/**
 * On which shelves articles and notes stand, of many ids in one record: a write costs by records far more than by bytes.
 */
export interface EntryRecord {
  /** What the ids have in common. */
  readonly group: string;
  /** Number of the entry, by id of the article or note. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Something that is named in kept articles. */
export interface EntityRecord {
  readonly id: string;
  /** As the article tells of it that was saved last. */
  readonly entity: Entity;
  /** When that was; milliseconds since 1970. */
  readonly savedAt: number;
  /** How many kept articles name it. */
  readonly articles: number;
  /** Folded words of its names. */
  readonly words: readonly string[];
}

/** How far the index has come over the articles that were kept before it was there. */
export interface IndexingRecord {
  readonly key: 'progress';
  /** Which way of indexing made it: {@link INDEX_VERSION}. */
  readonly version: number;
  /** Id of the last article that was looked at; null: none. */
  readonly after: string | null;
  readonly isComplete: boolean;
  /** Grows with each change to what is not indexed yet: a slice that was read before it is read again. */
  readonly changes: number;
}

/** Where the index begins. */
export const BEGINNING: IndexingRecord = {
  key: 'progress',
  version: INDEX_VERSION,
  after: null,
  isComplete: false,
  changes: 0,
};

/** Stores of the index. It can be made anew from articles and notes at any time. */
export const INDEX_STORES = [
  'arrivals',
  'shelves',
  'casts',
  'words',
  'entries',
  'entities',
  'indexing',
] as const;
