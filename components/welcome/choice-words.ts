import type { MessageKey } from '../../lib/messaging/translate.ts';
import type { Choice } from '../../lib/sites/choice.ts';

/** What each choice is called, and what it means. */
export const CHOICE_WORDS: Readonly<Record<Choice, readonly [name: MessageKey, meaning: MessageKey]>> = {
  blogger: ['choiceBlogger', 'choiceBloggerMore'],
  all: ['choiceAll', 'choiceAllMore'],
  ask: ['choiceAsk', 'choiceAskMore'],
};
