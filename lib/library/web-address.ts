/** A host by letters, or an IPv6 address, with a port: no name before an `@`, and nothing that ends a host unseen. */
const AUTHORITY = String.raw`(?:\[[\da-f:.]+\]|[^\s/?#\\@:[\]<>"'\`|^{}%]+)(?::\d{1,5})?`;
const WEB_ADDRESS = new RegExp(String.raw`^https?:\/\/${AUTHORITY}(?:[/?#]\S*)?$`, 'i');

/** Controls, and characters that are not seen or turn the order of those that are. Browsers write them as `%…`. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

/**
 * The allow-list of addresses, asked where one is saved, imported or shown: http or https, and a host that is what it
 * looks like. `javascript:` and `data:` would run or show what a page, or a file, has written.
 */
export function isWebAddress(address: string): boolean {
  return WEB_ADDRESS.test(address) && !UNSEEN.test(address);
}
