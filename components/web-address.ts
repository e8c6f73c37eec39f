/** The address if it is one of the web, else null: a kept address came from a page or a file, and may be `javascript:`. */
export function webAddress(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
