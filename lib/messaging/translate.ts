import { type Browser, browser } from 'wxt/browser';
import type enMessages from '../../assets/public/_locales/en/messages.json';

/** A key of `_locales`, so that the compiler finds a key that does not exist. */
export type MessageKey = keyof typeof enMessages;

/** Gives the words for a key in the reader's language, with the substitutions put in. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;

/** WXT's types have `getMessage` only where a build generated them; {@link MessageKey} needs no build. */
const i18n = browser.i18n as typeof Browser.i18n;

/** {@link Translate} by the browser's own messages. */
export const t: Translate = (key, ...substitutions) => i18n.getMessage(key, [...substitutions]);

/** The language in which {@link t} speaks, `id` or `en`; dates and numbers follow it. */
export function uiLanguage(): string {
  return t('languageTag');
}
