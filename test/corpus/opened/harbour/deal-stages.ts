import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, one } from '../write.ts';
import { gbp, or, pastMonday, pastTuesday, said, today, yesterday } from './words.ts';

type Input = ExpectedCall['input'];

function closed(kind: CaseKind, text: string, input: Input, ...changes: Input[]): CorpusCase {
  return said(kind, text, 'close_deal', input, ...changes);
}

function moved(kind: CaseKind, text: string, deal: string, stage: string, input: Input = {}): CorpusCase {
  return one(kind, text, 'move_deal', { deal, stage, ...input });
}

/** Where a deal goes, and how it ends. */
export const dealStages: readonly CorpusCase[] = [
  moved('plain', 'D-24 has gone to Procurement', 'd24', 'procurement'),
  moved('trap_name', 'Müller rollout DACH is in trial as of today', 'd29', 'trial'),
  moved('plain', 'Put the Castlegate arrears pilot into Proposal', 'd27', 'proposal'),
  moved('plain', 'Send D-33 back to Demo because the audience changed completely', 'd33', 'demo', {
    note: 'the audience changed completely',
  }),
  moved('plain', "Thornbury's deal has entered trial", 'd23', 'trial'),
  moved('plain', "Orrin Energy's opportunity goes on to procurement", 'd34', 'procurement'),
  moved('plain', 'Can D-31 be put in discovery again?', 'd31', 'discovery'),
  moved('plain', 'Advance D-30 to proposal at 36k', 'd30', 'proposal', { amount: gbp(36000) }),
  moved('terse', 'stage of D-28: demo', 'd28', 'demo'),
  moved('terse', 'D-26 -> procurement', 'd26', 'procurement'),
  moved('typo', 'move D-27 to propsal', 'd27', 'proposal'),
  moved('typo', 'D-34 is in procurment now', 'd34', 'procurement'),
  moved('voice', 'uh move the kestrel deal to trial please', 'd33', 'trial'),
  moved('run_on', 'D-25 into Procurement, closing 27 November, 58k', 'd25', 'procurement', {
    expectedClose: '2026-11-27',
    amount: gbp(58000),
  }),
  moved('trap_name', 'Move Discovery Parks occupancy from Discovery to Demo', 'd28', 'demo'),
  moved('emoji', '🚀 D-32 to trial', 'd32', 'trial'),

  closed('plain', 'Lowfield signed!', { deal: 'd24', result: 'won' }),
  closed('plain', "We've won D-23", { deal: 'd23', result: 'won' }),
  closed('plain', 'Sadly we lost Castlegate arrears pilot on price', {
    deal: 'd27',
    result: 'lost',
    reason: 'price',
  }),
  closed(
    'plain',
    'D-31 is dead, Wexley ran out of budget',
    { deal: 'd31', result: 'lost', reason: 'Wexley ran out of budget' },
    { reason: 'ran out of budget' },
  ),
  closed('plain', 'Vantra beat us on the Kestrel deal', { deal: 'd33', result: 'lost', competitor: 'Vantra' }),
  closed('plain', 'The Orrin deal was signed on Tuesday at 64k', {
    deal: 'd34',
    result: 'won',
    closedOn: pastTuesday,
    amount: gbp(64000),
  }),
  closed('plain', 'Close D-30 as won, £34,000', { deal: 'd30', result: 'won', amount: gbp(34000) }),
  closed(
    'plain',
    'Mark D-28 lost, they went with an in-house build',
    {
      deal: 'd28',
      result: 'lost',
      reason: 'they went with an in-house build',
    },
    { reason: 'went with an in-house build' },
    { competitor: 'an in-house build' },
  ),
  closed('terse', 'closed won D-26', { deal: 'd26', result: 'won' }),
  closed('terse', 'D-32 lost - timing', { deal: 'd32', result: 'lost', reason: 'timing' }),
  closed('typo', 'we lsot D-29 becuase of no budget', { deal: 'd29', result: 'lost', reason: 'no budget' }),
  closed('voice', 'we won the thornbury deal on monday for forty four thousand', {
    deal: 'd23',
    result: 'won',
    closedOn: pastMonday,
    amount: gbp(44000),
  }),
  closed(
    'run_on',
    'lost D-25 yesterday to Vantra, reason: price, they came in 30% lower',
    {
      deal: 'd25',
      result: 'lost',
      closedOn: yesterday,
      competitor: 'Vantra',
      reason: 'price, they came in 30% lower',
    },
    { reason: 'price' },
  ),
  closed('emoji', '🎉 D-24 WON 🎉', { deal: 'd24', result: 'won' }),
  closed(
    'trap_name',
    'The Discovery Parks deal is won, countersigned today',
    { deal: 'd28', result: 'won', closedOn: today },
    { closedOn: null },
    { reason: 'countersigned today' },
  ),
  closed(
    'trap_name',
    'May & Sterling have gone cold for good, close D-32 as lost',
    { deal: 'd32', result: 'lost', reason: 'May & Sterling have gone cold for good' },
    { reason: 'gone cold for good' },
    { reason: null },
  ),
  closed('polite', 'Could you kindly mark the Orrin smart meter feed as won with effect from 9 October?', {
    deal: 'd34',
    result: 'won',
    closedOn: '2026-10-09',
  }),

  one('plain', 'Reopen D-31 please, they found money', 'reopen_deal', { deal: 'd31' }),
  or(
    one('plain', 'The Castlegate deal is alive again, put it in Demo', 'reopen_deal', {
      deal: 'd27',
      stage: 'demo',
    }),
    call('move_deal', { deal: 'd27', stage: 'demo' }),
  ),
  one('plain', 'Bring D-28 back to life', 'reopen_deal', { deal: 'd28' }),
];
