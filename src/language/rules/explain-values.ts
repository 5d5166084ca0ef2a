import type { ChoiceOption } from '../../capability/fields.ts';
import type { Reader } from '../reader.ts';
import type { Value } from '../values/value.ts';
import { choiceFits } from './fields/choice-fits.ts';
import type { Lattice } from './lattice/lattice.ts';
import { speakOptions } from './phrases/grammar.ts';

/** A value found in a message, flat, as `explain --json` shows it. */
export interface ExplainedValue {
  readonly kind: string;
  readonly text: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly value?: unknown;
  readonly unit?: string;
}

/** Everything found in a message, in order of place: values, names, and what choices take. */
export function explainValues(lattice: Lattice, reader: Reader): ExplainedValue[] {
  const found = new Map<string, ExplainedValue>();
  const put = (value: ExplainedValue) => void found.set(JSON.stringify(value), value);
  for (const at of lattice.message.tokens.keys()) {
    for (const { value } of lattice.values.future[at] ?? []) explainValue(value).forEach(put);
    for (const name of lattice.names[at] ?? []) {
      if (name.noun !== undefined) continue;
      const text = spanOf(lattice, name.from, name.to);
      put({
        kind: 'name',
        text,
        value: name.candidates.slice(0, 5).map(({ record: { type, id, name } }) => ({ type, id, name })),
      });
    }
    enumsAt(at, lattice, reader).forEach(put);
  }
  return [...found.values()];
}

function spanOf({ message: { text, tokens } }: Lattice, from: number, to: number): string {
  return text.slice(tokens[from]?.from, tokens[to - 1]?.to);
}

function enumsAt(at: number, lattice: Lattice, reader: Reader): ExplainedValue[] {
  const lists: (readonly ChoiceOption[])[] = [
    reader.stages,
    ...reader.catalogue.flatMap(({ fields }) =>
      fields.flatMap(({ options }) => (options === undefined ? [] : [options])),
    ),
  ];
  return lists.flatMap((options) =>
    choiceFits(speakOptions(options), at, lattice.message)
      .slice(0, 1)
      .map(({ to, value }) => ({ kind: 'enum', text: spanOf(lattice, at, to), value })),
  );
}

function explainValue(value: Value): ExplainedValue[] {
  const { kind, text } = value;
  switch (value.kind) {
    case 'date':
      return [{ kind, text, start: value.date }];
    case 'datetime':
      return [{ kind, text, start: value.datetime }];
    case 'period':
      return [{ kind, text, start: value.start, end: value.end }];
    case 'duration':
      return [{ kind, text, value: value.seconds, unit: 'second' }];
    case 'money':
      return [{ kind, text, value: value.amount, unit: value.currency }];
    case 'range':
      return [
        { kind, text, value: { min: value.min, max: value.max }, ...(value.currency ? { unit: value.currency } : {}) },
      ];
    case 'number':
      return [{ kind, text, value: value.number }];
    case 'percent':
      return [{ kind, text, value: value.percent }];
    case 'schedule':
      return [{ kind, text, value: { cron: value.cron, timezone: value.timezone } }];
    case 'phone':
      return [{ kind, text, value: value.phone }];
    case 'email':
      return [{ kind, text, value: value.email }];
    case 'domain':
      return [{ kind, text, value: value.domain }];
    case 'handle':
      return [{ kind, text, value: `${value.prefix}-${value.number}` }];
    case 'url':
      return [{ kind: 'domain', text, value: value.url }];
    case 'quote':
    case 'impossible':
      return [];
  }
}
