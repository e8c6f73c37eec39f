import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Standing } from '../../lib/sites/choice.ts';
import type { SiteHere, SiteHereActions } from '../site-actions.ts';
import { useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';

interface ThisSiteProps {
  readonly actions: SiteHereActions;
  /** Whether Sorot has read the page. */
  readonly isRead: boolean;
  /** The reader changed how the site stands: the page is to be visited again. */
  readonly onChanged: () => void;
}

type Outcome = 'refused' | 'failed' | null;

/** How the site of the page stands: read always, only on asking, or never; and the ways from one to the other. */
export function ThisSite({ actions, isRead, onChanged }: ThisSiteProps): VNode | null {
  const { t } = useTranslation();
  const [changes, setChanges] = useState(0);
  const [here] = useLoaded(
    useCallback(() => actions.siteHere(), [actions]),
    changes,
  );
  const [outcome, setOutcome] = useState<Outcome>(null);
  if (here.state !== 'ready' || here.value === null) return null;
  const site = here.value;
  const change = async (done: Promise<boolean>) => {
    try {
      setOutcome((await done) ? null : 'refused');
    } catch (error) {
      console.error(error);
      setOutcome('failed');
    }
    setChanges((times) => times + 1);
    onChanged();
  };
  const turn = (off: boolean) => change(actions.never(site, off).then(() => true));
  return (
    <section class="section this-site" aria-label={t('thisSite')}>
      <StandingLine here={site} isRead={isRead} />
      {site.standing === 'asks' ? (
        <button type="button" class="button" onClick={() => void change(actions.always(site))}>
          {t('siteAlways')}
        </button>
      ) : (
        <NeverSwitch standing={site.standing} onTurn={(off) => void turn(off)} />
      )}
      {outcome !== null && (
        <p class={outcome === 'failed' ? 'fault' : 'quiet'} role="alert">
          {t(OUTCOME_WORDS[outcome])}
        </p>
      )}
    </section>
  );
}

const OUTCOME_WORDS = { refused: 'siteRefused', failed: 'siteFailed' } as const;

const STANDING_WORDS = { reads: 'siteReads', asks: 'siteAsks', never: 'siteIsOff' } as const;

function StandingLine({ here, isRead }: { here: SiteHere; isRead: boolean }): VNode {
  const { t } = useTranslation();
  return (
    <p class="quiet" role="status">
      {t(STANDING_WORDS[here.standing], here.site)}
      {here.standing === 'asks' && isRead && ` ${t('siteStays')}`}
    </p>
  );
}

interface NeverSwitchProps {
  readonly standing: Standing;
  readonly onTurn: (off: boolean) => void;
}

function NeverSwitch({ standing, onTurn }: NeverSwitchProps): VNode {
  const { t } = useTranslation();
  const off = standing === 'never';
  return (
    <button type="button" class="switch" role="switch" aria-checked={off} onClick={() => onTurn(!off)}>
      <span class="switch-track" aria-hidden="true" />
      {t('siteNever')}
    </button>
  );
}
