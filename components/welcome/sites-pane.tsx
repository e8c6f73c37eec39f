import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Failed, Waiting } from '../conditions.tsx';
import type { SitesActions } from '../site-actions.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import { ChoiceForm } from './choice-form.tsx';
import { SiteList } from './site-list.tsx';

/** On which sites Sorot reads by itself: the choice, and the sites named one by one. */
export function SitesPane({ actions }: { actions: SitesActions }): VNode {
  const { t } = useTranslation();
  const [changes, setChanges] = useState(0);
  const changed = useCallback(() => setChanges((times) => times + 1), []);
  useEffect(() => actions.watch(changed), [actions, changed]);
  const [now, retry] = useLoaded(
    useCallback(() => actions.sites(), [actions]),
    changes,
  );
  const [said, setSaid] = useState('');
  const takeOff = async (site: string, list: 'always' | 'never') => {
    try {
      await actions.takeOff(site, list);
      setSaid(t('siteTaken', site));
    } catch (error) {
      console.error(error);
      setSaid(t('siteNotTaken', site));
    }
    changed();
  };
  if (now.state === 'loading') return <Waiting />;
  if (now.state === 'failed') return <Failed words={t('sitesUnreadable')} onRetry={retry} />;
  const { choice, bloggerGranted, always, never } = now.value;
  return (
    <>
      <ChoiceForm
        current={choice}
        bloggerGranted={bloggerGranted}
        onChoose={actions.choose}
        onChosen={changed}
      />
      <section class="site-lists">
        <SiteList
          heading={t('sitesAlways')}
          none={t('sitesAlwaysNone')}
          sites={always}
          onTakeOff={(site) => takeOff(site, 'always')}
        />
        <SiteList
          heading={t('sitesNever')}
          none={t('sitesNeverNone')}
          sites={never}
          onTakeOff={(site) => takeOff(site, 'never')}
        />
        <p class="site-lists-said quiet" role="status">
          {said}
        </p>
      </section>
    </>
  );
}
