import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { ENTITY_TYPES } from '../../lib/lexicon/types.ts';

/** Keys written out in a call: `t('key'` and both ends of `t(one ? 'key' : 'other'`; what is compared with is no key. */
const CALL = /\bt\(([^()`]*?)[,)]/g;

function keysIn(file: string): readonly string[] {
  const calls = [...readFileSync(file, 'utf8').matchAll(CALL)].map(([, first]) => first ?? '');
  return calls.flatMap((first) =>
    [...first.replaceAll(/=== '[^']*'/g, '').matchAll(/'([^']+)'/g)].map(([, key]) => key ?? ''),
  );
}

/** What keys that are put together begin with: `type_${type}` asks for every key that begins so. */
const BEGUN = /`(\w+_)\$\{/g;

const files = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}');

describe('the messages', () => {
  it('have every key that the code asks for', () => {
    const asked = files.flatMap((file) => keysIn(file).map((key) => `${file}: ${key}`));
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((line) => !(line.replace(/^.*: /, '') in messages))).toEqual([]);
  });

  it('are all asked for', () => {
    const code = [...files, 'wxt.config.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');
    const written = new Set([...code.matchAll(/['`](?:__MSG_)?(\w+?)(?:__)?['`]/g)].map(([, key]) => key));
    const begun = [...code.matchAll(BEGUN)].map(([, start]) => start ?? '');
    const isMade = (key: string) => begun.some((start) => key.startsWith(start));
    expect(Object.keys(messages).filter((key) => !written.has(key) && !isMade(key))).toEqual([]);
  });

  it.each(ENTITY_TYPES)('name the type %s, one and many', (type) => {
    expect(messages).toHaveProperty(`type_${type}`);
    expect(messages).toHaveProperty(`types_${type}`);
  });

  it.each(Object.keys(messages).filter((key) => key.startsWith('count_')))(
    '%s has its other number',
    (key) => {
      const other = key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one');
      expect(messages).toHaveProperty(other);
    },
  );

  it.each(Object.keys(messages))('%s is a key that browsers take', (key) => {
    expect(key).toMatch(/^\w+$/);
  });
});

describe.each(['id', 'en'])('the description in %s', (language) => {
  it('is no longer than the stores take', () => {
    const path = `assets/public/_locales/${language}/messages.json`;
    const { extensionDescription } = JSON.parse(readFileSync(path, 'utf8'));
    expect(extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
