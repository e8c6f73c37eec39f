import type { SearchActions } from '../../components/library/search-actions.ts';
import type { Note } from '../../lib/library/note.ts';
import { type NoteChange, tagged } from '../../lib/library/tag-articles.ts';
import type { Library } from '../../lib/storage/library.ts';
import { newTagging } from '../popup/tag-article.ts';
import { afterWrite } from './after-write.ts';
import { keptActions, noteActions } from './kept.ts';
import type { Precedence } from './precedence.ts';

/** Between two pieces of work a search has its turn. */
const REST_MS = 30;

/** What the list asks, answered from the storage. */
export function searchActions(opened: () => Promise<Library>, turn: Precedence): SearchActions {
  return {
    async search(request) {
      await turn.others();
      return (await opened()).search(request);
    },
    foundArticles: async (question) => (await opened()).foundArticles(question),
    facetValues: async (request) => (await opened()).facetValues(request),
    entitiesNamed: async (query, limit) => (await opened()).entitiesNamed(query, limit),
    entityNames: async (ids) => (await opened()).entityNames(ids),
    deleteArticle: keptActions(opened).deleteArticle,
    findTags: noteActions(opened).findTags,
    async deleteArticles(ids, { onProgress, signal }) {
      const library = await opened();
      const deleted = await library.deleteArticles(ids, watch(onProgress, signal));
      afterWrite();
      return async (watching) => {
        await library.restoreArticles(deleted, watch(watching.onProgress, watching.signal));
        afterWrite();
      };
    },
    async tagArticles(ids, tags, { onProgress, signal }) {
      const library = await opened();
      const changes = await taggings(library, ids, tags, signal);
      const kept = changes.map(({ after }) => after);
      await library.changeNotes({ kept, gone: [] }, watch(onProgress, signal));
      afterWrite();
      return async (watching) => {
        const back = watch(watching.onProgress, watching.signal);
        await library.changeNotes(undoing(changes), back);
        afterWrite();
      };
    },
    async tend(onProgress, signal) {
      await turn.others();
      const library = await opened();
      for (let now = await library.indexProgress(); ; now = await library.tendIndex()) {
        if (signal.aborted) return;
        onProgress(now);
        if (now.isComplete) return;
        await new Promise((rested) => setTimeout(rested, REST_MS));
      }
    },
  };
}

function watch(onProgress: (share: number) => void, signal: AbortSignal) {
  return { signal, onProgress: (done: number, all: number) => onProgress(all === 0 ? 1 : done / all) };
}

async function taggings(
  library: Library,
  ids: readonly string[],
  tags: readonly string[],
  signal: AbortSignal,
): Promise<readonly NoteChange[]> {
  const now = new Date().toISOString();
  const changes: NoteChange[] = [];
  for (const id of ids) {
    signal.throwIfAborted();
    const change = tagged(await library.notesOf(id), tags, newTagging(id, tags), now);
    if (change !== null) changes.push(change);
  }
  return changes;
}

function undoing(changes: readonly NoteChange[]): { kept: readonly Note[]; gone: readonly string[] } {
  return {
    kept: changes.flatMap(({ before }) => before ?? []),
    gone: changes.flatMap(({ before, after }) => (before === null ? after.id : [])),
  };
}
