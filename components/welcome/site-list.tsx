import type { VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useTranslation } from '../translation.ts';

interface SiteListProps {
  readonly heading: string;
  /** What is said where the list is empty. */
  readonly none: string;
  readonly sites: readonly string[];
  readonly onTakeOff: (site: string) => Promise<void>;
}

/** Sites that the reader named, each with a way to take it back. */
export function SiteList({ heading, none, sites, onTakeOff }: SiteListProps): VNode {
  const { t } = useTranslation();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const take = (site: string) => {
    // The button goes with its site: the keyboard would be left nowhere.
    onTakeOff(site).then(() => title.current?.focus(), console.error);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {sites.length === 0 && <p class="quiet">{none}</p>}
      <ul class="site-list">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button type="button" class="link" aria-label={t('siteTakeOff', site)} onClick={() => take(site)}>
              {t('takeOff')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
