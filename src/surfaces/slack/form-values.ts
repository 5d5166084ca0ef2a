import type { Capability, RawInput } from '../../capability/capability.ts';
import type { Field, Reference } from '../../capability/fields.ts';
import { isReference } from '../../capability/records.ts';
import { isoIn } from '../../crm/days.ts';
import { readInput } from '../../language/read-input.ts';
import type { Reader } from '../../language/reader.ts';
import type { Reading } from '../../language/reading.ts';
import type { RecordType } from '../../language/references/named-record.ts';
import { asSeconds, type FormView, optionValue, wordsOf } from './form-elements.ts';

/** One element of a submitted form, as Slack writes it. */
export interface SubmittedElement {
  readonly value?: string | null;
  readonly selected_date?: string | null;
  readonly selected_date_time?: number | null;
  readonly selected_option?: { readonly value?: string } | null;
  readonly selected_options?: readonly { readonly value?: string }[];
}

/** A submitted form: by block id, which is the field's name, then by action id. */
export type SubmittedState = Readonly<Record<string, Readonly<Record<string, SubmittedElement>>>>;

/** What a form was filled in with, and what is wrong with it, by field. */
export interface FormValues {
  readonly input: RawInput;
  readonly errors: Readonly<Record<string, string>>;
}

/** Reads a submitted form: what is typed as words is read as in a message, what nobody touched stays as it was. */
export function readFormValues(
  capability: Capability,
  state: SubmittedState,
  kept: RawInput,
  form: FormView & { readonly reader: Reader },
): FormValues {
  const shown = capability.fields.filter(({ name }) => state[name] !== undefined);
  const hidden = Object.entries(kept).filter(([name]) => state[name] === undefined);
  const entered = shown.map((field) => {
    const [element = {}] = Object.values(state[field.name] ?? {});
    return [field.name, enteredValue(field, element, kept[field.name], form)] as const;
  });
  const spoken = entered.flatMap(([name, value]) => (value instanceof Spoken ? [[name, value.words] as const] : []));
  const read = spoken.length === 0 ? null : readInput(capability, Object.fromEntries(spoken), form.reader);
  const input: Record<string, unknown> = Object.fromEntries(hidden);
  const errors: Record<string, string> = {};
  for (const [name, value] of entered) {
    const problem = value instanceof Spoken && read !== null ? problemOf(read, name) : undefined;
    if (value === unknownRecord) errors[name] = 'That record is not there any more. Please choose another one.';
    else if (problem !== undefined) errors[name] = problem;
    else if (value !== undefined) input[name] = value instanceof Spoken ? read?.input[name] : value;
  }
  return { input, errors };
}

/** What is typed in words, to be read as in a message. */
class Spoken {
  readonly words: string;

  constructor(words: string) {
    this.words = words;
  }
}

/** True where the field is typed in words. */
function isSpoken({ kind }: Field): boolean {
  return kind === 'money' || kind === 'period' || kind === 'range' || kind === 'schedule' || kind === 'phone';
}

function problemOf({ impossible, unknown, choices, input }: Reading, name: string): string | undefined {
  const wrong = impossible.find(({ field }) => field === name);
  if (wrong !== undefined) return wrong.message;
  if (unknown.some(({ field }) => field === name)) return 'I don’t know that. Please write it differently.';
  if (choices.some(({ field }) => field === name)) return 'That can mean several things. Please be more precise.';
  return input[name] === undefined ? 'I can’t read that. Please write it differently.' : undefined;
}

const unknownRecord = Symbol('unknown record');

function enteredValue(
  field: Field,
  element: SubmittedElement,
  before: unknown,
  form: FormView & { readonly reader: Reader },
): unknown {
  if (isSpoken(field)) {
    const words = element.value?.trim() ?? '';
    if (words === '') return undefined;
    return words === wordsOf(field, before, form) ? before : new Spoken(words);
  }
  switch (field.kind) {
    case 'reference':
      return referenceValue(field, element, before, form.reader);
    case 'choice':
      return field.list ? nonEmpty(chosen(element)) : (element.selected_option?.value ?? undefined);
    case 'date':
      return element.selected_date ?? undefined;
    case 'datetime':
      return momentValue(element.selected_date_time, before, form);
    case 'flag':
      return chosen(element).length > 0 ? true : undefined;
    case 'minutes':
    case 'integer':
    case 'percent':
    case 'number':
      return element.value ? Number(element.value) : undefined;
    default: {
      const text = element.value?.trim() ?? '';
      return field.list
        ? nonEmpty(
            text
              .split(',')
              .map((part) => part.trim())
              .filter(Boolean),
          )
        : text || undefined;
    }
  }
}

/** A day that nobody touched stays a day, rather than nine o’clock of it. */
function momentValue(seconds: number | null | undefined, before: unknown, form: FormView): unknown {
  if (seconds === null || seconds === undefined) return undefined;
  if (seconds === asSeconds(before, form)) return before;
  return isoIn(new Date(seconds * 1000), form.view.actor.timeZone);
}

function referenceValue(field: Field, element: SubmittedElement, before: unknown, reader: Reader): unknown {
  const values = field.list ? chosen(element) : element.selected_option?.value ? [element.selected_option.value] : [];
  const known = (Array.isArray(before) ? before : [before]).filter(isReference);
  const found = values.map(
    (value) => known.find((reference) => optionValue(reference, field) === value) ?? referenceOf(value, reader),
  );
  if (found.includes(undefined)) return unknownRecord;
  return field.list ? nonEmpty(found) : found[0];
}

function referenceOf(value: string, { names }: Reader): Reference | undefined {
  const at = value.indexOf(':');
  const type = value.slice(0, at) as RecordType;
  const record = names.get(type, value.slice(at + 1));
  if (record === undefined) return undefined;
  const account = record.accountId === undefined ? undefined : names.get('account', record.accountId);
  return {
    type,
    id: record.id,
    name: record.name,
    ...(type === 'contact' && account ? { account: account.name } : {}),
    ...(record.handle ? { handle: record.handle } : {}),
    ...(type === 'member' && record.email ? { email: record.email } : {}),
  };
}

function chosen({ selected_options: options = [] }: SubmittedElement): string[] {
  return options.flatMap(({ value }) => value ?? []);
}

function nonEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}
