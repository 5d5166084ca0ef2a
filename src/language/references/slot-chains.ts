import { IntList } from './int-list.ts';

/** Lists of slots by a number (those of an account, those with an id), of which a slot is in one at a time. */
export class SlotChains {
  // Slot + 1; 0 ends a list.
  readonly #first = new IntList();
  readonly #next = new IntList();

  /** Puts a slot into a list. */
  add(list: number, slot: number): void {
    this.#next.set(slot, this.#first.at(list));
    this.#first.set(list, slot + 1);
  }

  /** Takes a slot out of its list. */
  remove(list: number, slot: number): void {
    let before = -1;
    let entry = this.#first.at(list);
    while (entry !== 0 && entry - 1 !== slot) {
      before = entry - 1;
      entry = this.#next.at(before);
    }
    if (entry === 0) return;
    if (before < 0) this.#first.set(list, this.#next.at(slot));
    else this.#next.set(before, this.#next.at(slot));
  }

  /** The slots of a list, the last added first; none for a number below 1. */
  slots(list: number): number[] {
    const slots: number[] = [];
    if (list < 1) return slots;
    for (let entry = this.#first.at(list); entry !== 0; entry = this.#next.at(entry - 1)) slots.push(entry - 1);
    return slots;
  }
}
