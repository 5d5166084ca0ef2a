import type { Field } from '../../../capability/fields.ts';
import type { Value } from '../../values/value.ts';
import type { Lattice } from '../lattice/lattice.ts';
import { wordSet } from '../text/word-set.ts';
import type { Fit, Manner } from './fit.ts';
import { impossibleFits } from './impossible-fits.ts';
import { relativeAmount, relativeTime } from './relative.ts';

/** What a value is as a field's value; `cost` where it has to be bent. */
interface Converted {
  readonly value: unknown;
  readonly cost?: number;
}

type Convert = (value: Value, field: Field, manner: Manner, currency: string, now: Date) => Converted | undefined;

const DAY = 86_400;
const OUT_OF_TIME = 0.5;
const RELATIVE_PERCENT = 1;
/** So are smaller differences. */
const LEAST_RELATIVE = 20;
/** A number of some size is an amount, and no percentage to be refused. */
const LEAST_PERCENT_REFUSED = 200;
/** Smaller numbers without a currency are hardly money. */
const LEAST_AMOUNT = 100;

const CONVERTERS: Partial<Record<Field['kind'], Convert>> = {
  date: (value, _, manner) => {
    // "Now set it to 80 %" names no day.
    if (value.kind === 'date') return isNow(value) && manner === 'bare' ? undefined : { value: value.date };
    if (value.kind === 'period') return lastDayOf(value);
    if (value.kind !== 'datetime' || (isNow(value) && manner === 'bare')) return undefined;
    return { value: value.datetime.slice(0, 10), cost: 0.02 };
  },
  datetime: (value) => {
    if (value.kind === 'datetime') return { value: value.datetime };
    return value.kind === 'date' ? { value: value.date } : lastDayOf(value);
  },
  period: (value) => (value.kind === 'period' ? { value: { start: value.start, end: value.end } } : undefined),
  money: moneyOf,
  minutes: (value, _, manner) => {
    // Lengths that cannot be are taken too, so that they are refused rather than overheard.
    if (value.kind === 'duration' && (value.calendar === undefined || value.seconds < DAY)) {
      return { value: Math.round(value.seconds / 60) };
    }
    return value.kind === 'number' && manner === 'cued' && Number.isInteger(value.number) && value.number > 1
      ? { value: value.number, cost: 0.2 }
      : undefined;
  },
  percent: (value, _, manner) => {
    if (value.kind === 'percent') return { value: value.percent };
    // "At 95k" and "at 121,500" are no chances, whatever must be refused as one.
    const isAmount =
      value.kind === 'number' && (Math.abs(value.number) >= LEAST_PERCENT_REFUSED || /[a-z]$/i.test(value.text));
    return value.kind === 'number' && manner !== 'bare' && !isAmount ? { value: value.number, cost: 0.05 } : undefined;
  },
  integer: integerOf,
  number: (value, _, manner) => (value.kind === 'number' && manner !== 'bare' ? { value: value.number } : undefined),
  range: rangeOf,
  schedule: (value) =>
    value.kind === 'schedule' ? { value: { cron: value.cron, timezone: value.timezone } } : undefined,
  email: (value) => (value.kind === 'email' ? { value: value.email } : undefined),
  // A national number is its account's country's, which the capability knows.
  phone: (value) =>
    value.kind === 'phone'
      ? { value: /^(?:\+|00)/.test(value.text.trim()) ? value.phone : value.text.trim() }
      : undefined,
  url: (value) => {
    if (value.kind === 'url') return { value: value.url };
    return value.kind === 'domain' ? { value: value.domain } : undefined;
  },
};

const TIMES: ReadonlySet<Field['kind']> = new Set(['date', 'datetime', 'period']);

/** The values of the message that begin at a token and fit a field; where none does, what must be refused as one. */
export function valueFits(field: Field, at: number, manner: Manner, mayBeRelative: boolean, lattice: Lattice): Fit[] {
  const lean = field.kind === 'period' && asksOfPast(lattice) ? 'past' : (field.lean ?? 'future');
  const fits = (lattice.values[lean][at] ?? []).flatMap(({ to, value }): Fit[] => {
    if (recurs(field, value)) return [onceOnly(to, value)];
    if (field.kind === 'percent' && value.kind === 'number' && beginsDay(at, to, lattice)) return [];
    if (value.kind === 'impossible') return mayBe(field, value.what) ? [impossibleFit(to, value)] : [];
    if (!mayBeRelative) return plainFit(field, value, to, manner, lattice);
    return changeFit(field, value, at, to, manner, lattice);
  });
  return fits.length > 0 ? fits : impossibleFits(field, at, manner, lattice);
}

/** "30 October": a day, and no chance of 30. */
function beginsDay(at: number, to: number, { values }: Lattice): boolean {
  return (values.future[at] ?? []).some((other) => other.to > to && other.value.kind === 'date');
}

const ASKS_OF_PAST = wordSet('did was were');
const ENDED = wordSet('completed finished done');
const STILL_TO_BE = wordSet('be get not need needs been');

/** "Which did I finish in May?", "completed in May": the last one, and none to come. */
function asksOfPast({ message: { tokens } }: Lattice): boolean {
  return tokens.some(
    ({ word }, at) => ASKS_OF_PAST.has(word) || (ENDED.has(word) && !STILL_TO_BE.has(tokens[at - 1]?.word ?? '')),
  );
}

/** A value of a record that is being changed: said relative to the current one, or outright. */
function changeFit(field: Field, value: Value, at: number, to: number, manner: Manner, lattice: Lattice): Fit[] {
  if (field.kind === 'money' && !value.relative && isWithinRelative(at, lattice)) return [];
  const relative = relativeFit(field, value, at, to, lattice);
  if (relative !== undefined) return [relative];
  const change = isShareOfChange(value, at, lattice) ? RELATIVE_PERCENT : 0;
  const currencyAssumed = isWithoutCurrency(field, value);
  return plainFit(field, value, to, manner, lattice).map((fit) => ({
    ...fit,
    cost: fit.cost + change,
    ...(currencyAssumed ? { currencyAssumed } : {}),
  }));
}

/** A value said outright. */
function plainFit(field: Field, value: Value, to: number, manner: Manner, lattice: Lattice): Fit[] {
  const { currency, now } = lattice.reader.context;
  const converted = CONVERTERS[field.kind]?.(value, field, manner, currency, now);
  if (converted === undefined) return [];
  const cost = (converted.cost ?? 0) + doubtOf(value) + (isOutOfTime(field, value, lattice) ? OUT_OF_TIME : 0);
  return [{ to, value: converted.value, cost, evidence: 0.5, assumed: value.assumed }];
}

/** "By 5 %" is no new percentage. */
function isShareOfChange({ kind }: Value, at: number, { message }: Lattice): boolean {
  return kind === 'percent' && message.tokens[at - 1]?.word === 'by';
}

/** "60k" and "60000" say no currency. */
function isWithoutCurrency({ kind }: Field, value: Value): boolean {
  if (kind !== 'money') return false;
  return value.kind === 'number' || (value.kind === 'money' && value.implied === true);
}

/** "Within two days" is by its last day. */
function lastDayOf(value: Value): Converted | undefined {
  if (value.kind !== 'period' || value.end?.length !== 10 || !/^(?:within|inside)\b/i.test(value.text))
    return undefined;
  return { value: new Date(Date.parse(value.end) - DAY * 1000).toISOString().slice(0, 10), cost: 0.05 };
}

/** "Remind me every Monday": what happens at one time cannot be had again and again. */
function recurs({ kind, lean }: Field, value: Value): boolean {
  const isSchedule = value.kind === 'schedule' || (value.kind === 'impossible' && value.what === 'schedule');
  return (
    isSchedule && kind === 'datetime' && lean !== 'past' && /^(?:every|each|on (?:every|each))\b/i.test(value.text)
  );
}

function onceOnly(to: number, { text }: Value): Fit {
  const message = `I can set this for one time only, not “${text}”. Say a day or a time, such as next Tuesday at 3pm.`;
  return { to, value: undefined, cost: 0, evidence: 0.5, impossible: message, said: text };
}

/** What cannot recur is no day either: "every other Monday". */
function mayBe({ kind }: Field, what: (Value & { kind: 'impossible' })['what']): boolean {
  return kind === 'schedule' || (what !== 'schedule' && TIMES.has(kind));
}

function impossibleFit(to: number, { message, text }: Value & { kind: 'impossible' }): Fit {
  return { to, value: undefined, cost: 0, evidence: 0.5, impossible: message, said: text };
}

/** True for "5k" of "5k more". */
function isWithinRelative(at: number, { values }: Lattice): boolean {
  return (values.future[at] ?? []).some(({ value }) => value.kind === 'money' && value.relative === true);
}

/** What was done cannot lie ahead. */
function isOutOfTime({ lean, kind }: Field, value: Value, { reader }: Lattice): boolean {
  if (lean !== 'past' || kind === 'period') return false;
  const day = value.kind === 'date' ? value.date : value.kind === 'datetime' ? value.datetime.slice(0, 10) : '';
  return day > reader.context.now.toISOString().slice(0, 10);
}

function isNow({ text }: Value): boolean {
  return /^(?:right )?now$/i.test(text);
}

/** Words that are as likely a name or no time at all, and guesses. */
function doubtOf(value: Value): number {
  const now = isNow(value) ? 0.3 : 0;
  return now + (value.weak ? 0.35 : 0) + (value.assumed ? 0.02 : 0);
}

function relativeFit(field: Field, said: Value, from: number, to: number, lattice: Lattice): Fit | undefined {
  const value = field.kind === 'money' ? asMoney(said, from, lattice) : said;
  const words = lattice.message.tokens.map(({ word }) => word);
  const relative =
    field.kind === 'money' ? relativeAmount(value, words, from, to) : relativeTime(field.kind, value, words, to);
  return relative && { to: relative.to, value: { relative: relative.by }, cost: 0, evidence: 0.5 };
}

/** "Raise it by 10000". */
function asMoney(value: Value, at: number, { reader, values }: Lattice): Value {
  const isShare = (values.future[at] ?? []).some(({ value }) => value.kind === 'percent');
  // "One more week", "three more seats": a number so small is no amount.
  if (value.kind !== 'number' || isShare || Math.abs(value.number) < LEAST_RELATIVE) return value;
  const { from, to, text, number } = value;
  return { from, to, text, kind: 'money', amount: number, currency: reader.context.currency, implied: true };
}

/** A number of some size behind a cue is an amount in the workspace's currency. */
function moneyOf(value: Value, _: Field, manner: Manner, currency: string): Converted | undefined {
  if (value.kind === 'money') return { value: { amount: value.amount, currency: value.currency } };
  if (value.kind !== 'number' || manner === 'bare' || Math.abs(value.number) < LEAST_AMOUNT) return undefined;
  return { value: { amount: value.number, currency }, cost: 0.06 };
}

function integerOf(value: Value, { name }: Field, manner: Manner, _: string, now: Date): Converted | undefined {
  if (name.endsWith('Days')) {
    // "Since 1 March" is so many days ago.
    const since = sinceOf(value, now);
    if (since !== undefined) return { value: since };
    if (value.kind === 'duration') return { value: Math.round(value.seconds / DAY) };
    if (value.kind === 'period' && value.start !== null && value.end !== null) {
      return { value: Math.max(1, Math.round((Date.parse(value.end) - Date.parse(value.start)) / (DAY * 1000)) - 1) };
    }
  }
  if (value.kind !== 'number' || manner === 'bare' || !Number.isInteger(value.number)) return undefined;
  // "The top 15" and "80 people" are counts, "15k" is hardly one.
  return { value: value.number, cost: /[km]$/i.test(value.text) ? 0.3 : 0 };
}

/** How many days ago a day lies, or a period that goes on until now begins; undefined for what lies ahead. */
function sinceOf(value: Value, now: Date): number | undefined {
  const goesOn = value.kind === 'period' && (value.end === null || Date.parse(value.end) > now.getTime());
  const start = value.kind === 'date' ? value.date : goesOn && /^since\b/i.test(value.text) ? value.start : null;
  if (start === null) return undefined;
  const days = Math.floor((now.getTime() - Date.parse(start)) / (DAY * 1000));
  return days > 0 ? days : undefined;
}

function rangeOf(value: Value, field: Field, manner: Manner): Converted | undefined {
  if (value.kind === 'range') {
    const cost = value.currency !== undefined && field.ofMoney !== true ? 0.3 : 0;
    return { value: { min: value.min, max: value.max }, cost };
  }
  if (manner === 'bare') return undefined;
  if (value.kind === 'number') return { value: { min: value.number, max: value.number }, cost: 0.1 };
  return value.kind === 'money' && field.ofMoney
    ? { value: { min: value.amount, max: value.amount }, cost: 0.1 }
    : undefined;
}
