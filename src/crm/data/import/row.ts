import type { ImportKind } from './columns.ts';
import type { Source, SourceRow } from './source.ts';

/** A row as its kind reads it: by field rather than by header. */
export class Row {
  readonly kind: ImportKind;
  readonly file: string;
  readonly line: number;
  /** The cells of columns that are no field, by header. */
  readonly custom: Readonly<Record<string, string>>;
  readonly #fields: ReadonlyMap<string, string>;

  constructor(kind: ImportKind, { file }: Source, row: SourceRow, headers: ReadonlyMap<string, string | null>) {
    const custom: Record<string, string> = {};
    const fields = new Map<string, string>();
    for (const [header, cell] of Object.entries(row.cells)) {
      const field = headers.get(header);
      if (field === null || field === undefined) custom[header] = cell;
      else if (!fields.has(field)) fields.set(field, cell);
    }
    this.kind = kind;
    this.file = file;
    this.line = row.line;
    this.custom = custom;
    this.#fields = fields;
  }

  /** The cell of a field; undefined where it is empty. */
  get(field: string): string | undefined {
    return this.#fields.get(field);
  }

  /** The cell of a field; null where it is empty. */
  orNull(field: string): string | null {
    return this.get(field) ?? null;
  }

  /** The cell of a field, read by `read`; null where it is empty. */
  readOrNull<Value>(field: string, read: (cell: string) => Value): Value | null {
    return this.read(field, read) ?? null;
  }

  /** The cell of a field, read by `read`; undefined where it is empty. */
  read<Value>(field: string, read: (cell: string) => Value): Value | undefined {
    const cell = this.#fields.get(field);
    return cell === undefined ? undefined : read(cell);
  }

  /** All that the row says, as one text: what tells it from others where it has no id of its own. */
  get content(): string {
    return JSON.stringify([[...this.#fields], this.custom]);
  }

  /** The name, or the first and last name. */
  get name(): string | undefined {
    const both = [this.get('firstName'), this.get('lastName')].filter((part) => part !== undefined).join(' ');
    return this.get('name') ?? (both === '' ? undefined : both);
  }
}
