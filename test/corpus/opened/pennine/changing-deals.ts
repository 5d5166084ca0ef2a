import type { CorpusCase } from '../case.ts';
import { one } from '../write.ts';
import { either, eur, gbp, later } from './values.ts';

const update = 'update_deal';
const move = 'move_deal';

/** Facts of deals that change. */
export const changedDeals: readonly CorpusCase[] = [
  one('plain', 'The Nordlys deal has gone up to €64,000', update, { deal: 'd-104', amount: eur(64000) }),
  one('plain', "Put Kirkgate's close date back to 27 November", update, {
    deal: 'd-110',
    expectedClose: '2026-11-27',
  }),
  either(
    'plain',
    'Next step for D-103 is a foil sample',
    update,
    { deal: 'd-103', nextStep: 'a foil sample' },
    {
      nextStep: 'foil sample',
    },
  ),
  one('plain', 'Knock three thousand off D-113', update, { deal: 'd-113', amount: later({ amount: -3000 }) }),
  one('plain', 'Add another 5k to the Ridings renewal', update, { deal: 'd-109', amount: later({ amount: 5000 }) }),
  one('plain', 'D-114 will slip by a week', update, { deal: 'd-114', expectedClose: later({ days: 7 }) }),
  one('plain', "The Sæbehuset deal won't close until mid January", update, {
    deal: 'd-111',
    expectedClose: '2027-01-15',
  }),
  one('plain', 'Can you bring D-101 forward to the 30th?', update, { deal: 'd-101', expectedClose: '2026-10-30' }),
  one('plain', 'Put D-109 down as best case', update, { deal: 'd-109', forecast: 'best_case' }),
  one('plain', 'Rename D-106 to Bakker FSC cartons 2027', update, { deal: 'd-106', name: 'Bakker FSC cartons 2027' }),
  one('plain', 'Sophie Dekker is the contact for D-105', update, { deal: 'd-105', contact: 'co-sophied' }),
  one('plain', "There's a risk on D-107: valve stock is short until December", update, {
    deal: 'd-107',
    risk: 'valve stock is short until December',
  }),
  one('plain', 'I reckon the bread bags are worth more like £31,500', update, { deal: 'd-113', amount: gbp(31500) }),
  one('plain', 'Delay the soup sleeves by a month', update, { deal: 'd-101', expectedClose: later({ months: 1 }) }),
  one('terse', 'D-103 £18,400', update, { deal: 'd-103', amount: gbp(18400) }),
  one('terse', 'D-105 close date 13/11', update, { deal: 'd-105', expectedClose: '2026-11-13' }),
  one('terse', 'D-113 commit', update, { deal: 'd-113', forecast: 'commit' }),
  one('typo', 'chnage the ammount of D-111 to 22k', update, { deal: 'd-111', amount: gbp(22000) }),
  one('typo', 'D-109 clsoe date 20 novmeber', update, { deal: 'd-109', expectedClose: '2026-11-20' }),
  one('voice', 'set the nordlys deal to sixty four and a half thousand euros', update, {
    deal: 'd-104',
    amount: eur(64500),
  }),
  one('run_on', 'D-102 now £72k, 40%, closes 18 December, next step: line trial', update, {
    deal: 'd-102',
    amount: gbp(72000),
    probability: 40,
    expectedClose: '2026-12-18',
    nextStep: 'line trial',
  }),
  one('polite', 'Would you kindly set the amount on the Airedale deal to £9,750?', update, {
    deal: 'd-112',
    amount: gbp(9750),
  }),
  one('run_on', 'Airedale deal, 45%, close date 4/12, £11k, competitor Boxwell', update, {
    deal: 'd-112',
    probability: 45,
    expectedClose: '2026-12-04',
    amount: gbp(11000),
    competitor: 'Boxwell',
  }),
  one('trap_name', 'Push the Push deal out by two weeks', update, {
    deal: 'd-114',
    expectedClose: later({ days: 14 }),
  }),
  one('trap_name', 'the Trial Run Coffee deal closes on 9 February', update, {
    deal: 'd-107',
    expectedClose: '2027-02-09',
  }),
  one('trap_name', 'Forty Acre deal is now 45k', update, { deal: 'd-108', amount: gbp(45000) }),
];

/** Deals that go to another stage. */
export const movedDeals: readonly CorpusCase[] = [
  either(
    'plain',
    'Bev has approved the pouches, so shift the Airedale deal to Costing',
    move,
    {
      deal: 'd-112',
      stage: 'costing',
    },
    { note: 'Bev has approved the pouches' },
  ),
  one('plain', 'The Kirkgate deal has reached the trial run', move, { deal: 'd-110', stage: 'trial_run' }),
  one('plain', 'Rowan & Thistle gift boxes are at contract stage', move, { deal: 'd-103', stage: 'contract' }),
  one('plain', 'Put the gift tubes in Costing with a close date of 20 November', move, {
    deal: 'd-108',
    stage: 'costing',
    expectedClose: '2026-11-20',
  }),
  one('plain', 'Take D-101 to Trial run at £26k', move, { deal: 'd-101', stage: 'trial_run', amount: gbp(26000) }),
  either(
    'plain',
    'Advance the Ridings renewal to contract because legal have cleared it',
    move,
    { deal: 'd-109', stage: 'contract', note: 'legal have cleared it' },
    { note: 'because legal have cleared it' },
  ),
  one('plain', 'The Bakker FSC carton framework is ready for Contract', move, { deal: 'd-106', stage: 'contract' }),
  one('terse', 'D-110 trial run', move, { deal: 'd-110', stage: 'trial_run' }),
  one('terse', 'D-104 > costing', move, { deal: 'd-104', stage: 'costing' }),
  one('typo', 'D-106 is now in cositng', move, { deal: 'd-106', stage: 'costing' }),
  one('voice', 'move the kirkgate deal to uh trial run', move, { deal: 'd-110', stage: 'trial_run' }),
  one('emoji', '🎯 D-109 to Contract', move, { deal: 'd-109', stage: 'contract' }),
  one('trap_name', 'move Trial Run Coffee to Trial run', move, { deal: 'd-107', stage: 'trial_run' }),
];
