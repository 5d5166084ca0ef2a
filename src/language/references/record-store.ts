import { IntList } from './int-list.ts';
import type { NamedRecord, RecordType } from './named-record.ts';
import { numberOfType, typeOfNumber } from './record-types.ts';

/** What few records have, kept apart so that the others do not pay for it. */
type Extra = Pick<NamedRecord, 'aliases' | 'domain' | 'handle' | 'slackUserId'>;

/** Strings that many records share, each kept once under a number from 1; 0 stands for none. */
class SharedStrings {
  readonly #numbers = new Map<string, number>();
  readonly #strings: (string | undefined)[] = [undefined];

  numberOf(text: string | undefined): number {
    if (text === undefined) return 0;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#strings.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }

  string(number: number): string | undefined {
    return this.#strings[number];
  }
}

/** The records of an index in columns; a *slot* is a record's row, used again after the record is removed. */
export class RecordStore {
  readonly #slots = new Map<RecordType, Map<string, number>>();
  readonly #ids: string[] = [];
  readonly #names: string[] = [];
  readonly #emails: (string | undefined)[] = [];
  readonly #extras = new Map<number, Extra>();
  readonly #types = new IntList();
  readonly #inactive = new IntList();
  readonly #accounts = new IntList();
  readonly #owners = new IntList();
  readonly #shared = new SharedStrings();
  readonly #free: number[] = [];
  // The records of an account, as a list that runs through #nextOfAccount (slot + 1; 0 ends it).
  readonly #firstOfAccount = new IntList();
  readonly #nextOfAccount = new IntList();
  #size = 0;

  /** How many records there are. */
  get size(): number {
    return this.#size;
  }

  /** One more than the highest slot. */
  get end(): number {
    return this.#ids.length;
  }

  /** Stores a record that is not there yet and returns its slot. */
  add(record: NamedRecord): number {
    const slot = this.#free.pop() ?? this.#ids.length;
    this.#ids[slot] = record.id;
    this.#names[slot] = record.name;
    this.#emails[slot] = record.email;
    this.#types.set(slot, numberOfType(record.type));
    this.#inactive.set(slot, record.active === false ? 1 : 0);
    this.#owners.set(slot, this.#shared.numberOf(record.ownerId));
    this.#linkAccount(slot, this.#shared.numberOf(record.accountId));
    const { aliases, domain, handle, slackUserId } = record;
    if (aliases !== undefined || domain !== undefined || handle !== undefined || slackUserId !== undefined) {
      this.#extras.set(slot, { aliases, domain, handle, slackUserId });
    }
    this.#slotsOf(record.type).set(record.id, slot);
    this.#size++;
    return slot;
  }

  /** Forgets the record of a slot. */
  remove(slot: number): void {
    this.#unlinkAccount(slot);
    this.#slotsOf(this.type(slot)).delete(this.id(slot));
    this.#extras.delete(slot);
    this.#ids[slot] = '';
    this.#names[slot] = '';
    this.#emails[slot] = undefined;
    this.#free.push(slot);
    this.#size--;
  }

  /** The slot of a record; undefined where it is not in the index. */
  slotOf(type: RecordType, id: string): number | undefined {
    return this.#slots.get(type)?.get(id);
  }

  /** The slots of all types that have an id. */
  slotsWithId(id: string): number[] {
    const slots: number[] = [];
    for (const byId of this.#slots.values()) {
      const slot = byId.get(id);
      if (slot !== undefined) slots.push(slot);
    }
    return slots;
  }

  /** The record of a slot. */
  record(slot: number): NamedRecord {
    return {
      type: this.type(slot),
      id: this.id(slot),
      name: this.name(slot),
      email: this.#emails[slot],
      accountId: this.#shared.string(this.#accounts.at(slot)),
      ownerId: this.#shared.string(this.#owners.at(slot)),
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
    return this.#ids[slot] ?? '';
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

  /** The number under which an account's or owner's id is kept; -1 where no record refers to it. */
  numberOfReference(id: string): number {
    return this.#shared.find(id);
  }

  /** The slots of the records that belong to an account. */
  slotsOfAccount(accountId: string): number[] {
    const slots: number[] = [];
    const account = this.#shared.find(accountId);
    if (account < 0) return slots;
    for (let next = this.#firstOfAccount.at(account); next !== 0; next = this.#nextOfAccount.at(next - 1)) {
      slots.push(next - 1);
    }
    return slots;
  }

  #slotsOf(type: RecordType): Map<string, number> {
    let slots = this.#slots.get(type);
    if (slots === undefined) {
      slots = new Map();
      this.#slots.set(type, slots);
    }
    return slots;
  }

  #linkAccount(slot: number, account: number): void {
    this.#accounts.set(slot, account);
    if (account === 0) return;
    this.#nextOfAccount.set(slot, this.#firstOfAccount.at(account));
    this.#firstOfAccount.set(account, slot + 1);
  }

  #unlinkAccount(slot: number): void {
    const account = this.#accounts.at(slot);
    if (account === 0) return;
    let before = -1;
    let next = this.#firstOfAccount.at(account);
    while (next !== 0 && next - 1 !== slot) {
      before = next - 1;
      next = this.#nextOfAccount.at(before);
    }
    if (before < 0) this.#firstOfAccount.set(account, this.#nextOfAccount.at(slot));
    else this.#nextOfAccount.set(before, this.#nextOfAccount.at(slot));
    this.#accounts.set(slot, 0);
  }
}
