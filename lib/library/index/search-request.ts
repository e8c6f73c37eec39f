import type { EntityType } from '../../lexicon/types.ts';
import type { Stretch } from '../../recognition/annotation.ts';
import type { NoteTarget } from '../note.ts';

/** What a search leaves out. Of one list any value will do, of `entities` all are wanted; an empty list asks nothing. */
export interface SearchFilters {
  /** Articles only, or notes only. */
  readonly kind?: 'article' | 'note' | undefined;
  /** First and last day of the article, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly sites?: readonly string[] | undefined;
  readonly labels?: readonly string[] | undefined;
  /** Ids of topics. */
  readonly topics?: readonly string[] | undefined;
  /** Ids of entities. */
  readonly entities?: readonly string[] | undefined;
  /** Articles that name something of a type. */
  readonly types?: readonly EntityType[] | undefined;
  /** Notes on such a target. */
  readonly targets?: readonly NoteTarget['kind'][] | undefined;
  /** Tags of notes. */
  readonly tags?: readonly string[] | undefined;
  /** Articles that have a tag, or notes with it. */
  readonly tagged?: readonly string[] | undefined;
  /** Whether the article has notes. */
  readonly hasNotes?: boolean | undefined;
}

/** What comes first: saved last, of the latest day, or what fits best. */
export type SearchOrder = 'saved' | 'day' | 'relevance';

/** Where a list of hits was broken off. */
export interface SearchCursor {
  /** What the last hit was ordered by. */
  readonly value: number;
  /** Number of its entry. */
  readonly entry: number;
}

/** A question to the library. */
export interface SearchRequest {
  /** Words, beginnings of words, and phrases between quotation marks; empty: everything that the filters leave. */
  readonly query: string;
  readonly filters?: SearchFilters | undefined;
  readonly order?: SearchOrder | undefined;
  /** At most so many hits. */
  readonly limit: number;
  /** From the answer before: the hits after its last. */
  readonly after?: SearchCursor | undefined;
}

/** What can be listed with how often it occurs, to filter by. */
export type CountedFacet = 'site' | 'label' | 'topic' | 'type' | 'tag';

/** What is asked of the values of a facet. */
export interface FacetRequest {
  readonly facet: CountedFacet;
  /** The question whose hits are counted; a filter by the facet itself is left aside, so that it can be widened. */
  readonly of: Pick<SearchRequest, 'query' | 'filters'>;
  /** Letters that stand in the value's name; empty: all. */
  readonly containing: string;
  /** At most so many, the most frequent. */
  readonly limit: number;
}

/** A value to filter by. */
export interface FacetValue {
  /** As the filter takes it: of a topic its id. */
  readonly value: string;
  /** As it is written; of a type its value. */
  readonly name: string;
  /** English, where that differs. */
  readonly nameEn: string | null;
  /** How many hits it would leave. */
  readonly count: number;
}

/** A piece of a text, with what was asked for in it. */
export interface Snippet {
  readonly text: string;
  /** In {@link text}, in order, apart from each other. */
  readonly marks: readonly Stretch[];
}

/** An article, or a note, that was found. */
export interface SearchHit {
  readonly kind: 'article' | 'note';
  /** Id of the article, or of the note. */
  readonly id: string;
  readonly articleId: string;
  /** Title of the article. */
  readonly title: Snippet;
  /** Its address. */
  readonly url: string;
  readonly siteName: string | null;
  /** Day of the article, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly labels: readonly string[];
  /** When the article was saved, or the note written; ISO 8601. */
  readonly savedAt: string;
  /** How many notes the article has. */
  readonly notes: number;
  readonly snippet: Snippet;
}

/** A stretch of the list of hits. */
export interface SearchPage {
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
  /** For the next stretch; null at the list's end. */
  readonly next: SearchCursor | null;
}
