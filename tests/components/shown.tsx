import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import messages from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { type Translation, TranslationContext } from '../../components/translation.ts';
import type { MessageKey } from '../../lib/messaging/translate.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The English words of the extension, put together as a browser does it. */
export const english: Translation = {
  language: 'en',
  t(key: MessageKey, ...substitutions) {
    const { message, placeholders = {} }: Message = messages[key];
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const position = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return substitutions[position - 1] ?? '';
    });
  },
};

/** Shows components in the document, in English; whatever was shown before is taken away. */
export async function show(content: ComponentChildren, translation: Translation = english): Promise<void> {
  render(null, document.body);
  document.body.replaceChildren();
  await act(() => {
    render(
      <TranslationContext.Provider value={translation}>{content}</TranslationContext.Provider>,
      document.body,
    );
  });
  await settled();
}

/** Does something to the page, and lets what follows from it come to its end. */
export async function during(work: () => unknown): Promise<void> {
  await act(async () => {
    await work();
  });
  await settled();
}

/** Lets promises that are settled already come to what waits for them, and the components after them. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await act(async () => {});
}

/** The element with the text or accessible name among those the selector finds. @throws when there is none. */
export function find<E extends HTMLElement = HTMLElement>(selector: string, name?: string): E {
  const all = [...document.querySelectorAll<E>(selector)];
  const found = all.find((element) => name === undefined || nameOf(element) === name);
  if (found === undefined)
    throw new Error(
      `No ${selector} ${name ?? ''} in ${new XMLSerializer().serializeToString(document.body)}`,
    );
  return found;
}

/** Presses a button. */
export async function press(name: string): Promise<void> {
  await during(() => find<HTMLButtonElement>('button', name).click());
}

/** Puts words into a field, as typing does. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> {
  field.value = words;
  await during(() => field.dispatchEvent(new Event('input', { bubbles: true })));
}

/** Presses a key in an element. */
export async function key(element: HTMLElement, name: string, init: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });
  await during(() => element.dispatchEvent(event));
}

/** What the document says now. */
export function words(): string {
  return document.body.textContent ?? '';
}

function nameOf(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}
