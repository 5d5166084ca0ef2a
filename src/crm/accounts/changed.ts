import { escapeText } from '../../capability/blocks.ts';
import { words } from '../../capability/fields.ts';

/**
 * What was changed between two rows, as facts "Phone: ~old~ new"; `shown` names the columns that people know, `format`
 * how those read whose value is not for people.
 */
export function changedFacts<Row extends object>(
  before: Row,
  after: Row,
  shown: readonly (keyof Row & string)[],
  format: Partial<Record<keyof Row & string, (row: Row) => string | null>> = {},
): (readonly [label: string, value: string])[] {
  return shown.flatMap((column) => {
    const read = format[column] ?? ((row: Row) => plain(row[column]));
    const from = read(before);
    const to = read(after);
    if (from === to) return [];
    const old = from === null ? '' : `~${escapeText(from)}~ `;
    return [[words(column), `${old}${to === null ? '_none_' : escapeText(to)}`] as const];
  });
}

function plain(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(([name, entry]) => `${words(name)}: ${entry}`);
  return entries.length === 0 ? null : entries.join(', ');
}

/** True where a patch would make a row different. */
export function differs(row: object, patch: object): boolean {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.entries(patch).some(
    ([column, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(values.get(column)),
  );
}
