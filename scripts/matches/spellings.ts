import { type FormTokens, formSequences } from '../../lib/lexicon/forms.ts';
import { MASKED_WORDS } from '../../lib/lexicon/layout.ts';
import type { SourceEntity, SourceForm } from '../../lib/lexicon/source.ts';
import { foldedToken, GAP, TOKEN_KIND, type Tokens } from '../../lib/text/tokens.ts';

/** How two words that stand side by side may be joined. */
type Joint = ' ' | '-' | '';

const JOINTS: readonly Joint[] = [' ', '-', ''];

/** The words of a form as the lexicon knows them: folded, marks among them. */
export function wordsOf(entity: SourceEntity, form: SourceForm): readonly string[] {
  const [all] = formSequences(entity, form);
  return all?.sequence.map((index) => foldedToken(all.tokens, index)) ?? [];
}

/**
 * Spellings that find a form, in its own letters and as written first: commas left out; spaces and hyphens for one
 * another; letters and digits with nothing between. Not all that there are, but all kinds.
 */
export function spellingsOf(entity: SourceEntity, form: SourceForm): readonly string[] {
  const others = formSequences(entity, form).flatMap((sequence) =>
    JOINTS.map((joint) => written(sequence, joint)),
  );
  return [...new Set([form.text, ...others])];
}

/** What a form's letter case asks of the text, in words. */
export function caseRule(entity: SourceEntity, form: SourceForm): string {
  const [all] = formSequences(entity, form);
  const bound = all?.sequence.slice(0, MASKED_WORDS).flatMap((index, position) => {
    const word = all.tokens.text.slice(all.tokens.start[index], all.tokens.end[index]);
    if (((all.mask >>> (position + MASKED_WORDS)) & 1) !== 0) return [`"${word}" in capitals`];
    return ((all.mask >>> position) & 1) === 0 ? [] : [`"${word}" with a capital`];
  });
  return bound === undefined || bound.length === 0 ? 'found in any letter case' : bound.join(', ');
}

function written({ tokens, sequence }: FormTokens, joint: Joint): string {
  return sequence
    .map((index, position) => {
      const before = position === 0 ? '' : between(tokens, sequence[position - 1] ?? 0, index, joint);
      return before + tokens.text.slice(tokens.start[index], tokens.end[index]);
    })
    .join('');
}

function between(tokens: Tokens, before: number, index: number, joint: Joint): string {
  const [left, right] = [tokens.kind[before] ?? 0, tokens.kind[index] ?? 0];
  if (left > TOKEN_KIND.number || right > TOKEN_KIND.number) return gapBefore(tokens, index);
  // Only a letter and a digit stay two words with nothing between them ("F16"); where a space is written, one is usual.
  const mayTouch = left !== right && tokens.gap[index] !== GAP.space;
  return joint === '' && !mayTouch ? ' ' : joint;
}

function gapBefore(tokens: Tokens, index: number): string {
  return tokens.gap[index] === GAP.none ? '' : ' ';
}
