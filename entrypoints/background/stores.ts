import { type Drafts, openDrafts } from '../../lib/storage/drafts.ts';
import type { Library } from '../../lib/storage/library.ts';
import { openLibrary } from '../../lib/storage/open-library.ts';
import { onceALife } from './once-a-life.ts';

let begun: Drafts | null = null;

/** The library, opened once a life of the worker. */
export const library: () => Promise<Library> = onceALife(openLibrary);

/** The drafts. */
export function drafts(): Drafts {
  begun ??= openDrafts();
  return begun;
}
