import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { eur, lastFriday, monday, yesterday } from './said.ts';

/** Deals corrected, moved along, closed and opened again. */
export const dealsChanged: readonly CorpusCase[] = [
  one('plain', 'D-23 is now worth 95,000', 'update_deal', { deal: 'd_nordlicht', amount: eur(95000) }),
  one('plain', 'Ferrovia steel coils rail slips by a month', 'update_deal', {
    deal: 'd_ferro',
    expectedClose: { relative: { months: 1 } },
  }),
  one('plain', 'Oberland keg pooling will only be decided on 20 November', 'update_deal', {
    deal: 'd_keg',
    expectedClose: '2026-11-20',
  }),
  one('plain', 'I would put the chances for D-29 at 70 percent', 'update_deal', { deal: 'd_velo', probability: 70 }),
  one(
    'plain',
    'Next step for D-25 is the trial run in Hamburg',
    'update_deal',
    { deal: 'd_muehle', nextStep: 'the trial run in Hamburg' },
    call('update_deal', { deal: 'd_muehle', nextStep: 'trial run in Hamburg' }),
  ),
  one('plain', 'Our competitor on the Nordlicht deal is Hermes', 'update_deal', {
    deal: 'd_nordlicht',
    competitor: 'Hermes',
  }),
  one('plain', 'Raise the Velocita deal by 5k', 'update_deal', {
    deal: 'd_velo',
    amount: { relative: { amount: 5000 } },
  }),
  one('plain', 'Take D-26 into best case', 'update_deal', { deal: 'd_fulfil', forecast: 'best_case' }),
  one('plain', 'Call D-22 "Spandau hall 3" from now on', 'update_deal', { deal: 'd_spandau', name: 'Spandau hall 3' }),
  one(
    'plain',
    'The risk on D-24 is the new works council',
    'update_deal',
    { deal: 'd_ferro', risk: 'the new works council' },
    call('update_deal', { deal: 'd_ferro', risk: 'new works council' }),
  ),
  one('plain', 'Elif Yıldız is our contact for D-27', 'update_deal', { deal: 'd_returns', contact: 'c_elif' }),
  one('plain', 'Bring the closing of D-21 forward to the end of September', 'update_deal', {
    deal: 'd_customs',
    expectedClose: '2026-09-30',
  }),
  one('plain', 'We agreed on 62.500 € for the Mühlenbach pallet network, please correct the value', 'update_deal', {
    deal: 'd_muehle',
    amount: eur(62500),
  }),
  one('plain', 'Leave D-32 out of the forecast, set it to omitted', 'update_deal', {
    deal: 'd_pallet',
    forecast: 'omitted',
  }),
  one('plain', 'they knocked 3k off the keg pooling deal', 'update_deal', {
    deal: 'd_keg',
    amount: { relative: { amount: -3000 } },
  }),
  one('plain', 'Requirements for the Pixelpark fulfilment deal: same-day dispatch, cut-off 16:00', 'update_deal', {
    deal: 'd_fulfil',
    requirements: 'same-day dispatch, cut-off 16:00',
  }),
  one('terse', 'D-23 close mid oct', 'update_deal', { deal: 'd_nordlicht', expectedClose: '2026-10-15' }),
  one('terse', 'nordlicht deal +2 weeks', 'update_deal', {
    deal: 'd_nordlicht',
    expectedClose: { relative: { days: 14 } },
  }),
  one('typo', 'updaet D-22 amout to 210k', 'update_deal', { deal: 'd_spandau', amount: eur(210000) }),
  one('voice', 'push d twenty five out three weeks', 'update_deal', {
    deal: 'd_muehle',
    expectedClose: { relative: { days: 21 } },
  }),
  one('polite', 'Could you please set D-28 to commit? Thank you kindly', 'update_deal', {
    deal: 'd_keg',
    forecast: 'commit',
  }),
  one('run_on', 'D-29, 75% now, 88k, closes 30/10, next step: board meeting in Turin', 'update_deal', {
    deal: 'd_velo',
    probability: 75,
    amount: eur(88000),
    expectedClose: '2026-10-30',
    nextStep: 'board meeting in Turin',
  }),
  one('trap_name', 'The Monday Morning deal now closes on 9 October', 'update_deal', {
    deal: 'd_monday',
    expectedClose: '2026-10-09',
  }),
  one('trap_name', 'Depot 24 night runs is worth 24k', 'update_deal', { deal: 'd_depot', amount: eur(24000) }),

  one('plain', 'D-27 has reached the proposal stage', 'move_deal', { deal: 'd_returns', stage: 'proposal' }),
  one('plain', 'We are negotiating with Ferrovia now, so please shift the deal to negotiation', 'move_deal', {
    deal: 'd_ferro',
    stage: 'negotiation',
  }),
  one(
    'plain',
    'Put Oberland keg pooling back to qualification, they changed the buyer',
    'move_deal',
    { deal: 'd_keg', stage: 'qualification', note: 'they changed the buyer' },
    call('move_deal', { deal: 'd_keg', stage: 'qualification' }),
  ),
  one('plain', 'Can D-23 go to negotiation with 120k and close on 30 October?', 'move_deal', {
    deal: 'd_nordlicht',
    stage: 'negotiation',
    amount: eur(120000),
    expectedClose: '2026-10-30',
  }),
  one('plain', 'the Velocita one is a step further, it belongs in negotiation', 'move_deal', {
    deal: 'd_velo',
    stage: 'negotiation',
  }),
  one('terse', 'd-25 → proposal', 'move_deal', { deal: 'd_muehle', stage: 'proposal' }),
  one('terse', 'D-32 into nego', 'move_deal', { deal: 'd_pallet', stage: 'negotiation' }),
  one('typo', 'mvoe D-31 to porposal', 'move_deal', { deal: 'd_depot', stage: 'proposal' }),
  one('typo', 'Mühlenbach deal to negotiaton pls', 'move_deal', { deal: 'd_muehle', stage: 'negotiation' }),
  one('voice', 'yeah d thirty goes to proposal now', 'move_deal', { deal: 'd_brandt', stage: 'proposal' }),
  one('polite', 'Please be so good as to move D-22 along to Qualification', 'move_deal', {
    deal: 'd_spandau',
    stage: 'qualification',
  }),
  one(
    'run_on',
    'D-26 has come on nicely, negotiation now, 73k instead, should close on 6 November',
    'move_deal',
    { deal: 'd_fulfil', stage: 'negotiation', amount: eur(73000), expectedClose: '2026-11-06' },
    call('move_deal', {
      deal: 'd_fulfil',
      stage: 'negotiation',
      amount: eur(73000),
      expectedClose: '2026-11-06',
      note: 'D-26 has come on nicely',
    }),
  ),
  one('trap_name', 'advance the Lost & Found deal to negotiation', 'move_deal', {
    deal: 'd_lost',
    stage: 'negotiation',
  }),
  one('trap_name', 'Call a Pallet API rollout is in proposal', 'move_deal', { deal: 'd_pallet', stage: 'proposal' }),

  one('plain', 'Nordlicht signed yesterday!', 'close_deal', {
    deal: 'd_nordlicht',
    result: 'won',
    closedOn: yesterday,
  }),
  one(
    'plain',
    'We are out at Ferrovia, DB Cargo was cheaper, so the deal is lost',
    'close_deal',
    { deal: 'd_ferro', result: 'lost', competitor: 'DB Cargo', reason: 'DB Cargo was cheaper' },
    call('close_deal', { deal: 'd_ferro', result: 'lost', reason: 'DB Cargo was cheaper' }),
    call('close_deal', { deal: 'd_ferro', result: 'lost', competitor: 'DB Cargo', reason: 'cheaper' }),
    call('close_deal', { deal: 'd_ferro', result: 'lost', competitor: 'DB Cargo' }),
  ),
  one('plain', 'D-28 is ours, final amount 47,300 euros', 'close_deal', {
    deal: 'd_keg',
    result: 'won',
    amount: eur(47300),
  }),
  one('plain', 'Book D-26 as lost, reason: no budget', 'close_deal', {
    deal: 'd_fulfil',
    result: 'lost',
    reason: 'no budget',
  }),
  one('plain', 'Unfortunately the Velocita deal went to Rhenus', 'close_deal', {
    deal: 'd_velo',
    result: 'lost',
    competitor: 'Rhenus',
  }),
  one('plain', 'the Mühlenbach deal is in the bag as of last Friday', 'close_deal', {
    deal: 'd_muehle',
    result: 'won',
    closedOn: lastFriday,
  }),
  one(
    'plain',
    'Customer cancelled the project on 31 August, mark D-27 lost',
    'close_deal',
    { deal: 'd_returns', result: 'lost', closedOn: monday, reason: 'Customer cancelled the project' },
    call('close_deal', { deal: 'd_returns', result: 'lost', reason: 'Customer cancelled the project on 31 August' }),
    call('close_deal', { deal: 'd_returns', result: 'lost', closedOn: monday }),
  ),
  one('terse', 'D-30 won 🥳 140k', 'close_deal', { deal: 'd_brandt', result: 'won', amount: eur(140000) }),
  one('terse', 'd-31 lost, price', 'close_deal', { deal: 'd_depot', result: 'lost', reason: 'price' }),
  one('typo', 'we wno the Oberland deal', 'close_deal', { deal: 'd_keg', result: 'won' }),
  one('voice', 'we lost d twenty nine because of timing', 'close_deal', {
    deal: 'd_velo',
    result: 'lost',
    reason: 'timing',
  }),
  one('emoji', '🎉🎉 we won D-24 🎉🎉', 'close_deal', { deal: 'd_ferro', result: 'won' }),
  one(
    'run_on',
    'so D-23 is done, signed on Monday, 118k in the end, they went with us because of the evening slots, won',
    'close_deal',
    { deal: 'd_nordlicht', result: 'won', closedOn: monday, amount: eur(118000), reason: 'the evening slots' },
    call('close_deal', {
      deal: 'd_nordlicht',
      result: 'won',
      closedOn: monday,
      amount: eur(118000),
      reason: 'they went with us because of the evening slots',
    }),
  ),
  one('trap_name', 'we won Lost & Found store deliveries', 'close_deal', { deal: 'd_lost', result: 'won' }),
  one('plain', 'Heiko changed his mind, D-30 is open again', 'reopen_deal', { deal: 'd_brandt' }),
  one('plain', 'Closing D-27 was premature, please reopen it in proposal', 'reopen_deal', {
    deal: 'd_returns',
    stage: 'proposal',
  }),
];
