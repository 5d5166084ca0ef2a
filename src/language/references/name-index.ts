import { findNames } from './find-names.ts';
import type { FindOptions, LookupOptions } from './find-options.ts';
import { lookUp, relatedTo } from './lookup.ts';
import { NameTables } from './name-tables.ts';
import type { NameCandidate, NamedRecord, NameMatch, RecordType } from './named-record.ts';

/**
 * The names of a workspace's records, in memory: which stretches of a message name a record, and which record a
 * reference means. Holds no connection and no clock; whoever owns it adds and removes records as they change.
 */
export class NameIndex {
  readonly #tables = new NameTables();

  /** How many records it holds. */
  get size(): number {
    return this.#tables.records.size;
  }

  /** Adds a record; one of the same type and id is replaced. */
  add(record: NamedRecord): void {
    this.#tables.remove(record.type, record.id);
    this.#tables.add(record);
  }

  /** Replaces what is known of a record, or adds it. */
  update(record: NamedRecord): void {
    this.add(record);
  }

  /** Takes a record out; false where it was not there. */
  remove(type: RecordType, id: string): boolean {
    return this.#tables.remove(type, id);
  }

  /** A record as it was added; undefined where it is not there. */
  get(type: RecordType, id: string): NamedRecord | undefined {
    const slot = this.#tables.records.slotOf(type, id);
    return slot === undefined ? undefined : this.#tables.records.record(slot);
  }

  /** The records of a type that belong to an account, the active ones first, then by name. */
  related(type: RecordType, accountId: string): NamedRecord[] {
    return relatedTo(this.#tables, type, accountId);
  }

  /**
   * Every stretch of a message that may name a record, overlaps allowed: the longest first, of equally long ones the
   * best. Never throws, whatever the text; reads the first 20,000 characters.
   */
  findIn(text: string, options: FindOptions = {}): NameMatch[] {
    return findNames(this.#tables, text, options, false);
  }

  /** The records that a text may mean which is known to be a reference ("Dana at Acme", "D-12", "acme"), best first. */
  lookup(query: string, options: LookupOptions = {}): NameCandidate[] {
    return lookUp(this.#tables, query, options);
  }
}
