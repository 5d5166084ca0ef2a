import { IntList } from './int-list.ts';

const UUID_LENGTH = 36;
const parts = new Int32Array(4);

/** The value of a hexadecimal digit in lower case; -1 for anything else. */
function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 102 ? code - 87 : -1;
}

/** Reads a UUID in lower case into `parts`; false where the id is none. */
function readUuid(id: string): boolean {
  if (id.length !== UUID_LENGTH) return false;
  let digits = 0;
  for (let at = 0; at < UUID_LENGTH; at++) {
    const code = id.charCodeAt(at);
    if (at === 8 || at === 13 || at === 18 || at === 23) {
      if (code !== 45) return false;
      continue;
    }
    const digit = hexDigit(code);
    if (digit < 0) return false;
    const part = digits >>> 3;
    parts[part] = ((parts[part] ?? 0) << 4) | digit;
    digits++;
  }
  return true;
}

function writeHex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * Ids and their numbers, counted from 1. A UUID takes 24 bytes instead of the 100 of a string in a map; other ids
 * are kept as they are. An id keeps its number for good.
 */
export class IdTable {
  #heads = new Int32Array(1024);
  readonly #parts = [new IntList(), new IntList(), new IntList(), new IntList()] as const;
  readonly #next = new IntList();
  readonly #others = new Map<string, number>();
  readonly #texts = new Map<number, string>();
  #count = 0;

  /** The number of an id, which it gets where it has none. */
  numberOf(id: string): number {
    const isUuid = readUuid(id);
    const known = isUuid ? this.#findParts() : (this.#others.get(id) ?? -1);
    if (known > 0) return known;
    this.#count++;
    if (!isUuid) {
      this.#others.set(id, this.#count);
      this.#texts.set(this.#count, id);
      return this.#count;
    }
    if (this.#count > this.#heads.length) this.#grow();
    for (let at = 0; at < 4; at++) this.#parts[at]?.set(this.#count, parts[at] ?? 0);
    this.#link(this.#count);
    return this.#count;
  }

  /** The number of an id; -1 where it has none. */
  find(id: string): number {
    return readUuid(id) ? this.#findParts() : (this.#others.get(id) ?? -1);
  }

  #findParts(): number {
    const [a = 0, b = 0, c = 0, d = 0] = parts;
    let number = this.#heads[this.#bucket(a, b, c, d)] ?? 0;
    while (number !== 0 && !this.#is(number, a, b, c, d)) number = this.#next.at(number);
    return number === 0 ? -1 : number;
  }

  /** The id of a number; undefined for 0. */
  id(number: number): string | undefined {
    if (number <= 0) return undefined;
    const text = this.#texts.get(number);
    if (text !== undefined) return text;
    const hex = this.#parts.map((part) => writeHex(part.at(number))).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  #is(number: number, a: number, b: number, c: number, d: number): boolean {
    const [first, second, third, fourth] = this.#parts;
    return fourth.at(number) === d && third.at(number) === c && second.at(number) === b && first.at(number) === a;
  }

  #bucket(a: number, b: number, c: number, d: number): number {
    const mixed =
      Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(c ^ Math.imul(d, 0x27d4eb2f), 0x165667b1);
    return (mixed ^ (mixed >>> 15)) & (this.#heads.length - 1);
  }

  #link(number: number): void {
    const [a, b, c, d] = this.#parts;
    const bucket = this.#bucket(a.at(number), b.at(number), c.at(number), d.at(number));
    this.#next.set(number, this.#heads[bucket] ?? 0);
    this.#heads[bucket] = number;
  }

  #grow(): void {
    this.#heads = new Int32Array(this.#heads.length * 2);
    for (let number = 1; number < this.#count; number++) if (!this.#texts.has(number)) this.#link(number);
  }
}
