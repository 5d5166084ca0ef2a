import type { View } from '../capability/context.ts';
import { type Field, type Money, type Period, type Reference, words } from '../capability/fields.ts';
import { addDays, dayOf, formatDayRelative, formatMoment, isDay } from '../crm/days.ts';
import { formatMoney, toMinorUnits } from '../crm/money.ts';

/** A value of an input as a person reads it, by its field's kind: "Tue, Mar 10", "$45,000", "you". */
export function describeValue(field: Field, value: unknown, view: View): string {
  if (value === undefined || value === null) return '–';
  if (field.list && Array.isArray(value)) {
    return value.map((item) => describeValue({ ...field, list: false }, item, view)).join(', ');
  }
  switch (field.kind) {
    case 'reference':
      return (value as Reference).id === view.actor.id ? 'you' : (value as Reference).name;
    case 'money': {
      const money = value as Money;
      return formatMoney(toMinorUnits(money), money.currency, view.workspace.locale);
    }
    case 'date':
    case 'datetime':
      return describeTime(String(value), view);
    case 'period':
      return describePeriod(value as Period, view);
    case 'minutes':
      return `${value} min`;
    case 'percent':
      return `${value}%`;
    case 'choice':
      return words(String(value));
    case 'flag':
      return value === true ? 'yes' : 'no';
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

function describeTime(value: string, { actor, now, today, workspace }: View): string {
  if (isDay(value)) return value === today ? 'today' : formatDayRelative(value, today, workspace.locale);
  const moment = new Date(value);
  if (Math.abs(moment.getTime() - now.getTime()) < 60_000) return 'now';
  return formatMoment(moment, actor.timeZone, today, workspace.locale);
}

/** A period as people read it, its last day named rather than the day after: "Mar 1 – Mar 31". */
export function describePeriod({ start, end }: Period, view: View): string {
  const day = (boundary: string) => (isDay(boundary) ? boundary : dayOf(new Date(boundary), view.actor.timeZone));
  const format = (boundary: string) => formatDayRelative(boundary, view.today, view.workspace.locale);
  if (start === null && end === null) return 'any time';
  if (start === null) return `up to ${format(addDays(day(end ?? ''), -1))}`;
  if (end === null) return `since ${format(day(start))}`;
  return `${format(day(start))} – ${format(addDays(day(end), -1))}`;
}
