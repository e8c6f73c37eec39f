/** Compiles `assets/lexicon/*.tsv` into the one file that the extension opens. */
import { statSync } from 'node:fs';
import { writeProjectLexicon } from './project-lexicon.ts';

const path = writeProjectLexicon();
console.log(`lexicon: ${(statSync(path).size / 1024).toFixed(0)} kB`);
