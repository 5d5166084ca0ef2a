import type { CorpusCase } from '../../opened/case.ts';
import { days, range, usd } from '../../opened/write.ts';
import { either, lastQuarter, may, me, nextQuarter, thisMonth, thisQuarter, thisWeek, today } from './values.ts';

const find = 'find_deals';
const open = { status: 'open' };
const more = (amount: number) => ({ amount: range(amount + 0.01, null) });

/** Lists of deals. */
export const findingDeals: readonly CorpusCase[] = [
  either('plain', 'which deals close this month', find, { closing: thisMonth }, open),
  either('plain', 'Show me my open deals.', find, { owner: me, status: 'open' }),
  either('plain', 'What does Greg have in Legal Review?', find, { owner: 'm-greg', stage: 'legal_review' }, open),
  either(
    'plain',
    'Which deals over $50k are still in Discovery?',
    find,
    { amount: range(50000, null), stage: 'discovery' },
    more(50000),
    open,
  ),
  either('plain', 'List everything we won last quarter', find, { status: 'won', closed: lastQuarter }),
  either('plain', 'Which deals did we lose in May?', find, { status: 'lost', closed: may }),
  either('plain', 'Show all deals with North Shore Hospital Network.', find, { account: 'ac-northshore' }),
  either('plain', 'Which of my deals have gone stale?', find, { owner: me, stale: true }, open),
  either('plain', 'Which deals are past their close date?', find, { pastDue: true }, open),
  either(
    'plain',
    'Are any of the deals closing next quarter at risk?',
    find,
    { atRisk: true, closing: nextQuarter },
    open,
  ),
  either('plain', 'Give me the top five deals by amount.', find, { sort: 'amount', limit: 5 }, open),
  either(
    'plain',
    'Which renewals are coming up in August?',
    find,
    { type: 'renewal', closing: days('2026-08-01', '2026-09-01') },
    open,
  ),
  either('plain', 'What deals did Marcus create this week?', find, { owner: 'm-marcus', created: thisWeek }),
  either(
    'plain',
    'What deals do we have in commit for this quarter?',
    find,
    { forecast: 'commit', closing: thisQuarter },
    open,
  ),
  either('plain', 'Show me every deal where we are up against SlotWise', find, { competitor: 'SlotWise' }),
  either('plain', 'Which deals came from referrals?', find, { source: 'referral' }),
  either(
    'plain',
    'What is closing in the next 30 days?',
    find,
    { closing: days(today, '2026-07-18') },
    { closing: days(today, '2026-07-17') },
    { closing: days('2026-06-18', '2026-07-18') },
    open,
  ),
  either(
    'plain',
    'Show deals between $20k and $40k closing before July 15.',
    find,
    { amount: range(20000, 40000), closing: days(null, '2026-07-15') },
    { closing: days(today, '2026-07-15') },
    open,
  ),
  either('plain', 'What do we have in Proposal right now?', find, { stage: 'proposal' }, open),
  either('terse', 'deals closing friday', find, { closing: days('2026-06-19', '2026-06-20') }, open),
  either('typo', 'shwo my delas in demo', find, { owner: me, stage: 'demo' }, open),
  either('typo', 'show me the deels closing next mnth', find, { closing: days('2026-07-01', '2026-08-01') }, open),
  either('typo', 'wich deals are in legal reveiw', find, { stage: 'legal_review' }, open),
  either(
    'voice',
    'show me all the deals greg is closing this quarter over fifty thousand dollars',
    find,
    { owner: 'm-greg', closing: thisQuarter, amount: range(50000, null) },
    more(50000),
    open,
  ),
  either('polite', 'Hi, could you pull up the deals we won this month? Thank you', find, {
    status: 'won',
    closed: thisMonth,
  }),
  either('emoji', '🔥 which deals close this week?', find, { closing: thisWeek }, open),
  either('trap_name', 'What deals do we have with Friday Harbor?', find, { account: 'ac-friday' }, open),
  either('trap_name', 'List the deals for Discovery Kids Dental', find, { account: 'ac-discovery' }),
];

/** Deals that are opened. */
export const newDeals: readonly CorpusCase[] = [
  either('plain', 'Create a deal for Pinecrest Dermatology, $18,000, closing July 31.', 'create_deal', {
    account: 'ac-pinecrest',
    amount: usd(18000),
    expectedClose: '2026-07-31',
  }),
  either('plain', 'New deal with Valley Urgent Care for 42k, expected to close at the end of August', 'create_deal', {
    account: 'ac-valley',
    amount: usd(42000),
    expectedClose: '2026-08-31',
  }),
  either('plain', 'Add a $65k opportunity for Blue Heron Behavioral Health in Discovery.', 'create_deal', {
    account: 'ac-heron',
    amount: usd(65000),
    stage: 'discovery',
  }),
  either('plain', 'Open a renewal deal for Elmwood Dental Partners worth $31,500', 'create_deal', {
    account: 'ac-elmwood',
    amount: usd(31500),
    type: 'renewal',
  }),
  either('plain', 'Create a deal called Prospect Street kiosks for Prospect Street Clinic at 24k.', 'create_deal', {
    name: 'Prospect Street kiosks',
    account: 'ac-prospect',
    amount: usd(24000),
  }),
  either('plain', 'Create an expansion deal for Charles River Family Dental, $9,600, owned by Greg.', 'create_deal', {
    account: 'ac-charles',
    amount: usd(9600),
    type: 'expansion',
    owner: 'm-greg',
  }),
  either(
    'plain',
    'We have a new $15k opportunity at Second Avenue Smiles that came from a referral.',
    'create_deal',
    { account: 'ac-second', amount: usd(15000), source: 'referral' },
    { type: 'new_business' },
  ),
  either(
    'run_on',
    'Brian Foley finally has budget, he figures 27k for the kiosks, so start a deal for Prospect Street Clinic with him as the contact',
    'create_deal',
    { account: 'ac-prospect', contact: 'co-brian', amount: usd(27000) },
    { name: 'kiosks' },
    { name: 'Prospect Street Clinic kiosks' },
    { requirements: 'kiosks' },
    { requirements: 'the kiosks' },
  ),
  either('terse', 'new deal pinecrest 12k demo stage', 'create_deal', {
    account: 'ac-pinecrest',
    amount: usd(12000),
    stage: 'demo',
  }),
  either('typo', 'creat a deal for Valley Urgnet Care $20k closng July 10', 'create_deal', {
    account: 'ac-valley',
    amount: usd(20000),
    expectedClose: '2026-07-10',
  }),
  either(
    'voice',
    'create a new deal for blue heron behavioral health for twelve thousand dollars closing end of july',
    'create_deal',
    { account: 'ac-heron', amount: usd(12000), expectedClose: '2026-07-31' },
  ),
  either(
    'run_on',
    'Met the folks from Lopez & Kim at the dental expo, they run four offices on paper calendars and could spend 22k this fall, open a deal for them in Prospecting',
    'create_deal',
    { account: 'ac-lopez', amount: usd(22000), stage: 'prospecting' },
    { source: 'trade_show' },
    { requirements: 'they run four offices on paper calendars' },
  ),
  either('polite', 'Hey can you open a deal for Valley Urgent Care at $7,500? Thanks!', 'create_deal', {
    account: 'ac-valley',
    amount: usd(7500),
  }),
  either('trap_name', 'New deal for April Park Dentistry, $14k, closing September 30', 'create_deal', {
    account: 'ac-april',
    amount: usd(14000),
    expectedClose: '2026-09-30',
  }),
];
