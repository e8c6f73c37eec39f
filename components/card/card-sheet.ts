import type { MarkLook } from '../../lib/library/reading-settings.ts';
import { noteColourRules } from '../note-hues.ts';
import notes from '../notes.css?inline';
import tokens from '../tokens.css?inline';
import { typeRules } from '../type-rules.ts';
import amend from './amend.css?inline';
import card from './card.css?inline';

const ROOT_FONT_PX = 16;

/** The host is reset to what any page has; lines of types and notes are to be those of a dark page on a dark card. */
const BOTH_SCHEMES = '* { color-scheme: light dark; }';

/** The text of the sheet for a shadow root on a foreign page: the design tokens on the host, in absolute measures. */
export function cardSheetText(look: MarkLook): string {
  const absolute = `${tokens}\n${notes}`
    .replaceAll(':root', ':host')
    .replace(/([\d.]+)rem/g, (_, rem: string) => `${Number(rem) * ROOT_FONT_PX}px`);
  return `${absolute}\n${BOTH_SCHEMES}\n${typeRules(look)}\n${noteColourRules()}\n${card}\n${amend}`;
}
