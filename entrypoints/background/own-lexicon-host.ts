import { byAge } from '../../lib/library/own/own-list.ts';
import { compileOwn, type OwnLexicon } from '../../lib/recognition/own-names.ts';
import { type OwnNames, openOwnNames } from '../../lib/storage/own-lexicon.ts';

/** The reader's own lexicon, ready to be looked up, with the generation that it is of. */
export interface OwnHost {
  readonly lexicon: OwnLexicon;
  readonly generation: number;
}

let names: OwnNames | null = null;
let compiled: OwnHost | null = null;

/** The reader's own lexicon as a store. */
export function ownNames(): OwnNames {
  names ??= openOwnNames();
  return names;
}

/** The reader's own lexicon as it is now; compiled again only after it changed. None, where it cannot be read. */
export async function ownLexicon(): Promise<OwnHost> {
  try {
    const generation = await ownNames().generation();
    if (compiled?.generation !== generation)
      compiled = { lexicon: compileOwn(generation === 0 ? [] : byAge(await ownNames().all())), generation };
    return compiled;
  } catch (error) {
    console.error('Sorot: the own lexicon could not be read', error);
    return { lexicon: compileOwn([]), generation: -1 };
  }
}
