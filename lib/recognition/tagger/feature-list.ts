import { mix } from './hash.ts';

/** What a feature is made of: training leaves out whole groups at random, so that no group is relied on alone. */
export const GROUP = { shape: 0, word: 1, neighbour: 2, lexicon: 3, nameWord: 4, register: 5 } as const;

/** Kinds of features that are there once more for the text's register. */
const OF_REGISTER = new Uint8Array(128);
for (const kind of [
  1, 2, 3, 4, 5, 8, 10, 12, 20, 21, 24, 25, 32, 33, 34, 35, 40, 43, 44, 47, 50, 51, 52, 53, 55, 60, 67, 120,
  121, 122,
])
  OF_REGISTER[kind] = 1;

/** Mixed into a feature to make its copy for the register. */
const REGISTER_COPY = 0x52;

/** More features than any token has. */
const CAPACITY = 256;

/** A list of features that is filled again and again. */
export class FeatureList {
  /** The features: numbers of 32 bits. */
  readonly ids: Int32Array = new Int32Array(CAPACITY);
  /** {@link GROUP} of each. The value of a feature of the register is the text's register; that of all others is 1. */
  readonly groups: Uint8Array = new Uint8Array(CAPACITY);
  count = 0;
  /** The group of the features added next. */
  group: number = GROUP.shape;

  /** Adds a feature: its kind, and what is seen. */
  add(kind: number, seen: number): void {
    const id = mix(seen, kind);
    this.push(id, this.group);
    if (OF_REGISTER[kind] === 1) this.push(mix(id, REGISTER_COPY), GROUP.register);
  }

  private push(id: number, group: number): void {
    this.ids[this.count] = id;
    this.groups[this.count] = group;
    this.count += 1;
  }
}
