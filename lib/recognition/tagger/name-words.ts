/** Words of names and what they are words of, by their hash. */
export interface NameWords {
  /**
   * How often a word begins a person's name, stands later in one, is in an organisation's name, in a place's:
   * two bits each, lowest first; 0 for a word of no name.
   */
  profileOf(hash: number): number;
}
