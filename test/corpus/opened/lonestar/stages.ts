import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';
import { lastFriday, loose, yesterday } from './values.ts';

/** Deals that move, are closed or come back. */
export const stages: readonly CorpusCase[] = [
  one('plain', 'D-23 has moved on to Proposal', 'move_deal', { deal: 'd23', stage: 'proposal' }),
  one('plain', 'Put the Armadillo deal in Assessment', 'move_deal', { deal: 'd31', stage: 'assessment' }),
  one('plain', 'Contract sent on D-28', 'move_deal', { deal: 'd28', stage: 'contract_sent' }),
  one('plain', 'Hill Country yard cameras should sit in Contacted', 'move_deal', { deal: 'd24', stage: 'contacted' }),
  one('plain', 'Back to Lead In with D-34', 'move_deal', { deal: 'd34', stage: 'lead_in' }),
  one('plain', 'We are in the assessment phase with D-33 now', 'move_deal', { deal: 'd33', stage: 'assessment' }),
  loose(
    'plain',
    'Advance D-21 to the proposal stage, they liked the walkthrough',
    'move_deal',
    { deal: 'd21', stage: 'proposal', note: 'they liked the walkthrough' },
    [],
  ),
  one('plain', 'Can D-29 go into Contract Sent?', 'move_deal', { deal: 'd29', stage: 'contract_sent' }),
  one('plain', 'D-25: stage Contacted', 'move_deal', { deal: 'd25', stage: 'contacted' }),
  one('plain', 'Set the stage of the Comal MDR renewal to Contract Sent', 'move_deal', {
    deal: 'd35',
    stage: 'contract_sent',
  }),
  one('plain', 'D-32 belongs under Assessment, not Proposal', 'move_deal', { deal: 'd32', stage: 'assessment' }),
  one('plain', 'The Rio Seco ISD panic buttons have reached the proposal stage', 'move_deal', {
    deal: 'd32',
    stage: 'proposal',
  }),
  one(
    'plain',
    'Drop D-27 back into Contacted because the sponsor left',
    'move_deal',
    { deal: 'd27', stage: 'contacted', note: 'the sponsor left' },
    call('move_deal', { deal: 'd27', stage: 'contacted', note: 'because the sponsor left' }),
  ),
  one('plain', 'The Müller deal can be shifted to Proposal with 31k', 'move_deal', {
    deal: 'd33',
    stage: 'proposal',
    amount: usd(31_000),
  }),
  one('plain', 'Update: MoPac gate upgrade → Assessment', 'move_deal', { deal: 'd28', stage: 'assessment' }),
  one('plain', 'Let us progress D-22 to Contract Sent, closing February 5', 'move_deal', {
    deal: 'd22',
    stage: 'contract_sent',
    expectedClose: '2027-02-05',
  }),
  one('plain', 'D-24 is ready for Proposal', 'move_deal', { deal: 'd24', stage: 'proposal' }),
  one('plain', 'I moved the Capitol View deal to Contacted, please record it', 'move_deal', {
    deal: 'd34',
    stage: 'contacted',
  }),
  one('plain', 'Transfer D-35 from Proposal to Contract Sent', 'move_deal', { deal: 'd35', stage: 'contract_sent' }),
  one('terse', 'D-31 > proposal', 'move_deal', { deal: 'd31', stage: 'proposal' }),
  one('terse', 'd-26 contract sent', 'move_deal', { deal: 'd26', stage: 'contract_sent' }),
  loose(
    'run_on',
    'D-27 goes to Proposal, value 64k, it should close on March 12, they want a fixed fee',
    'move_deal',
    {
      deal: 'd27',
      stage: 'proposal',
      amount: usd(64_000),
      expectedClose: '2027-03-12',
      note: 'they want a fixed fee',
    },
    [],
  ),

  one('plain', 'Good news, the Comal MDR renewal is signed', 'close_deal', { deal: 'd35', result: 'won' }),
  one('plain', 'D-24 went to Fortline Systems', 'close_deal', {
    deal: 'd24',
    result: 'lost',
    competitor: 'Fortline Systems',
  }),
  one('plain', 'We lost D-28 on price', 'close_deal', { deal: 'd28', result: 'lost', reason: 'price' }),
  one('plain', 'Mark D-31 won at $24,000', 'close_deal', { deal: 'd31', result: 'won', amount: usd(24_000) }),
  one(
    'plain',
    'Capitol View intercoms is lost, they have no budget',
    'close_deal',
    { deal: 'd34', result: 'lost', reason: 'they have no budget' },
    call('close_deal', { deal: 'd34', result: 'lost', reason: 'no budget' }),
  ),
  one('plain', 'D-32 is dead because the bond failed', 'close_deal', {
    deal: 'd32',
    result: 'lost',
    reason: 'the bond failed',
  }),
  one('plain', 'The Armadillo deal has been won', 'close_deal', { deal: 'd31', result: 'won' }),
  one('plain', 'They signed D-22 on Friday', 'close_deal', { deal: 'd22', result: 'won', closedOn: lastFriday }),
  one('plain', 'Please close out D-33 as a win', 'close_deal', { deal: 'd33', result: 'won' }),
  one('plain', 'Barton Creek phase 2 fell through', 'close_deal', { deal: 'd29', result: 'lost' }),
  one('plain', 'On D-23 they picked ShieldCorp over us', 'close_deal', {
    deal: 'd23',
    result: 'lost',
    competitor: 'ShieldCorp',
  }),
  one('plain', 'Lost: D-27, timing', 'close_deal', { deal: 'd27', result: 'lost', reason: 'timing' }),
  one('plain', 'I closed D-26 yesterday for 92k', 'close_deal', {
    deal: 'd26',
    result: 'won',
    closedOn: yesterday,
    amount: usd(92_000),
  }),
  one('plain', 'Consider D-29 lost, the new owner froze all spending', 'close_deal', {
    deal: 'd29',
    result: 'lost',
    reason: 'the new owner froze all spending',
  }),
  one('plain', 'Hill Country yard cameras: won, 33k', 'close_deal', {
    deal: 'd24',
    result: 'won',
    amount: usd(33_000),
  }),
  one('plain', 'D-21 can be closed as won as of January 15', 'close_deal', {
    deal: 'd21',
    result: 'won',
    closedOn: lastFriday,
  }),
  one('plain', 'We did not get the Rio Seco deal', 'close_deal', { deal: 'd32', result: 'lost' }),
  one('plain', 'Victory on D-25!', 'close_deal', { deal: 'd25', result: 'won' }),
  one('trap_name', 'May & Morgan email security is lost to ShieldCorp, reason: missing features', 'close_deal', {
    deal: 'd25',
    result: 'lost',
    competitor: 'ShieldCorp',
    reason: 'missing features',
  }),
  one('terse', 'D-34 lost price', 'close_deal', { deal: 'd34', result: 'lost', reason: 'price' }),
  one('run_on', 'so we finally won D-26 last Friday for 97k because our response time was better', 'close_deal', {
    deal: 'd26',
    result: 'won',
    closedOn: lastFriday,
    amount: usd(97_000),
    reason: 'our response time was better',
  }),

  one('plain', 'Revive D-23', 'reopen_deal', { deal: 'd23' }),
  one('plain', 'D-34 is open again, stage Contacted', 'reopen_deal', { deal: 'd34', stage: 'contacted' }),
  one('plain', 'Could you reopen the Müller deal?', 'reopen_deal', { deal: 'd33' }),
];
