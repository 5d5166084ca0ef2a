import type { CorpusCase } from '../case.ts';
import { call } from '../write.ts';
import { aud, or, plain, yesterday } from './said.ts';

/** Deals that begin. */
export const dealsOpened: readonly CorpusCase[] = [
  plain('New opportunity at Push Fitness: 35k, closes end of September', 'create_deal', {
    account: 'acc-push',
    amount: aud(35000),
    expectedClose: '2026-09-30',
  }),
  plain('Open a deal for Barrack Street Capital at $240,000', 'create_deal', {
    account: 'acc-barrack',
    amount: aud(240000),
  }),
  plain("There's a new deal on the table with Henry Baines Architects, about 18 grand", 'create_deal', {
    account: 'acc-henry',
    amount: aud(18000),
  }),
  plain(
    'Nimbin Media wants to buy phone booths, start a deal for 26,400 dollars',
    'create_deal',
    { account: 'acc-nimbin', amount: aud(26400) },
    ...or(
      'create_deal',
      { account: 'acc-nimbin', amount: aud(26400), requirements: 'phone booths' },
      { account: 'acc-nimbin', amount: aud(26400), name: 'phone booths' },
    ),
  ),
  plain('Can we have a deal called "Studio two" for Proposal House?', 'create_deal', {
    account: 'acc-proposal',
    name: 'Studio two',
  }),
  plain('Set up a renewal for Sterling Mutual worth 52k, 80% likely', 'create_deal', {
    account: 'acc-sterling',
    type: 'renewal',
    amount: aud(52000),
    probability: 80,
  }),
  plain('We got a referral: Sterling Mutual, 64k, create the deal', 'create_deal', {
    account: 'acc-sterling',
    source: 'referral',
    amount: aud(64000),
  }),
  plain('Enter an opportunity with Push Fitness for Greta to run, $9,900', 'create_deal', {
    account: 'acc-push',
    owner: 'mem-greta',
    amount: aud(9900),
  }),
  plain('I found a deal worth 110k at Barrack Street Capital, it starts in qualification', 'create_deal', {
    account: 'acc-barrack',
    amount: aud(110000),
    stage: 'qualification',
  }),
  plain(
    'Another deal for Harbord Insurance, please: Drift desks, 40 thousand',
    'create_deal',
    { account: 'acc-harbord', product: 'prod-drift', amount: aud(40000) },
    ...or(
      'create_deal',
      { account: 'acc-harbord', name: 'Drift desks', amount: aud(40000) },
      { account: 'acc-harbord', product: 'prod-drift', name: 'Drift desks', amount: aud(40000) },
    ),
  ),
  plain('Add an expansion deal at Cove Robotics with Tomás Reyes as the contact', 'create_deal', {
    account: 'acc-cove',
    type: 'expansion',
    contact: 'con-tomas',
  }),
  plain('Cold call turned up trumps: 15k opportunity at Proposal House', 'create_deal', {
    account: 'acc-proposal',
    source: 'cold_call',
    amount: aud(15000),
  }),
  plain('Pop a deal in for Kirrawee Grammar, expected 20 October', 'create_deal', {
    account: 'acc-kirrawee',
    expectedClose: '2026-10-20',
  }),
  plain("Sunil's starting a deal at Illawarra Water worth 33k", 'create_deal', {
    account: 'acc-illawarra',
    owner: 'mem-sunil',
    amount: aud(33000),
  }),
  plain('Is there room for another opportunity at Pelican Freight? Create one at 12k', 'create_deal', {
    account: 'acc-pelican',
    amount: aud(12000),
  }),
  plain('A deal should be opened for Müller Optical in prospecting, source trade show', 'create_deal', {
    account: 'acc-muller',
    stage: 'prospecting',
    source: 'trade_show',
  }),
  plain('Register a US$20,000 deal for Henry Baines Architects', 'create_deal', {
    account: 'acc-henry',
    amount: { amount: 20000, currency: 'USD' },
  }),
  plain('Make a new deal with Monday Coffee Roasters, we compete with Workbay', 'create_deal', {
    account: 'acc-monday',
    competitor: 'Workbay',
  }),
  plain('I want a deal for Argyle & Finch Lawyers at 72.5k closing 1 December', 'create_deal', {
    account: 'acc-argyle',
    amount: aud(72500),
    expectedClose: '2026-12-01',
  }),
  plain(
    'Deal needed: Jacaranda Aged Care, dining chairs, $28k',
    'create_deal',
    { account: 'acc-jacaranda', amount: aud(28000), name: 'dining chairs' },
    ...or(
      'create_deal',
      { account: 'acc-jacaranda', amount: aud(28000), requirements: 'dining chairs' },
      { account: 'acc-jacaranda', amount: aud(28000) },
    ),
  ),
  plain('Through the email campaign came Tallow Dental Group with 8 thousand, book it as a deal', 'create_deal', {
    account: 'acc-tallow',
    source: 'email_campaign',
    amount: aud(8000),
  }),
  plain('Level 12 Coworking is giving us a second deal of 61k', 'create_deal', {
    account: 'acc-level12',
    amount: aud(61000),
  }),
];

/** Deals that end, and come back. */
export const dealsClosed: readonly CorpusCase[] = [
  plain('Harbord signed!', 'close_deal', { deal: 'deal-harbord', result: 'won' }),
  plain('D-28 is ours', 'close_deal', { deal: 'deal-pelican', result: 'won' }),
  plain('Kirrawee went with Workbay', 'close_deal', { deal: 'deal-kirrawee', result: 'lost', competitor: 'Workbay' }),
  plain("We've lost D-31 on price", 'close_deal', { deal: 'deal-muller', result: 'lost', reason: 'price' }),
  plain('The purchase order for D-29 came in at $68,200, mark it won', 'close_deal', {
    deal: 'deal-argyle',
    result: 'won',
    amount: aud(68200),
  }),
  plain(
    'Close out the Jacaranda deal, they have no budget',
    'close_deal',
    { deal: 'deal-jacaranda', result: 'lost', reason: 'no budget' },
    call('close_deal', { deal: 'deal-jacaranda', result: 'lost', reason: 'they have no budget' }),
  ),
  plain('D-25 was won on 7 August', 'close_deal', { deal: 'deal-cove', result: 'won', closedOn: '2026-08-07' }),
  plain('Deskline beat us at Tallow', 'close_deal', { deal: 'deal-tallow', result: 'lost', competitor: 'Deskline' }),
  plain('Please mark D-22 as lost, reason: timing', 'close_deal', {
    deal: 'deal-wattle-chairs',
    result: 'lost',
    reason: 'timing',
  }),
  plain('The Level 12 hot desks deal is dead', 'close_deal', { deal: 'deal-level12', result: 'lost' }),
  plain('Illawarra Water have awarded us the control room', 'close_deal', { deal: 'deal-illawarra', result: 'won' }),
  plain('Yesterday the Monday Coffee deal was signed', 'close_deal', {
    deal: 'deal-monday',
    result: 'won',
    closedOn: yesterday,
  }),
  plain('Can you put D-24 down as a loss because the merger fell over?', 'close_deal', {
    deal: 'deal-bluegum-hq',
    result: 'lost',
    reason: 'the merger fell over',
  }),
  plain(
    'Set D-23 to closed won',
    'close_deal',
    { deal: 'deal-bluegum-branch', result: 'won' },
    call('move_deal', { deal: 'deal-bluegum-branch', stage: 'closed_won' }),
  ),
  plain("Cove's lab benches won't be happening, close it as lost", 'close_deal', { deal: 'deal-cove', result: 'lost' }),
  plain('D-35 is a win, 24k in the end', 'close_deal', { deal: 'deal-tallow', result: 'won', amount: aud(24000) }),
  plain('They chose Deskline over us for D-26', 'close_deal', {
    deal: 'deal-kirrawee',
    result: 'lost',
    competitor: 'Deskline',
  }),
  plain('Celebrate: we got the Müller showroom', 'close_deal', { deal: 'deal-muller', result: 'won' }),
  plain('D-32 needs reopening', 'reopen_deal', { deal: 'deal-illawarra' }),
  plain('Pelican changed their mind, bring D-28 back to life', 'reopen_deal', { deal: 'deal-pelican' }),
  plain('The Tallow deal was closed by mistake, reopen it in negotiation', 'reopen_deal', {
    deal: 'deal-tallow',
    stage: 'negotiation',
  }),
];
