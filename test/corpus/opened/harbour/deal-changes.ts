import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { gbp, said } from './words.ts';

type Input = ExpectedCall['input'];

function updated(kind: CaseKind, text: string, input: Input, ...changes: Input[]): CorpusCase {
  return said(kind, text, 'update_deal', input, ...changes);
}

/** What is new about a deal. */
export const dealChanges: readonly CorpusCase[] = [
  updated('plain', 'D-24 is now worth 68k', { deal: 'd24', amount: gbp(68000) }),
  updated('plain', 'The Lowfield fleet reporting deal has slipped to 15 January', {
    deal: 'd24',
    expectedClose: '2027-01-15',
  }),
  updated('plain', 'Push D-28 back a fortnight', { deal: 'd28', expectedClose: { relative: { days: 14 } } }),
  updated('plain', 'Pull the close date on D-33 forward to 30 November', {
    deal: 'd33',
    expectedClose: '2026-11-30',
  }),
  updated('plain', 'Thornbury claims analytics came down to £41,500 after the discount', {
    deal: 'd23',
    amount: gbp(41500),
  }),
  updated('plain', "We're up against Vantra on D-31", { deal: 'd31', competitor: 'Vantra' }),
  updated('plain', "I'd put Kestrel punctuality at 70%", { deal: 'd33', probability: 70 }),
  updated('plain', 'Put the Orrin smart meter feed in best case', { deal: 'd34', forecast: 'best_case' }),
  updated(
    'plain',
    'Next step on D-30 is a technical deep dive with their IT',
    { deal: 'd30', nextStep: 'a technical deep dive with their IT' },
    { nextStep: 'technical deep dive with their IT' },
  ),
  updated('plain', 'Risk on D-27: the sponsor is leaving', { deal: 'd27', risk: 'the sponsor is leaving' }),
  updated('plain', 'Add 5k to D-26', { deal: 'd26', amount: { relative: { amount: 5000 } } }),
  updated('plain', 'Knock two grand off D-25', { deal: 'd25', amount: { relative: { amount: -2000 } } }),
  updated('plain', 'Take D-22 out of the forecast', { deal: 'd22', forecast: 'omitted' }),
  updated('plain', 'The contact on D-33 should be Nia Pritchard', { deal: 'd33', contact: 'nia' }),
  updated('plain', "D-29 won't close this year, make it end of February", {
    deal: 'd29',
    expectedClose: '2027-02-28',
  }),
  updated('plain', 'D-21 came from a referral', { deal: 'd21', source: 'referral' }),
  updated('plain', 'D-22 counts as a renewal', { deal: 'd22', type: 'renewal' }),
  updated('trap_name', 'Rename D-32 to May & Sterling three year licence', {
    deal: 'd32',
    name: 'May & Sterling three year licence',
  }),
  updated('trap_name', 'Delay Discovery Parks occupancy by a month', {
    deal: 'd28',
    expectedClose: { relative: { months: 1 } },
  }),
  updated('polite', 'Please record as a requirement on the Wexley deal: hosted in the UK', {
    deal: 'd31',
    requirements: 'hosted in the UK',
  }),
  updated('polite', 'Would it be possible to move the expected close of D-31 to 20 November?', {
    deal: 'd31',
    expectedClose: '2026-11-20',
  }),
  updated('terse', 'D-34 90%', { deal: 'd34', probability: 90 }),
  updated('terse', 'D-25 €55k', { deal: 'd25', amount: { amount: 55000, currency: 'EUR' } }),
  updated('terse', 'd-28 close date 4/12', { deal: 'd28', expectedClose: '2026-12-04' }),
  updated('terse', 'D-23 commit', { deal: 'd23', forecast: 'commit' }),
  updated('typo', 'chnage the amuont of D-27 to 19500', { deal: 'd27', amount: gbp(19500) }),
  updated('typo', 'psuh Kestrel punctuality to mid decmber', { deal: 'd33', expectedClose: '2026-12-15' }),
  updated('voice', 'update the call lane stock forecasting deal to thirty two thousand pounds', {
    deal: 'd30',
    amount: gbp(32000),
  }),
  updated('run_on', 'D-24: 72k, 60%, closes 18 December, next step: redline call', {
    deal: 'd24',
    amount: gbp(72000),
    probability: 60,
    expectedClose: '2026-12-18',
    nextStep: 'redline call',
  }),
  updated('run_on', 'kestrel deal, up to 85k now, competitor is Vantra, expected close end of Jan', {
    deal: 'd33',
    amount: gbp(85000),
    competitor: 'Vantra',
    expectedClose: '2027-01-31',
  }),
];
