import { TOKEN_KIND, type Tokens } from '../../text/tokens.ts';

/** Token ranges between breaks (end exclusive), none of them empty: names never run from one block into the next. */
export function blocksOf(tokens: Tokens): readonly (readonly [number, number])[] {
  const blocks: [number, number][] = [];
  let first = 0;
  for (let i = 0; i <= tokens.count; i += 1) {
    if (i < tokens.count && tokens.kind[i] !== TOKEN_KIND.break) continue;
    if (i > first) blocks.push([first, i]);
    first = i + 1;
  }
  return blocks;
}
