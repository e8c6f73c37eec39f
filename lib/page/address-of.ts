/** An address as the reader saw it, without fragment. */
export function addressOf(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
