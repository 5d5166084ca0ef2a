import { FAMILY_PARTICLES, HONORIFICS, LEGAL_FORMS, NAME_ENDINGS } from './data/legal-forms.ts';
import type { NamedRecord, RecordType } from './named-record.ts';
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

/** A longer beginning of a name is hardly said in place of the whole. */
const MOST_OF_NAME = 5;

interface Phrase {
  readonly words: readonly string[];
  readonly form: PhraseForm;
}

interface Part {
  readonly word: string;
  readonly role: PartRole;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left === right || (left.length === right.length && left.every((word, at) => word === right[at]));
}

/** The forms as they are put together: one phrase once, under its best form. Lists, since a name has a handful. */
class FormsBuilder {
  readonly phrases: Phrase[] = [];
  readonly parts: Part[] = [];
  readonly joined: string[] = [];

  addPhrase(words: readonly string[], form: PhraseForm): void {
    if (words.length === 0 || this.phrases.some((phrase) => isSame(phrase.words, words))) return;
    this.phrases.push({ words, form });
  }

  addPart(word: string, role: PartRole): void {
    if (!this.parts.some((part) => part.word === word)) this.parts.push({ word, role });
  }

  addJoined(words: readonly string[]): void {
    if (words.length < 2) return;
    const joined = words.join('');
    if (!this.joined.includes(joined)) this.joined.push(joined);
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
function personWords(name: string, asWritten: readonly string[]): readonly string[] {
  const words = name.includes(',') ? spokenOrder(name, asWritten) : asWritten;
  let from = 0;
  let to = words.length;
  while (from < to - 1 && HONORIFICS.has(words[from] ?? '')) from++;
  while (to > from + 2 && NAME_ENDINGS.has(words[to - 1] ?? '')) to--;
  return from === 0 && to === words.length ? words : words.slice(from, to);
}

function spokenOrder(name: string, asWritten: readonly string[]): readonly string[] {
  const comma = name.indexOf(',');
  const given = wordsOfName(name.slice(comma + 1));
  if (given.length === 0 || NAME_ENDINGS.has(given[0] ?? '')) return asWritten;
  return [...given, ...wordsOfName(name.slice(0, comma))];
}

function addPerson(forms: FormsBuilder, name: string, form: PhraseForm): readonly string[] {
  const asWritten = wordsOfName(name);
  const words = personWords(name, asWritten);
  forms.addPhrase(asWritten, form);
  forms.addPhrase(words, 'short_name');
  if (words.length === 1 && form !== 'exact') return words;
  const [first = ''] = words;
  forms.addPart(first, 'first_name');
  if (words.length > 2) {
    forms.addPhrase([first, ...words.slice(-1)], 'short_name');
    if (!FAMILY_PARTICLES.has(words[1] ?? '')) forms.addPhrase(words.slice(0, 2), 'short_name');
  }
  for (const word of words.slice(1))
    if (!FAMILY_PARTICLES.has(word) && word.length > 1) forms.addPart(word, 'last_name');
  const particle = words.findIndex((word, at) => at > 0 && FAMILY_PARTICLES.has(word));
  if (particle > 0 && particle < words.length - 1) forms.addPhrase(words.slice(particle), 'last_name');
  return words;
}

function addThing(forms: FormsBuilder, name: string, form: PhraseForm, type: RecordType): readonly string[] {
  const isAccount = type === 'account';
  const words = wordsOfName(name);
  const short = isAccount ? withoutLegalForm(words) : words;
  forms.addPhrase(words, form);
  const shortForm = form === 'exact' ? 'short_name' : form;
  forms.addPhrase(short, shortForm);
  for (const full of [words, short]) {
    const bare = full.includes('and') ? full.filter((word) => word !== 'and') : full;
    if (bare.length > 1) forms.addPhrase(bare, shortForm);
    forms.addJoined(full);
    forms.addJoined(bare);
  }
  const named = short[0] === 'the' && short.length > 1 ? short.slice(1) : short;
  if (isAccount && named.length > 1) forms.addPhrase(named, shortForm);
  if (isAccount) addBeginnings(forms, named, shortForm);
  // "The platform rollout" is the deal "Globex platform rollout".
  if (type === 'deal')
    for (const from of [1, 2]) if (words.length > from + 1) forms.addPhrase(words.slice(from), 'short_name');
  named.forEach((word, at) => {
    if (word !== 'and' && word !== 'the') forms.addPart(word, at === 0 ? 'head' : 'part');
  });
  return short;
}

/** "Friday Harbor" of Friday Harbor Brewing, "March & Sons" of March & Sons Roofing. */
function addBeginnings(forms: FormsBuilder, words: readonly string[], form: PhraseForm): void {
  for (let to = 2; to < Math.min(words.length, MOST_OF_NAME); to++)
    if (words[to - 1] !== 'and' && words[to - 1] !== 'of') forms.addPhrase(words.slice(0, to), form);
}

/** Everything that a record's name and aliases are found by. The same record always gives the same forms. */
export function formsOf(record: Pick<NamedRecord, 'type' | 'name' | 'aliases'>): NameForms {
  const forms = new FormsBuilder();
  const add = isPerson(record.type)
    ? (name: string, form: PhraseForm) => addPerson(forms, name, form)
    : (name: string, form: PhraseForm) => addThing(forms, name, form, record.type);
  const words = add(record.name, 'exact');
  for (const alias of record.aliases ?? []) add(alias, 'alias');
  const hasInitials = isPerson(record.type) || record.type === 'account';
  const initials = hasInitials ? initialsOf(words.filter((word) => word !== 'and')) : '';
  const { phrases, parts, joined } = forms;
  return { phrases, parts, joined, initials: initials.length < 2 || initials.length > 4 ? '' : initials };
}
