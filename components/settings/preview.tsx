import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ReadingSettings } from '../../lib/library/reading-settings.ts';
import { MarkedText } from '../marked-text.tsx';
import { isSureEnough } from '../sureness.ts';
import { useTranslation } from '../translation.ts';
import { SAMPLE } from './sample-text.ts';

const PAGES = [
  ['light', 'previewLight'],
  ['dark', 'previewDark'],
] as const;

/** How a page looks with these choices, a light one and a dark one; colours and lines come from the door's sheet. */
export function Preview({ settings }: { settings: ReadingSettings }): VNode {
  const { t } = useTranslation();
  const { hiddenTypes, sureness } = settings;
  const annotation = useMemo(
    () => ({
      ...SAMPLE.annotation,
      mentions: SAMPLE.annotation.mentions.filter(
        (mention) => !hiddenTypes.includes(mention.type) && isSureEnough(mention, sureness),
      ),
    }),
    [hiddenTypes, sureness],
  );
  return (
    <section class="settings-preview" aria-label={t('settingsPreview')}>
      {PAGES.map(([scheme, words]) => (
        <figure key={scheme} class={`preview-page is-${scheme}`}>
          <p lang="id">
            <MarkedText text={SAMPLE.text} start={0} end={SAMPLE.text.length} annotation={annotation} />
          </p>
          <figcaption>{t(words)}</figcaption>
        </figure>
      ))}
    </section>
  );
}
