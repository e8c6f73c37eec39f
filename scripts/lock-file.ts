import * as v from 'valibot';

const Entry = v.looseObject({ optionalDependencies: v.optional(v.record(v.string(), v.string())) });

/** What is read of package-lock.json; the rest passes through. */
const LockFile = v.looseObject({ packages: v.record(v.string(), Entry) });

/** A package-lock.json. */
export type LockFile = v.InferOutput<typeof LockFile>;

/** A package that another one needs on one platform only. */
export interface PlatformPackage {
  /** `@biomejs/cli-darwin-arm64` */
  readonly name: string;
  /** Exact version; platform packages are released with the package that needs them. */
  readonly version: string;
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Reads the text of a package-lock.json; throws where it is none. */
export function parseLockFile(text: string): LockFile {
  const lock: unknown = JSON.parse(text);
  // Asserted, not parsed: npm's order of the keys is kept, so that a diff shows what was added and nothing else.
  v.assert(LockFile, lock);
  return lock;
}

/**
 * The platform packages that a lock file leaves out. npm writes only those it has installed or could look up
 * (npm/cli#4828); `npm ci` then refuses, or installs nothing runnable on another platform.
 */
export function missingPlatformPackages({ packages }: LockFile): readonly PlatformPackage[] {
  const wanted = Object.values(packages).flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}));
  return wanted
    .filter(([name, version]) => /^\d/.test(version) && packages[`node_modules/${name}`] === undefined)
    .map(([name, version]) => ({ name, version }));
}

/** The lock file with an entry for each platform package, in npm's order. */
export function completeLockFile(lock: LockFile): LockFile {
  const added = missingPlatformPackages(lock).map(
    (missing) => [`node_modules/${missing.name}`, platformEntry(missing)] as const,
  );
  const sorted = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** Says where a package can be installed, from its name, as npm would read it from the package itself. */
function platformEntry({ name, version }: PlatformPackage): Record<string, unknown> {
  const parts = name.split(/[-/]/);
  const os = parts.filter((part) => SYSTEMS.includes(part));
  const cpu = parts.filter((part) => PROCESSORS.includes(part));
  const libc = parts.flatMap((part) => (/^musl/.test(part) ? ['musl'] : /^gnu/.test(part) ? ['glibc'] : []));
  const only = { ...(cpu.length > 0 && { cpu }), dev: true, ...(libc.length > 0 && { libc }) };
  return { version, ...only, optional: true, ...(os.length > 0 && { os }) };
}
