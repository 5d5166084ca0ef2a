import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { tomorrow } from './dates.ts';

/** Facts of deals that change. */
export const dealUpdates: readonly CorpusCase[] = [
  one('plain', 'The Tufton deal is now worth 185k', 'update_deal', { deal: 'd-tufton', amount: usd(185000) }),
  one('plain', 'Sable now says they sign on January 15, please change the close date', 'update_deal', {
    deal: 'd-sable',
    expectedClose: '2027-01-15',
  }),
  one('plain', 'Bump D-29 up by 12k', 'update_deal', { deal: 'd-kestrel', amount: { relative: { amount: 12000 } } }),
  one('plain', 'I would put the odds on the Vantor deal at 70%', 'update_deal', { deal: 'd-vantor', probability: 70 }),
  one('plain', 'Delay the expected close of the Orrin bioreactor pilot by three weeks', 'update_deal', {
    deal: 'd-orrin',
    expectedClose: { relative: { days: 21 } },
  }),
  one('plain', 'Next step on the core facility deal: walk the dean through the floor plan', 'update_deal', {
    deal: 'd-stone',
    nextStep: 'walk the dean through the floor plan',
  }),
  one('plain', 'We are up against Thermalis on the Westmere flow cytometer', 'update_deal', {
    deal: 'd-west-flow',
    competitor: 'Thermalis',
  }),
  one('plain', 'Put D-30 in commit', 'update_deal', { deal: 'd-helixa', forecast: 'commit' }),
  one('plain', 'Colleen Fitzgerald is the contact on D-32', 'update_deal', { deal: 'd-stone', contact: 'c-colleen' }),
  one('plain', 'Main risk for the Calder sequencer upgrade: their grant has not been approved yet', 'update_deal', {
    deal: 'd-calder-seq',
    risk: 'their grant has not been approved yet',
  }),
  one('plain', 'Call the D-33 deal Push onboarding kits from now on', 'update_deal', {
    deal: 'd-push',
    name: 'Push onboarding kits',
  }),
  one('plain', 'Take the Helixa deal down to $31,500 and have it close end of January', 'update_deal', {
    deal: 'd-helixa',
    amount: usd(31500),
    expectedClose: '2027-01-31',
  }),
  one('plain', 'The Münster incubators slipped a month', 'update_deal', {
    deal: 'd-munster',
    expectedClose: { relative: { months: 1 } },
  }),
  one('plain', 'Leave D-25 out of the forecast', 'update_deal', { deal: 'd-west-freezer', forecast: 'omitted' }),
  one('terse', 'd-27 62k', 'update_deal', { deal: 'd-sable', amount: usd(62000) }),
  one('terse', 'kestrel deal close 12/18', 'update_deal', { deal: 'd-kestrel', expectedClose: '2026-12-18' }),
  one('terse', 'd-22 90 %', 'update_deal', { deal: 'd-calder-renewal', probability: 90 }),
  one('typo', 'chagne the amuont of D-28 to 240k', 'update_deal', { deal: 'd-vantor', amount: usd(240000) }),
  one('voice', 'set the stonebridge deal to four hundred and ten thousand dollars', 'update_deal', {
    deal: 'd-stone',
    amount: usd(410000),
  }),
  one('run_on', 'D-23, best case, 55 percent, close by Feb 12, amount 138k, that is where we are', 'update_deal', {
    deal: 'd-calder-seq',
    forecast: 'best_case',
    probability: 55,
    expectedClose: '2027-02-12',
    amount: usd(138000),
  }),
  one('trap_name', 'Push the Push Diagnostics deal to January 20', 'update_deal', {
    deal: 'd-push',
    expectedClose: '2027-01-20',
  }),
  one('trap_name', 'Monday Morning plate reader will close on Friday', 'update_deal', {
    deal: 'd-monday',
    expectedClose: tomorrow,
  }),
  one('polite', 'If you have a moment, could you lower D-26 by 4k please?', 'update_deal', {
    deal: 'd-orrin',
    amount: { relative: { amount: -4000 } },
  }),
];

/** Deals that change their stage. */
export const dealMoves: readonly CorpusCase[] = [
  one('plain', 'Vantor has entered negotiation', 'move_deal', { deal: 'd-vantor', stage: 'negotiation' }),
  one('plain', 'Please move the flow cytometer deal at Westmere to Proposal', 'move_deal', {
    deal: 'd-west-flow',
    stage: 'proposal',
  }),
  one(
    'plain',
    'We sent the quote so D-27 goes to proposal',
    'move_deal',
    { deal: 'd-sable', stage: 'proposal' },
    call('move_deal', { deal: 'd-sable', stage: 'proposal', note: 'We sent the quote' }),
  ),
  one(
    'plain',
    'Drop D-34 back to qualification because the lab lost its funding',
    'move_deal',
    { deal: 'd-munster', stage: 'qualification', note: 'the lab lost its funding' },
    call('move_deal', { deal: 'd-munster', stage: 'qualification', note: 'because the lab lost its funding' }),
  ),
  one('plain', 'Orrin bioreactor pilot is in the qualification stage as of today', 'move_deal', {
    deal: 'd-orrin',
    stage: 'qualification',
  }),
  one('plain', 'Advance the Kestrel deal to negotiation, closing December 22', 'move_deal', {
    deal: 'd-kestrel',
    stage: 'negotiation',
    expectedClose: '2026-12-22',
  }),
  one('plain', 'Put the freezer farm into prospecting', 'move_deal', { deal: 'd-west-freezer', stage: 'prospecting' }),
  one('terse', 'd-31 > negotiation', 'move_deal', { deal: 'd-monday', stage: 'negotiation' }),
  one('terse', 'helixa to proposal', 'move_deal', { deal: 'd-helixa', stage: 'proposal' }),
  one('typo', 'mvoe D-21 to negotation', 'move_deal', { deal: 'd-tufton', stage: 'negotiation' }),
  one('voice', 'move d twenty six to proposal please', 'move_deal', { deal: 'd-orrin', stage: 'proposal' }),
  one('run_on', 'negotiation now for D-32, 395k, should close January 29', 'move_deal', {
    deal: 'd-stone',
    stage: 'negotiation',
    amount: usd(395000),
    expectedClose: '2027-01-29',
  }),
  one('trap_name', 'Move the Push deal into proposal', 'move_deal', { deal: 'd-push', stage: 'proposal' }),
  one('emoji', 'D-28 → negotiation 🚀', 'move_deal', { deal: 'd-vantor', stage: 'negotiation' }),
];
