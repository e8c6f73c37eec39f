import { describe, expect, it } from 'vitest';
import { missingPlatformPackages, parseLockFile } from '../../scripts/lock-file.ts';
import { filesBelow, programFiles, readSource, type SourceFile } from './sources.ts';

/** Longer files hold more than one idea (docs/architecture.md). */
const MOST_LINES = 300;

/** Folders of machines, and places that packages come from: they mean nothing to a reader elsewhere. */
const MACHINE = /(^|[^\w.-])\/(work|farm|root|tmp|home|Users)\/|registry\.(npmjs|yarnpkg)|deb\.debian\.org/m;

const TEXT_FILES = ['.ts', '.tsx', '.mjs', '.css', '.html', '.json', '.md', '.tsv', '.txt', 'run', 'NOTICE'];

describe('every file', () => {
  const files = programFiles();

  it('has at most 300 lines', () => {
    const long = files.map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`);
    expect(long.filter((line) => Number(line.split(': ')[1]) > MOST_LINES)).toEqual([]);
  });

  it('is named in kebab-case', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/;
    expect(files.map(({ path }) => path).filter((path) => !name.test(path.split('/').at(-1) ?? ''))).toEqual(
      [],
    );
  });

  it('documents every export', () => {
    const tested = files.filter(({ path }) => !path.endsWith('.test.ts') && !path.endsWith('.test.tsx'));
    expect(tested.flatMap(undocumentedExports)).toEqual([]);
  });

  it('names no folder of a machine and no registry', () => {
    const all = filesBelow('.', TEXT_FILES).filter(({ path }) => !path.startsWith('tests/fixtures/'));
    expect(all.filter(({ text }) => MACHINE.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the rules above', () => {
  it.each([
    ['/** Says so. */\nexport const a = 1;', 0],
    ['/**\n * Says so.\n */\nexport function a() {}', 0],
    ['export const a = 1;', 1],
    ['/* Says so. */\nexport type A = 1;', 1],
    ['// Says so.\nexport interface A {}', 1],
    ['/** Says so. */\n\nexport type A = 1;', 1],
  ])('%j leaves %i exports undocumented', (text, count) => {
    expect(undocumentedExports({ path: 'a.ts', text })).toHaveLength(count);
  });

  it.each([`${'/'}home/me/a.ts`, `(see ${'/'}tmp/a)`, `https://registry${'.'}npmjs.org/`])(
    '%s is found',
    (text) => {
      expect(MACHINE.test(text)).toBe(true);
    },
  );
});

describe('package-lock.json', () => {
  it('names no place that packages come from', () => {
    expect(readSource('package-lock.json').text).not.toMatch(/"resolved"\s*:\s*"http/);
  });

  // If not: node scripts/complete-lock-file.ts
  it('names the packages of every platform', () => {
    expect(missingPlatformPackages(parseLockFile(readSource('package-lock.json').text))).toEqual([]);
  });
});

function undocumentedExports({ path, text }: SourceFile): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const exported = /^export (?:async |abstract )?(?:function|const|let|class|interface|type) (\w+)/.exec(
      line,
    );
    return exported === null || isDocumented(lines.slice(0, index)) ? [] : [`${path}: ${exported[1]}`];
  });
}

/** Whether the lines above something end in a JSDoc block, not in some other comment. */
function isDocumented(above: readonly string[]): boolean {
  return (
    above.at(-1)?.endsWith('*/') === true &&
    (above.findLast((line) => line.startsWith('/*')) ?? '').startsWith('/**')
  );
}
