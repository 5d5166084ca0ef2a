import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { friday } from './dates.ts';

/** Deals that are made or changed. */
export const changedDeals: readonly CorpusCase[] = [
  one('plain', 'Open an opportunity for Garland Tool Rental on TrinityVoice Pro, around $9,500', 'create_deal', {
    account: 'garland',
    product: 'voice',
    amount: usd(9500),
  }),
  one('plain', 'Deep Ellum Cycles came to us through a referral, set up a deal worth 4,200 dollars', 'create_deal', {
    account: 'ellum',
    source: 'referral',
    amount: usd(4200),
  }),
  one('plain', 'I want to start a deal with Lone Pecan Catering, expected to close on August 28', 'create_deal', {
    account: 'pecan',
    expectedClose: '2026-08-28',
  }),
  one(
    'plain',
    'There is a new renewal coming up at Müller Autohaus, 11k, Lukas owns it - create it please',
    'create_deal',
    { account: 'muller', type: 'renewal', amount: usd(11000), owner: 'lukas' },
  ),
  one(
    'plain',
    'Put a $15,750 expansion for Red River Title into the pipeline, Inès Carvalho is the contact',
    'create_deal',
    { account: 'redriver', type: 'expansion', amount: usd(15750), contact: 'ines' },
  ),
  one('plain', 'Add a deal called "Overflow lines" for Bluebonnet Pediatrics at $2.4k', 'create_deal', {
    account: 'bluebonnet',
    name: 'Overflow lines',
    amount: usd(2400),
  }),
  one('plain', 'Could we get a deal in for Call Box Printing in Site Visit, probability 35%?', 'create_deal', {
    account: 'callbox',
    stage: 'site_visit',
    probability: 35,
  }),
  one(
    'plain',
    'Make a fresh deal for Oak Cliff Plumbing, FiberConnect 500, they are also talking to Lumera',
    'create_deal',
    { account: 'oakcliff', product: 'fiber', competitor: 'Lumera' },
  ),
  one(
    'plain',
    'New opportunity: Sam Whitfield Roofing, 6 grand, cold call, closing by end of September',
    'create_deal',
    { account: 'roofing', amount: usd(6000), source: 'cold_call', expectedClose: '2026-09-30' },
  ),
  one('plain', 'Cedar Springs Optical needs a second deal, $3,300, in qualification, close date 9/15', 'create_deal', {
    account: 'cedar',
    amount: usd(3300),
    stage: 'qualification',
    expectedClose: '2026-09-15',
  }),
  one('terse', 'new deal brazos freight 18k proposal', 'create_deal', {
    account: 'brazos',
    amount: usd(18000),
    stage: 'proposal',
  }),
  one('terse', 'opp: preston hollow realty, $5k, 50%', 'create_deal', {
    account: 'preston',
    amount: usd(5000),
    probability: 50,
  }),
  one('terse', 'add deal degrees hvac 7.5k website', 'create_deal', {
    account: 'degrees',
    amount: usd(7500),
    source: 'website',
  }),
  one('typo', 'crate a new dael for Lone Pecna Catering, 8k', 'create_deal', { account: 'pecan', amount: usd(8000) }),
  one(
    'voice',
    'create a deal for garland tool rental twelve thousand dollars closing august twentieth',
    'create_deal',
    { account: 'garland', amount: usd(12000), expectedClose: '2026-08-20' },
  ),
  one(
    'run_on',
    'negotiation already, $27k, Lakewood Dental, new deal, closes 8/31, 80% likely, from the trade show',
    'create_deal',
    {
      account: 'lakewood',
      stage: 'negotiation',
      amount: usd(27000),
      expectedClose: '2026-08-31',
      probability: 80,
      source: 'trade_show',
    },
  ),
  one(
    'run_on',
    'Jamal has a deal for you to add: expansion at Bluebonnet Pediatrics, Derek Olsen is the contact, 6,800, mid September',
    'create_deal',
    {
      account: 'bluebonnet',
      owner: 'jamal',
      type: 'expansion',
      contact: 'derek',
      amount: usd(6800),
      expectedClose: '2026-09-15',
    },
    call('create_deal', {
      account: 'bluebonnet',
      type: 'expansion',
      contact: 'derek',
      amount: usd(6800),
      expectedClose: '2026-09-15',
    }),
  ),
  one(
    'polite',
    'Please could you create an opportunity for Closed Loop Recycling at $4,000? Many thanks',
    'create_deal',
    { account: 'loop', amount: usd(4000) },
  ),
  one('trap_name', 'New deal for Archive Coffee, $3k', 'create_deal', { account: 'coffee', amount: usd(3000) }),
  one('trap_name', 'set up a 42 Degrees HVAC deal for 42k', 'create_deal', { account: 'degrees', amount: usd(42000) }),
  one('trap_name', 'Monday Morning Bakery deal, new, $1,900, closing Friday', 'create_deal', {
    account: 'bakery',
    amount: usd(1900),
    expectedClose: friday,
  }),

  one('plain', 'D-24 is worth $19,000 now', 'update_deal', { deal: 'd24', amount: usd(19000) }),
  one('plain', 'Delay the Oak Cliff hosted PBX by two weeks', 'update_deal', {
    deal: 'd26',
    expectedClose: { relative: { days: 14 } },
  }),
  one('plain', 'We can expect D-29 to close on August 19', 'update_deal', { deal: 'd29', expectedClose: '2026-08-19' }),
  one('plain', 'Chances for the Cedar Springs fiber deal have gone up to 75%', 'update_deal', {
    deal: 'd28',
    probability: 75,
  }),
  one('plain', 'Lumera is the competitor on the Bluebonnet phones deal', 'update_deal', {
    deal: 'd23',
    competitor: 'Lumera',
  }),
  one('plain', 'Put D-33 down as commit', 'update_deal', { deal: 'd33', forecast: 'commit' }),
  one(
    'plain',
    'The next step on D-22 is a walkthrough with the landlord',
    'update_deal',
    { deal: 'd22', nextStep: 'a walkthrough with the landlord' },
    call('update_deal', { deal: 'd22', nextStep: 'walkthrough with the landlord' }),
  ),
  one('plain', 'Knock $500 off the Bakery internet line', 'update_deal', {
    deal: 'd30',
    amount: { relative: { amount: -500 } },
  }),
  one('plain', 'Slide the close of D-31 out a month', 'update_deal', {
    deal: 'd31',
    expectedClose: { relative: { months: 1 } },
  }),
  one('plain', 'Please call D-34 "Garland SD-WAN phase 1" from here on', 'update_deal', {
    deal: 'd34',
    name: 'Garland SD-WAN phase 1',
  }),
  one('plain', 'Add $2k to the Brazos SIP trunks amount', 'update_deal', {
    deal: 'd24',
    amount: { relative: { amount: 2000 } },
  }),
  one('plain', 'Risk on D-27: the tenant may move out', 'update_deal', {
    deal: 'd27',
    risk: 'the tenant may move out',
  }),
  one('plain', 'Is it possible to change the source of D-25 to partner?', 'update_deal', {
    deal: 'd25',
    source: 'partner',
  }),
  one('plain', 'Our contact for the Red River 40 seats deal is Inès Carvalho', 'update_deal', {
    deal: 'd29',
    contact: 'ines',
  }),
  one('plain', 'Requirements for D-23: 14 handsets, two fax lines', 'update_deal', {
    deal: 'd23',
    requirements: '14 handsets, two fax lines',
  }),
  one('plain', 'Take D-30 out of the forecast, set it to omitted', 'update_deal', { deal: 'd30', forecast: 'omitted' }),
  one('plain', 'Bring the expected close of the Garland SD-WAN deal forward to Friday', 'update_deal', {
    deal: 'd34',
    expectedClose: friday,
  }),
  one('terse', 'D-21 24.5k', 'update_deal', { deal: 'd21', amount: usd(24500) }),
  one('terse', 'd-28 close 8/7', 'update_deal', { deal: 'd28', expectedClose: '2026-08-07' }),
  one('terse', 'D-26 prob 40', 'update_deal', { deal: 'd26', probability: 40 }),
  one('typo', 'chnage the amuont of D-29 to 31k', 'update_deal', { deal: 'd29', amount: usd(31000) }),
  one('voice', 'raise d twenty four by three thousand dollars', 'update_deal', {
    deal: 'd24',
    amount: { relative: { amount: 3000 } },
  }),
  one('run_on', 'D-33, best case, 60%, $13,200, close Aug 12, next step: partner review', 'update_deal', {
    deal: 'd33',
    forecast: 'best_case',
    probability: 60,
    amount: usd(13200),
    expectedClose: '2026-08-12',
    nextStep: 'partner review',
  }),
  one('trap_name', 'Hale & Ortega contract renewal is 14k, not 12', 'update_deal', { deal: 'd33', amount: usd(14000) }),
  one('trap_name', 'Set the Closed Loop call recording deal to 55 percent', 'update_deal', {
    deal: 'd31',
    probability: 55,
  }),
];
