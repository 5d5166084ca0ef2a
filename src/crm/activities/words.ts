import type { View } from '../../capability/context.ts';
import { dayOf, formatDay, formatDayRelative, formatMoment } from '../days.ts';
import type { Activity } from './activity-rows.ts';
import type { ActivityType } from './activity-types.ts';

/** How an activity type reads before a name: "Call with". */
const before: Readonly<Record<ActivityType, string>> = {
  call: 'Call with',
  email: 'E-mail to',
  meeting: 'Meeting with',
  demo: 'Demo for',
  support: 'Support for',
  visit: 'Visit to',
  sms: 'Text to',
};

/** A type as a countable noun: "call", "e-mail". */
export const typeNouns: Readonly<Record<ActivityType, string>> = {
  call: 'call',
  email: 'e-mail',
  meeting: 'meeting',
  demo: 'demo',
  support: 'support case',
  visit: 'visit',
  sms: 'text',
};

/** The picture of a type. */
export const typeEmojis: Readonly<Record<ActivityType, string>> = {
  call: ':telephone_receiver:',
  email: ':email:',
  meeting: ':handshake:',
  demo: ':tv:',
  support: ':wrench:',
  visit: ':round_pushpin:',
  sms: ':speech_balloon:',
};

/** What an activity is called: "Call with Dana Kim"; `lead` names the lead where it is about nobody else. */
export function activityTitle(activity: Activity, lead?: string): string {
  const name = activity.contact?.name ?? lead ?? activity.account?.name ?? activity.deal?.name;
  return name === undefined ? sentence(typeNouns[activity.type]) : `${before[activity.type]} ${name}`;
}

/** Where an activity belongs, beside its title: "Acme Corp"; null where the title says it already. */
export function activityPlace({ contact, account, deal }: Activity): string | null {
  if (contact !== null) return account?.name ?? null;
  return account !== null && deal !== null ? deal.name : null;
}

/** What its follow-up is called: "Follow up with Dana Kim (Acme Corp) about the renewal". */
export function followUpTitle({ contact, account, deal, subject }: Activity, lead?: string): string {
  const name = contact?.name ?? lead ?? account?.name ?? deal?.name;
  const place = contact !== null && account !== null ? ` (${account.name})` : '';
  const topic = subject === null ? '' : ` about ${subject}`;
  return `Follow up${name === undefined ? '' : ` with ${name}`}${place}${topic}`.slice(0, 300);
}

/** When it took place in the reader's zone: "Mon, Mar 2 (yesterday)", "today, 10:00 AM". */
export function whenWords({ occurredAt, allDay }: Pick<Activity, 'occurredAt' | 'allDay'>, view: View): string {
  const { actor, today, workspace } = view;
  const day = dayOf(occurredAt, actor.timeZone);
  if (allDay) return formatDayRelative(day, today, workspace.locale);
  const moment = formatMoment(occurredAt, actor.timeZone, today, workspace.locale);
  return day === today ? moment.replace(formatDay(day, today, workspace.locale), 'today') : moment;
}

/** A length as people say it: "45 min", "1 h 15 min". */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours.toLocaleString('en-US')} h` : `${hours.toLocaleString('en-US')} h ${rest} min`;
}

/** A first letter made large. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
