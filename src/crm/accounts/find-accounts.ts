import type { KnownBlock } from '@slack/types';
import { context, count, escapeText, header, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { View } from '../../capability/context.ts';
import {
  choice,
  integer,
  period,
  type Range,
  type Reference,
  range,
  reference,
  text,
} from '../../capability/fields.ts';
import { formatMoney, toMinorUnits } from '../money.ts';
import { formatPeriod } from '../period.ts';
import { moreLine } from '../tasks/card.ts';
import { teamReference } from '../team/members.ts';
import { accountReference } from './account-rows.ts';
import { accountItem, accountText } from './card.ts';
import { accountTypes } from './fields.ts';
import { type AccountFilter, type FoundAccounts, findAccounts as listAccounts } from './find.ts';
import { findAccountsPhrases } from './find-accounts-phrases.ts';

/** find_accounts: accounts by what is known of them; archived ones are not found. */
export const findAccounts = defineCapability({
  name: 'find_accounts',
  summary: 'Find accounts by name, type, industry, territory, owner, tag, size or last contact.',
  topic: 'accounts',
  effect: 'read',
  input: {
    text: text({
      cues: ['called', 'named', 'matching', 'containing', 'with the name', 'whose name contains'],
    }).optional(),
    type: choice(accountTypes).optional(),
    status: choice({ active: [], inactive: ['dormant', 'churned', 'lapsed'] }).optional(),
    industry: text({ cues: ['industry', 'sector', 'vertical', 'in the industry', 'in the sector'] }).optional(),
    segment: text({ cues: ['segment', 'in segment', 'in the segment'] }).optional(),
    territory: text({
      proper: true,
      cues: ['territory', 'region', 'in territory', 'in the territory', 'in region'],
    }).optional(),
    owner: reference('member', {
      cues: ['owned by', 'of', 'owner', 'for', 'belonging to', 'looked after by', 'managed by', 'handled by'],
    }).optional(),
    tag: text({ cues: ['tagged', 'tag', 'with tag', 'with the tag', 'labelled'] }).optional(),
    employees: range({ cues: ['employees', 'people', 'staff', 'headcount', 'heads', 'workers', 'with'] }).optional(),
    annualRevenue: range({ ofMoney: true, cues: ['revenue', 'annual revenue', 'turnover', 'with revenue'] }).optional(),
    notContactedDays: integer(
      { max: 3650 },
      {
        cues: [
          'not contacted in',
          'not contacted for',
          'untouched for',
          'no contact in',
          'no contact for',
          'no activity in',
          'no activity for',
        ],
        hint: 'Without an activity for so many days.',
      },
    ).optional(),
    created: period({ lean: 'past', cues: ['created', 'added', 'since', 'new'] }).optional(),
  },
  phrases: findAccountsPhrases,
  examples: [
    'list all customers owned by Rob',
    'find companies created in the last 7 days with revenue over $10M',
    'accounts not contacted in 30 days',
    'accounts tagged vip',
  ],
  run: async (context, filter) => ({ filter, found: await listAccounts(context, filter) }),
  render: ({ filter, found }, view) => {
    const title = titleOf(filter, found.total, view);
    const lines = found.accounts.map((account) => accountText(account, view));
    return {
      text: [`${title}${found.total === 0 ? '.' : ':'}`, ...lines].join('\n'),
      blocks: found.total === 0 ? nothing(title) : listed(found, title, view),
      about: found.accounts.map(accountReference),
    };
  },
});

function listed({ accounts, total }: FoundAccounts, title: string, view: View): KnownBlock[] {
  return [header(title), ...accounts.map((account) => accountItem(account, view)), ...moreLine(accounts.length, total)];
}

function nothing(title: string): KnownBlock[] {
  return [
    section(`${escapeText(title)}.`),
    context('Leave something out to find more, or add one: “add account Globex”'),
  ];
}

/** "12 inactive customers of Rob Reyes in Energy, EMEA, not contacted for 30 days". */
function titleOf(filter: AccountFilter, total: number, view: View): string {
  const { text, type, status, industry, segment, territory, owner, tag, employees, annualRevenue, created } = filter;
  const { workspace, actor, today } = view;
  const noun = [status, type ?? 'account'].filter(Boolean).join(' ');
  const money = (amount: number) =>
    formatMoney(toMinorUnits({ amount, currency: workspace.currency }), workspace.currency, workspace.locale, true);
  const parts = [
    total === 0 ? `No ${noun}s` : count(total, noun),
    owner ? ` of ${ownerName(owner, actor.id)}` : '',
    text === undefined ? '' : ` matching “${text}”`,
    tag === undefined ? '' : ` tagged “${tag}”`,
    ...[industry, segment, territory].map((place) => (place === undefined ? '' : ` in ${place}`)),
    employees ? ` with ${rangeWords(employees, String)} employees` : '',
    annualRevenue ? ` with revenue ${rangeWords(annualRevenue, money)}` : '',
    filter.notContactedDays === undefined ? '' : ` not contacted for ${count(filter.notContactedDays, 'day')}`,
    created ? ` created ${formatPeriod(created, actor.timeZone, today, workspace.locale)}` : '',
  ];
  return parts.join('');
}

function ownerName({ id, name }: Reference, actorId: string): string {
  if (id === teamReference.id) return 'your team';
  return id === actorId ? 'yours' : name;
}

function rangeWords({ min, max }: Range, format: (bound: number) => string): string {
  if (min !== null && max !== null) return `${format(min)} to ${format(max)}`;
  if (min !== null) return `${format(min)} or more`;
  return max === null ? 'any' : `up to ${format(max)}`;
}
