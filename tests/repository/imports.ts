import { posix } from 'node:path';
import type { SourceFile } from './sources.ts';

/** One import of a file. */
export interface Import {
  /** `lib/text/fold.ts` for a file of the repository, otherwise as written: `preact/hooks`. */
  readonly target: string;
  /** Whether the file is in the repository. */
  readonly local: boolean;
  /** Whether nothing of it is left when the types are stripped. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(?:([^'";]*?)\s*from\s*)?'([^']+)'/gm;
const CALL = /\bimport\(\s*'([^']+)'\s*\)/g;

/** What a file imports and re-exports. Reads the formatter's way of writing them, not the language's every way. */
export function importsOf(file: SourceFile): readonly Import[] {
  const statements = [...file.text.matchAll(STATEMENT)].map(([, clause = '', specifier = '']) =>
    resolve(file.path, specifier, isTypeOnly(clause)),
  );
  const calls = [...file.text.matchAll(CALL)].map(([, specifier = '']) =>
    resolve(file.path, specifier, false),
  );
  return [...statements, ...calls];
}

function isTypeOnly(clause: string): boolean {
  const names = /^\{(.*)\}$/s
    .exec(clause)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return (
    /^type\s/.test(clause) || (names?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false)
  );
}

function resolve(from: string, specifier: string, typeOnly: boolean): Import {
  const local = specifier.startsWith('.');
  const target = local ? posix.join(posix.dirname(from), specifier) : specifier;
  return { target, local, typeOnly };
}
