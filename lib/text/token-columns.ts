/** Indonesian prose has a token in some five code units; what is denser makes the columns grow. */
const UNITS_A_TOKEN = 4;

/** The columns of a text's tokens, growing row by row. */
export class TokenColumns {
  readonly text: string;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
  unitStart: Int32Array;
  hash: Int32Array;
  units: Uint16Array;
  count = 0;
  protected unitCount = 0;

  constructor(text: string) {
    this.text = text;
    const capacity = Math.ceil(text.length / UNITS_A_TOKEN) + 16;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.shape = new Uint8Array(capacity);
    this.gap = new Uint8Array(capacity);
    this.unitStart = new Int32Array(capacity + 1);
    this.hash = new Int32Array(capacity);
    this.units = new Uint16Array(text.length + 16);
  }

  /** Begins a row; its folded units follow. */
  protected openRow(start: number, gap: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.gap[this.count] = gap;
    this.unitStart[this.count] = this.unitCount;
  }

  /** Ends the row begun last. */
  protected closeRow(kind: number, shape: number, end: number, hash: number): void {
    this.end[this.count] = end;
    this.kind[this.count] = kind;
    this.shape[this.count] = shape;
    this.hash[this.count] = hash;
    this.count += 1;
    this.unitStart[this.count] = this.unitCount;
  }

  /** Makes room for `more` folded units. */
  protected reserveUnits(more: number): void {
    if (this.unitCount + more <= this.units.length) return;
    const larger = new Uint16Array(this.units.length * 2);
    larger.set(this.units);
    this.units = larger;
  }

  private grow(): void {
    const capacity = this.count * 2;
    this.start = copied(new Int32Array(capacity), this.start);
    this.end = copied(new Int32Array(capacity), this.end);
    this.kind = copied(new Uint8Array(capacity), this.kind);
    this.shape = copied(new Uint8Array(capacity), this.shape);
    this.gap = copied(new Uint8Array(capacity), this.gap);
    this.unitStart = copied(new Int32Array(capacity + 1), this.unitStart);
    this.hash = copied(new Int32Array(capacity), this.hash);
  }
}

function copied<Column extends Int32Array | Uint8Array>(larger: Column, column: Column): Column {
  larger.set(column);
  return larger;
}
