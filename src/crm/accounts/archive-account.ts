import { context, count, escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { findDeals } from '../deals/find.ts';
import { accountReference } from './account-rows.ts';
import { setArchived } from './accounts.ts';

/** archive_account: out of lists and searches; nothing is deleted. */
export const archiveAccount = defineCapability({
  name: 'archive_account',
  summary: 'Archive an account: it leaves lists and searches, and can be restored.',
  topic: 'accounts',
  effect: 'destructive',
  input: { account: reference('account') },
  phrases: [
    '(bin|trash|purge) [the] [account|company|customer] {account}',
    'drop {account} from [the|our] accounts',
    '(take|move) {account} out of the (system|accounts|list)',
    '(archive|delete|remove|get rid of|retire) [the] [account|company|customer] {account}',
    '(archive|delete|remove) {account} [account|company]',
  ],
  examples: ['archive Acme', 'delete the account Acme Corp', 'remove the company Acme'],
  run: async (context, { account }) => ({
    ...(await setArchived(context, account.id, true)),
    openDeals: (await findDeals(context, { account, status: 'open', limit: 1 })).count,
  }),
  render: ({ account, changed, openDeals }) => {
    const text = `${account.name} ${changed ? 'is archived' : 'was archived already'}.`;
    const deals = `Its ${count(openDeals, 'open deal')} still ${openDeals === 1 ? 'counts' : 'count'} in the pipeline; close or reassign what is over.`;
    return {
      text: openDeals === 0 ? text : `${text} ${deals}`,
      blocks: [
        section(`:file_cabinet: ${escapeText(text)}`),
        ...(openDeals === 0 ? [] : [section(`:warning: ${deals}`)]),
        context(`“restore ${escapeText(account.name)}” brings it back.`),
      ],
      about: [accountReference(account)],
    };
  },
});
