import type { PageActions, PageVisit } from '../../components/popup/page-actions.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupLibrary } from '../../components/popup/popup-library.ts';
import type { PageSummary } from '../../lib/messaging/calls.ts';
import { sampleArticle } from '../library/samples.ts';
import { noteActions, openedDraft } from './opened-draft.ts';
import { safetyDoor } from './safety-door.ts';
import { show } from './shown.tsx';

const { article, annotation } = sampleArticle(1);

/** What the page of these tests says of itself. */
export const summary: PageSummary = {
  article,
  annotation,
  reason: 'blogger-item',
  bodyChosen: false,
  byTagger: true,
  underWay: false,
  isWhole: true,
  shown: [],
  notes: [],
  orphans: [],
  painted: true,
};

/** Each test says what its page and its storage do otherwise. */
function pageActions(changes: Partial<PageActions> = {}): PageActions {
  return {
    visit: async () => ({ kind: 'read', summary }),
    readNow: async () => {},
    chooseBody: async () => {},
    forgetBody: async () => {},
    record: async () => ({ articleId: null, notes: [] }),
    save: async () => {},
    deleteArticle: async () => async () => {},
    tagArticle: async () => {},
    paint: async () => {},
    showMention: async () => {},
    hiddenTypes: async () => [],
    hideTypes: async () => {},
    sureness: async () => 'usual',
    keepSureness: async () => {},
    ...noteActions,
    sameText: async () => null,
    carryNotes: async () => async () => {},
    beginNote: async () => openedDraft(),
    openDrafts: async () => [],
    continueDraft: async () => {},
    siteHere: async () => null,
    always: async () => true,
    never: async () => {},
    commands: async () => [],
    changeKeys: async () => {},
    ...changes,
  };
}

/** Each test says what its library answers otherwise. */
function popupLibrary(changes: Partial<PopupLibrary> = {}): PopupLibrary {
  return {
    newest: async () => [],
    search: async () => ({ hits: [], total: 0, next: null }),
    exportJson: async () => {},
    ...changes,
  };
}

/** Shows the popup of the page; the changes say what page and library do otherwise. */
export async function showPopup(
  changes: Partial<PageActions> = {},
  library: Partial<PopupLibrary> = {},
): Promise<void> {
  await show(
    <Popup
      page={pageActions(changes)}
      library={popupLibrary(library)}
      safety={safetyDoor()}
      libraryHref="/library.html"
      sitesHref="/welcome.html#sites"
      onPanel={() => {}}
    />,
  );
}

/** A visit that comes to this. */
export const visitOf = (visit: PageVisit) => ({ visit: async () => visit });
