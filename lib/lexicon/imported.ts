import { slug } from './slug.ts';
import type { SourceEntity } from './source.ts';

/**
 * Adds imported entities to those that are there, and tells which gave way to which: imported id → id.
 * One with the id of another, or with a name that just one other of its type has, is that other: it lends it its link
 * and no more. Names that need context ("Sukamaju") tell too little for that.
 */
export function addImported(
  entities: Map<string, SourceEntity>,
  imported: readonly SourceEntity[],
): ReadonlyMap<string, string> {
  const owners = new Map<string, string | null>();
  for (const entity of entities.values()) claim(owners, entity);
  const gaveWay = new Map<string, string>();
  for (const one of imported) {
    const other = entities.get(one.id) ?? entities.get(ownerOf(owners, one) ?? '');
    if (other) {
      gaveWay.set(one.id, other.id);
      if (other.link === '') entities.set(other.id, { ...other, link: one.link });
    } else {
      entities.set(one.id, one);
      claim(owners, one);
    }
  }
  return gaveWay;
}

const keyOf = (type: string, name: string): string => `${type}/${slug(name)}`;

function ownerOf(owners: ReadonlyMap<string, string | null>, one: SourceEntity): string | null {
  return one.flags.needsContext ? null : (owners.get(keyOf(one.type, one.name)) ?? null);
}

/** Notes whose each name is; null: of several. */
function claim(owners: Map<string, string | null>, { id, type, forms, flags }: SourceEntity): void {
  if (flags.needsContext) return;
  for (const form of forms) {
    if (form.kind === 'demonym' || form.kind === 'cautious') continue;
    const key = keyOf(type, form.text);
    const owner = owners.get(key);
    owners.set(key, owner === undefined || owner === id ? id : null);
  }
}
