import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { factsOf, hasFlag, typeOf } from '../../lib/lexicon/facts.ts';
import { type LexiconViews, openLexicon } from '../../lib/lexicon/open.ts';
import type { SourceEntity, SourceForm } from '../../lib/lexicon/source.ts';
import { isFrequentWord } from '../../tests/lexicon/frequent-words.ts';
import { ownersOf, placesIn, type SampleText } from './places.ts';
import { caseRule, spellingsOf, wordsOf } from './spellings.ts';

/** What new rows are held against. */
export interface Surroundings {
  /** The lexicon as it is. */
  readonly lexicon: LexiconViews;
  readonly frequentWords: ReadonlySet<string>;
  readonly texts: readonly SampleText[];
}

/** More owners of a form, or places in a text, are counted and not shown. */
const MOST_SHOWN = 12;

/** Lines that say what each surface form of an entity covers, who has it already, and where it is found. */
export function describeEntity(entity: SourceEntity, around: Surroundings): readonly string[] {
  return entity.forms
    .filter(({ kind }) => kind !== 'demonym')
    .flatMap((form) => [...describeForm(entity, form, around), '']);
}

function describeForm(entity: SourceEntity, form: SourceForm, around: Surroundings): readonly string[] {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['words', [wordsOf(entity, form).join(' · ')]],
    ['case', [caseRule(entity, form)]],
    ['spellings', spellingsOf(entity, form)],
    ['already', ownersIn(around.lexicon, form)],
    ['frequent word', [frequencyOf(entity, form, around.frequentWords)]],
    ...around.texts.map(({ what, text }) => [`in ${what}`, foundIn(entity, form, text)] as const),
  ];
  return [form.text, ...rows.flatMap(([heading, lines]) => indented(heading, lines))];
}

function indented(heading: string, lines: readonly string[]): readonly string[] {
  return lines.map(
    (line, index) => `  ${index === 0 ? `${heading}:` : ' '.repeat(heading.length + 1)} ${line}`,
  );
}

function ownersIn(lexicon: LexiconViews, { text }: SourceForm): readonly string[] {
  const owners = ownersOf(lexicon, text).map((row) => {
    const flags = (['needsContext', 'commonWord', 'caseSensitive'] as const).filter((flag) =>
      hasFlag(lexicon, row, flag),
    );
    const { id, name } = factsOf(lexicon, row);
    return [`a form of ${id}, ${typeOf(lexicon, row)} "${name}"`, ...flags].join(', ');
  });
  return owners.length === 0 ? ['a form of no entity'] : shortened(owners);
}

function frequencyOf(entity: SourceEntity, form: SourceForm, words: ReadonlySet<string>): string {
  if (!isFrequentWord(words, entity, form)) return 'no';
  const { needsContext, commonWord } = entity.flags;
  return needsContext || commonWord ? 'yes, and its row is flagged' : 'YES: its row needs a flag';
}

function foundIn(entity: SourceEntity, form: SourceForm, text: string): readonly string[] {
  const alone = openLexicon(new Uint8Array(compileLexicon([lone(entity, form)])).buffer);
  const places = placesIn(alone, text).map(({ shown }) => shown);
  return places.length === 0 ? ['nowhere'] : shortened(places);
}

/** The entity with one form, and without what refers to others. */
function lone(entity: SourceEntity, form: SourceForm): SourceEntity {
  return { ...entity, parent: '', tenures: [], forms: [form] };
}

function shortened(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_SHOWN;
  return more > 0 ? [...lines.slice(0, MOST_SHOWN), `… and ${more} more`] : lines;
}
