import { IdTable } from './id-table.ts';
import { IntList } from './int-list.ts';
import type { NamedRecord, RecordType } from './named-record.ts';
import { numberOfType, typeOfNumber } from './record-types.ts';
import { SlotChains } from './slot-chains.ts';

/** What few records have, kept apart so that the others do not pay for it. */
type Extra = Pick<NamedRecord, 'aliases' | 'email' | 'domain' | 'handle' | 'slackUserId'>;

/** The records of an index in columns; a *slot* is a record's row, used again after the record is removed. */
export class RecordStore {
  // Records, accounts and owners share one table of ids, and are referred to by their numbers in it.
  readonly #ids = new IdTable();
  readonly #idNumbers = new IntList();
  readonly #names: string[] = [];
  // What most records have one of: an account's domain, anything else's e-mail.
  readonly #addresses: (string | undefined)[] = [];
  readonly #extras = new Map<number, Extra>();
  readonly #types = new IntList();
  readonly #inactive = new IntList();
  readonly #accounts = new IntList();
  readonly #owners = new IntList();
  readonly #free: number[] = [];
  readonly #withId = new SlotChains();
  readonly #ofAccount = new SlotChains();
  #size = 0;

  /** How many records there are. */
  get size(): number {
    return this.#size;
  }

  /** Stores a record that is not there yet and returns its slot. */
  add(record: NamedRecord): number {
    const slot = this.#free.pop() ?? this.#names.length;
    const id = this.#ids.numberOf(record.id);
    this.#idNumbers.set(slot, id);
    this.#withId.add(id, slot);
    this.#names[slot] = record.name;
    this.#addresses[slot] = record.type === 'account' ? record.domain : record.email;
    this.#types.set(slot, numberOfType(record.type));
    this.#inactive.set(slot, record.active === false ? 1 : 0);
    this.#owners.set(slot, this.#referTo(record.ownerId));
    const account = this.#referTo(record.accountId);
    this.#accounts.set(slot, account);
    if (account > 0) this.#ofAccount.add(account, slot);
    const extra = extraOf(record);
    if (extra !== undefined) this.#extras.set(slot, extra);
    this.#size++;
    return slot;
  }

  /** Forgets the record of a slot. */
  remove(slot: number): void {
    this.#withId.remove(this.#idNumbers.at(slot), slot);
    if (this.account(slot) > 0) this.#ofAccount.remove(this.account(slot), slot);
    this.#extras.delete(slot);
    this.#idNumbers.set(slot, 0);
    this.#accounts.set(slot, 0);
    this.#owners.set(slot, 0);
    this.#names[slot] = '';
    this.#addresses[slot] = undefined;
    this.#free.push(slot);
    this.#size--;
  }

  /** The slot of a record; undefined where it is not in the index. */
  slotOf(type: RecordType, id: string): number | undefined {
    return this.slotsWithId(id).find((slot) => this.type(slot) === type);
  }

  /** The slots of all types that have an id. */
  slotsWithId(id: string): number[] {
    return this.#withId.slots(this.#ids.find(id));
  }

  /** The record of a slot. */
  record(slot: number): NamedRecord {
    const type = this.type(slot);
    const address = this.#addresses[slot];
    return {
      type,
      id: this.id(slot),
      name: this.name(slot),
      email: type === 'account' ? undefined : address,
      domain: type === 'account' ? address : undefined,
      accountId: this.#ids.id(this.#accounts.at(slot)),
      ownerId: this.#ids.id(this.#owners.at(slot)),
      active: this.isActive(slot),
      ...this.#extras.get(slot),
    };
  }

  /** The number of a record's type, for grouping many. */
  typeNumber(slot: number): number {
    return this.#types.at(slot);
  }

  /** The type of a slot's record. */
  type(slot: number): RecordType {
    return typeOfNumber(this.#types.at(slot));
  }

  /** The name of a slot's record. */
  name(slot: number): string {
    return this.#names[slot] ?? '';
  }

  /** The id of a slot's record. */
  id(slot: number): string {
    return this.#ids.id(this.#idNumbers.at(slot)) ?? '';
  }

  /** The number of a record's own id, by which others refer to it. */
  idNumber(slot: number): number {
    return this.#idNumbers.at(slot);
  }

  /** False for what is archived, closed or done. */
  isActive(slot: number): boolean {
    return this.#inactive.at(slot) === 0;
  }

  /** The number of the account that a record belongs to; 0 for none. */
  account(slot: number): number {
    return this.#accounts.at(slot);
  }

  /** The number of a record's owner; 0 for none. */
  owner(slot: number): number {
    return this.#owners.at(slot);
  }

  /** The number of an id, as in `account`, `owner` and `idNumber`; -1 where no record has or refers to it. */
  numberOfReference(id: string): number {
    return this.#ids.find(id);
  }

  /** The slots of the records that belong to an account. */
  slotsOfAccount(accountId: string): number[] {
    return this.#ofAccount.slots(this.#ids.find(accountId));
  }

  #referTo(id: string | undefined): number {
    return id === undefined ? 0 : this.#ids.numberOf(id);
  }
}

function extraOf(record: NamedRecord): Extra | undefined {
  const { aliases, handle, slackUserId } = record;
  const [email, domain] = record.type === 'account' ? [record.email, undefined] : [undefined, record.domain];
  const extra: { -readonly [Key in keyof Extra]: Extra[Key] } = {};
  if (aliases !== undefined) extra.aliases = [...aliases];
  if (handle !== undefined) extra.handle = handle;
  if (slackUserId !== undefined) extra.slackUserId = slackUserId;
  if (email !== undefined) extra.email = email;
  if (domain !== undefined) extra.domain = domain;
  return Object.keys(extra).length === 0 ? undefined : extra;
}
