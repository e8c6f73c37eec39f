import { describe, expect, it } from 'vitest';
import { readSource } from './sources.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

function messages(language: 'en' | 'id'): Readonly<Record<string, Message>> {
  return JSON.parse(readSource(`assets/public/_locales/${language}/messages.json`).text);
}

const indonesian = messages('id');
const english = messages('en');

describe('the two languages', () => {
  it('have the same keys, in the same order', () => {
    expect(Object.keys(indonesian)).toEqual(Object.keys(english));
  });

  it.each(Object.keys(english))('%s is said in both, with the same placeholders', (key) => {
    expect(indonesian[key]?.message.trim()).not.toBe('');
    expect(english[key]?.message.trim()).not.toBe('');
    expect(placeholders(indonesian[key])).toEqual(placeholders(english[key]));
    expect(placeholders(english[key]).join()).not.toContain('not declared');
  });

  it('say all that the manifest asks for', () => {
    const asked = [...readSource('wxt.config.ts').text.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(asked.filter((key) => key === undefined || !(key in english))).toEqual([]);
  });
});

/** Names of the placeholders in the words, `$NAME$`; a fault where one is not declared. */
function placeholders(message: Message | undefined): readonly string[] {
  const declared = Object.keys(message?.placeholders ?? {}).map((name) => name.toLowerCase());
  const used = [...(message?.message ?? '').matchAll(/\$(\w+)\$/g)].map(([, name = '']) =>
    name.toLowerCase(),
  );
  return [...new Set(used)].sort().map((name) => (declared.includes(name) ? name : `${name}, not declared`));
}
