import { isWebAddress } from '../lib/library/web-address.ts';

/** The address as it is opened, if it is one of the web, else null: a kept address came from a page or a file. */
export function webAddress(address: string): string | null {
  return isWebAddress(address) ? (URL.parse(address)?.href ?? null) : null;
}
