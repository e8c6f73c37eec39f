import { GROUP } from '../../lib/recognition/tagger/feature-list.ts';
import type { ModelOptions } from './train-model.ts';

const dropout: number[] = [];
dropout[GROUP.shape] = 0;
dropout[GROUP.word] = 0.3;
dropout[GROUP.neighbour] = 0.2;
dropout[GROUP.lexicon] = 0.3;
dropout[GROUP.nameWord] = 0.3;
dropout[GROUP.register] = 0.2;

/** How the project's model is trained; docs/decisions/tagger.md tells what else was tried. */
export const MODEL_OPTIONS: ModelOptions = {
  rounds: 10,
  averaged: 5,
  rate: 0.15,
  penalty: 0.5,
  dropout,
  seed: 1,
  bags: 6,
  least: 2,
  kept: 42_500,
  registerWords: 1500,
};
