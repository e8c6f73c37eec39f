/** The tab a popup opened in a tab of its own speaks of: `?tab=<id>` and nothing else; otherwise null. */
export function tabParameter(search: string): number | null {
  const digits = /^\?tab=(0|[1-9]\d{0,9})$/.exec(search)?.[1];
  return digits === undefined ? null : Number(digits);
}
