import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Failed, Waiting } from '../conditions.tsx';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Toast } from '../use-toast.ts';
import { SiteList } from '../welcome/site-list.tsx';
import { SitesPane } from '../welcome/sites-pane.tsx';
import type { SettingsActions } from './settings-actions.ts';
import { SettingsSection } from './settings-section.tsx';

interface SitesSectionProps {
  readonly actions: Pick<SettingsActions, 'sites' | 'chosenBodies' | 'forgetBody'>;
  readonly toast: Toast;
}

/** On which sites Sorot reads, and where the reader said what the text of a page is. */
export function SitesSection({ actions, toast }: SitesSectionProps): VNode {
  const { t } = useTranslation();
  const [changes, setChanges] = useState(0);
  const changed = () => setChanges((times) => times + 1);
  const [bodies, retry] = useLoaded(
    useCallback(() => actions.chosenBodies(), [actions]),
    changes,
  );
  const forget = async (host: string) => {
    try {
      const undo = await actions.forgetBody(host);
      changed();
      toast.offerUndo(t('bodyForgottenOf', host), () => undo().then(changed), t('bodyKeptAgain'));
    } catch (error) {
      console.error(error);
      toast.say(t('notDone'));
    }
  };
  return (
    <SettingsSection heading={t('sitesTitle')}>
      <SitesPane actions={actions.sites} />
      {bodies.state === 'loading' && <Waiting />}
      {bodies.state === 'failed' && <Failed words={t('storageUnreadable')} onRetry={retry} />}
      {bodies.state === 'ready' && (
        <div class="site-lists">
          <SiteList
            heading={t('bodiesChosen')}
            none={t('bodiesChosenNone')}
            sites={bodies.value}
            onTakeOff={forget}
          />
        </div>
      )}
    </SettingsSection>
  );
}
