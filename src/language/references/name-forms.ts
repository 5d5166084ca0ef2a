import { FAMILY_PARTICLES, HONORIFICS, LEGAL_FORMS, NAME_ENDINGS } from './data/legal-forms.ts';
import type { NamedRecord } from './named-record.ts';
import { isPerson } from './record-types.ts';
import { readWords } from './words.ts';

/** How a whole phrase stands to the record: its name, another name of it, the name cut short, or a family name. */
export type PhraseForm = 'exact' | 'alias' | 'short_name' | 'last_name';

/** What a single word is in a name: `head` is the first of a name that is not a person's. */
export type PartRole = 'first_name' | 'last_name' | 'head' | 'part';

/** What the index files a record under. */
export interface NameForms {
  readonly phrases: readonly { readonly words: readonly string[]; readonly form: PhraseForm }[];
  readonly parts: readonly { readonly word: string; readonly role: PartRole }[];
  /** The name written without spaces, where it has several words ("gtxpro"). */
  readonly joined: readonly string[];
  /** Two to four first letters ("dl"); empty where there are fewer. */
  readonly initials: string;
}

/** The forms as they are put together: one phrase once, under its best form. */
class FormsBuilder {
  readonly #phrases = new Map<string, { words: readonly string[]; form: PhraseForm }>();
  readonly #parts = new Map<string, PartRole>();
  readonly #joined = new Set<string>();

  phrase(words: readonly string[], form: PhraseForm): void {
    if (words.length === 0) return;
    const key = words.join(' ');
    if (!this.#phrases.has(key)) this.#phrases.set(key, { words, form });
  }

  part(word: string | undefined, role: PartRole): void {
    if (word !== undefined && !this.#parts.has(word)) this.#parts.set(word, role);
  }

  joined(words: readonly string[]): void {
    if (words.length > 1) this.#joined.add(words.join(''));
  }

  build(initials: string): NameForms {
    return {
      phrases: [...this.#phrases.values()],
      parts: [...this.#parts].map(([word, role]) => ({ word, role })),
      joined: [...this.#joined],
      initials: initials.length < 2 || initials.length > 4 ? '' : initials,
    };
  }
}

/** Folded words of a name, in order. */
export function wordsOfName(name: string): string[] {
  return readWords(name).map(({ word }) => word);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join('');
}

/** A name's words without the legal form at its end ("gmbh", "& co kg", "s a"); all of them where nothing would be left. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1) {
    const letters = trailingLetters(words, end);
    if (LEGAL_FORMS.has(words[end - 1] ?? '') || words[end - 1] === 'and') end--;
    else if (letters > 1 && letters < end && LEGAL_FORMS.has(words.slice(end - letters, end).join(''))) end -= letters;
    else break;
  }
  return end === words.length ? words : words.slice(0, end);
}

function trailingLetters(words: readonly string[], end: number): number {
  let count = 0;
  while (count < 4 && count < end && words[end - 1 - count]?.length === 1) count++;
  return count;
}

/** A person's words without titles and endings; "Lee, Dana" in the order it is said. */
function personWords(name: string): readonly string[] {
  const [family = '', given = ''] = name.split(/,(.*)/s);
  const isReversed = given.trim() !== '' && !NAME_ENDINGS.has(wordsOfName(given)[0] ?? '');
  const words = isReversed ? [...wordsOfName(given), ...wordsOfName(family)] : wordsOfName(name);
  let from = 0;
  let to = words.length;
  while (from < to - 1 && HONORIFICS.has(words[from] ?? '')) from++;
  while (to > from + 2 && NAME_ENDINGS.has(words[to - 1] ?? '')) to--;
  return words.slice(from, to);
}

function addPerson(forms: FormsBuilder, name: string, form: PhraseForm): readonly string[] {
  const words = personWords(name);
  forms.phrase(wordsOfName(name), form);
  forms.phrase(words, 'short_name');
  if (words.length === 1 && form !== 'exact') return words;
  const [first = ''] = words;
  forms.part(first, 'first_name');
  if (words.length > 2) {
    forms.phrase([first, ...words.slice(-1)], 'short_name');
    if (!FAMILY_PARTICLES.has(words[1] ?? '')) forms.phrase(words.slice(0, 2), 'short_name');
  }
  for (const word of words.slice(1)) if (!FAMILY_PARTICLES.has(word) && word.length > 1) forms.part(word, 'last_name');
  const particle = words.findIndex((word, at) => at > 0 && FAMILY_PARTICLES.has(word));
  if (particle > 0 && particle < words.length - 1) forms.phrase(words.slice(particle), 'last_name');
  return words;
}

function addThing(forms: FormsBuilder, name: string, form: PhraseForm, isAccount: boolean): readonly string[] {
  const words = wordsOfName(name);
  const short = isAccount ? withoutLegalForm(words) : words;
  forms.phrase(words, form);
  const shortForm = form === 'exact' ? 'short_name' : form;
  forms.phrase(short, shortForm);
  for (const full of [words, short]) {
    const bare = full.filter((word) => word !== 'and');
    if (bare.length > 1) forms.phrase(bare, shortForm);
    forms.joined(full);
    forms.joined(bare);
  }
  const named = short[0] === 'the' && short.length > 1 ? short.slice(1) : short;
  if (isAccount && named.length > 1) forms.phrase(named, shortForm);
  named.forEach((word, at) => {
    if (word !== 'and' && word !== 'the') forms.part(word, at === 0 ? 'head' : 'part');
  });
  return short;
}

/** Everything that a record's name and aliases are found by. The same record always gives the same forms. */
export function formsOf(record: Pick<NamedRecord, 'type' | 'name' | 'aliases'>): NameForms {
  const forms = new FormsBuilder();
  const add = isPerson(record.type)
    ? (name: string, form: PhraseForm) => addPerson(forms, name, form)
    : (name: string, form: PhraseForm) => addThing(forms, name, form, record.type === 'account');
  const words = add(record.name, 'exact');
  for (const alias of record.aliases ?? []) add(alias, 'alias');
  const hasInitials = isPerson(record.type) || record.type === 'account';
  return forms.build(hasInitials ? initialsOf(words.filter((word) => word !== 'and')) : '');
}
