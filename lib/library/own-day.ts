/** The reader's own calendar day at a moment, `YYYY-MM-DD`. */
export function ownDay(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
