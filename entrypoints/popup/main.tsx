import { browser } from 'wxt/browser';
import { IsPrivate } from '../../components/conditions.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { renderDoor } from '../../components/render-door.tsx';
import { t, uiLanguage } from '../../lib/messaging/translate.ts';
import { followLook } from '../library/follow-look.ts';
import { healthActions } from '../library/health.ts';
import { openedLibrary } from '../library/opened-library.ts';
import { pageActions } from './page-actions.ts';
import { pageTab } from './page-tab.ts';
import { panelOpener } from './panel-opener.ts';
import { popupLibrary } from './popup-library.ts';

const opened = openedLibrary();
// While the page is made: whoever asks first tells of a failure.
opened().catch(() => {});
const restyle = renderDoor(
  <IsPrivate.Provider value={browser.extension.inIncognitoContext}>
    <Popup
      page={pageActions(opened, () => pageTab(location.search))}
      library={popupLibrary(opened)}
      safety={healthActions(opened)}
      libraryHref="/library.html"
      sitesHref="/welcome.html#sites"
      onPanel={panelOpener(window)}
    />
  </IsPrivate.Provider>,
  { t, language: uiLanguage() },
  document,
);
followLook(restyle);
