/** The moment of a message's timestamp. */
export function timeOf(ts: string): Date {
  return new Date(Number(ts) * 1000);
}

/** True where both timestamps are on one day, in the reader's zone. */
export function isSameDay(one: string, other: string): boolean {
  return timeOf(one).toDateString() === timeOf(other).toDateString();
}

/** A clock time such as 3:05 PM, in the reader's own way. */
export function clockOf(ts: string): string {
  return timeOf(ts).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
}

/** A day such as Today or Monday, March 2. */
export function dayOf(ts: string): string {
  const day = timeOf(ts);
  const today = new Date();
  if (day.toDateString() === today.toDateString()) return 'Today';
  const yesterday = new Date(today.getTime() - 86_400_000);
  if (day.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return day.toLocaleDateString(undefined, { weekday: 'long', month: 'long', day: 'numeric' });
}
