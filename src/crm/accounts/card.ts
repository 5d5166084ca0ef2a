import type { Button, KnownBlock } from '@slack/types';
import {
  buttons,
  context,
  count,
  cut,
  escapeText,
  facts,
  formButton,
  runButton,
  section,
} from '../../capability/blocks.ts';
import type { View } from '../../capability/context.ts';
import { words } from '../../capability/fields.ts';
import { contactLine, contactText } from '../contacts/card.ts';
import { dayOf, formatDayRelative } from '../days.ts';
import { totalWords } from '../deals/list-card.ts';
import { formatMoney } from '../money.ts';
import { type Account, accountReference } from './account-rows.ts';
import { formatPhone } from './phones.ts';
import { activitiesPart, dealsPart, notesPart, part, shown, tasksPart } from './sections.ts';
import type { AccountView } from './view.ts';

/** An account's title line: ":office: *Acme Corp*  ·  Customer  ·  Software". */
export function accountTitle(account: Account): string {
  const { name, type, industry, status, archivedAt } = account;
  const parts = [
    `:office: *${shown(name, 150)}*`,
    type === null ? '' : words(type),
    shown(industry, 100),
    status === 'inactive' ? '_inactive_' : '',
    archivedAt === null ? '' : '_archived_',
  ];
  return parts.filter((text) => text !== '').join('  ·  ');
}

/** What is known of an account itself. */
export function accountFacts(account: Account, view: View): KnownBlock[] {
  const { domain, website, phone, email, territory, segment, lifecycleStage, employees, owner, tags, address } =
    account;
  const small = [
    ...(address === null ? [] : [`:round_pushpin: ${shown(address)}`]),
    ...(tags.length === 0 ? [] : [`:label: ${shown(tags.join(', '))}`]),
    ...Object.entries(account.custom)
      .slice(0, 8)
      .map(([name, value]) => `${shown(words(name), 60)}: ${shown(String(value), 100)}`),
  ];
  return [
    ...facts([
      ['Owner', shown(owner ?? 'nobody yet')],
      ['Website', domain === null ? shown(website) : `<https://${domain}|${domain}>`],
      ['Phone', phone === null ? '' : escapeText(formatPhone(phone))],
      ['E-mail', shown(email)],
      ['Territory', shown(territory)],
      ['Segment', shown(segment)],
      ['Lifecycle stage', shown(lifecycleStage)],
      ['Employees', employees === null ? '' : employees.toLocaleString('en-US')],
      ['Annual revenue', revenueWords(account, view)],
      ['Part of', shown(account.parent)],
    ]),
    ...(small.length === 0 ? [] : [context(...small)]),
  ];
}

/** The single customer view, ending with its buttons. */
export function accountPage({ account, children, contacts, deals, ...rest }: AccountView, view: View): KnownBlock[] {
  const subsidiaries = children.map(({ name }) => shown(name, 80)).join(', ');
  return [
    section(accountTitle(account)),
    ...accountFacts(account, view),
    ...(children.length === 0 ? [] : [context(`Subsidiaries: ${subsidiaries}`)]),
    ...part(
      contacts.total > contacts.contacts.length
        ? `People  ·  ${contacts.contacts.length} of ${contacts.total}`
        : 'People',
      contacts.contacts.map(contactLine),
    ),
    ...dealsPart(deals.deals, totalWords(deals.totals, view, { weighted: false }), view),
    ...activitiesPart(rest.activities, account.name, view),
    ...tasksPart(rest.tasks, view),
    ...notesPart(rest.notes, view),
    ...buttons(...accountButtons(account, view)),
  ];
}

/** The single customer view in sentences. */
export function accountSummary({ account, contacts, deals, tasks }: AccountView, view: View): string {
  const main = contacts.contacts.find(({ primary }) => primary);
  const what = [account.type === null ? '' : words(account.type).toLowerCase(), account.industry ?? '']
    .filter((text) => text !== '')
    .join(', ');
  return [
    `${account.name}${what === '' ? '' : ` (${what})`}${account.archivedAt === null ? '' : ', archived'}: owned by ${account.owner ?? 'nobody yet'}.`,
    `${deals.count === 0 ? 'No open deals' : `Open: ${totalWords(deals.totals, view, { weighted: false })}`}.`,
    `Last activity: ${lastActivityWords(account, view)}.`,
    ...(main === undefined ? [] : [`Main contact: ${contactText(main)}.`]),
    ...(tasks.total === 0
      ? []
      : [`${count(tasks.total, 'open task')}${tasks.overdue > 0 ? `, ${tasks.overdue} overdue` : ''}.`]),
  ].join(' ');
}

/** One account on two lines of a list, with a button that opens it. */
export function accountItem(account: Account, view: View): KnownBlock {
  const parts = [
    shown(account.owner ?? 'no owner'),
    shown(account.territory, 100),
    account.employees === null ? '' : count(account.employees, 'employee'),
    revenueWords(account, view),
    `last activity ${lastActivityWords(account, view)}`,
  ];
  const line = `${accountTitle(account)}\n${parts.filter((text) => text !== '').join('  ·  ')}`;
  return section(line, runButton('Open', 'show_account', { account: accountReference(account) }));
}

/** One account as a line of plain text. */
export function accountText(account: Account, view: View): string {
  const type = account.type === null ? '' : `, ${words(account.type).toLowerCase()}`;
  return `${account.name}${type} · ${account.owner ?? 'no owner'} · last activity ${lastActivityWords(account, view)}`;
}

/** Accounts that may be the same as one just made, as a friendly warning. */
export function similarNotice(similar: readonly Account[]): KnownBlock[] {
  if (similar.length === 0) return [];
  const names = similar.map(({ name, domain }) => `*${shown(name)}*${domain === null ? '' : ` (${domain})`}`);
  return [
    section(`:eyes: Is it one of these? ${names.join(', ')}`),
    ...buttons(
      ...similar.map((account) =>
        runButton(`Show ${cut(account.name, 60)}`, 'show_account', { account: accountReference(account) }),
      ),
    ),
  ];
}

/** The day of the last activity in words; "never" where there was none. */
export function lastActivityWords({ lastActivityAt }: { lastActivityAt: Date | null }, view: View): string {
  const { actor, today, workspace } = view;
  return lastActivityAt === null
    ? 'never'
    : formatDayRelative(dayOf(lastActivityAt, actor.timeZone), today, workspace.locale);
}

function accountButtons(account: Account, { actor }: View): Button[] {
  if (actor.role === 'viewer') return [];
  const reference = accountReference(account);
  if (account.archivedAt !== null) return [runButton('Restore', 'restore_account', { account: reference })];
  return [
    formButton('Log activity', 'log_activity', { account: reference }),
    formButton('New deal', 'create_deal', { account: reference }),
    formButton('New contact', 'create_contact', { account: reference }),
    formButton('Add note', 'add_note', { about: reference }),
    formButton('Edit', 'update_account', { account: reference }),
  ];
}

function revenueWords({ annualRevenue, annualRevenueCurrency }: Account, { workspace }: View): string {
  if (annualRevenue === null || annualRevenueCurrency === null) return '';
  return formatMoney(annualRevenue, annualRevenueCurrency, workspace.locale, true);
}
