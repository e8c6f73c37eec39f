import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName, uniqueNames } from '../../lib/library/file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['a/b\\c:d*e?f"g<h>i|j#k^l[m]n', 'a b c d e f g h i j k l m n'],
    ['  . titik . ', 'titik'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['\u202egnp.exe\u0000', 'gnp.exe'],
    ['\ud800', '\ufffd'],
    ['', '_'],
    ['...', '_'],
    ['Erdoğan di Jakarta', 'Erdoğan di Jakarta'],
  ])('%j is %j', (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it('is short enough for any file system, with room for an ending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 60, maxLength: 500, size: 'max' }), (text) => {
        const bytes = new TextEncoder().encode(safeFileName(text)).length;
        expect(bytes).toBeGreaterThan(0);
        expect(bytes).toBeLessThanOrEqual(201);
      }),
    );
  });

  it('is given once, also where capitals do not count', () => {
    const unique = uniqueNames();
    expect(['a', 'A', 'a', 'b'].map(unique)).toEqual(['a', 'A (2)', 'a (3)', 'b']);
  });
});
