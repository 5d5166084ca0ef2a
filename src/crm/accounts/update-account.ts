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
import { updateAccountPhrases } from './update-account-phrases.ts';

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
  phrases: updateAccountPhrases,
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
