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

const list = '[show|list|find|get|give|see] [me] [all|the|all the|our|all our]';
const many = '(accounts|companies|organisations|organizations|businesses|firms)';

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
    territory: text({ cues: ['territory', 'region', 'in territory', 'in the territory', 'in region'] }).optional(),
    owner: reference('member', { cues: ['owned by', 'of', 'owner', 'for', 'belonging to'] }).optional(),
    tag: text({ cues: ['tagged', 'tag', 'with tag', 'with the tag', 'labelled'] }).optional(),
    employees: range({ cues: ['employees', 'people', 'staff', 'headcount', 'with'] }).optional(),
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
  phrases: [
    `(which|what) (${many}|{type}) (belong to|are owned by|are assigned to|are with) {owner}`,
    `(which|what) (${many}|{type}) (does|do|is|has|have) {owner} (look after|have|own|manage|handle|cover|responsible for|looking after|in charge of|got)`,
    `${list} (${many}|{type}) (managed by|looked after by|assigned to|owned by|handled by|belonging to|with owner) {owner}`,
    `${list} (${many}|{type}) [that] {owner} (owns|own|manages|manage|looks after|look after|has|have|handles)`,
    `[show|list] [me] {owner} ('s|) book [of business]`,
    `${list} ${many} in [the] {industry} (industry|sector|vertical|space)`,
    `(which|what) (${many}|{type}) are in [the] {industry} (industry|sector|vertical|space)`,
    `(which|what) (${many}|{type}) are in {industry}`,
    `(which|what) {industry} ${many} (do we have|are there|have we got)`,
    `(which|what) ${many} are {type}`,
    `${list} {type} accounts`,
    `${list} ${many} of type {type}`,
    `${list} {type} list`,
    `(pull up|bring up|gimme) [all] [the|our] (${many}|{type})`,
    `(which|what) (${many}|{type}) (are|have been) (tagged|labelled|marked) [as|with] {tag}`,
    `${list} (${many}|{type}) with [the] {tag} tag`,
    `${list} (${many}|{type}) [that] (nobody|no one) has (called|touched|contacted|talked to) (in|for) [the last] {notContactedDays} [days]`,
    `(which|what) (${many}|{type}) have (we|i) not heard from (in|for) [the last] {notContactedDays} [days]`,
    `${list} (${many}|{type}) idle (in|for) [the last] {notContactedDays} [days]`,
    `${list} ${many}`,
    `${list} {type} [${many}]`,
    `${list} {status} (${many}|{type})`,
    `${list} {industry} ${many}`,
    `${list} {owner} (${many}|{type})`,
    `${list} {owner}('s|) (${many}|{type})`,
    `(which|what) (${many}|{type}) (do|does|are|have|has) (we|i|{owner}) (have|own|owned by)`,
    `${list} (${many}|{type}) in [the] {industry} (industry|sector|space|vertical|business)`,
    `${list} (${many}|{type}) in [the] {territory} [territory|region]`,
    `${list} (${many}|{type}) (tagged|with the tag|with tag) {tag}`,
    `${list} (${many}|{type}) [that] (we|i|nobody|no one) [have|has] (not|never) (contacted|talked to|spoken to|touched) (in|for) [the last] {notContactedDays} [days]`,
    `${list} (${many}|{type}) (not contacted|untouched|neglected|without contact|without activity|with no activity|gone quiet|inactive) (in|for) [the last] {notContactedDays} [days]`,
    `${list} (${many}|{type}) [that] (i|we) (haven't|have not|didn't|did not) (contacted|contact|talked to|spoken to|touched|called) (in|for) [the last] {notContactedDays} [days]`,
    `(which|what) (${many}|{type}) (have i|have we|haven't i|haven't we) [not] (contacted|talked to|spoken to) (in|for) [the last] {notContactedDays} [days]`,
    `${list} (${many}|{type}) (created|added|new) {created}`,
    '…[with] {employees} (employees|people|staff)',
    '…(not contacted|untouched|without contact|without activity) (in|for) [the last] {notContactedDays} [days]',
    `(find|search for|search) (${many}|{type}) [called|named|matching|containing] {text}`,
    `(search|look) [for|in] ${many} {text}`,
  ],
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
