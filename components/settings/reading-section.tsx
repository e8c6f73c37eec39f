import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ENTITY_TYPES, type EntityType } from '../../lib/lexicon/types.ts';
import {
  DEFAULT_READING_SETTINGS,
  MARK_STYLES,
  type MarkStyle,
  type ReadingSettings,
} from '../../lib/library/reading-settings.ts';
import { SurenessSteps } from '../popup/sureness-steps.tsx';
import { useTranslation } from '../translation.ts';
import type { Toast } from '../use-toast.ts';
import { SettingsSection } from './settings-section.tsx';
import { TypeRow } from './type-row.tsx';
import type { ChangeSettings } from './use-settings.ts';

interface ReadingSectionProps {
  readonly settings: ReadingSettings;
  readonly change: ChangeSettings;
  readonly toast: Toast;
}

/** What is marked, and how it looks. */
export function ReadingSection({ settings, change, toast }: ReadingSectionProps): VNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState<EntityType | null>(null);
  const isAsItWas = isDefault(settings);
  const reset = async () => {
    const back = async () => {
      if (!(await change(settings))) throw new Error('The settings were not kept');
    };
    if (await change(DEFAULT_READING_SETTINGS)) toast.offerUndo(t('settingsReset'), back, t('settingsAgain'));
  };
  return (
    <SettingsSection heading={t('settingsReading')}>
      <ul class="type-rows" aria-label={t('settingsTypes')}>
        {ENTITY_TYPES.map((type) => (
          <TypeRow
            key={type}
            type={type}
            settings={settings}
            change={change}
            isOpen={open === type}
            onOpen={(isOpen) => setOpen(isOpen ? type : null)}
          />
        ))}
      </ul>
      <StyleChoice chosen={settings.markStyle} onChoose={(markStyle) => void change({ markStyle })} />
      <SurenessSteps chosen={settings.sureness} onChoose={(sureness) => void change({ sureness })} />
      <button type="button" class="button reset" disabled={isAsItWas} onClick={() => void reset()}>
        {t('settingsToOwn')}
      </button>
    </SettingsSection>
  );
}

function isDefault({ hiddenTypes, sureness, colours, markStyle }: ReadingSettings): boolean {
  const usual = DEFAULT_READING_SETTINGS;
  const isOwnLook = markStyle === usual.markStyle && Object.keys(colours).length === 0;
  return isOwnLook && hiddenTypes.length === 0 && sureness === usual.sureness;
}

const STYLE_WORDS = { underline: 'markUnderline', background: 'markBackground' } as const;

interface StyleChoiceProps {
  readonly chosen: MarkStyle;
  readonly onChoose: (style: MarkStyle) => void;
}

function StyleChoice({ chosen, onChoose }: StyleChoiceProps): VNode {
  const { t } = useTranslation();
  return (
    <fieldset class="mark-style">
      <legend>{t('markStyle')}</legend>
      {MARK_STYLES.map((style) => (
        <label key={style}>
          <input
            type="radio"
            name="mark-style"
            value={style}
            checked={style === chosen}
            onChange={() => onChoose(style)}
          />
          <span>{t(STYLE_WORDS[style])}</span>
        </label>
      ))}
    </fieldset>
  );
}
