import type { CorpusCase } from '../case.ts';
import { form, gbp, none } from './values.ts';

const make = 'create_deal';

/** Deals that are new. */
export const newDeals: readonly CorpusCase[] = [
  form('plain', 'Create a deal for Cotswold Feeds worth £12,000.', make, {
    account: 'ac-cotswold',
    amount: gbp(12000),
  }),
  form('plain', 'New deal with Quantock Cider: £8.5k, closing 26 March.', make, {
    account: 'ac-quantock',
    amount: gbp(8500),
    expectedClose: '2027-03-26',
  }),
  form(
    'plain',
    'Add an opportunity for Zara Hussain at Twenty Two Architects, £6,000, came in through the website.',
    make,
    { account: 'ac-twenty', contact: 'co-zara', amount: gbp(6000), source: 'website' },
  ),
  form(
    'plain',
    'Open a renewal for Portishead Marine at 18k, expected to close at the end of February.',
    make,
    { account: 'ac-portis', amount: gbp(18000), type: 'renewal', expectedClose: '2027-02-28' },
    { name: [none, 'renewal'] },
  ),
  form('plain', 'Create a deal called "Sterling tabletop" for Sterling Freight, £9,500, in Discovery.', make, {
    name: 'Sterling tabletop',
    account: 'ac-sterling',
    amount: gbp(9500),
    stage: 'discovery',
  }),
  form('plain', 'Please set up a deal for Kingswood Academy Trust, £22k, owner Marcus.', make, {
    account: 'ac-kings',
    amount: gbp(22000),
    owner: 'm-marcus',
  }),
  form(
    'plain',
    'Log a new opportunity with Bridewell Solicitors for 14 grand; Redfort are also bidding.',
    make,
    { account: 'ac-bridewell', amount: gbp(14000), competitor: 'Redfort' },
    { type: [none, 'new_business'] },
  ),
  form(
    'plain',
    'Start an expansion deal for Clifton Dental Group, £4,800, they need six more sites scanned.',
    make,
    { account: 'ac-clifton', amount: gbp(4800), type: 'expansion' },
    { requirements: ['they need six more sites scanned', 'six more sites scanned'] },
  ),
  form('terse', 'new deal mendip 30k close mid feb', make, {
    account: 'ac-mendip',
    amount: gbp(30000),
    expectedClose: '2027-02-15',
  }),
  form('terse', 'opp: temple meads, £7k, referral', make, {
    account: 'ac-temple',
    amount: gbp(7000),
    source: 'referral',
  }),
  form('typo', 'Crate a deal for Gloster Precison, £11k, closing 31 march', make, {
    account: 'ac-gloster',
    amount: gbp(11000),
    expectedClose: '2027-03-31',
  }),
  form(
    'voice',
    'create a new deal for portishead marine for sixteen thousand pounds closing at the end of april',
    make,
    { account: 'ac-portis', amount: gbp(16000), expectedClose: '2027-04-30' },
  ),
  form(
    'run_on',
    'Good one this, Ted Loxley at Quantock had a scare with a dodgy invoice so he wants a managed SOC, reckon 24k a year, should sign around 15 March, came from Callum putting a word in',
    make,
    { account: 'ac-quantock', contact: 'co-ted', amount: gbp(24000), expectedClose: '2027-03-15', source: 'referral' },
    {
      requirements: [none, 'a managed SOC', 'managed SOC', 'he wants a managed SOC'],
      name: [none, 'managed SOC', 'Quantock managed SOC'],
    },
  ),
  form(
    'run_on',
    'Can we get a new opportunity on for Harbourside, they bought another association with 40 more laptops, probably £5k of EDR, 60% likely, and it would be March',
    make,
    { account: 'ac-harbourside', amount: gbp(5000), probability: 60, expectedClose: '2027-03-31' },
    {
      requirements: [none, '40 more laptops', 'EDR', 'they bought another association with 40 more laptops'],
      type: [none, 'expansion'],
      name: [none, 'EDR'],
    },
    { expectedClose: '2027-03-01' },
    { expectedClose: '2027-03-15' },
  ),
  form(
    'polite',
    'Please could you create a deal for Usk Valley Council for £3,200? It came from the Cardiff trade show. Thanks',
    make,
    { account: 'ac-usk', amount: gbp(3200), source: 'trade_show' },
  ),
  form('trap_name', 'Create a deal for Close & Hale, £10k, closing 30 June', make, {
    account: 'ac-close',
    amount: gbp(10000),
    expectedClose: '2027-06-30',
  }),
  form('trap_name', 'new deal for Twenty Two Architects, 15k', make, { account: 'ac-twenty', amount: gbp(15000) }),
];
