import { isAscii, umlautVariant } from './fold.ts';
import { IntList } from './int-list.ts';
import { KeyTable } from './key-table.ts';
import type { NameForms } from './name-forms.ts';
import { formsOf } from './name-forms.ts';
import type { NamedRecord, RecordType } from './named-record.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { packForm } from './phrase-values.ts';
import { Postings } from './postings.ts';
import type { KeyKind } from './record-keys.ts';
import { keyOf, keysOf, symbolNames } from './record-keys.ts';
import { RecordStore } from './record-store.ts';
import { Vocabulary } from './vocabulary.ts';
import { readWords } from './words.ts';

/** Initials as an integer, so that all of them can be searched at once: five bits a letter; 0 where not plain letters. */
export function initialsCode(initials: string): number {
  if (!/^[a-z]{2,4}$/.test(initials)) return 0;
  let code = 0;
  for (const letter of initials) code = code * 32 + letter.charCodeAt(0) - 96;
  return code;
}

/** The tables of an index: records, and what they are found by. Reading them is the finders' business. */
export class NameTables {
  readonly records = new RecordStore();
  readonly vocabulary = new Vocabulary();
  readonly phrases = new PhraseTrie();
  readonly parts = new Postings();
  readonly #keys = new KeyTable();
  readonly #symbols = new Map<string, number[]>();
  readonly #initials = new IntList();

  /** Files a record that is not there yet. */
  add(record: NamedRecord): void {
    const slot = this.records.add(record);
    const forms = formsOf(record);
    for (const { words, form } of forms.phrases) {
      this.phrases.add(
        words.map((word) => this.vocabulary.use(word)),
        packForm(slot, form),
      );
    }
    for (const { word, role } of forms.parts) this.parts.add(this.vocabulary.use(word), slot, role, record.type);
    for (const key of keysOf(record, forms.joined)) this.#keys.add(key, slot);
    for (const name of symbolNames(record)) this.#symbols.set(name, [...(this.#symbols.get(name) ?? []), slot]);
    this.#initials.set(slot, initialsCode(forms.initials));
    this.#addVariants(record);
  }

  /** Takes a record out; false where it is not there. */
  remove(type: RecordType, id: string): boolean {
    const slot = this.records.slotOf(type, id);
    if (slot === undefined) return false;
    const record = this.records.record(slot);
    const forms = formsOf(record);
    this.#removeWords(slot, type, forms);
    for (const key of keysOf(record, forms.joined)) this.#keys.remove(key, slot);
    for (const name of symbolNames(record)) this.#removeSymbols(name, slot);
    this.#initials.set(slot, 0);
    this.records.remove(slot);
    return true;
  }

  /** The slots that have a key. */
  withKey(kind: KeyKind, text: string): number[] {
    const key = keyOf(kind, text);
    return this.#keys.find(key).filter((slot) => keysOf(this.records.record(slot)).includes(key));
  }

  /** Names without words, each with its slots. */
  symbolNames(): Iterable<[string, readonly number[]]> {
    return this.#symbols;
  }

  /** The slots whose initials these are; reads them all. */
  withInitials(initials: string): number[] {
    const code = initialsCode(initials);
    const slots: number[] = [];
    if (code === 0) return slots;
    const all = this.#initials.view();
    for (let slot = all.indexOf(code); slot >= 0; slot = all.indexOf(code, slot + 1)) slots.push(slot);
    return slots;
  }

  #removeWords(slot: number, type: RecordType, forms: NameForms): void {
    for (const { words, form } of forms.phrases) {
      this.phrases.remove(
        words.map((word) => this.vocabulary.find(word)),
        packForm(slot, form),
      );
    }
    for (const { word, role } of forms.parts) this.parts.remove(this.vocabulary.find(word), slot, role, type);
    for (const { words } of forms.phrases) for (const word of words) this.vocabulary.release(word);
    for (const { word } of forms.parts) this.vocabulary.release(word);
  }

  #removeSymbols(name: string, slot: number): void {
    const left = this.#symbols.get(name)?.filter((other) => other !== slot) ?? [];
    if (left.length === 0) this.#symbols.delete(name);
    else this.#symbols.set(name, left);
  }

  #addVariants(record: NamedRecord): void {
    for (const name of [record.name, ...(record.aliases ?? [])]) {
      if (isAscii(name)) continue;
      for (const { raw, word } of readWords(name)) {
        const variant = umlautVariant(raw);
        if (variant !== undefined) this.vocabulary.addVariant(variant, word);
      }
    }
  }
}
