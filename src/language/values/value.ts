import type { ImpossibleKind } from './chart/rule.ts';

/**
 * The typed values that a message may hold. Readers propose them, overlaps allowed; the rules choose between them.
 *
 * Glossary: a *span* is a stretch of the message, `from` and `to` being offsets in UTF-16 units, `to` exclusive. A *lean* says
 * which way an open date looks: back for what was done ("called her Friday"), forward for what is to do ("call her Friday").
 */

/** A stretch of the message. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The message between `from` and `to`, as typed. */
  readonly text: string;
}

/** What one value says, by kind. Dates are `YYYY-MM-DD`; datetimes ISO 8601 with the person's offset. */
export type ValueData =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'datetime'; readonly datetime: string }
  /** Half-open: `end` is exclusive; null is open. Days, or datetimes where clock times were said. */
  | { readonly kind: 'period'; readonly start: string | null; readonly end: string | null }
  /** A month counts 30 days, a year 365; `calendar` says what whole months and days were meant ("push it a month"). */
  | {
      readonly kind: 'duration';
      readonly seconds: number;
      readonly calendar?: { readonly months: number; readonly days: number } | undefined;
    }
  /** `amount` in major units (45000 is $45,000); `implied` where the currency is the workspace's because none was said. */
  | {
      readonly kind: 'money';
      readonly amount: number;
      readonly currency: string;
      readonly implied?: boolean | undefined;
    }
  /** Inclusive bounds; null is open; `currency` where the bounds are money. */
  | {
      readonly kind: 'range';
      readonly min: number | null;
      readonly max: number | null;
      readonly currency?: string | undefined;
    }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'percent'; readonly percent: number }
  /** Five-field cron in the person's zone. */
  | { readonly kind: 'schedule'; readonly cron: string; readonly timezone: string }
  /** E.164 where the country is known, else the digits as typed. */
  | { readonly kind: 'phone'; readonly phone: string }
  | { readonly kind: 'email'; readonly email: string }
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'url'; readonly url: string }
  /** `D-12`: the letter's kind of record and its number. */
  | { readonly kind: 'handle'; readonly prefix: string; readonly number: number }
  /** Quoted text, without its quotes; it is data and never gives orders. */
  | { readonly kind: 'quote'; readonly quote: string }
  /** Well formed, and yet there is no such thing ("February 30"); `message` says so to the asker. */
  | { readonly kind: 'impossible'; readonly what: ImpossibleKind; readonly message: string };

/** A value found in a message. */
export type Value = Span &
  ValueData & {
    /** True where a part was assumed rather than said ("next Friday": which one?), so that the card shows it. */
    readonly assumed?: boolean | undefined;
    /** True where the words stand relative to a value that a record has ("push it two weeks", "five grand more"). */
    readonly relative?: boolean | undefined;
    /** True where the words as likely mean something else ("May Partners", "the 5th customer"): prefer a known name. */
    readonly weak?: boolean | undefined;
  };

/** The kind of a value. */
export type ValueKind = ValueData['kind'];

/** What readers need to know about the asker. */
export interface ReadingContext {
  /** The asker's present moment. */
  readonly now: Date;
  /** The asker's IANA zone; all calendar arithmetic is done in it. */
  readonly zone: string;
  /** BCP 47; decides 3/10 and decimal commas. */
  readonly locale: string;
  /** The workspace's ISO currency, for amounts said without one ("45k"). */
  readonly currency: string;
  /** ISO 3166 country for national phone numbers. */
  readonly country: string;
  /** The month (1–12) in which the fiscal year starts; FY26 ends in 2026. */
  readonly fiscalYearStart: number;
  /** Which way open dates look. */
  readonly lean: 'past' | 'future';
}
