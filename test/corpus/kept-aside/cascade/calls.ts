import type { CorpusCase } from '../../opened/case.ts';
import { at, either, today, yesterday } from './values.ts';

const log = 'log_activity';

/** Telephone calls that were made, missed or taken. */
export const calls: readonly CorpusCase[] = [
  either('plain', 'Log a call with Ray Sandoval, 20 minutes, about the loaner scanners.', log, {
    type: 'call',
    contact: 'co-ray',
    minutes: 20,
    subject: 'the loaner scanners',
  }),
  either(
    'plain',
    'I just had a phone call with Lorraine Beck at Mount Hood Medical.',
    log,
    { type: 'call', contact: 'co-lorraine', account: 'ac-mthood' },
    { account: undefined },
  ),
  either(
    'plain',
    'Left Stan a voicemail this morning about the charger quote.',
    log,
    { type: 'call', contact: 'co-stan', outcome: 'left_voicemail', subject: 'the charger quote' },
    { occurredAt: today },
  ),
  either(
    'plain',
    'Called Iris Wong at Beacon Toys yesterday and nobody picked up.',
    log,
    { type: 'call', contact: 'co-iris', account: 'ac-beacon', occurredAt: yesterday, outcome: 'no_answer' },
    { account: undefined },
    { notes: 'nobody picked up' },
  ),
  either(
    'plain',
    'Drew from Rogue Valley phoned to say the packing line goes live on November 9.',
    log,
    {
      type: 'call',
      contact: 'co-drew',
      account: 'ac-rogue',
      notes: 'the packing line goes live on November 9',
    },
    { account: undefined },
    { notes: undefined, subject: 'the packing line goes live on November 9' },
    { deal: 'd-209' },
  ),
  either(
    'plain',
    'Spoke with Becca Stone for 45 minutes on Friday, and it went well.',
    log,
    { type: 'call', contact: 'co-becca', minutes: 45, occurredAt: '2026-10-09', outcome: 'positive' },
    { type: 'meeting' },
  ),
  either('plain', 'Please record a 15 minute call with Owen Fletcher at 9:30 this morning.', log, {
    type: 'call',
    contact: 'co-owen',
    minutes: 15,
    occurredAt: at(today, '09:30'),
  }),
  either('terse', 'vm for jeff tillman, follow up thurs', log, {
    type: 'call',
    contact: 'co-jeff',
    outcome: 'left_voicemail',
    followUp: '2026-10-15',
  }),
  either(
    'typo',
    'Cllaed Tasha Greene at Winning Edge, she wants a demo unti for the tourney',
    log,
    {
      type: 'call',
      contact: 'co-tasha',
      account: 'ac-win',
      notes: 'she wants a demo unti for the tourney',
    },
    { account: undefined },
    { notes: undefined, subject: 'she wants a demo unti for the tourney' },
  ),
  either(
    'voice',
    'log a call with val from cedar creek thirty five minutes we talked about bin labels',
    log,
    { type: 'call', contact: 'co-val', account: 'ac-cedar', minutes: 35, subject: 'bin labels' },
    { account: undefined },
    { subject: undefined, notes: 'we talked about bin labels' },
    { subject: undefined, notes: 'bin labels' },
  ),
  either(
    'voice',
    'i talked to june albright this morning and she is happy with the lot tracking pilot',
    log,
    {
      type: 'call',
      contact: 'co-june',
      sentiment: 'positive',
      notes: 'she is happy with the lot tracking pilot',
    },
    { type: 'meeting' },
    { sentiment: undefined },
    { occurredAt: today },
    { deal: 'd-206' },
    { notes: undefined, subject: 'the lot tracking pilot' },
    { outcome: 'positive' },
  ),
  either(
    'run_on',
    'So I finally got hold of Kim Pham, about half an hour on the phone, budget is approved for the license but legal ' +
      'needs two weeks, I should check back on the 27th',
    log,
    {
      type: 'call',
      contact: 'co-kim',
      minutes: 30,
      notes: 'budget is approved for the license but legal needs two weeks',
      followUp: '2026-10-27',
    },
    { deal: 'd-207' },
    { outcome: 'positive' },
    { nextStep: 'I should check back on the 27th' },
    { nextStep: 'check back on the 27th' },
    { nextStep: 'check back' },
  ),
  either(
    'run_on',
    "Stan K called while I was driving, the handhelds drop wifi in the back bay, he's pretty frustrated and I said " +
      'Hank would call him tomorrow with a firmware fix, maybe 10 min total',
    log,
    {
      type: 'call',
      contact: 'co-stan',
      minutes: 10,
      sentiment: 'negative',
      notes: 'the handhelds drop wifi in the back bay',
      nextStep: 'Hank would call him tomorrow with a firmware fix',
    },
    { notes: "the handhelds drop wifi in the back bay, he's pretty frustrated" },
    {
      notes:
        "the handhelds drop wifi in the back bay, he's pretty frustrated and I said Hank would call him tomorrow " +
        'with a firmware fix',
    },
    { nextStep: undefined },
    { nextStep: 'Hank would call him with a firmware fix' },
    { followUp: '2026-10-14' },
    { deal: 'd-210' },
    { type: 'support' },
  ),
  either(
    'trap_name',
    'Called Chase about the API docs',
    log,
    { type: 'call', contact: 'co-chase', subject: 'the API docs' },
    { deal: 'd-217' },
  ),
];
