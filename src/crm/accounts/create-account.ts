import { section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { text } from '../../capability/fields.ts';
import { absoluteMoney } from '../relative.ts';
import { memberReference } from '../team/members.ts';
import { accountReference } from './account-rows.ts';
import { createAccount as makeAccount, similarAccounts } from './accounts.ts';
import { accountFacts, accountTitle, similarNotice } from './card.ts';
import { createAccountPhrases } from './create-account-phrases.ts';
import { accountFields } from './fields.ts';
import { withE164 } from './phones.ts';
import { countryOfAddress } from './places.ts';

/**
 * create_account. One whose name exists already is refused, naming the one there is; one that only looks like another (the same
 * web domain, a name that begins like it) is made, and its card asks whether it is the same.
 */
export const createAccount = defineCapability({
  name: 'create_account',
  summary: 'Add a company as an account.',
  topic: 'accounts',
  effect: 'write',
  input: { name: text({ hint: 'The company’s name.', cues: ['called', 'named', 'name'] }), ...accountFields },
  phrases: createAccountPhrases,
  examples: [
    'add account Initech',
    'create a new customer called Globex, website globex.com, industry energy',
    'new company Hooli with 500 employees owned by Rob',
  ],
  prepare: async ({ actor, workspace }, rawInput) => ({
    ...withE164(rawInput, countryOfAddress(textOf(rawInput.address)) ?? workspace.country),
    annualRevenue: absoluteMoney(rawInput.annualRevenue, null, workspace.currency),
    owner: rawInput.owner ?? memberReference(actor),
  }),
  run: async (context, input) => {
    const account = await makeAccount(context, input);
    return { account, similar: await similarAccounts(context, account) };
  },
  render: ({ account, similar }, view) => {
    const doubt = similar.length === 0 ? '' : ` It may be the same as ${similar.map(({ name }) => name).join(' or ')}.`;
    return {
      text: `${account.name} is added, owned by ${account.owner ?? 'nobody yet'}.${doubt}`,
      blocks: [section(accountTitle(account)), ...accountFacts(account, view), ...similarNotice(similar)],
      about: [accountReference(account)],
    };
  },
});

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
