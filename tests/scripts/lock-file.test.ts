import { expect, it } from 'vitest';
import { completeLockFile, missingPlatformPackages, parseLockFile } from '../../scripts/lock-file.ts';

const lock = parseLockFile(
  JSON.stringify({
    name: 'sorot',
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': {
        version: '1.2.3',
        optionalDependencies: {
          '@a/linux-x64': '1.2.3',
          '@a/win32-ia32-msvc': '1.2.3',
          '@a/linux-arm64-musl': '1.2.3',
        },
      },
      'node_modules/@a/linux-x64': { version: '1.2.3', optional: true, integrity: 'sha512-a' },
      'node_modules/watch': { version: '2.0.0', optionalDependencies: { fsevents: '~2.3.2' } },
    },
  }),
);

it('names the platform packages that are left out, not those in a range of versions', () => {
  expect(missingPlatformPackages(lock)).toEqual([
    { name: '@a/win32-ia32-msvc', version: '1.2.3' },
    { name: '@a/linux-arm64-musl', version: '1.2.3' },
  ]);
});

it('says of each where it can be installed', () => {
  const { packages } = completeLockFile(lock);
  expect(packages['node_modules/@a/win32-ia32-msvc']).toEqual({
    version: '1.2.3',
    cpu: ['ia32'],
    dev: true,
    optional: true,
    os: ['win32'],
  });
  expect(packages['node_modules/@a/linux-arm64-musl']).toMatchObject({
    cpu: ['arm64'],
    libc: ['musl'],
    os: ['linux'],
  });
});

it('leaves nothing out, and leaves alone what is there', () => {
  const complete = completeLockFile(lock);
  expect(missingPlatformPackages(complete)).toEqual([]);
  expect(complete.packages).toMatchObject(lock.packages);
  expect(completeLockFile(complete)).toEqual(complete);
});

it('refuses what is no lock file', () => {
  expect(() => parseLockFile('{"packages": null}')).toThrow();
});
