import type { PopupLibrary } from '../../components/popup/popup-library.ts';
import type { Library } from '../../lib/storage/library.ts';
import { keptActions } from '../library/kept.ts';

/** What the popup asks of the library, answered from the storage. */
export function popupLibrary(opened: () => Promise<Library>): PopupLibrary {
  return {
    newest: async (limit) => (await opened()).newest(limit),
    search: async (query, limit) => (await opened()).search({ query, limit }),
    exportJson: keptActions(opened).exportJson,
  };
}
