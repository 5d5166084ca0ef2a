import type { Calendar } from './calendar.ts';
import { DAY, HOUR, MINUTE, startOfDay } from './wall.ts';
import type { When } from './when.ts';

/** A time of day; `open` where the words leave morning or afternoon unsaid. */
export interface Clock {
  /** 0–24. */
  readonly hour: number;
  readonly minute: number;
  readonly open: boolean;
  /** True where it was said in words. */
  readonly words?: boolean | undefined;
}

/** Two times of day. `bare` where both are plain numbers, which need a day beside them to be times at all. */
export interface ClockRange {
  readonly from: Clock;
  readonly to: Clock;
  readonly bare: boolean;
}

/** A part of the day, in hours. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A part of a certain day ("yesterday afternoon"). */
export interface DayPart {
  readonly day: When;
  readonly part: Part;
}

/** The parts of the day by name. */
export const PARTS: Readonly<Record<string, Part>> = {
  morning: { from: 6, to: 12 },
  mornin: { from: 6, to: 12 },
  lunchtime: { from: 12, to: 14 },
  afternoon: { from: 12, to: 18 },
  evening: { from: 18, to: 22 },
  night: { from: 18, to: 24 },
};

/** Hours of the working day, in which a time said without am or pm is looked for first. */
const WAKING = { from: 7, to: 21 };

/** Minutes from midnight. Without am or pm, 1 to 6 are afternoon and 7 to 12 are morning and noon, unless the part says. */
export function minutesOf(clock: Clock, part?: Part): number {
  return hourOf(clock, part) * 60 + clock.minute;
}

function hourOf(clock: Clock, part: Part | undefined): number {
  if (!clock.open) return clock.hour;
  if (!part) return clock.hour <= 6 ? clock.hour + 12 : clock.hour;
  if (part.from < 12) return clock.hour % 12;
  if (clock.hour === 12) return part.to === 24 ? 24 : 12;
  return clock.hour + 12;
}

/** The wall time of a clock time on a day. */
export function clockOn(day: number, clock: Clock, part?: Part): number {
  return day + minutesOf(clock, part) * MINUTE;
}

/** The moment that a clock time means without a day: the next or, looking back, the last in waking hours. */
export function clockAlone(clock: Clock, calendar: Calendar): number {
  const readings = clock.open ? [clock.hour % 12, (clock.hour % 12) + 12] : [clock.hour];
  const days = calendar.lean === 'future' ? [0, 1] : [0, -1];
  const moments = days
    .flatMap((offset) => readings.map((hour) => calendar.today + offset * DAY + hour * HOUR + clock.minute * MINUTE))
    .filter((moment) => (calendar.lean === 'future' ? moment > calendar.now : moment <= calendar.now))
    .sort((one, other) => Math.abs(one - calendar.now) - Math.abs(other - calendar.now));
  return moments.find((moment) => !clock.open || isWaking(moment)) ?? moments[0] ?? clockOn(calendar.today, clock);
}

function isWaking(moment: number): boolean {
  const hour = (moment - startOfDay(moment)) / HOUR;
  return hour >= WAKING.from && hour < WAKING.to;
}

/** The minutes from midnight of both ends; what one end leaves unsaid follows from the other ("7:00 to 8:00pm"). */
export function rangeMinutes(range: ClockRange, part?: Part): { from: number; to: number } {
  const { from, to } = range;
  const laterThan = (clock: Clock, minutes: number) =>
    readingsOf(clock).find((reading) => reading > minutes) ?? minutesOf(clock, part) + 24 * 60;
  if (!part && from.open && !to.open) {
    const end = minutesOf(to);
    const start =
      readingsOf(from)
        .filter((reading) => reading < end)
        .at(-1) ?? minutesOf(from);
    return { from: start, to: end > start ? end : end + 24 * 60 };
  }
  const start = minutesOf(from, part);
  return { from: start, to: laterThan(to, start) };
}

function readingsOf(clock: Clock): number[] {
  if (!clock.open) return [clock.hour * 60 + clock.minute];
  return [(clock.hour % 12) * 60 + clock.minute, ((clock.hour % 12) + 12) * 60 + clock.minute];
}
