import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { accountReference } from './account-rows.ts';
import { accountPage, accountSummary } from './card.ts';
import { viewAccount } from './view.ts';

/** show_account: the single customer view. */
export const showAccount = defineCapability({
  name: 'show_account',
  summary: 'Show all about an account: people, open deals, activities, tasks and notes.',
  topic: 'accounts',
  effect: 'read',
  input: { account: reference('account') },
  phrases: [
    '(show|open|view|display|get|give|see|find|look up|lookup|pull up|bring up) [me] [the] [account|company|customer|client] [page|card|details|profile|info] [of|for|about] {account}',
    '(show|open|view|get|pull up) [me] [the] {account} (account|page|card|details|profile|info|summary|overview)',
    '(tell me about|what about|info on|details on|details of|details for|overview of|summary of) [the] [account|company] {account}',
    'what do (we|i|you) (know|have) (about|on) {account}',
    "(what is|what's|how is|how's) (going on|up|happening|the status|the state|the latest|new) (with|at|of|on) {account}",
    '(what is|who is|how are things with|how is|where are we with|where do we stand with) {account}',
    '(how is|how are) [the] {account} (doing|looking|going)',
    'when (did|have) (i|we|anyone|anybody|somebody) last (talk|talked|speak|spoken|spoke|contact|contacted|met|meet|call|called|hear|heard) [to|with|from] {account}',
    'when was {account} last contacted',
    'who (owns|looks after|is responsible for|manages) [the] [account] {account}',
    '[the] (account|company|customer) (overview|summary|page|card|details|profile|info) (for|of|on|about) {account}',
    '(account|company|customer|client) {account}',
    '{account}',
  ],
  examples: ['show me Acme', 'tell me about Acme Corp', "what's going on with Acme", 'when did we last talk to Acme'],
  run: (context, { account }) => viewAccount(context, account.id),
  render: (page, view) => ({
    text: accountSummary(page, view),
    blocks: accountPage(page, view),
    about: [accountReference(page.account)],
  }),
});
