import { DateTime } from 'luxon';
import type { Capability } from '../../capability/capability.ts';
import type { Field } from '../../capability/fields.ts';
import type { Reader } from '../reader.ts';
import { type Relative, relativeAmount, relativeTime } from '../rules/fields/relative.ts';
import { placeValues } from '../rules/lattice/values.ts';
import { readMessage } from '../rules/text/message.ts';
import type { Value } from '../values/value.ts';

type Shift = Relative['by'];

/** Finds what counts from a record's current value ("push it two weeks", "five grand more") for the arguments of one message. */
export class Shifts {
  readonly #text: string;
  readonly #reader: Reader;

  constructor(text: string, reader: Reader) {
    this.#text = text;
    this.#reader = reader;
  }

  /**
   * The shift that an argument means, as words or as what a model works out from them: the bare amount, or the day that lies
   * as far from today. Undefined where it is said outright.
   */
  read({ prepare, effect }: Capability, field: Field, value: unknown): { readonly relative: Shift } | undefined {
    if (prepare === undefined || effect !== 'write' || !['money', 'date', 'datetime'].includes(field.kind)) return;
    const said = shiftsIn(this.#text, field.kind, this.#reader);
    const fitting =
      typeof value === 'string' && !/^\d{4}-/.test(value)
        ? (said.find(({ words }) => words.includes(value.trim().toLowerCase())) ??
          shiftsIn(value, field.kind, this.#reader)[0])
        : said.find(({ by }) => workedOut(by, this.#reader) === plain(value));
    return fitting && { relative: fitting.by };
  }
}

function shiftsIn(text: string, kind: Field['kind'], { context }: Reader): { by: Shift; words: string }[] {
  const message = readMessage(text);
  const words = message.tokens.map(({ word }) => word);
  return placeValues(message, context)
    .future.flat()
    .flatMap(({ from, to, value }) => {
      const found =
        statedShift(value, kind) ??
        (kind === 'money' ? relativeAmount(value, words, from, to) : relativeTime(kind, value, words, to));
      if (found === undefined) return [];
      const end = message.tokens[(found.to ?? to) - 1]?.to;
      return [{ by: found.by, words: message.text.slice(message.tokens[from]?.from, end).toLowerCase() }];
    });
}

/** The shift of a value whose own words say that it is one: "two weeks later", "five grand less". */
function statedShift(value: Value, kind: Field['kind']): { by: Shift; to?: number } | undefined {
  if (value.relative !== true) return undefined;
  if (kind === 'money') {
    return value.kind === 'money' ? { by: { amount: value.amount, currency: value.currency } } : undefined;
  }
  if (value.kind !== 'duration' || value.calendar === undefined) return undefined;
  const sign = value.seconds < 0 ? -1 : 1;
  const { months, days } = value.calendar;
  return { by: { months: sign * Math.abs(months), days: sign * Math.abs(days) } };
}

/** A shift as a model writes it that does not know the record: an amount without its sign, a day counted from today. */
function workedOut({ amount, days = 0, months = 0 }: Shift, { context }: Reader): number | string | null {
  if (amount !== undefined) return Math.abs(amount);
  return DateTime.fromJSDate(context.now, { zone: context.zone }).plus({ days, months }).toISODate();
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value;
}
