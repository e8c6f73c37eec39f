import { useCallback, useMemo } from 'preact/hooks';
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';
import { nameOf } from '../mention-groups.ts';
import { type Translation, useTranslation } from '../translation.ts';
import { useLoaded } from '../use-loaded.ts';
import { shortened, writtenDay } from '../written.ts';
import type { Asked } from './asked.ts';
import type { Chosen } from './chosen.ts';
import type { SearchActions } from './search-actions.ts';

/** Longer values are cut in a chip. */
const LONGEST = 40;

/** Says conditions in words, entities and topics by their names. */
export function useChosenWords(actions: Pick<SearchActions, 'entityNames'>, asked: Asked) {
  const translation = useTranslation();
  const { t, language } = translation;
  const ids = useMemo(() => [...asked.entities, ...asked.topics], [asked]);
  const [names] = useLoaded(useCallback(() => actions.entityNames(ids), [actions, ids]));
  const known = new Map(
    names.state === 'ready' ? names.value.map((one) => [one.id, nameOf(one, language)] as const) : [],
  );
  return ({ kind, value }: Chosen): string => {
    switch (kind) {
      case 'days':
        return daysInWords(asked, translation);
      case 'hasNotes':
        return t(asked.hasNotes ? 'notesWith' : 'notesWithout');
      case 'hitKind':
        return t(`show_${asked.kind ?? 'all'}`);
      case 'query':
        return t('wordsSought', shortened(value, LONGEST));
      case 'types': {
        const type = ENTITY_TYPES.find((one) => one === value);
        return type === undefined ? value : t(`types_${type}`);
      }
      case 'tags':
        return `#${shortened(value, LONGEST)}`;
      case 'entities':
      case 'topics':
        return shortened(known.get(value) ?? spelt(value), LONGEST);
      default:
        return shortened(value, LONGEST);
    }
  };
}

/** What an id alone tells: `topic/laut-cina-selatan`. */
function spelt(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ');
}

function daysInWords({ from, to }: Asked, { t, language }: Translation): string {
  if (to === null) return t('daysFrom', writtenDay(from ?? '', language));
  if (from === null) return t('daysTo', writtenDay(to, language));
  return from === to
    ? writtenDay(from, language)
    : t('daysBetween', writtenDay(from, language), writtenDay(to, language));
}
