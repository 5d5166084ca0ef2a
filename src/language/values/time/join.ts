import type { Calendar } from './calendar.ts';
import type { Interval } from './wall.ts';
import { firstFrom, indexOf, lastBefore, pick, type When } from './when.ts';

const CYCLE_LENGTH = { once: 0, week: 1, month: 2, year: 3 };

/**
 * The stretch from one When up to and with another. An open end takes its year (month, week) from a settled one; two open
 * ones take the first stretch that is not over yet, or looking back the last that has begun. Null where they do not fit.
 */
export function joinWhens(from: When, to: When, calendar: Calendar): Interval | null {
  if (from.cycle === 'once' || to.cycle === 'once') return joinSettled(from, to);
  if (from.cycle !== to.cycle) return joinByLonger(from, to, calendar);
  const here = indexOf(from.cycle, calendar.now);
  const step = calendar.lean === 'future' ? 1 : -1;
  for (let offset = -2 * step; Math.abs(offset) <= 14; offset += step) {
    const start = from.at(here + offset);
    const end = start && firstFrom(to, start.start);
    if (start && end && (calendar.lean === 'past' ? start.start <= calendar.now : isRunning(to, end, calendar))) {
      return { start: start.start, end: end.end };
    }
  }
  return null;
}

function isRunning(to: When, end: Interval, calendar: Calendar): boolean {
  return to.grain === 'day' ? end.start > calendar.today : end.end > calendar.now;
}

function joinSettled(from: When, to: When): Interval | null {
  const end = to.cycle === 'once' ? to.at(0) : null;
  const start = end ? lastBefore(from, end.end) : from.at(0);
  const stop = end ?? (start && firstFrom(to, start.start));
  return start && stop && stop.end > start.start ? { start: start.start, end: stop.end } : null;
}

function joinByLonger(from: When, to: When, calendar: Calendar): Interval | null {
  const fromIsLonger = CYCLE_LENGTH[from.cycle] > CYCLE_LENGTH[to.cycle];
  const settled = pick(fromIsLonger ? from : to, calendar);
  if (!settled) return null;
  const once: When = { cycle: 'once', grain: 'day', at: () => settled };
  return fromIsLonger ? joinSettled(once, to) : joinSettled(from, once);
}
