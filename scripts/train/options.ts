import { GROUP } from '../../lib/recognition/tagger/features.ts';
import type { ModelOptions } from './train-model.ts';

const dropout: number[] = [];
dropout[GROUP.shape] = 0;
dropout[GROUP.word] = 0.1;
dropout[GROUP.neighbour] = 0;
dropout[GROUP.lexicon] = 0.15;
dropout[GROUP.nameWord] = 0.1;

/** How the project's model is trained; docs/decisions/tagger.md tells what else was tried. */
export const MODEL_OPTIONS: ModelOptions = {
  rounds: 16,
  averaged: 8,
  rate: 0.1,
  penalty: 1,
  dropout,
  seed: 1,
  least: 2,
  kept: 44_000,
  smallest: 0,
};
