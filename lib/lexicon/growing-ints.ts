/** A list of 32-bit integers that grows: a tenth of what an array of numbers or objects takes while a lexicon is compiled. */
export class GrowingInts {
  private values = new Int32Array(1024);
  length = 0;

  /** Adds one at the end. */
  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  /** The value at `index`; 0 outside. */
  at(index: number): number {
    return this.values[index] ?? 0;
  }

  /** All values so far, as a view that the next {@link push} may leave behind. */
  view(): Int32Array {
    return this.values.subarray(0, this.length);
  }
}
