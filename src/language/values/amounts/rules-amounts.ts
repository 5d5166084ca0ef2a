import { rule } from '../chart/rule.ts';
import type { Money, Quantity, Range } from '../meanings.ts';

const OVER =
  '(over|above|more than|greater than|bigger than|larger than|higher than|exceeding|in excess of|north of|upwards of|>|> =|≥|at least|no less than|not less than|no fewer than|not under|minimum|minimum of|min|min of|a minimum of|starting at|starting from|from|beyond|larger|≧)';
const UNDER =
  '(under|sub|below|less than|lower than|smaller than|fewer than|cheaper than|south of|<|< =|≤|up to|at most|no more than|not more than|no greater than|no over|maximum|maximum of|max|max of|a maximum of|not over|not exceeding|within|≦|no higher than)';
const OR_MORE =
  '(+|or more|or above|or over|or higher|and up|and above|or greater|and over|plus|or bigger|or larger|and more|minimum|at least)';
const OR_LESS = '(or less|or below|or under|or lower|or fewer|and below|and under|max|maximum|at most|or smaller|tops)';
const TO = '(to|-|and|until|till|through)';
const PER =
  '(/ yr|/ year|/ y|per year|per annum|a year|annually|yearly|pa|p . a .|p . a|/ month|/ mo|per month|a month|monthly|arr|mrr|acv|tcv|annual|in arr|of arr|per seat|/ seat|per user|/ user|in mrr|of mrr)';

/** Money, percentages and ranges of numbers. */
export const amountRules = [
  rule('number', '{number} and (a half|half)', (_, { value, magnitude, bare }) =>
    magnitude || bare ? null : { value: value + 0.5, magnitude: false, whole: false },
  ),
  rule('number', '[a] dozen', () => ({ value: 12, magnitude: false, whole: true })),
  rule('money', '{leadingCurrency} {number}', (_, currency, number) => money(number, currency)),
  rule('money', '{number} {currency}', (_, number, currency) => money(number, currency)),
  rule('money', '{leadingCurrency} {number} {currency}', (_, first, number, second) =>
    first === second || second === 'USD' ? money(number, second) : null,
  ),
  rule('money', '{number} of {currency}', (_, number, currency) => money(number, currency)),
  rule('money', '{number} {scaledCurrency}', (_, { value }, { scale, currency }) => ({
    amount: round(value * scale),
    currency,
  })),
  rule('money', '{quantity} (grand|gs)', (calendar, { value }) => ({
    amount: round(value * 1000),
    currency: calendar.currency,
    implied: true,
  })),
  rule('money', '(a|one) grand', (calendar) => ({ amount: 1000, currency: calendar.currency, implied: true })),
  rule('money', '(half a) grand', (calendar) => ({ amount: 500, currency: calendar.currency, implied: true })),
  rule('money', '(a) {currency}', (_, currency) => ({ amount: 1, currency })),
  rule('money', '{money} [and|,] {number} (cents|cent|pence|p|paise)', (_, whole, cents) => withCents(whole, cents)),
  rule('money', '{number} (cents|cent|¢)', (calendar, { value }) => ({
    amount: round(value / 100),
    currency: calendar.currency === 'EUR' ? 'EUR' : 'USD',
  })),
  rule('money', '{number}', (calendar, number) =>
    number.magnitude ? { amount: number.value, currency: calendar.currency, implied: true } : null,
  ),
  rule('money', '{money} (, -|. -)', (_, amount) => amount),
  rule(
    'money',
    '{money} (ish|or so|or thereabouts|give or take|flat|net|gross|plus vat|ex vat|excl vat|excluding vat|incl vat|including vat)',
    (_, amount) => amount,
  ),
  rule('money', `{money} ${PER}`, (_, amount) => amount),
  rule('money', '{money} (more|extra|higher|on top)', (_, amount) => ({ ...amount, relative: true })),
  rule('money', '(another|an extra|an additional|additional) {money}', (_, amount) => ({ ...amount, relative: true })),
  rule('money', '{money} (less|lower|cheaper|off)', (_, amount) => ({
    ...amount,
    amount: -amount.amount,
    relative: true,
  })),
  rule('money', '(minus|negative) {money}', (_, amount) => ({ ...amount, amount: -amount.amount })),
  rule('percent', '(minus|negative) {percent}', (_, value) => -value),
  rule('percent', '{number} (%|pct|percent|per cent|percentage|percents)', (_, { value }) => value),
  rule('percent', '{number} (percentage|percent) points', (_, { value }) => value),
  rule('percent', '(fifty fifty|fifty - fifty|50 / 50|50 - 50)', () => 50),
  rule('percent', '{number} (in|out of) {number} (chance|chances|odds|likelihood)', (_, part, whole) =>
    part.value <= whole.value && whole.value > 0 ? round((100 * part.value) / whole.value) : null,
  ),
  rule('range', `{money} ${TO} {money}`, (_, low, high) => between(low, high)),
  rule('range', `(from|between) {money} ${TO} {money}`, (_, low, high) => between(low, high)),
  rule('range', `{number} ${TO} {money}`, (_, low, high) => shared(low, high)),
  rule('range', `(from|between) {number} ${TO} {money}`, (_, low, high) => shared(low, high)),
  rule('range', '{number} (to|-) {number}', (_, low, high) => plain(low, high)),
  rule('range', `(from|between) {number} ${TO} {number}`, (_, low, high) => plain(low, high)),
  rule('range', `${OVER} {money}`, (_, amount) => bounded(amount, 'min')),
  rule('range', `${UNDER} {money}`, (_, amount) => bounded(amount, 'max')),
  rule('range', `{money} ${OR_MORE}`, (_, amount) => bounded(amount, 'min')),
  rule('range', `{money} ${OR_LESS}`, (_, amount) => bounded(amount, 'max')),
  rule('range', `${OVER} {number}`, (_, { value, bare }) => (bare ? null : { min: value, max: null })),
  rule('range', `${UNDER} {number}`, (_, { value, bare }) => (bare ? null : { min: null, max: value })),
  rule('range', `{number} ${OR_MORE}`, (_, { value, bare }) => (bare ? null : { min: value, max: null })),
  rule('range', `{number} ${OR_LESS}`, (_, { value, bare }) => (bare ? null : { min: null, max: value })),
  rule('range', `${OVER} {percent}`, (_, value) => ({ min: value, max: null })),
  rule('range', `${UNDER} {percent}`, (_, value) => ({ min: null, max: value })),
  rule('range', `{number} ${TO} {percent}`, (_, low, high) =>
    low.value <= high ? { min: low.value, max: high } : null,
  ),
  rule('range', '{range} (and|but|,|, and|, but) {range}', (_, one, other) => bothBounds(one, other)),
  rule('range', '(around|about|roughly|approximately|~) {range}', (_, range) => range),
];

function round(value: number): number {
  return Number(value.toFixed(6));
}

/** Money never has three decimals: what was read so ("45.000 €") groups thousands. */
function money(number: Quantity, currency: string): Money | null {
  if (number.bare) return null;
  return number.assumed
    ? { amount: round(number.value * 1000), currency, assumed: true }
    : { amount: number.value, currency };
}

function withCents(whole: Money, cents: Quantity): Money | null {
  return cents.whole && cents.value < 100 ? { ...whole, amount: round(whole.amount + cents.value / 100) } : null;
}

function bounded({ amount, currency, implied }: Money, side: 'min' | 'max'): Range {
  const bounds = side === 'min' ? { min: amount, max: null } : { min: null, max: amount };
  return implied ? bounds : { ...bounds, currency };
}

function between(low: Money, high: Money): Range | null {
  const said = low.implied ? high : low;
  if (high.implied && !low.implied && low.amount < 1000)
    return shared(
      { value: low.amount, magnitude: false, whole: true },
      { ...high, currency: low.currency, implied: false },
    );
  if (low.amount > high.amount || (!low.implied && !high.implied && low.currency !== high.currency)) return null;
  const bounds = { min: low.amount, max: high.amount };
  return said.implied ? bounds : { ...bounds, currency: said.currency };
}

/** "10-20k", "$10 to 20 million": the magnitude said last counts for both, unless the first is as large without it. */
function shared(low: Quantity, high: Money): Range | null {
  const scaled = spread(low, high.amount);
  if (scaled === null) return null;
  const bounds = { min: scaled, max: high.amount };
  return high.implied ? bounds : { ...bounds, currency: high.currency };
}

/** "At least 20k and at most 50k". */
function bothBounds(one: Range, other: Range): Range | null {
  const isPair = (one.min === null) !== (other.min === null) && (one.max === null) !== (other.max === null);
  const [min, max] = [one.min ?? other.min, one.max ?? other.max];
  if (!isPair || min === null || max === null || min > max) return null;
  const currency = one.currency ?? other.currency;
  return currency === undefined ? { min, max } : { min, max, currency };
}

function spread(low: Quantity, high: number): number | null {
  if (low.bare) return null;
  if (low.magnitude || low.value >= 1000) return low.value <= high ? low.value : null;
  const scale = [1e9, 1e7, 1e6, 1e5, 1e3].find((each) => high >= each && low.value * each <= high);
  return scale === undefined || high < 1000 ? (low.value <= high ? low.value : null) : low.value * scale;
}

function plain(low: Quantity, high: Quantity): Range | null {
  if (low.bare || high.bare) return null;
  const min = high.magnitude && !low.magnitude ? spread(low, high.value) : low.value;
  return min !== null && min <= high.value ? { min, max: high.value } : null;
}
