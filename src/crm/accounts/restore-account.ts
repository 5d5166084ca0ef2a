import { escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { accountReference } from './account-rows.ts';
import { setArchived } from './accounts.ts';

const restore = '(restore|unarchive|un-archive|reactivate|recover|undelete|reinstate|revive)';
const into = '[from the archive|out of the archive|on the list|to the list|into the list|in]';
const why =
  "[[,] [it|they|that] [was|were|got|(should not|shouldn't|should never|must not) have been] (archived|deleted|removed) [by mistake|by accident|in error|accidentally]|by mistake|by accident|in error|accidentally]";

/** restore_account: brings an archived account back. */
export const restoreAccount = defineCapability({
  name: 'restore_account',
  summary: 'Bring an archived account back.',
  topic: 'accounts',
  effect: 'write',
  input: { account: reference('account') },
  phrases: [
    `${restore} [the] [account|company|customer|client] {account} [from the archive] ${why}`,
    `(bring|get|take|pull|put|have) [the] [account|company] {account} back ${into} ${why}`,
    `bring back [the] [account|company] {account} ${why}`,
    `(take|get|bring|pull) [the] [account] {account} out of [the] archive ${why}`,
    `(i|we) (need|want|would like) [to have] [the] [account] {account} back ${into} ${why}`,
    `{account} (should|must|has to|needs to) be back ${into} ${why}`,
    `{account} is back [on|in|with us|in business] [so] [please] ${restore} [it|them|the account]`,
    `(we|i) (work|are working|do business|are doing business|deal|are dealing) with {account} again [,] [so] [please] (${restore} [it|them|the account]|(bring|get|take|put) (it|them) back)`,
    `(i|we) [have] (archived|deleted|removed) {account} by (mistake|accident|error) [,] [please] [${restore} [it|them]|bring (it|them) back|get (it|them) back|undo]`,
    "{account} (should not|shouldn't|was not supposed to|wasn't supposed to) (have been|be) (archived|deleted|removed)",
    "(i|we) (should not|shouldn't|should never) have (archived|deleted|removed) {account} [,] [please] (restore [it|them]|(bring|get|put|take) (it|them) back|undo [that])",
    "{account} (was|got|has been) (archived|deleted|removed) ((by|in) (mistake|accident|error)|and (should not|shouldn't) (be|have been)) [,] [please|so] [can you|could you] [restore (it|them)|bring (it|them) back|get (it|them) back|put (it|them) back|undo [that|this|it]|revert [that|this|it]]",
    'reopen [the] account {account}',
    `{account} (is|are) [trading|active|open|alive|buying|operating|in business|up and running] again [,] [so] [please] (${restore} [it|them|the account]|(put|bring|get|take) [it|them|the account] back)`,
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
