/** How many forms there is room for at first; some 280,000 characters of news have as many as 20,000. */
const ROOM = 256;

/** Columns of a row. */
const WIDTH = 4;

/** The forms found in a text, in columns, a row a form: no object a form. */
export class FoundForms {
  /** Row by row: first token, one past the last token, one past the last code unit, trie node. */
  private rows = new Int32Array(WIDTH * ROOM);
  count = 0;

  /** Adds a form. */
  push(first: number, last: number, end: number, node: number): void {
    const at = WIDTH * this.count;
    if (at === this.rows.length) this.grow();
    const { rows } = this;
    rows[at] = first;
    rows[at + 1] = last;
    rows[at + 2] = end;
    rows[at + 3] = node;
    this.count += 1;
  }

  /** Turns the order of the rows from `from` on. */
  reverseFrom(from: number): void {
    const { rows } = this;
    for (let i = WIDTH * from, j = WIDTH * (this.count - 1); i < j; i += WIDTH, j -= WIDTH) {
      for (let column = 0; column < WIDTH; column += 1) {
        const kept = rows[i + column] ?? 0;
        rows[i + column] = rows[j + column] ?? 0;
        rows[j + column] = kept;
      }
    }
  }

  /** First token of a form. */
  first(row: number): number {
    return this.rows[WIDTH * row] ?? 0;
  }

  /** One past its last token. */
  last(row: number): number {
    return this.rows[WIDTH * row + 1] ?? 0;
  }

  /** One past its last UTF-16 code unit: before the last token's clitic, if it has one. */
  end(row: number): number {
    return this.rows[WIDTH * row + 2] ?? 0;
  }

  /** Its trie node. */
  node(row: number): number {
    return this.rows[WIDTH * row + 3] ?? 0;
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.rows.length);
    larger.set(this.rows);
    this.rows = larger;
  }
}
