/** A day as exact as known (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) in words. */
function writtenMoment(moment: string, language: string): string {
  const [year = '', month, day] = moment.split('-');
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return moment;
  const exact = day === undefined ? {} : ({ day: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: 'short', timeZone: 'UTC' },
    ...exact,
  }).format(date);
}

/** "20 Oct 2014 – 20 Oct 2024", "2019 –": from when to when, as exact as known; empty where neither is. */
export function writtenSpan(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language: string,
): string {
  if (from === null && to === null) return '';
  const [begin, end] = [from, to].map((moment) => (moment === null ? '' : writtenMoment(moment, language)));
  return `${begin} – ${end}`.trim();
}
