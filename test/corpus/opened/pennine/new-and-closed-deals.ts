import type { CorpusCase } from '../case.ts';
import { one } from '../write.ts';
import { either, eur, gbp, monday, sunday } from './values.ts';

const add = 'create_deal';
const close = 'close_deal';

/** Deals that begin. */
export const newDeals: readonly CorpusCase[] = [
  one('plain', 'Open an opportunity with Van Leeuwen Kaas called "Wax paper 2027", around €15k', add, {
    account: 'ac-leeuwen',
    name: 'Wax paper 2027',
    amount: eur(15000),
  }),
  one('plain', 'Start a deal for Høeg Kosmetik, DKK 120,000', add, {
    account: 'ac-hoeg',
    amount: { amount: 120000, currency: 'DKK' },
  }),
  either(
    'plain',
    'Add a deal: Groene Kist, crates, £8,000, expected 4 December',
    add,
    { account: 'ac-groene', amount: gbp(8000), expectedClose: '2026-12-04' },
    { name: 'crates' },
    { requirements: 'crates' },
  ),
  either(
    'plain',
    'Jette would like a quote for 6,000 tubes, put a new deal on for Høeg at £11k',
    add,
    { account: 'ac-hoeg', amount: gbp(11000) },
    { contact: 'co-jette' },
    { requirements: '6,000 tubes' },
    { contact: 'co-jette', requirements: '6,000 tubes' },
    { contact: 'co-jette', requirements: 'Jette would like a quote for 6,000 tubes' },
    { requirements: 'Jette would like a quote for 6,000 tubes' },
  ),
  one('plain', 'Create a renewal for Ridings at £42k closing on 31 March', add, {
    account: 'ac-ridings',
    type: 'renewal',
    amount: gbp(42000),
    expectedClose: '2027-03-31',
  }),
  one('plain', 'New business deal for Kirkgate, £14,250, it came in via the website', add, {
    account: 'ac-kirkgate',
    type: 'new_business',
    amount: gbp(14250),
    source: 'website',
  }),
  one('plain', "There's another new deal at Meadowcroft, 'sandwich wedges', 19k, in Samples", add, {
    account: 'ac-meadow',
    name: 'sandwich wedges',
    amount: gbp(19000),
    stage: 'samples',
  }),
  one('plain', 'I have a new deal with Sæbehuset, sixty thousand, closing end of February', add, {
    account: 'ac-saebe',
    amount: gbp(60000),
    expectedClose: '2027-02-28',
  }),
  one('plain', 'We want a deal for the Kraft Mailer at Groene Kist, €9,500', add, {
    account: 'ac-groene',
    product: 'p-kraft',
    amount: eur(9500),
  }),
  one('plain', "Let's get a deal created for Calder Valley", add, { account: 'ac-calder' }),
  one('terse', 'new deal Høeg 7k', add, { account: 'ac-hoeg', amount: gbp(7000) }),
  one('terse', 'opp Van Leeuwen €12k closes 11/12', add, {
    account: 'ac-leeuwen',
    amount: eur(12000),
    expectedClose: '2026-12-11',
  }),
  one('typo', "creat a new dael for Monday's Child 6k", add, { account: 'ac-monday', amount: gbp(6000) }),
  one(
    'voice',
    'new deal with groene kist twelve and a half thousand euros closing on the eighteenth of december',
    add,
    {
      account: 'ac-groene',
      amount: eur(12500),
      expectedClose: '2026-12-18',
    },
  ),
  one('run_on', 'New deal, Høeg Kosmetik, Refill Pouch, contact Jette, €28k, Samples, closing 29 January, 25%', add, {
    account: 'ac-hoeg',
    product: 'p-refill',
    contact: 'co-jette',
    amount: eur(28000),
    stage: 'samples',
    expectedClose: '2027-01-29',
    probability: 25,
  }),
  one('polite', 'Would it be possible to open a new deal for Van Leeuwen at €21,000 please?', add, {
    account: 'ac-leeuwen',
    amount: eur(21000),
  }),
  one('trap_name', 'New deal for May Brothers closing 3 June', add, {
    account: 'ac-may',
    expectedClose: '2027-06-03',
  }),
  one('trap_name', 'a new deal for Trial Run Coffee in Samples, £9k', add, {
    account: 'ac-trial',
    stage: 'samples',
    amount: gbp(9000),
  }),
];

/** Deals that end or come back. */
export const closedDeals: readonly CorpusCase[] = [
  one('plain', 'Rowan & Thistle have signed!', close, { deal: 'd-103', result: 'won' }),
  either(
    'plain',
    'We lost the Kirkgate carriers, they went with Boxwell',
    close,
    { deal: 'd-110', result: 'lost', competitor: 'Boxwell' },
    { reason: 'they went with Boxwell' },
  ),
  one('plain', 'We won the Ridings renewal on Thursday at £41,000', close, {
    deal: 'd-109',
    result: 'won',
    closedOn: '2026-10-01',
    amount: gbp(41000),
  }),
  either(
    'plain',
    "I'm afraid we've lost Airedale over the MOQ",
    close,
    { deal: 'd-112', result: 'lost', reason: 'the MOQ' },
    { reason: 'MOQ' },
    { reason: 'over the MOQ' },
  ),
  one('plain', 'D-113 won for £30,200, signed 2 October', close, {
    deal: 'd-113',
    result: 'won',
    amount: gbp(30200),
    closedOn: '2026-10-02',
  }),
  either('plain', 'Nordlys signed today', close, { deal: 'd-104', result: 'won', closedOn: monday }),
  one('plain', 'The compostable bags deal has been won, brilliant news', close, { deal: 'd-107', result: 'won' }),
  one('terse', 'D-101 won', close, { deal: 'd-101', result: 'won' }),
  one('typo', 'we wno the Calder Valley deal', close, { deal: 'd-113', result: 'won' }),
  one('voice', 'so we lost the nordlys deal because they want glass instead', close, {
    deal: 'd-104',
    result: 'lost',
    reason: 'they want glass instead',
  }),
  one('run_on', 'D-110 lost yesterday to Boxwell, reason price', close, {
    deal: 'd-110',
    result: 'lost',
    closedOn: sunday,
    competitor: 'Boxwell',
    reason: 'price',
  }),
  one('emoji', '🎉🎉 Calder Valley signed!!', close, { deal: 'd-113', result: 'won' }),
  one('polite', 'Kindly close D-107 as won with effect from yesterday.', close, {
    deal: 'd-107',
    result: 'won',
    closedOn: sunday,
  }),
  one('trap_name', 'Mark D-104 as won', close, { deal: 'd-104', result: 'won' }),
  one('plain', 'Airedale want to talk again, reopen the treat pouches', 'reopen_deal', { deal: 'd-112' }),
  one('plain', 'Reopen D-110 in Costing', 'reopen_deal', { deal: 'd-110', stage: 'costing' }),
  one('terse', 'D-114 back on', 'reopen_deal', { deal: 'd-114' }),
];
