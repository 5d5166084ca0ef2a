import type { ChartNode } from './chart/chart.ts';
import { Impossible } from './chart/rule.ts';
import type { Token } from './chart/tokens.ts';
import type { Meanings, Moment, Money, Period, Quantity, Range, Repeat, Slot } from './meanings.ts';
import { type Calendar, toDatetime } from './time/calendar.ts';
import type { Duration } from './time/duration.ts';
import { countsThings, isCountInstead, isLooseOrdinal, isMeasure, looksLikeName } from './time/evidence.ts';
import { dueDay } from './time/rules-ends.ts';
import { partsOf, toDate } from './time/wall.ts';
import { pick, type When } from './time/when.ts';
import type { Value, ValueData } from './value.ts';

/** What a node proposes, before it has its place: data, and how sure it is. */
export type Proposal = ValueData & {
  readonly assumed?: boolean | undefined;
  readonly weak?: boolean | undefined;
  readonly relative?: boolean | undefined;
};

/** A value, and whether its parts may stand alone beside it. */
export interface Proposed {
  readonly value: Value;
  readonly joined: boolean;
}

/** Turns the nodes of a chart into values. */
export function proposeAll(
  text: string,
  tokens: readonly Token[],
  nodes: readonly ChartNode[],
  calendar: Calendar,
): Proposed[] {
  const proposed: Proposed[] = [];
  for (const node of nodes) {
    const first = tokens[node.from];
    const last = tokens[node.to - 1];
    if (!first || !last) continue;
    if (saysNothing(tokens, node)) continue;
    const weak = looksLikeName(tokens, node.from, node.to) || countsThings(tokens, node) ? { weak: true } : {};
    for (const proposal of proposalsOf(node, calendar)) {
      const signed = withSign(proposal, tokens, node.from);
      const from = signed === proposal ? first.from : (tokens[node.from - 1]?.from ?? first.from);
      const value = { ...signed, ...weak, from, to: last.to, text: text.slice(from, last.to) };
      proposed.push({ value: tidy(value), joined: isJoined(node) });
    }
  }
  return proposed;
}

/** What is counted behind a minus sign ("-$500") is negative, for validation to refuse it rather than lose the sign. */
function withSign(proposal: Proposal, tokens: readonly Token[], at: number): Proposal {
  const before = tokens[at - 1];
  const isMinus = before?.word === '-' && !before.glued && tokens[at]?.glued === true;
  return isMinus ? negative(proposal) : proposal;
}

function negative(proposal: Proposal): Proposal {
  switch (proposal.kind) {
    case 'money':
      return { ...proposal, amount: -proposal.amount };
    case 'percent':
      return { ...proposal, percent: -proposal.percent };
    case 'number':
      return { ...proposal, number: -proposal.number };
    case 'duration': {
      const { months = 0, days = 0 } = proposal.calendar ?? {};
      return {
        ...proposal,
        seconds: -proposal.seconds,
        ...(proposal.calendar ? { calendar: { months: -months, days: -days } } : {}),
      };
    }
    default:
      return proposal;
  }
}

/** "3" in "3pm" or "Q3": no number of its own. */
function isPartOfWord(tokens: readonly Token[], { from, to }: ChartNode): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  return (tokens[from]?.glued === true && before?.type === 'word') || (after?.glued === true && after.type === 'word');
}

/** True for what the words beside it make something else: a part of a word, an amount, a count. */
function saysNothing(tokens: readonly Token[], node: ChartNode): boolean {
  if (node.category === 'number' && isPartOfWord(tokens, node)) return true;
  if (isMeasure(tokens, node) || isLooseOrdinal(tokens, node)) return true;
  return isImpossibleDay(node) && isCountInstead(tokens, node);
}

function isImpossibleDay({ meaning }: ChartNode): boolean {
  return meaning instanceof Impossible && meaning.what === 'date';
}

function tidy(value: Value): Value {
  const { assumed, weak, relative, ...rest } = value;
  return {
    ...rest,
    ...(assumed ? { assumed } : {}),
    ...(weak ? { weak } : {}),
    ...(relative ? { relative } : {}),
  } as Value;
}

function isJoined(node: ChartNode): boolean {
  return node.category === 'stretch' && (node.meaning as When).joined === true;
}

function proposalsOf(node: ChartNode, calendar: Calendar): Proposal[] {
  const { category, meaning } = node;
  if (meaning instanceof Impossible) return [{ kind: 'impossible', what: meaning.what, message: meaning.message }];
  const propose = category === 'impossible' ? undefined : PROPOSERS[category];
  return propose ? propose(meaning as never, calendar) : [];
}

type Proposer<Category extends keyof Meanings> = (meaning: Meanings[Category], calendar: Calendar) => Proposal[];

const PROPOSERS: { readonly [Category in keyof Meanings]?: Proposer<Category> } = {
  number: numberValue,
  percent: (percent) => [{ kind: 'percent', percent }],
  money: moneyValue,
  range: rangeValue,
  duration: durationValue,
  day: dayValues,
  week: spanValues,
  weekend: spanValues,
  month: spanValues,
  quarter: spanValues,
  half: spanValues,
  year: spanValues,
  stretch: spanValues,
  moment: momentValue,
  slot: slotValues,
  period: periodValue,
  schedule: scheduleValue,
};

function numberValue({ value, bare }: Quantity): Proposal[] {
  return bare ? [] : [{ kind: 'number', number: value }];
}

function moneyValue({ amount, currency, implied, assumed, relative }: Money): Proposal[] {
  return [{ kind: 'money', amount, currency, ...(implied ? { implied } : {}), assumed, relative }];
}

function rangeValue({ min, max, currency }: Range): Proposal[] {
  return [currency === undefined ? { kind: 'range', min, max } : { kind: 'range', min, max, currency }];
}

function durationValue(duration: Duration): Proposal[] {
  const { months, days, seconds, length, business, relative } = duration;
  const inDays = seconds === 0 && !business ? { calendar: { months, days } } : {};
  return [{ kind: 'duration', seconds: length, ...inDays, relative }];
}

function dayValues(day: When, calendar: Calendar): Proposal[] {
  const interval = pick(day, calendar);
  if (!interval)
    return day.label
      ? [
          {
            kind: 'impossible',
            what: 'date',
            message: `${day.label} does not exist${day.cycle === 'once' ? '' : ` in ${yearMeant(calendar)}`}.`,
          },
        ]
      : [];
  const start = toDate(interval.start);
  const end = toDate(interval.end);
  if (!start || !end) return [];
  const flags = { assumed: day.assumed, weak: day.weak };
  return [
    { kind: 'date', date: start, ...flags },
    { kind: 'period', start, end, ...flags },
  ];
}

/** The year in which the end of February is looked for. */
function yearMeant(calendar: Calendar): number {
  const { year, month } = partsOf(calendar.today);
  if (calendar.lean === 'future') return month > 2 ? year + 1 : year;
  return month > 2 || (month === 2 && partsOf(calendar.today).day === 29) ? year : year - 1;
}

function spanValues(span: When, calendar: Calendar): Proposal[] {
  const interval = pick(span, calendar);
  const start = interval && toDate(interval.start);
  const end = interval && toDate(interval.end);
  if (!interval || !start || !end) return [];
  const due = dueDay(span, interval);
  const date = toDate(calendar.lean === 'past' ? Math.min(due, Math.max(calendar.today, interval.start)) : due);
  const period: Proposal = { kind: 'period', start, end, assumed: span.assumed && !span.asDay, weak: span.weak };
  return date && !span.joined
    ? [period, { kind: 'date', date, assumed: span.asDay ? span.assumed : true, weak: span.weak }]
    : [period];
}

function momentValue({ at, assumed }: Moment, calendar: Calendar): Proposal[] {
  const datetime = toDate(at) && toDatetime(at, calendar.zone);
  return datetime ? [{ kind: 'datetime', datetime, assumed }] : [];
}

function slotValues({ start, end, day, assumed, inParts }: Slot, calendar: Calendar): Proposal[] {
  const from = toDate(start) && toDatetime(start, calendar.zone);
  const to = toDate(end) && toDatetime(end, calendar.zone);
  if (!from || !to) return [];
  const period: Proposal = { kind: 'period', start: from, end: to, assumed };
  if (inParts) return [period];
  if (day === undefined) return [period, { kind: 'datetime', datetime: from, assumed }];
  const date = toDate(day);
  return date ? [{ kind: 'date', date, assumed }, period] : [period];
}

function periodValue({ start, end, clock, assumed }: Period, calendar: Calendar): Proposal[] {
  if (start !== null && end !== null && start >= end) return [];
  const say = (wall: number | null) =>
    wall === null ? null : clock ? toDate(wall) && toDatetime(wall, calendar.zone) : toDate(wall);
  return [{ kind: 'period', start: say(start), end: say(end), assumed }];
}

function scheduleValue(repeat: Repeat, calendar: Calendar): Proposal[] {
  const cron = `${repeat.minute ?? '0'} ${repeat.hour ?? '9'} ${repeat.day} ${repeat.month} ${repeat.weekday}`;
  return [{ kind: 'schedule', cron, timezone: calendar.zone, assumed: repeat.assumed }];
}
