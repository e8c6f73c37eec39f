/** `npm run bench [-- lexicon | recognise | extraction | anchoring | exchange | library | search]`: what Sorot costs, beside others at the same work in the same run. */
import { benchAnchoring } from './bench/anchoring-bench.ts';
import { benchExchange } from './bench/exchange-bench.ts';
import { benchExtraction } from './bench/extraction-bench.ts';
import { benchLexicon } from './bench/lexicon-bench.ts';
import { benchLibrary } from './bench/library-bench.ts';
import { benchPages } from './bench/page-bench.ts';
import { benchRecognise } from './bench/recognise-bench.ts';
import { benchSearch } from './bench/search-bench.ts';

/** What can be measured; each answers with its exit code. */
const BENCHES: ReadonlyMap<string, () => Promise<number>> = new Map([
  ['pages', benchPages],
  ['lexicon', benchLexicon],
  ['recognise', benchRecognise],
  ['library', benchLibrary],
  ['search', benchSearch],
  ['extraction', benchExtraction],
  ['anchoring', benchAnchoring],
  ['exchange', benchExchange],
]);

/** Exit code for words that name nothing to measure. */
const WRONG_INPUT = 2;

const words = process.argv.slice(2);
const bench = BENCHES.get(words.length === 0 ? 'pages' : words.join(' '));
if (bench === undefined) {
  console.error(
    `"${words.join(' ')}" is nothing to measure. Usage: npm run bench [-- ${[...BENCHES.keys()].join(' | ')}]`,
  );
}
process.exitCode = await (bench?.() ?? WRONG_INPUT);
