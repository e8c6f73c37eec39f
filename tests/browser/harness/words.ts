import words from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };

/** What the test browsers' language says for a key of `_locales`. */
export function word(key: keyof typeof words): string {
  return words[key].message;
}
