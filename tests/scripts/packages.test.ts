import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagesCurrent } from '../../scripts/setup/packages.mjs';

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/mac': { version: '2.0.0', optional: true },
};

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sorot-packages-'));
  mkdirSync(join(root, 'node_modules', 'node', 'bin'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
});

afterEach(() => rmSync(root, { recursive: true }));

function install(packages: Readonly<Record<string, { version: string }>>): void {
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

describe('the packages are current', () => {
  it('when each is installed in the locked version, those for other platforms left out', () => {
    install({ 'node_modules/a': { version: '1.0.0' } });
    expect(packagesCurrent(root)).toBe(true);
  });
});

describe('the packages are not current', () => {
  it('in a bare clone', () => {
    expect(packagesCurrent(root)).toBe(false);
  });

  it('when one is missing', () => {
    install({});
    expect(packagesCurrent(root)).toBe(false);
  });

  it.each(['node_modules/a', 'node_modules/mac'])('when %s has another version', (path) => {
    install({ 'node_modules/a': { version: '1.0.0' }, [path]: { version: '0.9.0' } });
    expect(packagesCurrent(root)).toBe(false);
  });

  it("when the project's own Node is missing", () => {
    install({ 'node_modules/a': { version: '1.0.0' } });
    rmSync(join(root, 'node_modules', 'node'), { recursive: true });
    expect(packagesCurrent(root)).toBe(false);
  });
});
