import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/messaging/translate.ts';

/** What a component needs in order to speak the reader's language; given by the door, so that none asks the browser. */
export interface Translation {
  readonly t: Translate;
  /** BCP 47 tag for `Intl`, the language in which {@link t} speaks. */
  readonly language: string;
}

/** Carries the {@link Translation} of a door to its components. */
export const TranslationContext = createContext<Translation | null>(null);

/** The door's {@link Translation}. @throws when the door gave none. */
export function useTranslation(): Translation {
  const translation = useContext(TranslationContext);
  if (translation === null) throw new Error('No TranslationContext around this component');
  return translation;
}
