import { type Drafts, openDrafts } from '../../lib/storage/drafts.ts';
import type { Library } from '../../lib/storage/library.ts';
import { openLibrary } from '../../lib/storage/open-library.ts';

let kept: Promise<Library> | null = null;
let begun: Drafts | null = null;

/** The library, opened once a life of the worker; the next call tries again where it failed. */
export function library(): Promise<Library> {
  kept ??= openLibrary().catch((error: unknown) => {
    kept = null;
    throw error;
  });
  return kept;
}

/** The drafts. */
export function drafts(): Drafts {
  begun ??= openDrafts();
  return begun;
}
