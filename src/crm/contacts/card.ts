import type { Button, KnownBlock } from '@slack/types';
import { buttons, context, escapeText, facts, formButton, runButton, section } from '../../capability/blocks.ts';
import type { View } from '../../capability/context.ts';
import { words } from '../../capability/fields.ts';
import { formatPhone } from '../accounts/phones.ts';
import { activitiesPart, dealsPart, notesPart, shown, tasksPart } from '../accounts/sections.ts';
import { activityText } from '../activities/card.ts';
import { dayOf, formatDayRelative } from '../days.ts';
import { totalWords } from '../deals/list-card.ts';
import { type Contact, contactReference } from './contact-rows.ts';
import type { ContactView } from './view.ts';

/** A contact's title line: ":bust_in_silhouette: *Dana Kim*  ·  CFO  ·  Acme Corp". */
export function contactTitle({ name, title, account, archivedAt }: Contact): string {
  const parts = [
    `:bust_in_silhouette: *${shown(name)}*`,
    shown(title),
    shown(account),
    archivedAt === null ? '' : '_archived_',
  ];
  return parts.filter((text) => text !== '').join('  ·  ');
}

/** What is known of a contact itself. */
export function contactFacts(contact: Contact): KnownBlock[] {
  const { role, email, phone, preferredMethod, reportsTo, primary, owner, gender, tags, custom } = contact;
  const small = [
    ...(tags.length === 0 ? [] : [`:label: ${shown(tags.join(', '))}`]),
    ...Object.entries(custom)
      .slice(0, 9)
      .map(([name, value]) => `${shown(words(name), 60)}: ${shown(String(value), 100)}`),
  ];
  return [
    ...facts([
      ['Role', [primary ? ':star: Main contact' : '', role === null ? '' : words(role)].filter(Boolean).join(', ')],
      ['E-mail', shown(email)],
      ['Phone', phone === null ? '' : escapeText(formatPhone(phone))],
      ['Prefers', preferredMethod === null ? '' : words(preferredMethod)],
      ['Reports to', shown(reportsTo)],
      ['Gender', shown(gender)],
      ['Owner', shown(owner)],
    ]),
    ...(small.length === 0 ? [] : [context(...small)]),
  ];
}

/** All that is known of one contact, ending with its buttons. */
export function contactPage({ contact, reports, deals, totals, ...rest }: ContactView, view: View): KnownBlock[] {
  const names = reports.map(({ name }) => shown(name, 80)).join(', ');
  return [
    section(contactTitle(contact)),
    ...contactFacts(contact),
    ...(rest.activities.length === 0
      ? [context(`Last activity: ${lastWords({ contact, activities: [] }, view)}`)]
      : []),
    ...(reports.length === 0 ? [] : [context(`Leads ${names}`)]),
    ...dealsPart(deals, totalWords(totals, view, { weighted: false }), view),
    ...activitiesPart(rest.activities, contact.account, view),
    ...tasksPart(rest.tasks, view),
    ...notesPart(rest.notes, view),
    ...buttons(...contactButtons(contact, view)),
  ];
}

/** A contact and when anybody was last in touch, in sentences. */
export function contactSummary({ contact, activities, deals, totals, tasks }: ContactView, view: View): string {
  return [
    `${contactText(contact)}${contact.archivedAt === null ? '' : ', archived'}.`,
    `Last activity: ${lastWords({ contact, activities }, view)}.`,
    ...(deals.length === 0 ? [] : [`Open: ${totalWords(totals, view, { weighted: false })}.`]),
    ...(tasks.total === 0 ? [] : [`Open tasks: ${tasks.total}.`]),
  ].join(' ');
}

/** One contact on one line of an account's page. */
export function contactLine(contact: Contact): string {
  return `${contact.primary ? ':star: ' : ''}*${shown(contact.name, 120)}*${suffix(contact)}`;
}

/** One contact on two lines of a list, with a button that opens it. */
export function contactItem(contact: Contact, view: View): KnownBlock {
  const place = contact.account === null ? '' : `${shown(contact.account, 100)}  ·  `;
  const last = contact.lastActivityAt === null ? 'never' : dayWords(contact.lastActivityAt, view);
  return section(
    `${contactLine(contact)}\n${place}last activity ${last}`,
    runButton('Open', 'show_contact', { contact: contactReference(contact) }),
  );
}

/** One contact as plain text: "Dana Kim, CFO at Acme Corp, dana@acme.com, +1 212 555 0100". */
export function contactText({ name, title, account, email, phone }: Contact): string {
  const at = account === null ? '' : ` at ${account}`;
  const job = title === null ? at : `, ${title}${at}`;
  const reach = [email, phone === null ? null : formatPhone(phone)].filter((part) => part !== null);
  return [`${name}${job}`, ...reach].join(', ');
}

function suffix({ title, role, email, phone }: Contact): string {
  const parts = [
    shown(title, 100),
    role === null || role === 'contact' ? '' : words(role).toLowerCase(),
    shown(email, 100),
    phone === null ? '' : escapeText(formatPhone(phone)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `  ·  ${parts.join('  ·  ')}`;
}

/** "Call with Dana Kim (Acme Corp) about pricing, Mon, Mar 2 (yesterday), by you". */
function lastWords({ contact, activities }: Pick<ContactView, 'contact' | 'activities'>, view: View): string {
  const [last] = activities;
  if (last === undefined) return contact.lastActivityAt === null ? 'none yet' : dayWords(contact.lastActivityAt, view);
  return `${activityText(last, view)}, by ${last.memberId === view.actor.id ? 'you' : last.member}`;
}

function dayWords(moment: Date, { actor, today, workspace }: View): string {
  return formatDayRelative(dayOf(moment, actor.timeZone), today, workspace.locale);
}

function contactButtons(contact: Contact, { actor }: View): Button[] {
  if (actor.role === 'viewer') return [];
  const reference = contactReference(contact);
  if (contact.archivedAt !== null) return [runButton('Restore', 'restore_contact', { contact: reference })];
  return [
    formButton('Log activity', 'log_activity', { contact: reference }),
    formButton('New task', 'create_task', { about: reference }),
    formButton('Add note', 'add_note', { about: reference }),
    formButton('Edit', 'update_contact', { contact: reference }),
  ];
}
