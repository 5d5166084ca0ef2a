import { context, count, escapeText, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { reference } from '../../capability/fields.ts';
import { findDeals } from '../deals/find.ts';
import { accountReference } from './account-rows.ts';
import { setArchived } from './accounts.ts';

const archive = '(archive|delete|remove|get rid of|retire|bin|trash|purge|erase|clear out|drop|kill)';
const ended =
  "(is out of business|are out of business|went out of business|went bankrupt|is bankrupt|went bust|went under|closed down|has closed down|has closed|shut down|has shut down|is gone|no longer exists|is no more|is a duplicate|is dead|is insolvent|has been liquidated|folded|does not exist|doesn't exist|do not exist|stopped trading|ceased trading|stopped operating|is closed|are closed|was dissolved|went into administration|is in administration|went into receivership|went into liquidation|is in liquidation|has been dissolved|closed its doors|shut its doors|closed their doors|is history|was created by mistake|was a mistake)";

/** The order behind the reason for it. */
const takeOff = `[so|,] [please] [we can|you can|can you] (${archive} [it|them|the account|that account]|(take|move|get) (it|them) (off|out|away) [of|from] [the|our] [list|lists|system|crm|books])`;

/** archive_account: out of lists and searches; nothing is deleted. */
export const archiveAccount = defineCapability({
  name: 'archive_account',
  summary: 'Archive an account: it leaves lists and searches, and can be restored.',
  topic: 'accounts',
  effect: 'destructive',
  input: { account: reference('account') },
  phrases: [
    `${archive} [the] [account|company|customer|client] {account} [account|company]`,
    `${archive} {account} (from|out of) [the|our] (accounts|account list|customer list|list|system|database|crm|books)`,
    `(take|move|drop|get|pull) [the] [account] {account} (off|out of|from) [the|our] (system|accounts|list|lists|database|crm|books) [,] [and|please] [${archive} [it|them]]`,
    `{account} (can|may|should|must) (go|be archived|be deleted|be removed) [,] [as|because|since] (they|it) ${ended}`,
    '[the] [account] {account} (can|should|must|has to|needs to) (be|go) (archived|deleted|removed|retired|in the archive)',
    '(i|we) (want|need|would like) {account} [to be] (out of|off|gone from|removed from|taken off|taken out of|away from) [the|our|my] (lists|list|system|accounts|account list|database|books|records|crm)',
    `(we|i) (don't|do not|no longer) (need|want) {account} [in|on|among] [the|our|my|any] [lists|list|crm|system|accounts|account list|books|database|records] [anymore|any more|any longer|around] [,] [so] [please] [${archive} [it|them|that]]`,
    `{account} ${ended} [any more|anymore|any longer|now|for good|last month|last week|last year] ${takeOff}`,
    `${archive} [the] [account|company] {account} [,] [because|since|as] (they|it|the company|the business|the firm|) ${ended} [any more|anymore|any longer]`,
    `{account} (should|must|need|needs to|has to|can) (no longer|not) (be|appear|show up|show) (in|on|among) [the|our|my|any] (lists|list|crm|system|accounts|account list|books|database|searches) [anymore|any more|any longer] [,] [so] [please] [${archive} [it|them|that]]`,
    `{account} (can|should|may) (go|come off|leave|disappear from|be taken off|be taken out of) [the|our|my] (lists|list|crm|system|accounts|account list|books|database) [,] [so] [please] [${archive} [it|them|that]]`,
    `(we|i) (don't|do not|no longer|stopped|never) (work|do business|deal|working|have business) with {account} [anymore|any more|any longer] [so] [please] ${archive} [it|them|the account]`,
    `(we|i) (have|) lost {account} [as a customer|as a client] [for good] [so] [please] ${archive} [it|them|the account]`,
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
