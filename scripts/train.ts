import { deflateRawSync } from 'node:zlib';
import { openProjectLexicon, readProjectEntities } from './project-lexicon.ts';
import { isProjectModel, writeProjectModel } from './project-model.ts';
import { readGold } from './train/gold.ts';
import { nameProfiles } from './train/name-profiles.ts';
import { nameStock } from './train/name-stock.ts';
import { MODEL_OPTIONS } from './train/options.ts';
import { ordinaryHashes } from './train/ordinary-hashes.ts';
import { renamedTexts } from './train/renamed-texts.ts';
import { trainModel } from './train/train-model.ts';

/** Training corpora, and whether their texts are an encyclopaedia's. */
const CORPORA = { 'idner-train': false, 'nergrit-train': true };

function main(): number {
  const texts = Object.entries(CORPORA).flatMap(([name, isWiki]) =>
    (readGold(name) ?? []).map((text) => ({ ...text, isWiki })),
  );
  if (texts.length === 0) {
    process.stdout.write('nothing to train on: the marked texts are not beside the project\n');
    return 1;
  }
  const entities = readProjectEntities();
  const all = [...texts, ...renamedTexts(texts, nameStock(entities, texts))];
  const sources = {
    texts: all,
    lexicon: openProjectLexicon(),
    words: nameProfiles(entities),
    ordinary: ordinaryHashes(),
  };
  const bytes = trainModel(sources, MODEL_OPTIONS);
  if (process.argv.includes('--check')) return report(isProjectModel(bytes));
  const path = writeProjectModel(bytes);
  const zipped = deflateRawSync(bytes, { level: 9 }).length;
  process.stdout.write(`${path}: ${bytes.length} bytes, ${zipped} zipped\n`);
  return 0;
}

/** Says whether training gave the model that the project has; it takes minutes, so that no test does it. */
function report(isSame: boolean): number {
  process.stdout.write(
    isSame ? "the same bytes as the project's model\n" : "other bytes than the project's model\n",
  );
  return isSame ? 0 : 1;
}

process.exitCode = main();
