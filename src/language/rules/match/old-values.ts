import type { Field } from '../../../capability/fields.ts';
import type { Clause } from './clauses.ts';
import type { State } from './state.ts';

const OLD_KINDS: ReadonlySet<string> = new Set(['money', 'date', 'datetime', 'percent']);
/** What may be said not to be so: "35 minutes, not 20", "a demo, not a meeting". */
const DENIED_KINDS: ReadonlySet<string> = new Set(['minutes', 'integer', 'choice']);

const LEADING_OLD: ReadonlySet<string> = new Set(['from', 'not', 'previously', 'left', 'quit', 'leaves']);

/** Where the former value begins that is led in at a token; undefined where none is. */
export function oldValueAt(tokens: readonly { readonly word: string }[], at: number): number | undefined {
  const [first = '', second = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (LEADING_OLD.has(first)) return at + 1;
  const isPair =
    ((first === 'instead' || first === 'out') && second === 'of') ||
    (first === 'rather' && second === 'than') ||
    second === 'from';
  return isPair && ['instead', 'rather', 'up', 'down', 'out'].includes(first) ? at + 2 : undefined;
}

/** Where a former value of up to three words ends, right before "to". */
export function endOfOldText(tokens: readonly { readonly word: string }[], start: number): number | undefined {
  const end = tokens.findIndex(({ word }, at) => at > start && at <= start + 3 && word === 'to');
  return end < 0 ? undefined : end;
}

/** True for a field whose former value may be said along with the new one, led in by a word. */
export function mayBeFormer(field: Field, capability: string, led: string | undefined): boolean {
  const isRecord = field.kind === 'reference' && (!field.required || capability === 'assign');
  const isDenied = DENIED_KINDS.has(field.kind) && led !== 'from';
  return isRecord || isDenied || OLD_KINDS.has(field.kind) || field.optionsFrom === 'stages';
}

/** True where the field holds the very value already: "they signed! close D-1 as won". */
export function saidBefore(state: State, { field, fit }: Clause): boolean {
  if (field.kind !== 'choice') return false;
  for (let before: State | undefined = state; before !== undefined; before = before.before) {
    const { step } = before;
    if (step.kind === 'fill' && step.field === field) return isSame(step.fit.value, fit?.value);
    if (step.kind === 'phrase' && Object.hasOwn(step.phrase.set, field.name))
      return step.phrase.set[field.name] === fit?.value;
  }
  return false;
}

function isSame(one: unknown, other: unknown): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
