import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { gbp, said } from './words.ts';

type Input = ExpectedCall['input'];

function created(kind: CaseKind, text: string, input: Input, ...changes: Input[]): CorpusCase {
  return said(kind, text, 'create_deal', input, ...changes);
}

/** New business. */
export const newDeals: readonly CorpusCase[] = [
  created('plain', 'Open a new deal for Fenwright Foods, 24k, Harbour Core', {
    account: 'fenwright',
    amount: gbp(24000),
    product: 'core',
  }),
  created('plain', "There's an opportunity at Northgate Outfitters worth about £30,000", {
    account: 'northgate',
    amount: gbp(30000),
  }),
  created(
    'plain',
    'Start a deal for Salcombe Marine, they want 12 seats',
    { account: 'salcombe', requirements: 'they want 12 seats' },
    { requirements: '12 seats' },
    { requirements: null },
  ),
  created(
    'polite',
    'Please could you add an expansion deal with Thornbury Insurance for 18 thousand closing at the end of Q4?',
    { account: 'thornbury', type: 'expansion', amount: gbp(18000), expectedClose: '2027-03-31' },
    { expectedClose: '2026-12-31' },
  ),
  created('plain', 'Log a new opportunity: Tamar Building Society, renewal, £90k, expected 31 March', {
    account: 'tamar',
    type: 'renewal',
    amount: gbp(90000),
    expectedClose: '2027-03-31',
  }),
  created(
    'run_on',
    'new deal, Kestrel Rail, £45k, came in through the website, currently in discovery, Nia Pritchard',
    {
      account: 'kestrel',
      amount: gbp(45000),
      source: 'website',
      stage: 'discovery',
      contact: 'nia',
    },
  ),
  created('plain', 'Create a deal called Smart Depot for Lowfield Logistics with Mark Hollis as contact', {
    account: 'lowfield',
    name: 'Smart Depot',
    contact: 'hollis',
  }),
  created('plain', 'Set up a deal at Castlegate Housing for 15k, Tariq owns it', {
    account: 'castlegate',
    owner: 'tariq',
    amount: gbp(15000),
  }),
  created('terse', 'New deal Pennine Water 110k 40% likely', {
    account: 'pennine',
    amount: gbp(110000),
    probability: 40,
  }),
  created('plain', 'Wexley Council are looking at Tideline Forecasting, put a deal in for 27.5k', {
    account: 'wexley',
    product: 'tideline',
    amount: gbp(27500),
  }),
  created('plain', "I'd like a new opportunity under Orrin Energy, roughly 60k, competitor Vantra", {
    account: 'orrin',
    amount: gbp(60000),
    competitor: 'Vantra',
  }),
  created(
    'plain',
    "We're quoting Castlegate Housing £1.2m for a five-year framework, get it in as an opportunity",
    { account: 'castlegate', amount: gbp(1200000) },
    { name: 'five-year framework' },
    { requirements: 'five-year framework' },
  ),
  created('plain', 'Fergus has a referral at Discovery Parks: create a 22k deal in Demo for him', {
    account: 'parks',
    amount: gbp(22000),
    stage: 'demo',
    source: 'referral',
    owner: 'fergus',
  }),
  created('terse', 'deal fenwright foods 12k trial', {
    account: 'fenwright',
    amount: gbp(12000),
    stage: 'trial',
  }),
  created('trap_name', 'new opp - Call Lane Brewing - £8,400', { account: 'calllane', amount: gbp(8400) }),
  created('trap_name', 'Add a deal for May & Sterling closing 14 May, 33k', {
    account: 'may',
    amount: gbp(33000),
    expectedClose: '2027-05-14',
  }),
  created('trap_name', 'Friday Street Dairy: new deal, new business, 16k, closing Friday', {
    account: 'fridaystreet',
    type: 'new_business',
    amount: gbp(16000),
    expectedClose: '2026-10-16',
  }),
  created('trap_name', 'New deal for 21 Threads: 21k', { account: 'threads', amount: gbp(21000) }),
  created('typo', 'crate a new dael for Lowfield Logistics, 9k', { account: 'lowfield', amount: gbp(9000) }),
  created('typo', 'ad opportunity Northgate Outfiters 14k closign 1/12', {
    account: 'northgate',
    amount: gbp(14000),
    expectedClose: '2026-12-01',
  }),
  created('voice', 'new deal for kestrel rail forty thousand pounds closing end of november in proposal', {
    account: 'kestrel',
    amount: gbp(40000),
    expectedClose: '2026-11-30',
    stage: 'proposal',
  }),
  created(
    'run_on',
    'Müller Spedition, expansion, EUR 50k, contact Dieter Krämer, in demo, should sign by 15 December, source partner, new deal please',
    {
      account: 'muller',
      contact: 'dieter',
      type: 'expansion',
      amount: { amount: 50000, currency: 'EUR' },
      stage: 'demo',
      expectedClose: '2026-12-15',
      source: 'partner',
    },
  ),
  created('emoji', '🆕 deal for Harriet Bloom, 11k', { account: 'bloom', amount: gbp(11000) }),
];
