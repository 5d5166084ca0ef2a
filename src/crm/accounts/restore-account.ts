import { escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { accountReference } from './account-rows.ts';
import { setArchived } from './accounts.ts';

/** restore_account: brings an archived account back. */
export const restoreAccount = defineCapability({
  name: 'restore_account',
  summary: 'Bring an archived account back.',
  topic: 'accounts',
  effect: 'write',
  input: { account: reference('account') },
  phrases: [
    'put [the] [account] {account} back',
    'i need {account} back',
    'restore {account} from [the] archive',
    'reinstate [the] [account|company] {account}',
    '(restore|unarchive|un-archive|reactivate|recover|undelete) [the] [account|company|customer] {account}',
    '(bring|get|take|pull) [the] [account] {account} back [from the archive|out of the archive]',
    '(take|get|bring|pull) [the] [account] {account} out of [the] archive',
    'bring back [the] [account] {account}',
  ],
  examples: ['restore Acme', 'unarchive the account Acme Corp', 'bring Acme back'],
  run: (context, { account }) => setArchived(context, account.id, false),
  render: ({ account, changed }) => {
    const text = changed
      ? `${account.name} is back.`
      : `${account.name} is not archived, so there is nothing to restore.`;
    return { text, blocks: [section(`:office: ${escapeText(text)}`)], about: [accountReference(account)] };
  },
});
