import { foldedToken } from '../text/tokens.ts';
import { formSequences } from './forms.ts';
import { GrowingInts } from './growing-ints.ts';
import { FORM_KIND } from './layout.ts';
import type { SourceEntity, SourceForm } from './source.ts';
import { ENTITY_TYPES, layerOf } from './types.ts';

/** All forms of all entities as rows of word numbers, in table order; words are numbered as layout.ts says. */
export interface FormWords {
  /** The words, by number. */
  readonly words: readonly string[];
  /** How many of them can begin a form. */
  readonly firstWords: number;
  /** Per word: see `wordTypes` in layout.ts. */
  readonly wordTypes: Uint16Array;
  /** Per row: its first word in `rowWords`; one more for the end. */
  readonly rowStart: Int32Array;
  readonly rowWords: Int32Array;
  /** Per row: the entity. */
  readonly rowEntity: Int32Array;
  /** Per row: its case mask, see `MASKED_WORDS` in layout.ts. */
  readonly rowMask: Int32Array;
  /** Per row: a value of `FORM_KIND`. */
  readonly rowKind: Int32Array;
}

/** Reads the forms of all entities. Cost: linear in their words, but for sorting the distinct ones. */
export function formWordsOf(entities: readonly SourceEntity[]): FormWords {
  const rows = new Rows();
  entities.forEach((entity, index) => {
    for (const form of entity.forms) rows.add(entity, index, form);
  });
  return rows.numbered();
}

/** The rows as they are read; words are numbered as they come until all are known. */
class Rows {
  private readonly numbers = new Map<string, number>();
  private readonly types: number[] = [];
  private readonly begins: boolean[] = [];
  private readonly starts = new GrowingInts();
  private readonly words = new GrowingInts();
  private readonly entity = new GrowingInts();
  private readonly mask = new GrowingInts();
  private readonly kind = new GrowingInts();

  add(entity: SourceEntity, index: number, form: SourceForm): void {
    const types = typeBit(entity);
    for (const { tokens, sequence, mask } of formSequences(entity, form)) {
      if (sequence.length === 0) continue;
      this.starts.push(this.words.length);
      for (const token of sequence) this.words.push(this.numberOf(foldedToken(tokens, token), types));
      this.begins[this.words.at(this.starts.at(this.starts.length - 1))] = true;
      this.entity.push(index);
      this.mask.push(mask);
      this.kind.push(FORM_KIND[form.kind]);
    }
  }

  private numberOf(word: string, types: number): number {
    const number = this.numbers.get(word) ?? this.numbers.size;
    if (number === this.numbers.size) this.numbers.set(word, number);
    this.types[number] = (this.types[number] ?? 0) | types;
    return number;
  }

  numbered(): FormWords {
    const first: string[] = [];
    const others: string[] = [];
    for (const [word, number] of this.numbers) (this.begins[number] ? first : others).push(word);
    const words = [...first.sort(), ...others.sort()];
    const numberOf = new Int32Array(words.length);
    const wordTypes = new Uint16Array(words.length);
    words.forEach((word, number) => {
      const asRead = this.numbers.get(word) ?? 0;
      numberOf[asRead] = number;
      wordTypes[number] = this.types[asRead] ?? 0;
    });
    this.starts.push(this.words.length);
    return {
      words,
      firstWords: first.length,
      wordTypes,
      rowStart: this.starts.view(),
      rowWords: this.words.view().map((asRead) => numberOf[asRead] ?? 0),
      rowEntity: this.entity.view(),
      rowMask: this.mask.view(),
      rowKind: this.kind.view(),
    };
  }
}

/** Names found only beside a cue say nothing of a word: villages are called anything. Titles that need context still do. */
function typeBit({ type, flags }: SourceEntity): number {
  return flags.needsContext && layerOf(type) === 'name' ? 0 : 1 << ENTITY_TYPES.indexOf(type);
}
