import { describe, expect, it } from 'vitest';
import { complaintAbout, sampleLibrary } from '../../scripts/soak/import-soak.ts';
import { malformedFiles } from '../../scripts/soak/malformed-files.ts';

describe('a malformed file', () => {
  it('is refused whole, with its first bad record named, whatever is wrong with it', () => {
    const files = [...malformedFiles(sampleLibrary(), 300, 7)];
    expect(new Set(files.map(({ kind }) => kind)).size).toBe(10);
    expect(files.map(complaintAbout).filter((complaint) => complaint !== null)).toEqual([]);
  });

  it('is the same for the same seed', () => {
    expect([...malformedFiles(sampleLibrary(), 30, 1)]).toEqual([...malformedFiles(sampleLibrary(), 30, 1)]);
  });
});
