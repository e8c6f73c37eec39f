import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../lib/text/utf8.ts';

it('decodes what it encoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeUtf8(encodeUtf8(text))).toBe(text);
    }),
  );
});

it('writes the bytes of UTF-8', () => {
  expect([...encodeUtf8('é€')]).toEqual([0xc3, 0xa9, 0xe2, 0x82, 0xac]);
});

it('replaces malformed bytes', () => {
  expect(decodeUtf8(Uint8Array.of(0x41, 0xff, 0x42))).toBe('A\ufffdB');
});
