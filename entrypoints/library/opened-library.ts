import type { Library } from '../../lib/storage/library.ts';
import { openLibrary } from '../../lib/storage/open-library.ts';

/** The page's one library, opened at the first call; after a failure the next call tries again. */
export function openedLibrary(): () => Promise<Library> {
  let opening: Promise<Library> | null = null;
  return () => {
    opening ??= openLibrary().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}
