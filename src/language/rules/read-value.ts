import type { Field, Reference } from '../../capability/fields.ts';
import type { Reader } from '../reader.ts';
import { FieldReader } from './fields/fields.ts';
import type { Fit } from './fields/fit.ts';
import { toReference } from './fields/reference-fits.ts';
import { type Lattice, readLattice } from './lattice/lattice.ts';
import { compileField } from './phrases/single-field.ts';
import { type Message, readMessage } from './text/message.ts';

/** What words said for one field come to. */
export type FieldReading =
  | { readonly kind: 'value'; readonly value: unknown; readonly assumed: boolean }
  /** Several records fit about equally well; the first is the best. */
  | { readonly kind: 'choice'; readonly options: readonly Reference[] }
  /** A name that nobody bears. */
  | { readonly kind: 'unknown'; readonly text: string }
  | { readonly kind: 'impossible'; readonly message: string }
  /** The words are no such value. */
  | { readonly kind: 'none' };

const NONE: FieldReading = { kind: 'none' };

/** Reads words that are known to be a field's value and nothing else: an answer, a form's input, an LLM's argument. */
export function readFieldValue(text: string, field: Field, reader: Reader): FieldReading {
  const message = readMessage(text);
  if (message.tokens.length === 0) return NONE;
  if (field.kind === 'text') return textReading(text, field);
  const lattice = readLattice(message, reader);
  const fit = wholeFit(field, lattice);
  if (fit !== undefined) return readingOf(fit);
  return field.kind === 'reference' && !field.list ? lookUp(text, field, reader) : NONE;
}

function textReading(text: string, field: Field): FieldReading {
  const trimmed = text.trim();
  if (trimmed === '') return NONE;
  const value = field.list
    ? trimmed
        .split(/\s*[,;\n]\s*/)
        .map((item) => item.replace(/^#/, '').trim())
        .filter((item) => item !== '')
    : trimmed;
  return { kind: 'value', value, assumed: false };
}

/** The best fit that leaves nothing but joining words before and behind it. */
function wholeFit(field: Field, lattice: Lattice): Fit | undefined {
  const compiled = compileField(field);
  const fields = new FieldReader(lattice);
  const { message } = lattice;
  let best: Fit | undefined;
  for (let at = 0; at < Math.min(message.tokens.length, 6); at++) {
    for (const fit of fields.fitsAt(compiled, field, at, 'cued')) {
      if (fit.unknown !== undefined || !restIsEmpty(message, fit.to)) continue;
      const whole = { ...fit, cost: fit.cost + at * 0.05 };
      if (best === undefined || whole.cost < best.cost) best = whole;
    }
    if (!isEmpty(message, at)) break;
  }
  return best;
}

function isEmpty({ weights }: Message, at: number): boolean {
  return (weights[at] ?? 0) < 0.3;
}

function restIsEmpty(message: Message, from: number): boolean {
  for (let at = from; at < message.tokens.length; at++) if (!isEmpty(message, at)) return false;
  return true;
}

function readingOf({ value, choices, impossible, assumed }: Fit): FieldReading {
  if (impossible !== undefined) return { kind: 'impossible', message: impossible };
  if (choices !== undefined && choices.length > 1) return { kind: 'choice', options: choices };
  return value === undefined ? NONE : { kind: 'value', value, assumed: assumed === true };
}

function lookUp(text: string, field: Field, reader: Reader): FieldReading {
  const types = field.types ?? [];
  const { names, memory, actor } = reader;
  const known = names.lookup(text, {
    types: types.filter((type) => type !== 'activity' && type !== 'note'),
    preferredIds: new Set(memory.about.map(({ id }) => id)),
    ownerId: actor.id,
  });
  const [best] = known;
  if (best === undefined || best.score < 0.45) return { kind: 'unknown', text: text.trim() };
  const near = known.filter(({ score }) => score >= best.score - 0.1);
  const options = near.map(({ record }) => toReference(record, types, reader));
  return options.length > 1 ? { kind: 'choice', options } : { kind: 'value', value: options[0], assumed: false };
}
