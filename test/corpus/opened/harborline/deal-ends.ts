import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { today, yearEnd, yesterday } from './dates.ts';
import { said } from './ways.ts';

/** Deals that end or begin again. */
export const dealEnds: readonly CorpusCase[] = [
  one(
    'plain',
    'Tufton signed this morning!',
    'close_deal',
    { deal: 'd-tufton', result: 'won' },
    call('close_deal', { deal: 'd-tufton', result: 'won', closedOn: today }),
  ),
  one(
    'plain',
    'We lost Kestrel to Thermalis on price',
    'close_deal',
    { deal: 'd-kestrel', result: 'lost', competitor: 'Thermalis', reason: 'price' },
    call('close_deal', { deal: 'd-kestrel', result: 'lost', competitor: 'Thermalis', reason: 'on price' }),
  ),
  one(
    'plain',
    'The purchase order for the Sable HPLC columns arrived yesterday, mark it won at 58k',
    'close_deal',
    {
      deal: 'd-sable',
      result: 'won',
      amount: usd(58000),
      closedOn: yesterday,
    },
    call('close_deal', { deal: 'd-sable', result: 'won', amount: usd(58000) }),
  ),
  one('plain', 'Close D-34 as lost, no budget', 'close_deal', {
    deal: 'd-munster',
    result: 'lost',
    reason: 'no budget',
  }),
  one('plain', 'Helixa went with BioForge instead of us', 'close_deal', {
    deal: 'd-helixa',
    result: 'lost',
    competitor: 'BioForge',
  }),
  one(
    'plain',
    'Happy to report that the Calder reagent renewal is closed won',
    'close_deal',
    { deal: 'd-calder-renewal', result: 'won' },
    call('move_deal', { deal: 'd-calder-renewal', stage: 'closed_won' }),
  ),
  one('plain', 'The freezer farm is dead, the university froze all capital spending', 'close_deal', {
    deal: 'd-west-freezer',
    result: 'lost',
    reason: 'the university froze all capital spending',
  }),
  one('terse', 'won d-33', 'close_deal', { deal: 'd-push', result: 'won' }),
  one('terse', 'lost vantor, timing', 'close_deal', { deal: 'd-vantor', result: 'lost', reason: 'timing' }),
  one('typo', 'we wno the Stonebridge deal', 'close_deal', { deal: 'd-stone', result: 'won' }),
  one('run_on', 'D-26, won, at 92k, signed on Tuesday', 'close_deal', {
    deal: 'd-orrin',
    result: 'won',
    amount: usd(92000),
    closedOn: '2026-12-01',
  }),
  one('emoji', 'D-29 is WON 🥳🥳', 'close_deal', { deal: 'd-kestrel', result: 'won' }),
  one('trap_name', 'Monday Morning bought the plate reader on Wednesday', 'close_deal', {
    deal: 'd-monday',
    result: 'won',
    closedOn: yesterday,
  }),
  one('polite', 'Sadly we lost D-24 because of delivery time, could you record that please?', 'close_deal', {
    deal: 'd-west-flow',
    result: 'lost',
    reason: 'delivery time',
  }),
  one('plain', 'Good news, Kestrel wants to talk again, so reopen their deal', 'reopen_deal', { deal: 'd-kestrel' }),
  one('terse', 'd-34 is back on', 'reopen_deal', { deal: 'd-munster' }),
];

/** Deals that begin. */
export const newDeals: readonly CorpusCase[] = [
  one('plain', 'Ardent Antibodies would like to buy a CytoFlow X2, 210k, please open a deal', 'create_deal', {
    account: 'a-ardent',
    product: 'p-cyto',
    amount: usd(210000),
  }),
  one('plain', 'Open an opportunity for Bexley College worth $18,000 expected by the end of Q1', 'create_deal', {
    account: 'a-bexley',
    amount: usd(18000),
    expectedClose: '2027-03-31',
  }),
  one(
    'plain',
    'New deal: 42 North Labs, freezers, 33k, came through a referral',
    'create_deal',
    { account: 'a-north', amount: usd(33000), source: 'referral', name: 'freezers' },
    call('create_deal', { account: 'a-north', amount: usd(33000), source: 'referral' }),
    call('create_deal', { account: 'a-north', amount: usd(33000), source: 'referral', requirements: 'freezers' }),
  ),
  one('plain', 'I need a renewal deal set up for Helixa, 24k, closing March 31', 'create_deal', {
    account: 'a-helixa',
    type: 'renewal',
    amount: usd(24000),
    expectedClose: '2027-03-31',
  }),
  one(
    'plain',
    'Create a deal named "Marsh imaging suite" for the Ellen Marsh Institute in qualification',
    'create_deal',
    { account: 'a-marsh', name: 'Marsh imaging suite', stage: 'qualification' },
  ),
  one('plain', 'Lotte has a new opportunity with Münster Lifetec: €48,000, 40% likely', 'create_deal', {
    account: 'a-munster',
    amount: { amount: 48000, currency: 'EUR' },
    probability: 40,
    owner: 'u-lotte',
  }),
  one('plain', 'Start a new deal with Vantor Biologics, expansion, about 75 grand', 'create_deal', {
    account: 'a-vantor',
    type: 'expansion',
    amount: usd(75000),
  }),
  one(
    'plain',
    'Add an opportunity at Westmere University with Maria Lindqvist as contact, 9k of PolyMax reagent kits',
    'create_deal',
    { account: 'a-westmere', contact: 'c-lindqvist', amount: usd(9000), product: 'p-poly' },
  ),
  one(
    'plain',
    'Gwen Pryce at Closed Loop Bio wants to go ahead with a pilot for 15k, create a deal',
    'create_deal',
    { account: 'a-closed', contact: 'c-gwen', amount: usd(15000) },
    call('create_deal', { account: 'a-closed', contact: 'c-gwen', amount: usd(15000), name: 'pilot' }),
    call('create_deal', { account: 'a-closed', contact: 'c-gwen', amount: usd(15000), requirements: 'pilot' }),
  ),
  one('plain', 'Please put a $1.2m deal for Stonebridge Medical School into prospecting', 'create_deal', {
    account: 'a-stone',
    amount: usd(1200000),
    stage: 'prospecting',
  }),
  one('plain', 'We have a fresh opportunity from the website, Orrin Cell Therapy, 27.5k', 'create_deal', {
    account: 'a-orrin',
    amount: usd(27500),
    source: 'website',
  }),
  one('terse', 'new deal ardent 40k feb', 'create_deal', {
    account: 'a-ardent',
    amount: usd(40000),
    expectedClose: '2027-02-28',
  }),
  one('terse', 'opp bexley, 12.5k, proposal', 'create_deal', {
    account: 'a-bexley',
    amount: usd(12500),
    stage: 'proposal',
  }),
  one('terse', 'create deal pike & sons 8k', 'create_deal', { account: 'a-pike', amount: usd(8000) }),
  one('typo', 'craete a new dael for Sable Biopharma, 22k', 'create_deal', { account: 'a-sable', amount: usd(22000) }),
  one('voice', 'new deal for calder genomics uh fifty five thousand dollars closing end of february', 'create_deal', {
    account: 'a-calder',
    amount: usd(55000),
    expectedClose: '2027-02-28',
  }),
  one(
    'run_on',
    'Kestrel Proteomics, new deal, 64k, from the trade show, competitor Thermalis, Dev owns it, closes EOY',
    'create_deal',
    {
      account: 'a-kestrel',
      amount: usd(64000),
      source: 'trade_show',
      competitor: 'Thermalis',
      owner: 'u-dev',
      expectedClose: yearEnd,
    },
  ),
  one('trap_name', 'new deal with 42 North Labs for 42k', 'create_deal', { account: 'a-north', amount: usd(42000) }),
  one('trap_name', 'Create a deal for Closed Loop Bio, $30k, in negotiation', 'create_deal', {
    account: 'a-closed',
    amount: usd(30000),
    stage: 'negotiation',
  }),
  said(
    'polite',
    'Good morning, would you please create a new deal for Tufton University of $47,000? Many thanks',
    'create_deal',
    { account: 'a-tufton', amount: usd(47000) },
    {},
  ),
];
