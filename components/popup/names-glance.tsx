import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type MentionGroup, nameOf, typeCounts } from '../mention-groups.ts';
import { useTranslation } from '../translation.ts';
import { writtenNumber } from '../written.ts';
import { MentionList } from './mention-list.tsx';
import type { PageActions } from './page-actions.ts';
import { SurenessSteps } from './sureness-steps.tsx';
import { TypeChips } from './type-chips.tsx';
import type { useSureness } from './use-sureness.ts';

interface NamesGlanceProps {
  /** Most named first. */
  readonly groups: readonly MentionGroup[];
  readonly actions: Pick<PageActions, 'showMention' | 'hiddenTypes' | 'hideTypes'>;
  readonly sureness: ReturnType<typeof useSureness>;
}

/** So many tell what an article is about. */
const AT_A_GLANCE = 5;

/** Who and what is named most; all of it, and the choices about it, on asking. */
export function NamesGlance({ groups, actions, sureness: [sureness, choose] }: NamesGlanceProps): VNode {
  const { t, language } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="names">
      {groups.length === 0 && <p class="quiet">{t('nothingNamed')}</p>}
      <ul class="name-chips" aria-label={t('mostNamed')}>
        {!isOpen &&
          groups.slice(0, AT_A_GLANCE).map((group) => (
            <li key={group.entity.id}>
              <NameChip
                group={group}
                onShow={() => void actions.showMention(group.first).catch(console.error)}
              />
            </li>
          ))}
        <li key="all">
          <button
            type="button"
            class="link all-names"
            aria-expanded={isOpen}
            aria-controls="all-names"
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t('fewerNames') : t('allNames', writtenNumber(groups.length, language))}
          </button>
        </li>
      </ul>
      <div id="all-names" class="names" hidden={!isOpen}>
        {isOpen && (
          <>
            {groups.length > 0 && <TypeChips counts={typeCounts(groups)} actions={actions} />}
            <SurenessSteps chosen={sureness} onChoose={choose} />
            <MentionList groups={groups} onShow={actions.showMention} />
          </>
        )}
      </div>
    </div>
  );
}

/** A longer name takes a line for itself; where it has a short form, that is as well known. */
const LONG_NAME = 24;

/** A name in few words, with how often it stands there. */
function NameChip({ group, onShow }: { group: MentionGroup; onShow: () => void }): VNode {
  const { t, language } = useTranslation();
  const { entity, count } = group;
  const name = nameOf(entity, language);
  return (
    <button type="button" class="name-chip" title={t('showOnPage', name)} onClick={onShow}>
      <bdi class={`name-words type-${entity.type}`}>
        {name.length > LONG_NAME ? (entity.shortForm ?? name) : name}
      </bdi>
      <span class="chip-count">{t('timesNamed', writtenNumber(count, language))}</span>
    </button>
  );
}
