import type { ComponentChildren, VNode } from 'preact';
import { Failed, Waiting } from '../conditions.tsx';
import { KeyRows } from '../popup/key-list.tsx';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { Preview } from './preview.tsx';
import { ReadingSection } from './reading-section.tsx';
import type { SettingsActions } from './settings-actions.ts';
import { SettingsSection } from './settings-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { useSettings } from './use-settings.ts';

interface SettingsPaneProps {
  readonly actions: SettingsActions;
  readonly toast: Toast;
  /** The part about backups. */
  readonly backups: ComponentChildren;
}

/** Everything that can be chosen, with a paragraph beside it that follows each choice at once. */
export function SettingsPane({ actions, toast, backups }: SettingsPaneProps): VNode {
  const { t } = useTranslation();
  const { settings, change, retry } = useSettings(actions, toast);
  return (
    <section class="settings" aria-labelledby="settings-heading">
      <a class="back" href="#/">
        {t('backToList')}
      </a>
      <h1 id="settings-heading" class="settings-title">
        {t('settings')}
      </h1>
      {settings.state === 'loading' && <Waiting />}
      {settings.state === 'failed' && <Failed words={t('settingsUnreadable')} onRetry={retry} />}
      <div class="settings-body">
        {settings.state === 'ready' && <Preview settings={settings.value} />}
        <div class="settings-sections">
          {settings.state === 'ready' && (
            <ReadingSection settings={settings.value} change={change} toast={toast} />
          )}
          <SitesSection actions={actions} toast={toast} />
          <SettingsSection heading={t('keys')}>
            <KeyRows actions={actions} />
          </SettingsSection>
          <SettingsSection heading={t('settingsData')}>
            <p class="quiet">{t('settingsDataHint')}</p>
          </SettingsSection>
          {backups}
        </div>
      </div>
    </section>
  );
}
