import type { VNode } from 'preact';
import type { MessageKey } from '../../lib/messaging/translate.ts';
import type { SitesActions } from '../site-actions.ts';
import { useTranslation } from '../translation.ts';
import { CardPicture, KeptPicture, MarkedPicture } from './picture.tsx';
import { SitesPane } from './sites-pane.tsx';

interface WelcomeProps {
  readonly actions: SitesActions;
  /** Whether the reader came for the sites alone, from the popup. */
  readonly sitesOnly: boolean;
}

const PICTURES: readonly (readonly [() => VNode, MessageKey, MessageKey])[] = [
  [MarkedPicture, 'welcomeMarks', 'welcomeMarksMore'],
  [CardPicture, 'welcomeSays', 'welcomeSaysMore'],
  [KeptPicture, 'welcomeKeeps', 'welcomeKeepsMore'],
];

/** The first page: what Sorot does, in three pictures, and on which sites it may. */
export function Welcome({ actions, sitesOnly }: WelcomeProps): VNode {
  const { t } = useTranslation();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <h1>{t(sitesOnly ? 'sitesTitle' : 'welcomeTitle')}</h1>
        {!sitesOnly && <p class="welcome-lead">{t('welcomeLead')}</p>}
      </header>
      {!sitesOnly && (
        <ul class="pictures" aria-label={t('welcomePictures')}>
          {PICTURES.map(([Picture, words, more]) => (
            <li key={words}>
              <Picture />
              <h2>{t(words)}</h2>
              <p class="quiet">{t(more)}</p>
            </li>
          ))}
        </ul>
      )}
      <SitesPane actions={actions} />
      {!sitesOnly && <p class="welcome-next">{t('welcomeNext')}</p>}
    </main>
  );
}
