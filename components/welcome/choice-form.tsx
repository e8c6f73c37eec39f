import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CHOICES, type Choice } from '../../lib/sites/choice.ts';
import { useTranslation } from '../translation.ts';
import { CHOICE_WORDS } from './choice-words.ts';

interface ChoiceFormProps {
  /** The choice in force. */
  readonly current: Choice;
  /** Whether the browser lets Sorot read every blog of Blogger. */
  readonly bloggerGranted: boolean;
  /** Called in the press itself: only then do browsers ask for a permission. False: the reader refused. */
  readonly onChoose: (choice: Choice) => Promise<boolean>;
  readonly onChosen: () => void;
}

type Outcome = 'kept' | 'refused' | 'failed' | null;

/** On which sites? Three ways, and what each means; the browser asks for the permission when the button is pressed. */
export function ChoiceForm({ current, bloggerGranted, onChoose, onChosen }: ChoiceFormProps): VNode {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(current);
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => setChosen(current), [current]);
  const keep = async () => {
    setOutcome(null);
    try {
      const given = await onChoose(chosen);
      setOutcome(given ? 'kept' : 'refused');
      if (!given) setChosen(current);
    } catch (error) {
      console.error(error);
      setOutcome('failed');
    }
    onChosen();
  };
  const now = t(CHOICE_WORDS[current][0]);
  const said: Readonly<Record<NonNullable<Outcome>, string>> = {
    kept: t('choiceKept', now),
    refused: t('choiceRefused'),
    failed: t('choiceFailed'),
  };
  return (
    <form
      class="choice"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {!bloggerGranted && <p class="fault">{t('bloggerWithdrawn')}</p>}
      <fieldset aria-describedby="choice-lead">
        <legend>{t('sitesQuestion')}</legend>
        <p id="choice-lead" class="quiet">
          {t('sitesLead')}
        </p>
        {CHOICES.map((choice) => (
          <ChoiceOption
            key={choice}
            choice={choice}
            chosen={choice === chosen}
            onPick={() => {
              setChosen(choice);
              setOutcome(null);
            }}
          />
        ))}
      </fieldset>
      <div class="choice-foot">
        <button type="submit" class="button primary">
          {t('choiceKeep')}
        </button>
        <p role="status" class={outcome === 'failed' ? 'fault' : 'quiet'}>
          {outcome === null ? t('choiceStands', now) : said[outcome]}
        </p>
      </div>
    </form>
  );
}

interface ChoiceOptionProps {
  readonly choice: Choice;
  readonly chosen: boolean;
  readonly onPick: () => void;
}

function ChoiceOption({ choice, chosen, onPick }: ChoiceOptionProps): VNode {
  const { t } = useTranslation();
  const [name, meaning] = CHOICE_WORDS[choice];
  return (
    <label class="choice-option">
      <input
        type="radio"
        name="choice"
        value={choice}
        checked={chosen}
        aria-describedby={`${choice}-meaning`}
        onChange={onPick}
      />
      <span class="choice-name">{t(name)}</span>
      <span id={`${choice}-meaning`} class="quiet">
        {t(meaning)}
      </span>
    </label>
  );
}
