import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { EntityType } from '../../lib/lexicon/types.ts';
import { MARK_COLOURS, type MarkColour, type ReadingSettings } from '../../lib/library/reading-settings.ts';
import { useTranslation } from '../translation.ts';
import { TYPE_STYLES } from '../type-styles.ts';
import type { ChangeSettings } from './use-settings.ts';

interface TypeRowProps {
  readonly type: EntityType;
  readonly settings: ReadingSettings;
  readonly change: ChangeSettings;
  /** Whether its colours are laid out. */
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Whether a type is marked, and in which colour. */
export function TypeRow({ type, settings, change, isOpen, onOpen }: TypeRowProps): VNode {
  const { t } = useTranslation();
  const id = useId();
  const { hiddenTypes, colours } = settings;
  const isShown = !hiddenTypes.includes(type);
  const own = TYPE_STYLES[type].colour;
  const colour = colours[type] ?? own;
  const turn = () =>
    change({ hiddenTypes: isShown ? [...hiddenTypes, type] : hiddenTypes.filter((other) => other !== type) });
  const choose = (chosen: MarkColour) => {
    const { [type]: _, ...others } = colours;
    return change({ colours: chosen === own ? others : { ...others, [type]: chosen } });
  };
  return (
    <li class="type-row">
      <label>
        <input type="checkbox" checked={isShown} onChange={() => void turn()} />
        <span class={isShown ? `type-${type}` : 'quiet'}>{t(`types_${type}`)}</span>
      </label>
      <button
        type="button"
        class="colour-button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('colourOfType', t(`types_${type}`), t(`markColour_${colour}`))}
        onClick={() => onOpen(!isOpen)}
      >
        <span class={`mark-dot mark-${colour}`} />
        {t(`markColour_${colour}`)}
      </button>
      <div id={id} class="colour-choice" hidden={!isOpen}>
        {isOpen && (
          <ColourChoice type={type} own={own} chosen={colour} onChoose={(one) => void choose(one)} />
        )}
      </div>
    </li>
  );
}

interface ColourChoiceProps {
  readonly type: EntityType;
  /** Sorot's own colour for it. */
  readonly own: MarkColour;
  readonly chosen: MarkColour;
  readonly onChoose: (colour: MarkColour) => void;
}

function ColourChoice({ type, own, chosen, onChoose }: ColourChoiceProps): VNode {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend class="visually-hidden">{t('colourFor', t(`types_${type}`))}</legend>
      {MARK_COLOURS.map((colour) => (
        <label key={colour} class="colour-option">
          <input
            type="radio"
            name={`colour-${type}`}
            value={colour}
            checked={colour === chosen}
            onChange={() => onChoose(colour)}
          />
          <span class={`mark-dot mark-${colour}`} />
          {t(`markColour_${colour}`)}
          {colour === own && <span class="quiet">{t('colourOwn')}</span>}
        </label>
      ))}
    </fieldset>
  );
}
