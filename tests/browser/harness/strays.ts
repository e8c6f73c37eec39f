/** A request that came by, as far as it tells who made it. */
export interface SeenRequest {
  /** Full address; `https://host:port` for an attempt at an encrypted one. */
  readonly url: string;
  /** What its headers name as its origin or referrer, or ''. */
  readonly from: string;
}

/**
 * Whom browsers ask by themselves, with or without an extension: their makers' services (updates, lists of unsafe sites,
 * whether there is a network). Sorot names none of them.
 */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|org|net)|mozgcp\.net|firefox\.com)$/;

/**
 * Requests that no page of the fixtures, no browser and no test made: neither to a host that is served or named in what
 * is served, nor to one that the browser asks by itself; and any that an extension made, wherever it went.
 */
export function straysAmong(
  requests: readonly SeenRequest[],
  served: ReadonlyMap<string, string>,
): readonly string[] {
  const known = new Set([...served].flatMap(([url, html]) => [hostOf(url), ...hostsIn(html)]));
  const isStray = ({ url, from }: SeenRequest) =>
    /^\w+-extension:/.test(from) || !(known.has(hostOf(url)) || BROWSERS_OWN.test(hostOf(url)));
  return [
    ...new Set(
      requests.filter(isStray).map(({ url, from }) => `${url}${from === '' ? '' : ` from ${from}`}`),
    ),
  ];
}

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? url;

function hostsIn(html: string): readonly string[] {
  return [...html.matchAll(/\/\/([\w.-]+)/g)].map(([, host]) => (host ?? '').toLowerCase());
}
