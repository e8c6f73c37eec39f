import { SHELF_SIZE } from './shelf.ts';

/** Which of some ids each entry of a shelf has: lists one after the other, as numbers in a list of the shelf's own. */
export interface IdLists {
  readonly ids: string[];
  /** Where the list of each slot begins in {@link of}; it ends where the next begins. */
  readonly start: Int32Array;
  /** Places in {@link ids}. */
  readonly of: Int32Array;
}

/** Who is named in the articles of a shelf, and what they are about. */
export interface Cast {
  readonly shelf: number;
  readonly entities: IdLists;
  readonly topics: IdLists;
}

/** Lists with nothing in them. */
export function emptyCast(shelf: number): Cast {
  const lists = () => ({ ids: [], start: new Int32Array(SHELF_SIZE + 1), of: new Int32Array(0) });
  return { shelf, entities: lists(), topics: lists() };
}

/** The lists with those of the next slots, from `slot` on. */
export function withLists(lists: IdLists, slot: number, added: readonly (readonly string[])[]): IdLists {
  const ids = [...lists.ids];
  const places = new Map(ids.map((id, place) => [id, place]));
  const from = lists.start[slot] ?? 0;
  const of = [...lists.of.subarray(0, from)];
  const start = lists.start.slice();
  added.forEach((list, i) => {
    for (const id of list) {
      const place = places.get(id) ?? ids.push(id) - 1;
      places.set(id, place);
      of.push(place);
    }
    start.fill(of.length, slot + i + 1);
  });
  return { ids, start, of: Int32Array.from(of) };
}

/** Calls `visit` for each id of a slot, with its place in the shelf's list. */
export function eachId(lists: IdLists, slot: number, visit: (id: string, place: number) => void): void {
  for (let i = lists.start[slot] ?? 0; i < (lists.start[slot + 1] ?? 0); i += 1) {
    const place = lists.of[i] ?? -1;
    const id = lists.ids[place];
    if (id !== undefined) visit(id, place);
  }
}
