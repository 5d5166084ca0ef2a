import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { yesterday } from './dates.ts';
import { ways } from './say.ts';

/** Deals that are moved, closed or opened again. */
export const movedDeals: readonly CorpusCase[] = [
  one('plain', 'The Red River deal has reached the proposal stage', 'move_deal', { deal: 'd29', stage: 'proposal' }),
  one('plain', 'Advance D-23 to Site Visit', 'move_deal', { deal: 'd23', stage: 'site_visit' }),
  one('plain', 'We are in negotiation on D-26 now', 'move_deal', { deal: 'd26', stage: 'negotiation' }),
  one('plain', 'Put the Garland SD-WAN back to qualification please', 'move_deal', {
    deal: 'd34',
    stage: 'qualification',
  }),
  one('plain', 'D-22 goes into Proposal at $8,900', 'move_deal', { deal: 'd22', stage: 'proposal', amount: usd(8900) }),
  one('plain', 'Can you drag the Cedar Springs fiber deal over to negotiation?', 'move_deal', {
    deal: 'd28',
    stage: 'negotiation',
  }),
  one('plain', 'Change the stage of the Bluebonnet phones deal to prospecting', 'move_deal', {
    deal: 'd23',
    stage: 'prospecting',
  }),
  one('plain', 'Preston Hollow renewal moves to negotiation, closing August 14', 'move_deal', {
    deal: 'd27',
    stage: 'negotiation',
    expectedClose: '2026-08-14',
  }),
  one('terse', 'D-30 > qualification', 'move_deal', { deal: 'd30', stage: 'qualification' }),
  one('terse', 'd25 site visit', 'move_deal', { deal: 'd25', stage: 'site_visit' }),
  one('typo', 'mvoe D-31 to negotation', 'move_deal', { deal: 'd31', stage: 'negotiation' }),
  one('voice', 'yeah go ahead and move the oak cliff hosted pbx to proposal', 'move_deal', {
    deal: 'd26',
    stage: 'proposal',
  }),
  one('emoji', '🚀 D-21 to negotiation', 'move_deal', { deal: 'd21', stage: 'negotiation' }),
  one('polite', 'When you have a second, would you move D-28 on to Site Visit for me? Cheers', 'move_deal', {
    deal: 'd28',
    stage: 'site_visit',
  }),
  one('trap_name', 'Closed Loop call recording is in qualification', 'move_deal', {
    deal: 'd31',
    stage: 'qualification',
  }),

  one('plain', 'Great news, Bluebonnet phones is signed!', 'close_deal', { deal: 'd23', result: 'won' }),
  one('plain', 'We lost D-34 to Lumera', 'close_deal', { deal: 'd34', result: 'lost', competitor: 'Lumera' }),
  one('plain', 'D-30 is dead, reason: landlord refused the trench', 'close_deal', {
    deal: 'd30',
    result: 'lost',
    reason: 'landlord refused the trench',
  }),
  one('plain', 'Mark the Hale & Ortega contract renewal as won at $12,600', 'close_deal', {
    deal: 'd33',
    result: 'won',
    amount: usd(12600),
  }),
  ways('plain', 'The Oak Cliff deal was lost yesterday because of budget', 'close_deal', {
    deal: 'd26',
    result: 'lost',
    closedOn: yesterday,
    reason: 'budget',
  }),
  one(
    'plain',
    'Brazos went with another carrier on D-25, so please close it as lost',
    'close_deal',
    { deal: 'd25', result: 'lost' },
    call('close_deal', { deal: 'd25', result: 'lost', reason: 'Brazos went with another carrier' }),
    call('close_deal', { deal: 'd25', result: 'lost', reason: 'went with another carrier' }),
  ),
  one('plain', 'Red River signed this for 30k: D-29 is won', 'close_deal', {
    deal: 'd29',
    result: 'won',
    amount: usd(30000),
  }),
  one('plain', 'Customer accepted D-22 on July 20, close it as won', 'close_deal', {
    deal: 'd22',
    result: 'won',
    closedOn: '2026-07-20',
  }),
  one(
    'plain',
    'Cedar Springs chose Lumera over us on price, the fiber deal is lost',
    'close_deal',
    { deal: 'd28', result: 'lost', competitor: 'Lumera', reason: 'price' },
    call('close_deal', { deal: 'd28', result: 'lost', competitor: 'Lumera', reason: 'on price' }),
  ),
  one('terse', 'D-21 won', 'close_deal', { deal: 'd21', result: 'won' }),
  one('terse', 'd-27 lost, timing', 'close_deal', { deal: 'd27', result: 'lost', reason: 'timing' }),
  one('typo', 'we wno the Preston Hollow renwal', 'close_deal', { deal: 'd27', result: 'won' }),
  one('voice', 'okay so the garland sd-wan deal is won yesterday for nine thousand dollars', 'close_deal', {
    deal: 'd34',
    result: 'won',
    closedOn: yesterday,
    amount: usd(9000),
  }),
  one('emoji', '🎉🎉 won D-24!!', 'close_deal', { deal: 'd24', result: 'won' }),
  one('trap_name', 'Closed Loop call recording won', 'close_deal', { deal: 'd31', result: 'won' }),

  one(
    'plain',
    'D-27 is alive again, put it back in negotiation',
    'reopen_deal',
    { deal: 'd27', stage: 'negotiation' },
    call('move_deal', { deal: 'd27', stage: 'negotiation' }),
  ),
  one('plain', 'Can we un-close the Garland SD-WAN deal? They changed their mind', 'reopen_deal', { deal: 'd34' }),
];
