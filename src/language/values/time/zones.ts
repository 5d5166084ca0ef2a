/** Zones by the short names that people put after a time; "ET" honours daylight saving, as its users mean it to. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ...zone('America/New_York', 'et est edt eastern'),
  ...zone('America/Chicago', 'ct cst cdt central'),
  ...zone('America/Denver', 'mt mst mdt'),
  ...zone('America/Los_Angeles', 'pt pst pdt pacific'),
  ...zone('UTC', 'utc gmt'),
  ...zone('Europe/London', 'bst'),
  ...zone('Europe/Berlin', 'cet cest mez'),
  ...zone('Europe/Athens', 'eet eest'),
  ...zone('Asia/Kolkata', 'ist'),
  ...zone('Asia/Tokyo', 'jst'),
  ...zone('Asia/Singapore', 'sgt'),
  ...zone('Asia/Hong_Kong', 'hkt'),
  ...zone('Australia/Sydney', 'aest aedt'),
]);

function zone(name: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, name]);
}
