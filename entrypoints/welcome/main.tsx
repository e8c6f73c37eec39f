import { renderDoor } from '../../components/render-door.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { t, uiLanguage } from '../../lib/messaging/translate.ts';
import { sitesActions } from './sites-actions.ts';

const sitesOnly = location.hash === '#sites';
document.title = `Sorot · ${t(sitesOnly ? 'sitesTitle' : 'welcomeTitle')}`;
renderDoor(
  <Welcome actions={sitesActions()} sitesOnly={sitesOnly} />,
  { t, language: uiLanguage() },
  document,
);
