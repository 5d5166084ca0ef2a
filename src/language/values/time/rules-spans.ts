import { rule } from '../chart/rule.ts';
import type { Quantity } from '../meanings.ts';
import { type Calendar, shift, startOf, unitAround } from './calendar.ts';
import type { Unit } from './duration.ts';
import { fullYear } from './numeric-dates.ts';
import { inYear } from './rules-days.ts';
import { DAY, type Grain, type Interval, partsOf, WEEK, wallOf } from './wall.ts';
import { indexOf, once, pick, type When, within, yearly } from './when.ts';

const THIS = '(this|current|the current|the)';
const NEXT = '(next|the next|upcoming|the upcoming|coming|the coming|this coming|following|the following)';
const LAST = '(last|the last|previous|the previous|past|the past|prior|the prior|this past)';
type SpanCategory = 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year';

/** Whole units of the calendar told by their place to now: this week, next quarter, the year before last. */
const unitRules = (['week', 'weekend', 'month', 'quarter', 'half', 'year'] as const).flatMap((category) => [
  rule(category, `${THIS} {unit}`, (calendar, unit) => unitNamed(calendar, category, unit, 0)),
  rule(category, `all [this|of this] {unit}`, (calendar, unit) => unitNamed(calendar, category, unit, 0)),
  rule(category, `${NEXT} {unit}`, (calendar, unit) => unitNamed(calendar, category, unit, 1)),
  rule(category, `${LAST} {unit}`, (calendar, unit) => unitNamed(calendar, category, unit, -1)),
  rule(category, 'the {unit} after next', (calendar, unit) => unitNamed(calendar, category, unit, 2)),
  rule(category, '{unit} after next', (calendar, unit) => unitNamed(calendar, category, unit, 2)),
  rule(category, '[the] {unit} before last', (calendar, unit) => unitNamed(calendar, category, unit, -2)),
]);

/** Months, quarters, halves and years by name. */
export const spanRules = [
  ...unitRules,
  rule('weekend', 'weekend', (calendar) => unitNamed(calendar, 'weekend', 'weekend', 0)),
  rule('half', '(this|current) half', (calendar) => unitOf(calendar, 'half', 0)),
  rule('half', '(next) half', (calendar) => unitOf(calendar, 'half', 1)),
  rule('half', '(last|previous) half', (calendar) => unitOf(calendar, 'half', -1)),
  rule('year', '(this|current|the) (fiscal year|fy|financial year|fiscal)', (calendar) => fiscalAround(calendar, 0)),
  rule('year', '(next|coming|upcoming) (fiscal year|fy|financial year|fiscal)', (calendar) =>
    fiscalAround(calendar, 1),
  ),
  rule('year', '(last|previous|prior) (fiscal year|fy|financial year|fiscal)', (calendar) =>
    fiscalAround(calendar, -1),
  ),
  rule('year', "(fy|fiscal|fiscal year|financial year) ['|-] {number}", (calendar, { value }) =>
    fiscalNumbered(calendar, value),
  ),
  rule('quarter', `${THIS} (fiscal|financial) {unit}`, (calendar, unit) => unitNamed(calendar, 'quarter', unit, 0)),
  rule('quarter', `${NEXT} (fiscal|financial) {unit}`, (calendar, unit) => unitNamed(calendar, 'quarter', unit, 1)),
  rule('quarter', `${LAST} (fiscal|financial) {unit}`, (calendar, unit) => unitNamed(calendar, 'quarter', unit, -1)),
  rule('year', '{yearNumber}', (_, year) => calendarYear(year)),
  rule('year', '(calendar year|cy|the year|year) {yearNumber}', (_, year) => calendarYear(year)),
  rule('year', "(') {number}", (_, { value }) =>
    value >= 0 && value <= 69 && Number.isInteger(value) ? calendarYear(2000 + value) : null,
  ),
  rule('month', '{monthName}', (_, month) => monthOfYear(month)),
  rule('month', '(the month of|month of|all of|all) {monthName}', (_, month) => monthOfYear(month)),
  rule(
    'month',
    '(this|current) {monthName}',
    (calendar, month) => inYear(monthOfYear(month), aroundYear(calendar, 0)) as When | null,
  ),
  rule('month', '(next|coming|upcoming) {monthName}', (calendar, month) => nextNamed(calendar, monthOfYear(month))),
  rule('month', '(last|previous|past|this past) {monthName}', (calendar, month) =>
    lastNamed(calendar, monthOfYear(month)),
  ),
  rule(
    'month',
    '{monthName} [of|in|,|-|/] {year}',
    (_, month, year) => inYear(monthOfYear(month), year) as When | null,
  ),
  rule(
    'month',
    '{yearNumber} [-|/] {monthName}',
    (_, year, month) => inYear(monthOfYear(month), calendarYear(year)) as When | null,
  ),
  rule('quarter', 'q {number}', (calendar, { value, bare }) => (bare ? null : quarterOfYear(calendar, value))),
  rule('quarter', '{number} q', (calendar, { value }) => quarterOfYear(calendar, value)),
  rule('quarter', '[the] {ordinal} (quarter|qtr)', (calendar, value) => quarterOfYear(calendar, value)),
  rule('quarter', '(quarter|qtr) {number}', (calendar, { value }) => quarterOfYear(calendar, value)),
  rule('quarter', '{quarter} [of|in|,|-|/] {year}', (_, quarter, year) => inYear(quarter, year)),
  rule('quarter', '(next|coming|upcoming) {quarter}', (calendar, quarter) => nextNamed(calendar, quarter)),
  rule('quarter', '(last|previous) {quarter}', (calendar, quarter) => lastNamed(calendar, quarter)),
  rule('quarter', 'this {quarter}', (calendar, quarter) => inYear(quarter, fiscalAround(calendar, 0))),
  rule(
    'quarter',
    '{yearNumber} [-|/|,] {quarter}',
    (_, year, quarter) => inYear(quarter, calendarYear(year)) as When | null,
  ),
  rule('quarter', "{year} ['s|,] {quarter}", (_, year, quarter) => inYear(quarter, year)),
  rule('half', "{year} ['s|,] {half}", (_, year, half) => inYear(half, year)),
  rule('month', "{year} ['s|,] {monthName}", (_, year, month) => inYear(monthOfYear(month), year)),
  rule('yearNumber', '{number} {number}', (_, century, rest) => yearInWords(century, rest)),
  rule('quarter', '{number} {quarter}', (_, year, quarter) => inYear(quarter, shortYearOf(year.value))),
  rule('half', 'h {number}', (calendar, { value, bare }) => (bare ? null : halfOfYear(calendar, value))),
  rule('half', '{number} h [-|of] {year}', (calendar, { value }, year) => inYear(halfOfYear(calendar, value), year)),
  // "1h15" and "1h30" are lengths.
  rule('half', '{number} h {number}', (calendar, half, { value }) =>
    value % 15 === 0 ? null : inYear(halfOfYear(calendar, half.value), shortYearOf(value)),
  ),
  rule('half', '{half} {number}', (_, half, { value }) => inYear(half, shortYearOf(value))),
  rule('quarter', '{quarter} {number}', (_, quarter, { value }) => inYear(quarter, shortYearOf(value))),
  rule('quarter', '{number} q {number}', (calendar, { value }, year) =>
    inYear(quarterOfYear(calendar, value), shortYearOf(year.value)),
  ),
  rule('half', '[the] first half [of the year]', (calendar) => halfOfYear(calendar, 1)),
  rule('half', '[the] second half [of the year]', (calendar) => halfOfYear(calendar, 2)),
  rule('half', '{half} [of|in|,|-|/] {year}', (_, half, year) => inYear(half, year)),
  rule('half', '{yearNumber} [-|/|,] {half}', (_, year, half) => inYear(half, calendarYear(year))),
  rule('half', '(next|coming) {half}', (calendar, half) => nextNamed(calendar, half)),
  rule('half', '(last|previous) {half}', (calendar, half) => lastNamed(calendar, half)),
  rule('week', '[the] week (of|commencing|beginning|starting) {day}', (calendar, day) => weekOf(calendar, day)),
  rule('week', '(w / c|wc) {day}', (calendar, day) => weekOf(calendar, day)),
  rule('week', '[the] week (ending) {day}', (calendar, day) => weekOf(calendar, day)),
  rule('week', '[calendar] (week|wk|cw|kw) {number}', (calendar, { value }) =>
    isoWeek(calendar, value, partsOf(calendar.today).year),
  ),
  rule('week', '(week|wk|cw|kw) {number} [of|in|,] {yearNumber}', (calendar, { value }, year) =>
    isoWeek(calendar, value, year),
  ),
  rule('week', '[the] {ordinal} week (of|in) [the] {longSpan}', (calendar, nth, span) => nthWeek(calendar, span, nth)),
  rule('week', '[the] last week (of|in) [the] {longSpan}', (calendar, span) => nthWeek(calendar, span, -1)),
];

const GRAINS: Partial<Record<Unit, Grain>> = { week: 'week', month: 'month', quarter: 'quarter', year: 'year' };

function unitNamed(calendar: Calendar, category: SpanCategory, unit: Unit, offset: number): When | null {
  if (unit !== category) return null;
  if (unit === 'weekend') return weekendAround(calendar, offset);
  const grain = GRAINS[unit];
  return grain ? unitOf(calendar, grain, offset) : null;
}

function unitOf(calendar: Calendar, grain: Grain, offset: number): When {
  const interval = unitAround(calendar, grain, offset);
  return once(grain, interval, grain === 'year' ? { index: partsOf(interval.start).year } : {});
}

function aroundYear(calendar: Calendar, offset: number): When {
  return unitOf(calendar, 'year', offset);
}

function weekendAround(calendar: Calendar, offset: number): When {
  const week = unitAround(calendar, 'week', offset);
  return once(
    'stretch',
    { start: week.start + 5 * DAY, end: week.end },
    { asDay: (interval) => interval.start, assumed: true },
  );
}

/** A calendar year. */
export function calendarYear(year: number): When {
  return once('year', { start: wallOf(year, 1, 1), end: wallOf(year + 1, 1, 1) }, { index: year });
}

/** The fiscal year that ends in a year (that begins there, where it is the calendar's). */
function fiscalYear(calendar: Calendar, year: number): When {
  return once('year', fiscalPart(calendar, year, 0, 12), { index: year });
}

function fiscalPart(calendar: Calendar, year: number, fromMonth: number, months: number): Interval {
  const first = calendar.fiscalYearStart === 1 ? wallOf(year, 1, 1) : wallOf(year - 1, calendar.fiscalYearStart, 1);
  return { start: shift('month', first, fromMonth), end: shift('month', first, fromMonth + months) };
}

function fiscalAround(calendar: Calendar, offset: number): When {
  const { year, month } = partsOf(calendar.today);
  const current = calendar.fiscalYearStart > 1 && month >= calendar.fiscalYearStart ? year + 1 : year;
  return fiscalYear(calendar, current + offset);
}

function fiscalNumbered(calendar: Calendar, year: number): When | null {
  if (!Number.isInteger(year) || year < 0 || (year >= 100 && (year < 1900 || year > 2199))) return null;
  return fiscalYear(calendar, fullYear(year));
}

/** A month of every year. */
export function monthOfYear(month: number): When {
  return yearly('month', (year) => ({ start: wallOf(year, month, 1), end: wallOf(year, month + 1, 1) }));
}

function quarterOfYear(calendar: Calendar, quarter: number): When | null {
  if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4) return null;
  return yearly('quarter', (year) => fiscalPart(calendar, year, (quarter - 1) * 3, 3));
}

function halfOfYear(calendar: Calendar, half: number): When | null {
  if (half !== 1 && half !== 2) return null;
  return yearly('half', (year) => fiscalPart(calendar, year, (half - 1) * 6, 6));
}

/** "twenty fourteen", "nineteen ninety". */
function yearInWords(century: Quantity, rest: Quantity): number | null {
  if (!century.words || !rest.words || (century.value !== 19 && century.value !== 20)) return null;
  return rest.whole && rest.value >= 10 && rest.value <= 99 ? century.value * 100 + rest.value : null;
}

function shortYearOf(year: number): When | null {
  return Number.isInteger(year) && year >= 10 && year <= 69 ? calendarYear(2000 + year) : null;
}

/** "next March": the first that has not begun. */
function nextNamed(calendar: Calendar, when: When): When | null {
  if (when.cycle !== 'year') return null;
  const year = indexOf('year', calendar.now);
  const found = [year - 1, year, year + 1, year + 2]
    .map((each) => when.at(each))
    .find((each) => each && each.start > calendar.now);
  return found ? once(when.grain, found) : null;
}

/** "last March": the latest that is over. */
function lastNamed(calendar: Calendar, when: When): When | null {
  if (when.cycle !== 'year') return null;
  const year = indexOf('year', calendar.now);
  const found = [year + 1, year, year - 1, year - 2]
    .map((each) => when.at(each))
    .find((each) => each && each.end <= calendar.now);
  return found ? once(when.grain, found) : null;
}

function weekOf(calendar: Calendar, day: When): When | null {
  const picked = pick(day, calendar);
  if (!picked) return null;
  const start = startOf('week', picked.start, 1);
  return once('week', { start, end: start + WEEK });
}

function isoWeek(_calendar: Calendar, week: number, year: number): When | null {
  if (!Number.isInteger(week) || week < 1 || week > 53) return null;
  const start = startOf('week', wallOf(year, 1, 4), 1) + (week - 1) * WEEK;
  return once('week', { start, end: start + WEEK });
}

function nthWeek(calendar: Calendar, span: When, nth: number): When | null {
  const interval = pick(span, calendar);
  if (!interval) return null;
  const firstMonday = startOf('week', interval.start + 6 * DAY, 1);
  const start = nth > 0 ? firstMonday + (nth - 1) * WEEK : startOf('week', interval.end, 1) - WEEK;
  return (
    within({ cycle: 'once', grain: 'week', at: () => ({ start, end: start + WEEK }) }, interval) &&
    once('week', { start, end: start + WEEK })
  );
}
