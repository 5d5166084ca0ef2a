import type { ImportKind } from './columns.ts';

/** A row that was left out, and why. */
export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** What came of one kind's rows. */
export interface Tally {
  readonly rows: number;
  readonly imported: number;
  /** There already, by their id or name. */
  readonly unchanged: number;
  readonly rejected: number;
}

/** What came of an import: every row is imported, unchanged or rejected. */
export interface ImportReport {
  readonly kinds: Readonly<Partial<Record<ImportKind, Tally>>>;
  readonly rejected: readonly RejectedRow[];
  /** What was assumed, created along the way or kept as a custom field. */
  readonly notices: readonly string[];
}

/** Keeps count while an import runs. */
export class ReportBuilder {
  readonly #kinds: Partial<
    Record<ImportKind, { rows: number; imported: number; unchanged: number; rejected: number }>
  > = {};
  readonly #rejected: RejectedRow[] = [];
  readonly #notices = new Map<string, number>();

  /** Counts rows of a kind as they came out. */
  count(kind: ImportKind, outcome: 'imported' | 'unchanged', rows: number): void {
    const tally = this.#tally(kind);
    tally.rows += rows;
    tally[outcome] += rows;
  }

  /** Leaves a row out; a null kind is that of a file that nothing could be made of. */
  reject(kind: ImportKind | null, row: RejectedRow): void {
    this.#rejected.push(row);
    if (kind === null) return;
    const tally = this.#tally(kind);
    tally.rows += 1;
    tally.rejected += 1;
  }

  /** Says something of the import; the same thing said again is counted. */
  notice(text: string): void {
    this.#notices.set(text, (this.#notices.get(text) ?? 0) + 1);
  }

  build(): ImportReport {
    const notices = [...this.#notices].map(([text, times]) => (times === 1 ? text : `${text} (${times} rows)`));
    return { kinds: this.#kinds, rejected: this.#rejected, notices };
  }

  #tally(kind: ImportKind) {
    const tally = this.#kinds[kind] ?? { rows: 0, imported: 0, unchanged: 0, rejected: 0 };
    this.#kinds[kind] = tally;
    return tally;
  }
}
