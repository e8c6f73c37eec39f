import type { DossierActions } from '../../components/dossier/dossier-actions.ts';
import type { ArticlePassages } from '../../lib/library/dossier/dossier.ts';
import { writtenForms } from '../../lib/library/dossier/written-forms.ts';
import type { SearchCursor } from '../../lib/library/index/search-request.ts';
import { askBackground } from '../../lib/messaging/to-background.ts';
import type { Library } from '../../lib/storage/library.ts';
import { answered } from './answered.ts';
import { noteActions } from './kept.ts';
import type { Precedence } from './precedence.ts';

/** Names in a graph: of those in the articles themselves, and with those named with them too. */
const NEAR = 50;
const WIDE = 200;

/** The ways of writing a name are told by so many articles, read so many at a time. */
const FORMS_OF = 120;
const FORMS_AT_ONCE = 20;

/** What dossiers ask, answered from the storage, and of offices by the background, which alone has the lexicon. */
export function dossierActions(opened: () => Promise<Library>, turn: Precedence): DossierActions {
  return {
    ...noteActions(opened),
    open: (entity, limit) => turn.first(async () => (await opened()).openDossier(entity, limit)),
    passages: async (entity, page) => (await opened()).passages(entity, page),
    async notes(entity, limit) {
      const library = await opened();
      const notes = await library.notesOn(entity, limit);
      return Promise.all(
        notes.map(async (note) => {
          const saved = await library.article(note.articleId);
          return { note, articleTitle: saved?.article.title ?? '' };
        }),
      );
    },
    graph: async (entity, isWide) =>
      (await opened()).coMentionGraph(entity, isWide ? 2 : 1, isWide ? WIDE : NEAR),
    tenures: async (entity, name) => answered(await askBackground.tenures({ entity, name })),
    forms: async (entity) => writtenForms(await latest(await opened(), entity)),
  };
}

/** The passages of the latest articles, bit by bit: the reader is not kept waiting for them. */
async function latest(library: Library, entity: string): Promise<readonly ArticlePassages[]> {
  const read: ArticlePassages[] = [];
  let after: SearchCursor | undefined;
  do {
    const { list, next } = await library.passages(entity, { limit: FORMS_AT_ONCE, after });
    read.push(...list);
    after = next ?? undefined;
  } while (after !== undefined && read.length < FORMS_OF);
  return read;
}
