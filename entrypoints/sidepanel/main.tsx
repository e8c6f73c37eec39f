import { browser } from 'wxt/browser';
import { IsPrivate } from '../../components/conditions.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { renderDoor } from '../../components/render-door.tsx';
import { t, uiLanguage } from '../../lib/messaging/translate.ts';
import { followLook } from '../library/follow-look.ts';
import { openedLibrary } from '../library/opened-library.ts';
import { pageTab } from '../popup/page-tab.ts';
import { tabParameter } from '../popup/tab-parameter.ts';
import { followPage } from './follow-page.ts';
import { panelActions } from './panel-actions.ts';

const tab = () => pageTab(location.search);
const restyle = renderDoor(
  <IsPrivate.Provider value={browser.extension.inIncognitoContext}>
    <Panel
      actions={panelActions(openedLibrary(), tab)}
      follow={followPage(tab, tabParameter(location.search))}
      libraryHref="/library.html"
    />
  </IsPrivate.Provider>,
  { t, language: uiLanguage() },
  document,
);
followLook(restyle);
