import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toExport } from '../../lib/library/export.ts';
import type { Note } from '../../lib/library/note.ts';
import type { SavedArticle } from '../../lib/library/saved-article.ts';
import { inventedLibrary } from '../bench/library/contents.ts';
import { libraryStock } from '../bench/library/stock.ts';

const SEED = 11;
const USUAL_SIZE = { articles: 80, notes: 90 };

/** A library to be imported, as a file, and a file that cannot be. */
export interface LibraryFile {
  readonly path: string;
  readonly damagedPath: string;
  /** An article of it with many notes. */
  readonly article: SavedArticle;
  /** Id of the entity that most of its articles name. */
  readonly entity: string;
  discard(): Promise<void>;
}

/** Notes that lie in the trash: from when this is made on. */
const TRASHED = 3;

const inTrash = (note: Note, index: number): Note =>
  index < TRASHED ? { ...note, deletedAt: new Date().toISOString() } : note;

/** Writes an invented library into a folder for temporary files. */
export async function inventLibraryFile(size = USUAL_SIZE): Promise<LibraryFile> {
  const invented = inventedLibrary(libraryStock(), SEED, size);
  const contents = { ...invented, notes: invented.notes.map(inTrash) };
  const folder = await mkdtemp(join(tmpdir(), 'sorot-pictures-'));
  const [path, damagedPath] = [join(folder, 'library.json'), join(folder, 'damaged.json')];
  const text = toExport(contents);
  await Promise.all([writeFile(path, text), writeFile(damagedPath, text.slice(0, text.length / 2))]);
  const notes = Map.groupBy(contents.notes, ({ articleId }) => articleId);
  const article = contents.articles.toSorted(
    (a, b) => (notes.get(b.id)?.length ?? 0) - (notes.get(a.id)?.length ?? 0),
  )[0];
  const named = Map.groupBy(
    contents.articles.flatMap(({ annotation }) => annotation.entities),
    ({ id }) => id,
  );
  const [entity] = [...named].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id);
  if (article === undefined || entity === undefined) throw new RangeError('an empty library');
  return { path, damagedPath, article, entity, discard: () => rm(folder, { recursive: true, force: true }) };
}
