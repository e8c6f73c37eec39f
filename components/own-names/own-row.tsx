import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OwnName } from '../../lib/library/own/own-name.ts';
import { useTranslation } from '../translation.ts';
import { fieldsOf } from './draft-form.ts';
import { OwnEditor } from './own-editor.tsx';
import type { OwnDraft, OwnNamesActions } from './own-names-actions.ts';

interface OwnRowProps {
  readonly name: OwnName;
  readonly isOpen: boolean;
  /** Whether it was open last: the keyboard goes back to it. */
  readonly wasOpen: boolean;
  readonly find: OwnNamesActions['findEntities'];
  readonly onOpen: (open: boolean) => void;
  readonly onSave: (draft: OwnDraft) => Promise<void>;
  readonly onRemove: () => void;
}

/** One name of the table, or the fields to change it. */
export function OwnRow(props: OwnRowProps): VNode {
  const { name, isOpen, wasOpen, find, onOpen, onSave, onRemove } = props;
  const { t } = useTranslation();
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen && !isOpen) edit.current?.focus();
  }, [wasOpen, isOpen]);
  const [first = '', ...others] = name.forms;
  if (isOpen)
    return (
      <li class="own-row is-open">
        <OwnEditor
          begin={fieldsOf(name)}
          of={name}
          find={find}
          onSave={onSave}
          onClose={() => onOpen(false)}
        />
      </li>
    );
  return (
    <li class="own-row">
      <p class="own-forms" dir="auto">
        <b>{first}</b>
        {others.length > 0 && <span class="quiet">{others.join(', ')}</span>}
      </p>
      <p class="own-meaning" dir="auto">
        <Meaning name={name} />
      </p>
      <p class="own-acts">
        <button
          ref={edit}
          type="button"
          class="link"
          aria-label={t('ownEdit', first)}
          onClick={() => onOpen(true)}
        >
          {t('edit')}
        </button>
        <button type="button" class="link" aria-label={t('ownDelete', first)} onClick={onRemove}>
          {t('delete')}
        </button>
      </p>
    </li>
  );
}

function Meaning({ name: { meaning } }: { name: OwnName }): VNode {
  const { t } = useTranslation();
  if (meaning.use === 'never') return <span class="quiet">{t('ownNever')}</span>;
  if (meaning.use === 'same')
    return (
      <>
        <span class="quiet">{t('ownSame')}</span> <bdi class={`type-${meaning.type}`}>{meaning.name}</bdi>
      </>
    );
  return (
    <>
      <span class={`type-${meaning.type}`}>{t(`type_${meaning.type}`)}</span>
      {meaning.about !== null && <span class="quiet"> · {meaning.about}</span>}
    </>
  );
}
