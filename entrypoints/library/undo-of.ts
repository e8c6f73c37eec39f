import type { Undo } from '../../components/kept-actions.ts';
import type { Note } from '../../lib/library/note.ts';
import type { Library } from '../../lib/storage/library.ts';
import { afterWrite } from './after-write.ts';

/** After a change of a note: lets the pages know, and answers with the way back to what it was. */
export function undoOf(library: Library, before: Note): Undo {
  afterWrite();
  return async () => {
    await library.putBack(before);
    afterWrite();
  };
}
