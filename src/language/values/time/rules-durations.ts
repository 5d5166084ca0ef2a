import { rule } from '../chart/rule.ts';
import type { Quantity } from '../meanings.ts';
import { addDurations, type Duration, durationOf, secondsIn, type Unit } from './duration.ts';

/** Lengths of time: 30 minutes, an hour and a half, 1h15, two and a half weeks, a couple of days. */
export const durationRules = [
  rule('quantity', '[a] couple [of]', () => count(2)),
  rule('quantity', '[a] few', () => count(3)),
  rule('quantity', '[a] (several|handful of)', () => count(5)),
  rule('quantity', '[a] (dozen)', () => count(12)),
  rule('duration', '{quantity} {unit}', (_, quantity, unit) => lengthOf(quantity.value, unit)),
  rule('duration', '{quantity} of {unit}', (_, quantity, unit) =>
    quantity.whole ? null : lengthOf(quantity.value, unit),
  ),
  rule('duration', '{quantity} (of a|of an|a|an) {unit}', (_, quantity, unit) =>
    quantity.value < 1 ? lengthOf(quantity.value, unit) : null,
  ),
  rule('duration', '{quantity} (business|working|work|week) days', (_, quantity) => businessDays(quantity)),
  rule('duration', '{quantity} (business|working|work|week) day', (_, quantity) => businessDays(quantity)),
  rule('duration', '(fortnight)', () => durationOf(1, 'fortnight')),
  rule('duration', '(a|an) {unit}', (_, unit) => lengthOf(1, unit)),
  rule('duration', '[a] half [a|an] {unit}', (_, unit) => lengthOf(0.5, unit)),
  rule('duration', '[a] quarter [of] (a|an) {unit}', (_, unit) => lengthOf(0.25, unit)),
  rule('duration', '(three quarters|three quarter|3 quarters) [of] (a|an) {unit}', (_, unit) => lengthOf(0.75, unit)),
  rule('duration', '{quantity} and [a|an] half [a|an|of] {unit}', (_, quantity, unit) =>
    lengthOf(quantity.value + 0.5, unit),
  ),
  rule('duration', '{quantity} and [a] quarter [of] {unit}', (_, quantity, unit) =>
    lengthOf(quantity.value + 0.25, unit),
  ),
  rule('duration', '{quantity} and (three|3) (quarter|quarters) [of] {unit}', (_, quantity, unit) =>
    lengthOf(quantity.value + 0.75, unit),
  ),
  rule('duration', '{duration} and [a|an] half', (_, length) => plusShare(length, 0.5)),
  rule('duration', '{duration} and [a] quarter', (_, length) => plusShare(length, 0.25)),
  rule('duration', '{unit} and [a|an] half', (_, unit) =>
    unit === 'hour' || unit === 'year' ? plusShare(lengthOf(1, unit), 0.5) : null,
  ),
  rule('duration', '{duration} [and|,|, and] {duration}', (_, long, short) =>
    short.unit < long.unit ? addDurations(long, short) : null,
  ),
  rule(
    'duration',
    '(about|around|roughly|approximately|approx|circa|ca|nearly|almost|just over|just under|a good|a bit over|a bit under|~) {duration}',
    (_, length) => length,
  ),
  // "25-30 mins": as long as that.
  rule('duration', '{number} (-|to|or) {duration}', (_, low, length) =>
    low.whole && !low.magnitude && low.value > 0 && low.value * length.unit < length.length ? length : null,
  ),
  rule('duration', '{duration} (or so|ish|give or take|or thereabouts|odd)', (_, length) => length),
  rule('duration', '{duration} (later|longer|more|further)', (_, length) => ({ ...length, relative: true })),
  rule('duration', '(another|an additional|an extra) {duration}', (_, length) => ({ ...length, relative: true })),
  rule('duration', 'another {unit}', (_, unit) => ({ ...durationOf(1, unit), relative: true })),
  rule('duration', '{duration} (earlier|sooner|shorter|less)', (_, length) => negative(length)),
  rule('duration', '{duration} [and] {number}', (_, long, rest) => hourAndMinutes(long, rest)),
  rule('duration', "{number} (')", (_, minutes) =>
    minutes.whole && minutes.value <= 600 && !minutes.magnitude ? lengthOf(minutes.value, 'minute') : null,
  ),
];

function negative(length: Duration): Duration {
  return {
    ...length,
    months: -length.months,
    days: -length.days,
    seconds: -length.seconds,
    length: -length.length,
    relative: true,
  };
}

function count(value: number): Quantity {
  return { value, magnitude: false, whole: true };
}

function lengthOf(value: number, unit: Unit): Duration | null {
  if (!Number.isFinite(value) || value < 0 || value * secondsIn(unit) > 400 * 365 * 86_400) return null;
  return durationOf(value, unit);
}

function businessDays(quantity: Quantity): Duration | null {
  return quantity.whole && quantity.value <= 2000 ? durationOf(quantity.value, 'business day') : null;
}

function plusShare(length: Duration | null, share: number): Duration | null {
  if (!length) return null;
  const seconds = Math.round(length.unit * share);
  return { ...length, seconds: length.seconds + seconds, length: length.length + seconds };
}

/** "1 hour thirty", "1h15": a plain number after whole hours counts minutes. */
function hourAndMinutes(long: Duration, rest: Quantity): Duration | null {
  const isMinutes = long.unit === 3600 && rest.whole && !rest.magnitude && rest.value >= 1 && rest.value <= 59;
  return isMinutes && long.seconds % 3600 === 0 ? addDurations(long, durationOf(rest.value, 'minute')) : null;
}
