import { openModel, type TaggerModel } from '../../lib/recognition/tagger/open-model.ts';
import { onceALife } from './once-a-life.ts';
import { ownFile } from './own-file.ts';

const opened = onceALife(async () => openModel(await ownFile('/tagger.bin')));

/** The tagger's model, opened once a life of the worker; null for a file that cannot be used: reading goes on without. */
export async function tagger(): Promise<TaggerModel | null> {
  try {
    return await opened();
  } catch (error) {
    console.error('Sorot:', error);
    return null;
  }
}
