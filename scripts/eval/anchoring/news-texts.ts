import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { GOLD_FOLDER } from '../../train/gold.ts';

/** Invented Indonesian news, part of the project. */
const OWN = new URL('../news/', import.meta.url);

const BESIDE = [
  new URL('articles-dev.jsonl', GOLD_FOLDER),
  new URL('../extraction/gold.jsonl', GOLD_FOLDER),
] as const;

/** Shorter texts have too few quotes that stand apart. */
const LEAST_LENGTH = 800;

/** The texts that quotes are drawn from, and which files of marked texts were not beside the project. */
export function newsTexts(): { readonly texts: readonly string[]; readonly absent: readonly string[] } {
  const own = readdirSync(OWN).map((name) => readFileSync(new URL(name, OWN), 'utf8').trim());
  const beside = BESIDE.filter((file) => existsSync(file)).flatMap(textsOf);
  const texts = [...own, ...beside].filter(({ length }) => length >= LEAST_LENGTH);
  return {
    texts,
    absent: BESIDE.filter((file) => !existsSync(file)).map(({ pathname }) => lastOf(pathname)),
  };
}

const lastOf = (pathname: string) => pathname.split('/').slice(-2).join('/');

interface Marked {
  readonly text?: string;
  readonly expected?: { readonly text?: string };
}

function textsOf(file: URL): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { text, expected } = JSON.parse(line) as Marked;
    return text ?? expected?.text ?? '';
  });
}
