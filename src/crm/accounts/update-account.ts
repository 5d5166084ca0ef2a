import { z } from 'zod';
import { facts, section } from '../../capability/blocks.ts';
import { defineCapability, type RawInput } from '../../capability/capability.ts';
import type { Context, View } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import { choice, mapping, reference, text } from '../../capability/fields.ts';
import { formatMoney, fromMinorUnits } from '../money.ts';
import { absoluteMoney } from '../relative.ts';
import { type Account, accountReference, getAccount } from './account-rows.ts';
import { updateAccount as changeAccount } from './accounts.ts';
import { accountTitle } from './card.ts';
import { changedFacts } from './changed.ts';
import { accountFields } from './fields.ts';
import { withE164 } from './phones.ts';

const shown = [
  'name',
  'type',
  'status',
  'lifecycleStage',
  'industry',
  'segment',
  'website',
  'phone',
  'email',
  'territory',
  'owner',
  'parent',
  'employees',
  'annualRevenue',
  'address',
  'tags',
  'custom',
] as const;

/** update_account: changes what is said and leaves the rest; custom fields are added to those there are. */
export const updateAccount = defineCapability({
  name: 'update_account',
  summary: 'Change an account’s data.',
  topic: 'accounts',
  effect: 'write',
  input: {
    account: reference('account'),
    name: text({ cues: ['name', 'rename to', 'new name', 'name to'] }).optional(),
    ...accountFields,
    status: choice(
      { active: ['activate', 'live', 'current'], inactive: ['deactivate', 'dormant', 'churned', 'lapsed'] },
      { cues: ['status', 'as', 'is', 'is now'] },
    ).optional(),
    lifecycleStage: text({ cues: ['lifecycle stage', 'lifecycle', 'life cycle stage'] }).optional(),
    custom: mapping({ hint: 'Custom fields by name; those not named stay as they are.' }).optional(),
  },
  phrases: [
    '{account} is [now] in [the] {industry} (industry|sector|business|vertical)',
    {
      say: "{account} (is no longer active|is not active any more|isn't active anymore|went dormant|has gone dormant|has churned|churned)",
      set: { status: 'inactive' },
    },
    { say: '(deactivate|inactivate) [the] [account] {account}', set: { status: 'inactive' } },
    '{account} (became|has become|turned into) [a|an] {type}',
    '(flip|convert) {account} (to|into) [a|an] {type}',
    '[the] (headcount|number of employees) (of|at|for) {account} [is|to|:] [now] {employees}',
    '{account} employs [now] {employees} [people|employees|staff]',
    'add [the] website {website} (to|for) {account}',
    '(change|update|set) the name of [the] [account|company] {account} to {name}',
    '(update|change|edit|modify) [the] [account|company] {account}',
    'rename [the] [account|company] {account} to {name}',
    '(set|change|update) [the] [account] {account} (industry|sector) (to|as) {industry}',
    '(set|change|update) [the] (industry|sector) (of|for) [the] [account] {account} to {industry}',
    "(set|change|update) {account}('s|) industry to {industry}",
    "(set|change|update) {account}('s|) (website|site|domain) to {website}",
    "(set|change|update) {account}('s|) (phone|phone number|number) to {phone}",
    "(set|change|update) {account}('s|) (email|e-mail) to {email}",
    "(set|change|update) {account}('s|) territory to {territory}",
    "(set|change|update) {account}('s|) segment to {segment}",
    "(set|change|update) {account}('s|) address to {address}",
    "(set|change|update) {account}('s|) (employees|headcount) to {employees}",
    "(set|change|update) {account}('s|) [annual] (revenue|turnover) to {annualRevenue}",
    "(set|change|update) {account}('s|) (lifecycle stage|lifecycle) to {lifecycleStage}",
    '(mark|set|make|flag|change|turn|update) [the] [account] {account} [as|to|into] [a|an] ({type}|{status})',
    '{account} is [now] (called|named|known as) {name}',
    '{account} (changed its name|renamed itself|rebranded|has rebranded|changed their name) [to|as] {name}',
    '{account} (moved|has moved|relocated) to {address}',
    '{account} is [now] [a|an] ({type}|{status})',
    '{account} (has|have) [now] {employees} (employees|people|staff)',
    '{account} is [now] (a subsidiary of|part of|owned by) {parent}',
    "{account}('s|) [new] (phone|phone number|number) is [now] {phone}",
    "{account}('s|) [new] (website|site) is [now] {website}",
  ],
  examples: [
    'mark Acme as inactive',
    'update Acme industry to aerospace',
    "Acme's phone is +1 212 555 0100",
    'rename Acme to Acme Industries',
  ],
  prepare: withCurrentValues,
  run: (context, { account, ...patch }) => {
    if (Object.values(patch).every((value) => value === undefined)) {
      throw new InvalidError('nothing_to_change', `Say what to change of ${account.name}: “phone +1 212 555 0100”.`);
    }
    return changeAccount(context, account.id, patch);
  },
  render: ({ before, after }, view) => {
    const changes = changedFacts(before, after, shown, { annualRevenue: (row) => revenueOf(row, view) });
    const what = changes.map(([label]) => label.toLowerCase()).join(', ');
    return {
      text: what === '' ? `${after.name} was so already.` : `${after.name} is changed: ${what}.`,
      blocks: [section(accountTitle(after)), ...facts(changes)],
      about: [accountReference(after)],
    };
  },
});

function revenueOf({ annualRevenue, annualRevenueCurrency: currency }: Account, { workspace }: View): string | null {
  return annualRevenue === null || currency === null ? null : formatMoney(annualRevenue, currency, workspace.locale);
}

/** "20k more revenue" counts from the account's own, and a national phone number is one of its country. */
async function withCurrentValues(context: Context, rawInput: RawInput): Promise<RawInput> {
  const reference = z.object({ id: z.uuid() }).safeParse(rawInput.account).data;
  if (reference === undefined || (rawInput.phone === undefined && rawInput.annualRevenue === undefined))
    return rawInput;
  const { country, annualRevenue: revenue, annualRevenueCurrency: unit } = await getAccount(context, reference.id);
  const { workspace } = context;
  const current = revenue === null || unit === null ? null : fromMinorUnits(revenue, unit);
  return {
    ...withE164(rawInput, country ?? workspace.country),
    annualRevenue: absoluteMoney(rawInput.annualRevenue, current, workspace.currency),
  };
}
