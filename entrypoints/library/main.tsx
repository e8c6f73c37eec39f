import { browser } from 'wxt/browser';
import { IsPrivate } from '../../components/conditions.tsx';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { placeOf } from '../../components/library/place.ts';
import type { ReadingActions } from '../../components/library/reading-actions.ts';
import { renderDoor } from '../../components/render-door.tsx';
import { t, uiLanguage } from '../../lib/messaging/translate.ts';
import type { Library } from '../../lib/storage/library.ts';
import { tagArticle } from '../popup/tag-article.ts';
import { afterWrite } from './after-write.ts';
import { copyCitation } from './copy-citation.ts';
import { dossierActions } from './dossiers.ts';
import { exchangeActions } from './exchange.ts';
import { followLook } from './follow-look.ts';
import { noteActions } from './kept.ts';
import { beginNote } from './opened-draft.ts';
import { openedLibrary } from './opened-library.ts';
import { ownNamesActions } from './own-names.ts';
import { precedence } from './precedence.ts';
import { safetyActions } from './safety.ts';
import { searchActions } from './search.ts';
import { settingsActions } from './settings.ts';
import { storyActions } from './story.ts';
import { trashActions } from './trash.ts';
import { undoOf } from './undo-of.ts';

function readingActions(opened: () => Promise<Library>): ReadingActions {
  return {
    ...noteActions(opened),
    ...storyActions(opened),
    async read(id) {
      const library = await opened();
      const saved = await library.article(id);
      return saved === null ? null : { saved, notes: await library.notesOf(id) };
    },
    async tagArticle(id, tags) {
      await tagArticle(await opened(), id, tags);
      afterWrite();
    },
    beginNote: ({ article, annotation }) => beginNote(article, annotation, { kind: 'article' }),
    async cite(article, form) {
      await copyCitation(article, form);
      return 'article';
    },
    async restoreWording(note, { text, tags, colour }) {
      const library = await opened();
      await library.editNote(note.id, { text, tags, colour });
      return undoOf(library, note);
    },
    async settleNote(note, choice) {
      const library = await opened();
      await library.settleNote(note.id, choice);
      return undoOf(library, note);
    },
  };
}

const opened = openedLibrary();
document.title = `Sorot: ${t('library')}`;
const translation = { t, language: uiLanguage() };
if (import.meta.env.MODE === 'development' && location.hash === '#/gallery') {
  const { Gallery, gallerySheet } = await import('../../components/gallery/gallery.tsx');
  document.adoptedStyleSheets.push(gallerySheet());
  renderDoor(<Gallery />, translation, document);
} else {
  const turn = precedence(placeOf(location.hash).kind === 'entity');
  const restyle = renderDoor(
    <IsPrivate.Provider value={browser.extension.inIncognitoContext}>
      <LibraryPage
        search={searchActions(opened, turn)}
        reading={readingActions(opened)}
        dossiers={dossierActions(opened, turn)}
        exchange={exchangeActions(opened)}
        trash={trashActions(opened)}
        settings={settingsActions()}
        safety={safetyActions(opened)}
        names={ownNamesActions(opened)}
      />
    </IsPrivate.Provider>,
    translation,
    document,
  );
  followLook(restyle);
}
