import type { VNode } from 'preact';
import { type MentionGroup, nameOf } from '../mention-groups.ts';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';

interface MentionListProps {
  readonly groups: readonly MentionGroup[];
  /** Shows a mention on the page, by its index in the annotation. */
  readonly onShow: (index: number) => Promise<void>;
}

/** The names of the article; each leads to its first mention. */
export function MentionList({ groups, onShow }: MentionListProps): VNode {
  return (
    <ul class="mentions">
      {groups.map((group) => (
        <li key={group.entity.id}>
          <MentionRow group={group} onShow={() => onShow(group.first).catch(console.error)} />
        </li>
      ))}
    </ul>
  );
}

function MentionRow({ group, onShow }: { group: MentionGroup; onShow: () => Promise<void> }): VNode {
  const { t, language } = useTranslation();
  const { entity, count } = group;
  return (
    <button
      type="button"
      class="mention"
      title={t('showOnPage', nameOf(entity, language))}
      onClick={() => void onShow()}
    >
      <span class="mention-name">
        <bdi class={`type-${entity.type}`}>{nameOf(entity, language)}</bdi>
        {entity.shortForm !== null && <bdi class="mention-short">{entity.shortForm}</bdi>}
      </span>
      <span class="mention-type">{t(`type_${entity.type}`)}</span>
      <span class="mention-count">{t('timesNamed', writtenNumber(count, language))}</span>
    </button>
  );
}
