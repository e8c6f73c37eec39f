import { GROUP } from '../../../lib/recognition/tagger/feature-list.ts';
import { openModel } from '../../../lib/recognition/tagger/open-model.ts';
import type { CorpusText } from '../../../scripts/train/gold.ts';
import { type ModelOptions, trainModel } from '../../../scripts/train/train-model.ts';
import { bufferOf } from '../../lexicon/small-lexicon.ts';
import { WORLD } from '../small-world.ts';

const PERSONS = ['Darmono Suseno', 'Yulia Rahmi', 'Teguh', 'Ratna Kirana Dewi'];
const PLACES = ['Wonosari', 'Kota Lama', 'Tanjung Aru'];
const BODIES = ['Yayasan Cahaya', 'Grup Nusa Raya'];

const PATTERNS: readonly (readonly [string, string])[] = [
  ['kata ', ' kemarin.'],
  ['tinggal di ', ' sejak lama.'],
  ['bekerja pada ', ' tahun itu.'],
];

/** A text with one name, marked. */
function marked(pattern: number, type: string, name: string): CorpusText {
  const [before, after] = PATTERNS[pattern] ?? ['', ''];
  const start = `Dia ${before}`.length;
  const text = `Dia ${before}${name}${after}`;
  return { id: text, text, entities: [{ start, end: start + name.length, type }], isWiki: false };
}

const ONCE: readonly CorpusText[] = [
  ...PERSONS.map((name) => marked(0, 'person', name)),
  ...PLACES.map((name) => marked(1, 'place', name)),
  ...BODIES.map((name) => marked(2, 'organisation', name)),
  { id: 'none', text: 'Dia tinggal di rumah sejak lama.', entities: [], isWiki: false },
];

/** A corpus that a few words tell everything of, in both registers. */
export const TOY_TEXTS: readonly CorpusText[] = [...ONCE, ...ONCE.map((text) => ({ ...text, isWiki: true }))];

const dropout: number[] = [];
for (const group of Object.values(GROUP)) dropout[group] = 0.1;

const OPTIONS: ModelOptions = {
  rounds: 20,
  averaged: 5,
  rate: 0.2,
  penalty: 0.1,
  dropout,
  seed: 7,
  bags: 2,
  least: 1,
  kept: 1500,
  registerWords: 10,
};

/** The bytes of a model of the toy corpus. */
export function trainToy(seed: number = OPTIONS.seed): Uint8Array {
  return trainModel(
    { texts: TOY_TEXTS, lexicon: WORLD, words: new Map(), ordinary: [] },
    { ...OPTIONS, seed },
  );
}

/** A model of the toy corpus. */
export const TOY_MODEL = openModel(bufferOf(trainToy()));
