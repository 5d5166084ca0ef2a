import type { Clock, ClockRange, DayPart, Part } from './time/clock.ts';
import type { Duration, Unit } from './time/duration.ts';
import type { When } from './time/when.ts';

/** A number as said. */
export interface Quantity {
  readonly value: number;
  /** True where a magnitude was said ("k", "million"). */
  readonly magnitude: boolean;
  /** True for plain whole numbers typed in digits or words, as counts and days are. */
  readonly whole: boolean;
  /** True where it was typed in words. */
  readonly words?: boolean | undefined;
  /** A number without its magnitude letter, which may be read as a unit ("2m"): no number of its own. */
  readonly bare?: boolean | undefined;
  readonly assumed?: boolean | undefined;
}

/** A moment of wall time. */
export interface Moment {
  readonly at: number;
  /** True where no day was said with the clock time. */
  readonly dayless?: boolean | undefined;
  readonly assumed?: boolean | undefined;
}

/** A stretch with clock times. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly assumed?: boolean | undefined;
  /** The day it lies on, for readers that want a date ("yesterday afternoon"). */
  readonly day?: number | undefined;
  /** True where a moment and a length were said: each stands for itself as well. */
  readonly inParts?: boolean | undefined;
}

/** A stretch that may be open; walls, with clock times or in whole days. */
export interface Period {
  readonly start: number | null;
  readonly end: number | null;
  readonly clock?: boolean | undefined;
  readonly assumed?: boolean | undefined;
}

/** An amount of money; currency null is the workspace's. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
  /** True where only a magnitude tells that it is money ("45k"). */
  readonly implied?: boolean | undefined;
  /** True where it is to be added to what a record has ("5k more"). */
  readonly relative?: boolean | undefined;
  readonly assumed?: boolean | undefined;
}

/** Inclusive bounds. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency?: string | undefined;
}

/** A repeating time, in cron terms; minute and hour null where no clock time was said. */
export interface Repeat {
  readonly day: string;
  readonly month: string;
  readonly weekday: string;
  readonly minute?: string | undefined;
  readonly hour?: string | undefined;
  readonly assumed?: boolean | undefined;
}

/** What each category of the chart means. */
export interface Meanings {
  number: Quantity;
  /** A number, or "a couple of", "a few". */
  quantity: Quantity;
  ordinal: number;
  /** 1 (Monday) – 7. */
  weekday: number;
  /** "Mondays". */
  weekdays: number;
  /** 1–12. */
  monthName: number;
  unit: Unit;
  /** 1–31, as said in "March 3" or "the 3rd". */
  monthDay: number;
  yearNumber: number;
  day: When;
  week: When;
  weekend: When;
  month: When;
  quarter: When;
  half: When;
  year: When;
  stretch: When;
  /** Any of week, weekend, month, quarter, half, year, stretch. */
  span: When;
  /** A day or a span. */
  when: When;
  /** Month, quarter, half, year. */
  longSpan: When;
  clock: Clock;
  /** A bare number that may be an hour. */
  hour: Clock;
  /** A clock time or a bare hour. */
  time: Clock;
  /** Digits that are written as a time and are none ("27:00"). */
  badClock: string;
  /** A number that no month has a day for, 32–99. */
  badDay: number;
  hours: ClockRange;
  part: Part;
  dayPart: DayPart;
  /** An IANA zone. */
  zone: string;
  moment: Moment;
  slot: Slot;
  period: Period;
  duration: Duration;
  currency: string;
  /** A sign that the digits after it are glued to ("$20"), and that belongs to no number before it. */
  boundCurrency: string;
  leadingCurrency: string;
  /** "musd": a currency with its magnitude. */
  scaledCurrency: { readonly scale: number; readonly currency: string };
  money: Money;
  /** Money, or a number with a magnitude. */
  percent: number;
  range: Range;
  repeat: Repeat;
  schedule: Repeat;
  /** Why a repeating time cannot be had ("every other Monday"). */
  badRepeat: string;
  /** A day or several ("Mon, Wed and Fri") in a schedule, 1–7. */
  weekdayList: readonly number[];
  /** Days of the month in a schedule ("the 1st and 15th"), 1–28. */
  monthDayList: readonly number[];
}

/** Which wider categories a category also counts as. */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  quantity: ['number'],
  leadingCurrency: ['currency', 'boundCurrency'],
  span: ['week', 'weekend', 'month', 'quarter', 'half', 'year', 'stretch'],
  longSpan: ['month', 'quarter', 'half', 'year'],
  when: ['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'stretch'],
  time: ['clock', 'hour'],
};
