/** A growing list of 32-bit integers: a twentieth of the memory of objects, and nothing for the garbage collector to visit. */
export class IntList {
  #items = new Int32Array(16);
  #length = 0;

  /** How many integers it holds. */
  get length(): number {
    return this.#length;
  }

  /** The integer at a position; 0 beyond the end. */
  at(position: number): number {
    return position < this.#length ? (this.#items[position] ?? 0) : 0;
  }

  /** Sets the integer at a position, filling with zeros up to it. */
  set(position: number, value: number): void {
    if (position >= this.#items.length) this.#grow(position + 1);
    this.#items[position] = value;
    if (position >= this.#length) this.#length = position + 1;
  }

  /** Appends an integer and returns its position. */
  push(value: number): number {
    this.set(this.#length, value);
    return this.#length - 1;
  }

  /** Removes the last integer and returns it; undefined where there is none. */
  pop(): number | undefined {
    if (this.#length === 0) return undefined;
    this.#length--;
    return this.#items[this.#length];
  }

  /** The integers as a view that the next change may outdate: for loops over many of them. */
  view(): Int32Array {
    return this.#items.subarray(0, this.#length);
  }

  #grow(least: number): void {
    const larger = new Int32Array(Math.max(least, Math.ceil(this.#items.length * 1.5)));
    larger.set(this.#items);
    this.#items = larger;
  }
}
