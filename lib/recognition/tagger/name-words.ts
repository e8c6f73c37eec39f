/** A profile's bits of persons' names: their first words and later ones. */
export const PERSON_BITS = 15;

/** What words are words of, by their hash. */
export interface NameWords {
  /**
   * How often a word begins a person's name, stands later in one, is in an organisation's name, in a place's:
   * two bits each, lowest first; 0 for a word of no name.
   */
  profileOf(hash: number): number;
  /** Whether it is an ordinary Indonesian word, too. */
  isOrdinary(hash: number): boolean;
}
