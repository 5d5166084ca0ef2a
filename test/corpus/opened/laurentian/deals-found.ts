import type { CorpusCase } from '../case.ts';
import { call, days, one, range } from '../write.ts';
import {
  august,
  fourthQuarter,
  july,
  lastWeek,
  me,
  nextWeek,
  october,
  september,
  thirdQuarter,
  thisWeek,
  thisYear,
} from './say.ts';

const find = 'find_deals';

/** Which deals there are, and how one stands. */
export const dealsFound: readonly CorpusCase[] = [
  one('plain', 'Which of my deals are supposed to close in September?', find, { owner: me, closing: september }),
  one('plain', "What's sitting in Revised quote right now?", find, { stage: 'revised_quote' }),
  one('plain', 'List everything Gurdeep has open above $75,000', find, {
    owner: 'gurdeep',
    status: 'open',
    amount: range(75000, null),
  }),
  one('plain', 'What did Nadia win in July?', find, { owner: 'nadia', status: 'won', closed: july }),
  one('plain', 'Have we lost any deals to NorthPane this year?', find, {
    status: 'lost',
    competitor: 'NorthPane',
    closed: thisYear,
  }),
  one(
    'plain',
    'Give me our five biggest open deals',
    find,
    { status: 'open', sort: 'amount', limit: 5 },
    call(find, {
      sort: 'amount',
      limit: 5,
    }),
  ),
  one('plain', 'Are there any deals that nobody has touched lately? I mean the stale ones', find, { stale: true }),
  one('plain', 'whose deals have gone past their expected close date?', find, { pastDue: true }),
  one('plain', 'I would like to see all deals at risk that belong to Tyler', find, { owner: 'tyler', atRisk: true }),
  one('plain', 'How many deals were created last week?', find, { created: lastWeek }),
  one(
    'plain',
    'Do we have any open business with Kanata Lakes Homes at the moment?',
    find,
    {
      account: 'kanata',
      status: 'open',
    },
    call(find, { account: 'kanata' }),
  ),
  one('plain', 'deals between 20k and 60k in Quoted, please', find, { amount: range(20000, 60000), stage: 'quoted' }),
  one('plain', 'Which renewals are due to close by October 31?', find, {
    type: 'renewal',
    closing: days(null, '2026-11-01'),
  }),
  one('plain', 'Pull up the deals that came from the trade show', find, { source: 'trade_show' }),
  one('plain', 'all our deals with the Nordik entry door in them', find, { product: 'nordik' }),
  one('plain', 'What have I got in Verbal yes?', find, { owner: me, stage: 'verbal_yes' }),
  one('plain', 'So what is closing next week?', find, { closing: nextWeek }),
  one('plain', 'were any deals won between June 1 and June 30?', find, {
    status: 'won',
    closed: days('2026-06-01', '2026-07-01'),
  }),
  one('plain', 'Who has deals in the Measured stage?', find, { stage: 'measured' }),
  one('plain', "I'm trying to find every referral deal we opened this year", find, {
    source: 'referral',
    created: thisYear,
  }),
  one(
    'plain',
    "Can I get a list of the team's deals that should land in October?",
    find,
    {
      owner: 'team',
      closing: october,
    },
    call(find, { closing: october }),
  ),
  one('plain', 'anything of ours competing against Vitrerie Dorval?', find, { competitor: 'Vitrerie Dorval' }),
  one('terse', 'quoted > 100k', find, { stage: 'quoted', amount: range(100000, null) }),
  one('terse', 'closing this wk', find, { closing: thisWeek }),
  one('terse', 'won q3', find, { status: 'won', closed: thirdQuarter }),
  one('terse', "nadia's open deals", find, { owner: 'nadia', status: 'open' }, call(find, { owner: 'nadia' })),
  one('typo', 'whcih deals colse in septmber', find, { closing: september }),
  one('typo', 'lits all daels in revised qoute', find, { stage: 'revised_quote' }),
  one(
    'typo',
    'show me tylers open deals wrth more then 30k',
    find,
    {
      owner: 'tyler',
      status: 'open',
      amount: range(30000, null),
    },
    call(find, { owner: 'tyler', amount: range(30000, null) }),
  ),
  one('voice', 'um can you show me uh all the deals over fifty thousand that close in august', find, {
    amount: range(50000, null),
    closing: august,
  }),
  one('voice', 'what did we uh what did we lose last week', find, { status: 'lost', closed: lastWeek }),
  one('run_on', 'open ones only, Gurdeep, closing in October, over 40k, largest at the top: deals', find, {
    status: 'open',
    owner: 'gurdeep',
    closing: october,
    amount: range(40000, null),
    sort: 'amount',
  }),
  one('polite', 'If you have a second, could you list the deals expected to close in Q4? Many thanks', find, {
    closing: fourthQuarter,
  }),
  one('polite', 'Please be so good as to show me which of my deals are at risk', find, { owner: me, atRisk: true }),
  one('trap_name', 'What deals are there with March Road Renovations?', find, { account: 'march' }),
  one('plain', 'Where do we stand on the Glebe tower curtain wall?', 'show_deal', { deal: 'd29' }),
  one('plain', 'How much is the Arnprior schools window replacement worth?', 'show_deal', { deal: 'd27' }),
  one('plain', 'Open up D-30 for me', 'show_deal', { deal: 'd30' }),
  one('terse', 'status d-31', 'show_deal', { deal: 'd31' }),
  one('typo', 'shwo teh Bélanger façade vitree deal', 'show_deal', { deal: 'd28' }),
  one('polite', 'Would you mind telling me when the Müller tilt-turn import is meant to close?', 'show_deal', {
    deal: 'd33',
  }),
];
