import type { CorpusCase } from '../case.ts';
import { either, eur, nextMonth } from './values.ts';

/** Deals that are made and changed. */
export const deals: readonly CorpusCase[] = [
  either('plain', 'Open a new opportunity with Kiltara Honey for €14,500', 'create_deal', {
    account: 'a-kiltara',
    amount: eur(14500),
  }),
  either(
    'plain',
    'Harbour Gin want foil labels, stick in a deal at 22k',
    'create_deal',
    { account: 'a-harbour', product: 'p-foil', amount: eur(22000) },
    { product: undefined, name: 'foil labels' },
    { product: undefined, requirements: 'foil labels' },
    { requirements: 'want foil labels' },
  ),
  either(
    'plain',
    'Please create a deal called "Vitamin tubs autumn" for Corrib Nutrition, expected to close on 30 September',
    'create_deal',
    { account: 'a-corrib', name: 'Vitamin tubs autumn', expectedClose: '2026-09-30' },
  ),
  either(
    'plain',
    "Start a deal for Mullaney's Pharmacy Group in qualification, 60,000 euro, Ciarán owns it",
    'create_deal',
    { account: 'a-mull', stage: 'qualification', amount: eur(60000), owner: 'm-ciaran' },
  ),
  either(
    'plain',
    'We have a new opportunity at Ó Briain Teas worth about 9k that came through a referral',
    'create_deal',
    { account: 'a-briain', amount: eur(9000), source: 'referral' },
  ),
  either('plain', 'Add a renewal for Wicklow Water, €75,000, 80% likely', 'create_deal', {
    account: 'a-wicklow',
    type: 'renewal',
    amount: eur(75000),
    probability: 80,
  }),
  either(
    'plain',
    'I want to register an expansion deal for Slaney Seafoods of £12k, close date end of June',
    'create_deal',
    { account: 'a-slaney', type: 'expansion', amount: { amount: 12000, currency: 'GBP' }, expectedClose: '2026-06-30' },
  ),
  either('plain', 'Set up a deal for Novalux with Hanne Köster as the contact, 31k', 'create_deal', {
    account: 'a-nova',
    contact: 'c-hanne',
    amount: eur(31000),
  }),
  either(
    'plain',
    'another deal for Dalkey Distillers please: name it Whiskey neck tags, eight and a half thousand',
    'create_deal',
    { account: 'a-dalkey', name: 'Whiskey neck tags', amount: eur(8500) },
  ),
  either(
    'plain',
    'new shrink sleeves deal at Boyne Valley, Printworks is bidding too',
    'create_deal',
    { account: 'a-boyne', product: 'p-shrink', competitor: 'Printworks' },
    { competitor: 'Printworks', product: undefined, name: 'shrink sleeves' },
  ),
  either('terse', 'new deal corrib 18k', 'create_deal', { account: 'a-corrib', amount: eur(18000) }),
  either('terse', 'deal: Harbour Gin, €6.5k, proposal, 15/6', 'create_deal', {
    account: 'a-harbour',
    amount: eur(6500),
    stage: 'proposal',
    expectedClose: '2026-06-15',
  }),
  either('terse', '+ opp Kiltara 5k trade show', 'create_deal', {
    account: 'a-kiltara',
    amount: eur(5000),
    source: 'trade_show',
  }),
  either('typo', 'craete a new dael for Corrib Nutriton, 25k', 'create_deal', {
    account: 'a-corrib',
    amount: eur(25000),
  }),
  either('voice', 'create a deal for harbour gin for fifteen thousand euro closing in july', 'create_deal', {
    account: 'a-harbour',
    amount: eur(15000),
    expectedClose: '2026-07-31',
  }),
  either(
    'run_on',
    'Mullaneys, 40k, new business, deal for Sanjay, found us on the website, should land by 31 July',
    'create_deal',
    {
      account: 'a-mull',
      amount: eur(40000),
      type: 'new_business',
      owner: 'm-sanjay',
      source: 'website',
      expectedClose: '2026-07-31',
    },
  ),
  either('trap_name', 'create a deal for Molly Keane Preserves at 11k', 'create_deal', {
    account: 'a-keane',
    amount: eur(11000),
  }),
  either('trap_name', 'new deal with Moore & Daughters, 7 grand', 'create_deal', {
    account: 'a-moore',
    amount: eur(7000),
  }),
  either(
    'polite',
    'Hello, could I ask you to open a deal for Íta Ó Briain at Ó Briain Teas for €3,200? Thanks a million',
    'create_deal',
    { account: 'a-briain', contact: 'c-ita', amount: eur(3200) },
  ),

  either('plain', 'D-23 is now worth 88,000', 'update_deal', { deal: 'd-23', amount: eur(88000) }),
  either('plain', 'Dalkey have cut the tube order, make the deal €19k', 'update_deal', {
    deal: 'd-25',
    amount: eur(19000),
  }),
  either('plain', "Novalux won't sign until 24 July, please correct the close date", 'update_deal', {
    deal: 'd-29',
    expectedClose: '2026-07-24',
  }),
  either('plain', 'Slip the Boyne deal by a month', 'update_deal', {
    deal: 'd-30',
    expectedClose: { relative: { months: 1 } },
  }),
  either('plain', 'bring D-32 forward by one week', 'update_deal', {
    deal: 'd-32',
    expectedClose: { relative: { days: -7 } },
  }),
  either('plain', 'I would put the Wicklow renewal at 90 percent', 'update_deal', { deal: 'd-32', probability: 90 }),
  either('plain', 'Increase D-31 by 4k', 'update_deal', { deal: 'd-31', amount: { relative: { amount: 4000 } } }),
  either('plain', 'Knock €2,500 off the Slaney deal', 'update_deal', {
    deal: 'd-31',
    amount: { relative: { amount: -2500 } },
  }),
  either(
    'plain',
    'The next step on D-24 is to agree the serial number format',
    'update_deal',
    { deal: 'd-24', nextStep: 'agree the serial number format' },
    { nextStep: 'to agree the serial number format' },
  ),
  either('plain', "We're up against Flexiprint on the Wicklow deal", 'update_deal', {
    deal: 'd-32',
    competitor: 'Flexiprint',
  }),
  either('plain', 'Put D-27 down as best case', 'update_deal', { deal: 'd-27', forecast: 'best_case' }),
  either('plain', 'Leave the Dalkey deal out of the forecast', 'update_deal', { deal: 'd-25', forecast: 'omitted' }),
  either('plain', 'Rename D-22 to Barrow neck labels summer', 'update_deal', {
    deal: 'd-22',
    name: 'Barrow neck labels summer',
  }),
  either('plain', 'Bridget Lacy is our contact on D-30', 'update_deal', { deal: 'd-30', contact: 'c-bridget' }),
  either('plain', 'Risk on D-28: their dairy line is shut until August', 'update_deal', {
    deal: 'd-28',
    risk: 'their dairy line is shut until August',
  }),
  either('terse', 'D-21 44k', 'update_deal', { deal: 'd-21', amount: eur(44000) }),
  either('terse', 'd-30 close 12/6', 'update_deal', { deal: 'd-30', expectedClose: '2026-06-12' }),
  either('terse', 'novalux deal commit', 'update_deal', { deal: 'd-29', forecast: 'commit' }),
  either('typo', 'updaet D-25 ammount to 21k', 'update_deal', { deal: 'd-25', amount: eur(21000) }),
  either('voice', 'set the slaney deal to twenty seven thousand euro', 'update_deal', {
    deal: 'd-31',
    amount: eur(27000),
  }),
  either('run_on', 'D-29 now 52k, 70%, closing 26 June, next step: plate approval', 'update_deal', {
    deal: 'd-29',
    amount: eur(52000),
    probability: 70,
    expectedClose: '2026-06-26',
    nextStep: 'plate approval',
  }),
  either('trap_name', 'push the Push deal two weeks', 'update_deal', {
    deal: 'd-27',
    expectedClose: { relative: { days: 14 } },
  }),
  either('trap_name', 'the Seven Acres deal is worth 33k', 'update_deal', { deal: 'd-28', amount: eur(33000) }),
  either('trap_name', 'Tuesday Bakehouse deal will close on Friday', 'update_deal', {
    deal: 'd-26',
    expectedClose: '2026-05-15',
  }),
];

/** Kept with the deals: what is asked of a coming month. */
export const dealsComing: readonly CorpusCase[] = [
  either(
    'plain',
    'Which of my deals are due to sign next month',
    'find_deals',
    { owner: 'm-aoife', closing: nextMonth },
    { status: 'open' },
  ),
];
