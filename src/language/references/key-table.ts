import { IntList } from './int-list.ts';

function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/**
 * From a key (e-mail, domain, handle…) to the records that have it, without holding the keys: what is found must be
 * compared with the record, since two keys may share a hash.
 */
export class KeyTable {
  #heads = new Int32Array(1024);
  #used = 0;
  readonly #hashes = new IntList();
  readonly #slots = new IntList();
  readonly #next = new IntList();
  readonly #free = new IntList();

  /** Files a record under a key. */
  add(key: string, slot: number): void {
    if (this.#used >= this.#heads.length) this.#grow();
    const hash = hashOf(key);
    const bucket = hash & (this.#heads.length - 1);
    const position = this.#free.pop() ?? this.#hashes.length;
    this.#hashes.set(position, hash);
    this.#slots.set(position, slot);
    this.#next.set(position, this.#heads[bucket] ?? 0);
    this.#heads[bucket] = position + 1;
    this.#used++;
  }

  /** Takes a record out from under a key. */
  remove(key: string, slot: number): void {
    const hash = hashOf(key);
    const bucket = hash & (this.#heads.length - 1);
    let previous = -1;
    for (let entry = (this.#heads[bucket] ?? 0) - 1; entry >= 0; entry = this.#next.at(entry) - 1) {
      if (this.#hashes.at(entry) === hash && this.#slots.at(entry) === slot) {
        if (previous < 0) this.#heads[bucket] = this.#next.at(entry);
        else this.#next.set(previous, this.#next.at(entry));
        this.#hashes.set(entry, 0);
        this.#slots.set(entry, -1);
        this.#free.push(entry);
        this.#used--;
        return;
      }
      previous = entry;
    }
  }

  /** The records that may have a key. */
  find(key: string): number[] {
    const hash = hashOf(key);
    const slots: number[] = [];
    const head = this.#heads[hash & (this.#heads.length - 1)] ?? 0;
    for (let entry = head - 1; entry >= 0; entry = this.#next.at(entry) - 1) {
      if (this.#hashes.at(entry) === hash) slots.push(this.#slots.at(entry));
    }
    return slots;
  }

  #grow(): void {
    this.#heads = new Int32Array(this.#heads.length * 2);
    for (let entry = 0; entry < this.#hashes.length; entry++) {
      if (this.#slots.at(entry) < 0) continue;
      const bucket = this.#hashes.at(entry) & (this.#heads.length - 1);
      this.#next.set(entry, this.#heads[bucket] ?? 0);
      this.#heads[bucket] = entry + 1;
    }
  }
}
