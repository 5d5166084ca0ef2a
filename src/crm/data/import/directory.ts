import { eq } from 'drizzle-orm';
import type { Transaction } from '../../../database/transaction.ts';
import { accounts } from '../../accounts/tables.ts';
import { contacts } from '../../contacts/tables.ts';
import { deals } from '../../deals/tables.ts';
import { products } from '../../products/tables.ts';
import { members } from '../../team/tables.ts';
import { squash } from './values.ts';

/** The kinds of record that rows refer to. */
export type DirectoryKind = 'members' | 'accounts' | 'contacts' | 'products' | 'deals';

/** What a directory knows a record by. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly externalId?: string | null;
  readonly email?: string | null;
  readonly domain?: string | null;
  readonly accountId?: string | null;
}

/**
 * The records that rows may refer to, by what exports call them: their own ids, e-mails, domains, or names without regard to case,
 * spaces and punctuation ("GTXPro" is "GTX Pro").
 */
export class Directory {
  readonly #maps: Readonly<Record<DirectoryKind, Map<string, Entry>>> = {
    members: new Map(),
    accounts: new Map(),
    contacts: new Map(),
    products: new Map(),
    deals: new Map(),
  };

  /** Reads what the workspace has already. */
  static async load(db: Transaction, workspaceId: string): Promise<Directory> {
    const directory = new Directory();
    const tables = { members, accounts, contacts, products, deals };
    for (const [kind, table] of Object.entries(tables)) {
      const rows = await db.select().from(table).where(eq(table.workspaceId, workspaceId));
      for (const row of rows) directory.add(kind as DirectoryKind, row);
    }
    return directory;
  }

  /** Makes a record known. */
  add(kind: DirectoryKind, entry: Entry): void {
    const map = this.#maps[kind];
    const keys = [`name:${squash(entry.name)}`];
    if (entry.externalId) keys.push(`id:${entry.externalId}`);
    if (entry.email) keys.push(`email:${entry.email.toLowerCase()}`);
    if (entry.domain) keys.push(`domain:${entry.domain.toLowerCase()}`);
    if (entry.accountId) keys.push(`name:${squash(entry.name)}@${entry.accountId}`);
    for (const key of keys) if (!map.has(key)) map.set(key, entry);
  }

  /** The record of a name; at an account where one is given, and then at none else. */
  byName(kind: DirectoryKind, name: string, accountId?: string | null): Entry | undefined {
    const key = `name:${squash(name)}`;
    return this.#maps[kind].get(accountId ? `${key}@${accountId}` : key);
  }

  byExternalId(kind: DirectoryKind, externalId: string): Entry | undefined {
    return this.#maps[kind].get(`id:${externalId}`);
  }

  byEmail(kind: DirectoryKind, email: string): Entry | undefined {
    return this.#maps[kind].get(`email:${email.toLowerCase()}`);
  }

  byDomain(kind: DirectoryKind, domain: string): Entry | undefined {
    return this.#maps[kind].get(`domain:${domain.toLowerCase()}`);
  }
}
