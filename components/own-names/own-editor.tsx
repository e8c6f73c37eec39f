import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';
import { isForm, MOST_FORMS } from '../../lib/library/own/own-name.ts';
import type { OwnMeaning } from '../../lib/recognition/own-names.ts';
import { useTranslation } from '../translation.ts';
import { type DraftFields, formsOf, meaningIn } from './draft-form.ts';
import { EntityChoice } from './entity-choice.tsx';
import type { OwnDraft, OwnNamesActions } from './own-names-actions.ts';

interface OwnEditorProps {
  /** What the fields begin with. */
  readonly begin: DraftFields;
  readonly of: OwnDraft['of'];
  readonly find: OwnNamesActions['findEntities'];
  /** Rejects where it could not be kept: the editor stays, with what was typed. */
  readonly onSave: (draft: OwnDraft) => Promise<void>;
  readonly onClose: () => void;
}

/** A name being written: its spellings, and what it is. */
export function OwnEditor({ begin, of, find, onSave, onClose }: OwnEditorProps): VNode {
  const { t } = useTranslation();
  const [fields, setFields] = useState(begin);
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (changes: Partial<DraftFields>) => setFields((before) => ({ ...before, ...changes }));
  const forms = formsOf(fields);
  const meaning = meaningIn(fields);
  const isSound = forms.every(isForm) && forms.length <= MOST_FORMS;
  const save = async () => {
    if (meaning === null || forms.length === 0 || !isSound) return;
    setFailed(false);
    await onSave({ of, forms, meaning }).catch(() => setFailed(true));
  };
  return (
    <form
      class="own-editor"
      aria-label={t(of === null ? 'ownNew' : 'ownEditing')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <Spellings fields={fields} set={set} first={first} />
      <MeaningFields fields={fields} set={set} find={find} />
      {!isSound && (
        <p class="fault" role="alert">
          {t('ownFormWrong')}
        </p>
      )}
      {failed && (
        <p class="fault" role="alert">
          {t('notSaved')}
        </p>
      )}
      <p class="own-foot">
        <button
          type="submit"
          class="button primary"
          disabled={meaning === null || forms.length === 0 || !isSound}
        >
          {t('ownSave')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}

interface FieldsProps {
  readonly fields: DraftFields;
  readonly set: (changes: Partial<DraftFields>) => void;
}

function Spellings({
  fields,
  set,
  first,
}: FieldsProps & { first: { current: HTMLInputElement | null } }): VNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <label for={id}>{t('ownName')}</label>
      <input
        ref={first}
        id={id}
        name="form"
        class="find"
        type="text"
        dir="auto"
        autocomplete="off"
        value={fields.name}
        onInput={(event) => set({ name: event.currentTarget.value })}
      />
      <label for={`${id}-others`}>{t('ownOthers')}</label>
      <textarea
        id={`${id}-others`}
        dir="auto"
        rows={2}
        value={fields.others}
        onInput={(event) => set({ others: event.currentTarget.value })}
      />
    </>
  );
}

const USES: readonly (readonly [OwnMeaning['use'], 'ownIsA' | 'ownIsSame' | 'ownIsNever'])[] = [
  ['name', 'ownIsA'],
  ['same', 'ownIsSame'],
  ['never', 'ownIsNever'],
];

function MeaningFields({ fields, set, find }: FieldsProps & Pick<OwnEditorProps, 'find'>): VNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <fieldset class="own-uses">
        <legend class="visually-hidden">{t('ownMeaning')}</legend>
        {USES.map(([use, words]) => (
          <label key={use}>
            <input
              type="radio"
              name={id}
              value={use}
              checked={fields.use === use}
              onChange={() => set({ use })}
            />
            {t(words)}
          </label>
        ))}
      </fieldset>
      {fields.use === 'name' && <NameFields fields={fields} set={set} />}
      {fields.use === 'same' && (
        <EntityChoice chosen={fields.same} find={find} onChoose={(same) => set({ same })} />
      )}
    </>
  );
}

function NameFields({ fields, set }: FieldsProps): VNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <label for={`${id}-type`}>{t('ownType')}</label>
      <select
        id={`${id}-type`}
        class="own-type"
        value={fields.type}
        onChange={(event) => {
          const type = ENTITY_TYPES.find((one) => one === event.currentTarget.value);
          if (type !== undefined) set({ type });
        }}
      >
        {ENTITY_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`type_${type}`)}
          </option>
        ))}
      </select>
      <label for={`${id}-about`}>{t('ownAbout')}</label>
      <input
        id={`${id}-about`}
        class="find"
        type="text"
        dir="auto"
        autocomplete="off"
        value={fields.about}
        onInput={(event) => set({ about: event.currentTarget.value })}
      />
    </>
  );
}
