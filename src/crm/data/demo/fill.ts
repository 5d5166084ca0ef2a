/** A phrase with its `{names}` replaced; a name without a value leaves nothing. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** The name of the month after a moment's: "April". */
export function monthAfter(at: Date): string {
  const next = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1));
  return next.toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
}
