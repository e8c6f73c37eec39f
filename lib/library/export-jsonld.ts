/** W3C Web Annotation, https://www.w3.org/TR/annotation-model/: an AnnotationCollection (5.1) with its one page inside. */
import type { LibraryContents } from './contents.ts';
import type { Note } from './note.ts';
import { byWriting } from './order.ts';
import type { SavedArticle } from './saved-article.ts';
import { withoutTrash } from './selection.ts';
import { stableId } from './stable-id.ts';

type Json = Readonly<Record<string, unknown>>;

/** The notes as JSON-LD. Those in the trash stay out. Equal libraries give equal bytes. */
export function toJsonLd(contents: LibraryContents): string {
  const { articles, notes } = withoutTrash(contents);
  const byId = new Map(articles.map((saved) => [saved.id, saved]));
  const items = notes.toSorted(byWriting).map((note) => annotationOf(note, byId.get(note.articleId)));
  const name = stableId(JSON.stringify(items));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${name}`,
    type: 'AnnotationCollection',
    label: 'Sorot',
    total: items.length,
    first: { id: `urn:uuid:${stableId(name)}`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(note: Note, saved: SavedArticle | undefined): Json {
  const body = bodiesOf(note);
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: note.text === '' ? 'highlighting' : 'commenting',
    created: note.createdAt,
    modified: note.updatedAt,
    ...(body.length === 0 ? {} : { body }),
    target: {
      type: 'SpecificResource',
      source: saved?.article.url ?? `urn:uuid:${note.articleId}`,
      styleClass: note.colour,
      ...(note.target.kind === 'quote' ? { selector: note.target.selectors } : {}),
    },
  };
}

/** The words, the tags, and the name that the note is on. */
function bodiesOf({ text, tags, target }: Note): readonly Json[] {
  const named = target.kind === 'entity' ? [target.name] : [];
  return [
    ...(text === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: text }]),
    ...named.map((value) => ({ type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value })),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value })),
  ];
}
