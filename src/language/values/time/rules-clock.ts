import { Impossible, rule } from '../chart/rule.ts';
import type { Moment, Quantity, Slot } from '../meanings.ts';
import { type Calendar, fromZone } from './calendar.ts';
import {
  type Clock,
  type ClockRange,
  clockAlone,
  clockOn,
  type DayPart,
  minutesOf,
  PARTS,
  type Part,
  rangeMinutes,
} from './clock.ts';
import { noSuchTime } from './clock-digits.ts';
import { DAY, HOUR, MINUTE } from './wall.ts';
import { onceDay, pick, type When } from './when.ts';

const AM = '(am|a . m .|a . m|a m|in the am|o clock am)';
const PM = '(pm|p . m .|p . m|p m|in the pm|o clock pm)';
const ABOUT = '[about|around|approximately|exactly|approx|~]';
const AT = '(at|@|um|gegen|around|about|at about|at around|@ about|by|at approximately|for|from)';
const TO = '(to|-|til|till|until|through|and)';

/** Times of day, and the moments that they make with a day. */
export const clockRules = [
  rule('clock', '(noon|noonish|noon ish|high noon|twelve noon|12 noon|around noon|about noon)', () => ({
    hour: 12,
    minute: 0,
    open: false,
  })),
  rule('clock', '(midnight|12 midnight|twelve midnight)', () => ({ hour: 24, minute: 0, open: false })),
  rule('clock', `{time} ${AM}`, (_, clock) => meridiem(clock, 0)),
  rule('clock', `{time} ${PM}`, (_, clock) => meridiem(clock, 12)),
  rule('clock', '{time} uhr', (_, clock) => ({ ...clock, open: false })),
  rule('clock', "{hour} (o'clock|oclock|o clock)", (_, clock) => (clock.hour <= 12 ? clock : null)),
  rule('clock', "{clock} (o'clock|oclock|ish|sharp|approximately)", (_, clock) => clock),
  rule('clock', '{hour} ish', (_, clock) => clock),
  rule('clock', '(quarter past|a quarter past|quarter after|a quarter after) {time}', (_, clock) => moved(clock, 15)),
  rule(
    'clock',
    '(quarter to|a quarter to|quarter before|a quarter before|quarter of|a quarter of) {time}',
    (_, clock) => moved(clock, -15),
  ),
  rule('clock', '(half past) {time}', (_, clock) => moved(clock, 30)),
  // British: half eight is 8:30.
  rule('clock', 'half {hour}', (_, clock) => (clock.hour >= 1 && clock.hour <= 12 ? moved(clock, 30) : null)),
  // "At ten to three"; in digits that is rather from ten to three.
  rule('clock', '(at|@|around|about) {number} (to|before|of) {hour}', (_, { value, words }, clock) =>
    words && value % 5 === 0 ? movedBy(clock, value, -1) : null,
  ),
  rule('clock', '{number} [minutes|min] (past|after) {time}', (_, minutes, clock) => movedBy(clock, minutes.value, 1)),
  rule('clock', '{number} (minutes|min|mins) (to|before) {clock}', (_, minutes, clock) =>
    movedBy(clock, minutes.value, -1),
  ),
  rule('clock', '{number} (to|before) {clock}', (_, { value }, clock) =>
    [15, 20, 25].includes(value) ? movedBy(clock, value, -1) : null,
  ),
  rule('badClock', "{number} (o'clock|oclock|o clock|uhr)", (_, { value, whole }) =>
    whole && value > 24 ? `${value} o'clock` : null,
  ),
  // Dictated: "nine thirty".
  rule('clock', '{hour} {number}', (_, hour, { value, words }) =>
    words && hour.words === true && hour.hour >= 1 && hour.hour <= 12 && value >= 10 && value <= 55 && value % 5 === 0
      ? { ...hour, minute: value }
      : null,
  ),
  rule('clock', '{hour} {number} (am)', (_, hour, minutes) => hourMinutes(hour, minutes, 0)),
  rule('clock', '{hour} {number} (pm)', (_, hour, minutes) => hourMinutes(hour, minutes, 12)),
  rule('clock', '{time} in the {part}', (_, clock, part) => withPart(clock, part)),
  rule('moment', '(at|@) {hour} h', (calendar, clock) => alone(calendar, { ...clock, open: false })),
  rule('moment', `{day} [,] (at|@) {hour} h`, (calendar, day, clock) =>
    onDay(calendar, day, { ...clock, open: false }),
  ),
  // "Monday 3h" is a length.
  rule('moment', `{day} [,] {hour} h`, (calendar, day, clock) =>
    clock.hour > 12 ? onDay(calendar, day, clock) : null,
  ),
  rule('moment', '{badClock}', (_, said) => noSuchTime(said)),
  rule('moment', '(at|@) {badClock}', (_, said) => noSuchTime(said)),
  rule('moment', `{day} [,] [at|@|around|by|from] {badClock}`, (_, __, said) => noSuchTime(said)),
  rule('moment', `{badClock} [,|on] {day}`, (_, said) => noSuchTime(said)),
  rule('moment', '{clock}', (calendar, clock) => alone(calendar, clock)),
  rule('moment', `(at|@) ${ABOUT} {time}`, (calendar, clock) => alone(calendar, clock)),
  rule('moment', '{day} [,|-] {clock}', (calendar, day, clock) => onDay(calendar, day, clock)),
  rule('moment', `{day} [,] ${AT} {time}`, (calendar, day, clock) => onDay(calendar, day, clock)),
  rule('moment', '{clock} [,|on|-|, on] {day}', (calendar, clock, day) => onDay(calendar, day, clock)),
  rule('moment', `(at|@|by) ${ABOUT} {hour} [,|on] {day}`, (calendar, clock, day) => onDay(calendar, day, clock)),
  rule('moment', '{moment} {zone}', (calendar, moment, zone) => ({
    ...moment,
    at: fromZone(moment.at, zone, calendar),
  })),
  rule('moment', '{moment} {zone} time', (calendar, moment, zone) => ({
    ...moment,
    at: fromZone(moment.at, zone, calendar),
  })),
  rule('moment', '{clock} {zone} [,|on] {day}', (calendar, clock, zone, day) =>
    zoned(calendar, onDay(calendar, day, clock), zone),
  ),
  rule('moment', `{hour} (today)`, (calendar, clock) => onDay(calendar, onceDay(calendar.today), clock)),
  rule('moment', `{hour} (tomorrow)`, (calendar, clock) => onDay(calendar, onceDay(calendar.today + DAY), clock)),
];

/** Parts of the day, and times within them. */
export const dayPartRules = [
  rule('dayPart', '{day} [in] [the] {part}', (_, day, part) => ({ day, part })),
  rule('dayPart', '{day} (early|late|mid) [in] [the] {part}', (_, day, part) => ({ day, part })),
  rule('dayPart', '(early|late|mid) {dayPart}', (_, dayPart) => dayPart),
  rule('dayPart', '{day} am', (_, day) => ({ day, part: morning() })),
  rule('dayPart', '{day} pm', (_, day) => ({ day, part: afternoon() })),
  rule('dayPart', '(before|over|around|at) (lunch|lunchtime|noon) {day}', (_, day) => ({ day, part: morning() })),
  rule('dayPart', '{day} [,] (before|over|around|at) (lunch|lunchtime)', (_, day) => ({ day, part: morning() })),
  rule('dayPart', 'this {part}', ({ today }, part) => ({ day: onceDay(today), part })),
  rule('dayPart', '(tonight|today night)', ({ today }) => ({ day: onceDay(today), part: night() })),
  rule('dayPart', 'last night', ({ today }) => ({ day: onceDay(today - DAY), part: night() })),
  rule('dayPart', '{part} of {day}', (_, part, day) => ({ day, part })),
  rule('dayPart', '{part} on {day}', (_, part, day) => ({ day, part })),
  rule('moment', `{dayPart} [,|${AT.slice(1, -1)}] {time}`, (calendar, dayPart, clock) =>
    inPart(calendar, dayPart, clock),
  ),
  rule('moment', '{time} [,|on|in] {dayPart}', (calendar, clock, dayPart) => inPart(calendar, dayPart, clock)),
  rule('moment', `(at|@) ${ABOUT} {time} [,|on|in] {dayPart}`, (calendar, clock, dayPart) =>
    inPart(calendar, dayPart, clock),
  ),
  rule('moment', `in the {part} ${AT} {time}`, (calendar, part, clock) => alone(calendar, withPart(clock, part))),
  rule('slot', '{dayPart}', (calendar, dayPart) => partSlot(calendar, dayPart)),
];

/** Stretches with clock times: 3-4pm, Thursday from 9:30 to 11:00, 4pm for 30 minutes. */
export const slotRules = [
  rule('hours', `{clock} ${TO} {time}`, (_, from, to) => ({ from, to, bare: false })),
  rule('hours', `{hour} ${TO} {clock}`, (_, from, to) => ({ from, to, bare: false })),
  rule('hours', `{hour} ${TO} {hour}`, (_, from, to) => ({ from, to, bare: true })),
  rule('hours', '(from|between|in between) {hours}', (_, hours) => hours),
  rule('hours', '{hours} ish', (_, hours) => hours),
  rule('slot', '{hours}', (calendar, hours) => hoursAlone(calendar, hours)),
  rule('slot', '{day} [,|at|@|from|-] {hours}', (calendar, day, hours) => hoursOn(calendar, day, hours)),
  rule('slot', '{hours} [,|on] {day}', (calendar, hours, day) => hoursOn(calendar, day, hours)),
  rule('slot', '{dayPart} [,|at|@|from] {hours}', (calendar, { day, part }, hours) =>
    hoursOn(calendar, day, hours, part),
  ),
  rule('slot', '{hours} {dayPart}', (calendar, hours, { day, part }) => hoursOn(calendar, day, hours, part)),
  rule('slot', '{hours} in the {part}', (calendar, hours, part) =>
    hoursOn(calendar, onceDay(calendar.today), hours, part),
  ),
  rule('slot', '{moment} for {duration}', (_, moment, length) => lasting(moment, length.seconds)),
  rule('slot', 'from {moment} for {duration}', (_, moment, length) => lasting(moment, length.seconds)),
  rule('slot', '{day} from {moment} for {duration}', (calendar, day, moment, length) =>
    lastingOn(calendar, day, moment, length.seconds),
  ),
  rule('slot', 'for {duration} [starting] (from|at) {moment}', (_, length, moment) => lasting(moment, length.seconds)),
  rule('slot', '(from|between) {moment} (to|-|until|till|through|and) {moment}', (_, from, to) => fromTo(from, to)),
  rule('slot', '{moment} (to|-|until|till|through) {moment}', (_, from, to) => fromTo(from, to)),
];

function morning(): Part {
  return PARTS.morning ?? { from: 6, to: 12 };
}

function afternoon(): Part {
  return PARTS.afternoon ?? { from: 12, to: 18 };
}

function night(): Part {
  return PARTS.night ?? { from: 18, to: 24 };
}

function meridiem(clock: Clock, hours: 0 | 12): Clock | Impossible | null {
  if (clock.hour > 12 && (hours === 0 || clock.hour > 23)) {
    return new Impossible('time', `There is no ${clock.hour} ${hours ? 'pm' : 'am'}.`);
  }
  if (clock.hour === 0 || clock.hour > 12) return { ...clock, open: false };
  return { hour: (clock.hour % 12) + hours, minute: clock.minute, open: false };
}

function moved(clock: Clock, minutes: number): Clock | null {
  if (clock.minute !== 0) return null;
  const total = ((clock.hour === 24 ? 0 : clock.hour) * 60 + minutes + 1440) % 1440;
  return { hour: Math.floor(total / 60), minute: total % 60, open: clock.open && total >= 60 };
}

function movedBy(clock: Clock, minutes: number, sign: 1 | -1): Clock | null {
  return Number.isInteger(minutes) && minutes > 0 && minutes < 60 ? moved(clock, sign * minutes) : null;
}

function hourMinutes(hour: Clock, { value: minute, words }: Quantity, hours: 0 | 12): Clock | Impossible | null {
  return words && Number.isInteger(minute) && minute >= 1 && minute <= 59 && hour.hour <= 12
    ? meridiem({ ...hour, minute }, hours)
    : null;
}

function withPart(clock: Clock, part: Part): Clock {
  const minutes = minutesOf(clock, part);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60, open: false };
}

function alone(calendar: Calendar, clock: Clock): Moment {
  return { at: clockAlone(clock, calendar), dayless: true, assumed: clock.open };
}

function onDay(calendar: Calendar, day: When, clock: Clock): Moment | null {
  const interval = pick(day, calendar);
  return interval && { at: clockOn(interval.start, clock), assumed: day.assumed };
}

function zoned(calendar: Calendar, moment: Moment | null, zone: string): Moment | null {
  return moment && { ...moment, at: fromZone(moment.at, zone, calendar) };
}

function inPart(calendar: Calendar, dayPart: DayPart, clock: Clock): Moment | null {
  const interval = pick(dayPart.day, calendar);
  return interval && { at: clockOn(interval.start, clock, dayPart.part), assumed: dayPart.day.assumed };
}

function partSlot(calendar: Calendar, { day, part }: DayPart): Slot | null {
  const interval = pick(day, calendar);
  if (!interval) return null;
  return {
    start: interval.start + part.from * HOUR,
    end: interval.start + part.to * HOUR,
    day: interval.start,
    assumed: day.assumed,
  };
}

function hoursAlone(calendar: Calendar, hours: ClockRange): Slot | null {
  if (hours.bare) return null;
  const { from, to } = rangeMinutes(hours);
  const length = (to - from) * MINUTE;
  const start = clockAlone({ hour: Math.floor(from / 60), minute: from % 60, open: false }, calendar);
  return { start, end: start + length };
}

function hoursOn(calendar: Calendar, day: When, hours: ClockRange, part?: Part): Slot | null {
  const interval = pick(day, calendar);
  if (!interval) return null;
  const { from, to } = rangeMinutes(hours, part);
  return { start: interval.start + from * MINUTE, end: interval.start + to * MINUTE, assumed: day.assumed };
}

function lasting(moment: Moment, seconds: number): Slot | null {
  return seconds > 0
    ? { start: moment.at, end: moment.at + seconds * 1000, assumed: moment.assumed, inParts: true }
    : null;
}

function lastingOn(calendar: Calendar, day: When, moment: Moment, seconds: number): Slot | null {
  const interval = pick(day, calendar);
  return interval && lasting({ at: interval.start + (moment.at % DAY) }, seconds);
}

function fromTo(from: Moment, to: Moment): Slot | null {
  return to.at > from.at && !from.dayless && !to.dayless ? { start: from.at, end: to.at } : null;
}
