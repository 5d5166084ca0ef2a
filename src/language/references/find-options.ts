import type { RecordType } from './named-record.ts';

/** What narrows or weighs a search for names. */
export interface FindOptions {
  /** Ids of records in context (the thread's, the channel's): they settle a tie. */
  readonly preferredIds?: ReadonlySet<string> | undefined;
  /** The asker as member: their own records settle a tie that the preferred ones leave. */
  readonly ownerId?: string | undefined;
  /** Only records of these types. */
  readonly types?: readonly RecordType[] | undefined;
  /** Only records that belong to these accounts, and the accounts themselves. */
  readonly accountIds?: readonly string[] | undefined;
  /** At most this many candidates for one stretch (default 10). */
  readonly limit?: number | undefined;
}

/** What lookup may be told. */
export interface LookupOptions {
  /** Only records of these types. */
  readonly types?: readonly RecordType[] | undefined;
  /** At most this many candidates (default 10). */
  readonly limit?: number | undefined;
  /** As in {@link FindOptions}. */
  readonly preferredIds?: ReadonlySet<string> | undefined;
  /** As in {@link FindOptions}. */
  readonly ownerId?: string | undefined;
}
