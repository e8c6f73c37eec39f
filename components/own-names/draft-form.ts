import type { EntityType } from '../../lib/lexicon/types.ts';
import type { OwnName } from '../../lib/library/own/own-name.ts';
import type { CalledEntity } from '../../lib/recognition/entities-called.ts';
import type { OwnMeaning } from '../../lib/recognition/own-names.ts';

/** What stands in the fields of the editor. */
export interface DraftFields {
  readonly name: string;
  /** One a line. */
  readonly others: string;
  readonly use: OwnMeaning['use'];
  readonly type: EntityType;
  readonly about: string;
  /** What it is the same as; null: nothing is chosen yet. */
  readonly same: Pick<CalledEntity, 'id' | 'name' | 'type'> | null;
}

/** The fields of a name as it is kept. */
export function fieldsOf({ forms, meaning }: OwnName): DraftFields {
  const [name = '', ...others] = forms;
  const fields = { ...emptyFields(name), others: others.join('\n'), use: meaning.use };
  if (meaning.use === 'name') return { ...fields, type: meaning.type, about: meaning.about ?? '' };
  if (meaning.use === 'never') return fields;
  const { entity, name: same, type } = meaning;
  return { ...fields, type, same: { id: entity, name: same, type } };
}

/** The fields of a new name; `name`: what is known of it. */
export function emptyFields(name: string): DraftFields {
  return { name, others: '', use: 'name', type: 'person', about: '', same: null };
}

/** The spellings typed, each once, without the space around them. */
export function formsOf({ name, others }: DraftFields): readonly string[] {
  const forms = [name, ...others.split('\n')].map((form) => form.trim());
  return [...new Set(forms.filter((form) => form !== ''))];
}

/** What the fields say of the name; null: of what it is the same as, nothing is chosen. */
export function meaningIn({ use, type, about, same }: DraftFields): OwnMeaning | null {
  if (use === 'never') return { use };
  if (use === 'name') return { use, type, about: about.trim() === '' ? null : about.trim() };
  return same === null ? null : { use, type: same.type, entity: same.id, name: same.name };
}
