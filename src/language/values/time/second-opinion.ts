import { type Chrono, de, es, fr, it, ja, nl, pt, strict } from 'chrono-node';
import { DateTime } from 'luxon';
import type { ReadingContext, Value } from '../value.ts';

/** chrono's readers of other languages, by the language of the person's locale; in English only its strict one is asked. */
const readers: Readonly<Record<string, Pick<Chrono, 'parse'>>> = { de, es, fr, it, ja, nl, pt };

const times: ReadonlySet<Value['kind']> = new Set(['date', 'datetime', 'period', 'schedule', 'impossible']);

/**
 * Asks chrono-node for a day in a message in which our own grammar, which is English, found no time: "nächsten Dienstag",
 * "10 de marzo".
 *
 * Its days are weak values, because chrono is sure of itself also where it is wrong.
 */
export function secondOpinion(text: string, context: ReadingContext, found: readonly Value[]): Value[] {
  if (found.some(({ kind }) => times.has(kind))) return [];
  const language = new Intl.Locale(context.locale).language;
  const reader = readers[language] ?? strict;
  // Its strict English dates all have digits, and most messages have none.
  if (reader === strict && !/\d\D{0,3}\d|\d(st|nd|rd|th)/.test(text)) return [];
  const instant = context.now;
  const timezone = DateTime.fromJSDate(instant, { zone: context.zone }).offset;
  const results = reader.parse(text, { instant, timezone }, { forwardDate: context.lean === 'future' });
  return results.flatMap(({ index, text: said, start, end }) => {
    const known = start.isCertain('weekday') || start.isCertain('day');
    if (end || !known || /^[\d./,\s]+$/.test(said)) return [];
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    const date = DateTime.fromObject({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }).toISODate();
    if (date === null) return [];
    return [{ kind: 'date' as const, date, weak: true, from: index, to: index + said.length, text: said }];
  });
}
