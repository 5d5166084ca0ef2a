import { IntList } from './int-list.ts';
import type { PartRole } from './name-forms.ts';
import type { RecordType } from './named-record.ts';
import { numberOfType, typeOfNumber } from './record-types.ts';

/** The records of one type in whose names a word has one role. */
export interface PartGroup {
  readonly role: PartRole;
  readonly type: RecordType;
  /** In the order they were added. */
  readonly slots: readonly number[];
}

const ROLES: readonly PartRole[] = ['first_name', 'last_name', 'head', 'part'];
const NONE: readonly PartGroup[] = [];

/** Which names hold a word, by role and type. Most words are in one name only, and cost one integer. */
export class Postings {
  // By word: the only posting, as slot, role and type in one integer, + 1; 0 for none; -1 where several are in #several.
  readonly #single = new IntList();
  readonly #several = new Map<number, (PartGroup & { readonly slots: number[] })[]>();

  /** Files a record under a word of its name. */
  add(word: number, slot: number, role: PartRole, type: RecordType): void {
    const known = this.#single.at(word);
    if (known === 0) {
      this.#single.set(word, pack(slot, role, type) + 1);
      return;
    }
    if (known > 0) {
      this.#several.set(word, [unpack(known - 1)]);
      this.#single.set(word, -1);
    }
    const groups = this.#several.get(word);
    const group = groups?.find((one) => one.role === role && one.type === type);
    if (group === undefined) groups?.push({ role, type, slots: [slot] });
    else group.slots.push(slot);
  }

  /** Takes a record out from under a word. */
  remove(word: number, slot: number, role: PartRole, type: RecordType): void {
    if (this.#single.at(word) === pack(slot, role, type) + 1) this.#single.set(word, 0);
    const groups = this.#several.get(word);
    const group = groups?.find((one) => one.role === role && one.type === type);
    const position = group?.slots.lastIndexOf(slot) ?? -1;
    if (groups === undefined || group === undefined || position < 0) return;
    group.slots.splice(position, 1);
    if (group.slots.length > 0) return;
    groups.splice(groups.indexOf(group), 1);
    if (groups.length > 0) return;
    this.#several.delete(word);
    this.#single.set(word, 0);
  }

  /** The records of a word, in groups. */
  of(word: number): readonly PartGroup[] {
    const known = this.#single.at(word);
    if (known > 0) return [unpack(known - 1)];
    return known === 0 ? NONE : (this.#several.get(word) ?? NONE);
  }
}

function pack(slot: number, role: PartRole, type: RecordType): number {
  return slot * 64 + ROLES.indexOf(role) * 16 + numberOfType(type);
}

function unpack(packed: number) {
  return { role: ROLES[(packed >>> 4) & 3] ?? 'part', type: typeOfNumber(packed & 15), slots: [packed >>> 6] };
}
