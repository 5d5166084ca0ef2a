import type { CorpusCase } from '../case.ts';
import { one } from '../write.ts';
import { at, choose, likely, maybe, noted, today, told, yesterday } from './values.ts';

const log = 'log_activity';
const called = { type: 'call' };

/** Telephone calls. */
export const calls: readonly CorpusCase[] = [
  choose(
    'run_on',
    'Erin Gallagher from Prospect Hill called me at 8 this morning, 15 minutes, the board liked our ' +
      'demo, they need it all in writing, so follow up with her on Tuesday',
    log,
    { ...called, contact: 'co-erin', occurredAt: at(today, '08:00'), minutes: 15, followUp: '2026-05-19' },
    [
      { notes: 'the board liked our demo, they need it all in writing' },
      { notes: 'the board liked our demo' },
      { notes: 'they need it all in writing' },
    ],
    maybe({ outcome: 'positive' }, { sentiment: 'positive' }),
    maybe({ account: 'ac-prosp' }),
    maybe({ nextStep: 'follow up with her on Tuesday' }),
  ),
  choose(
    'plain',
    'Log a call with Denise Fowler at Apex Staffing.',
    log,
    { ...called, contact: 'co-denise' },
    maybe({ account: 'ac-apex' }),
  ),
  choose(
    'plain',
    'Had a 30 min call with Nate Whitlock about the time tracking add-on.',
    log,
    { ...called, contact: 'co-nate', minutes: 30 },
    likely(...told('the time tracking add-on')),
    likely({ deal: 'd-203' }),
  ),
  choose(
    'plain',
    'I left Steve Lindqvist a voicemail this morning.',
    log,
    { ...called, contact: 'co-steve', outcome: 'left_voicemail' },
    maybe({ occurredAt: today }),
  ),
  one('plain', "Called Frank's Auto Parts yesterday and nobody picked up.", log, {
    ...called,
    account: 'ac-frank',
    outcome: 'no_answer',
    occurredAt: yesterday,
  }),
  choose(
    'plain',
    'Spoke with Monica Reyes for 45 minutes yesterday, she wants to see the scheduling screens first.',
    log,
    { ...called, contact: 'co-monica', minutes: 45, occurredAt: yesterday },
    noted('she wants to see the scheduling screens first', 'wants to see the scheduling screens first'),
  ),
  one('plain', 'Phone call with Jeff Tran on Tuesday, went really well.', log, {
    ...called,
    contact: 'co-jeff',
    occurredAt: '2026-05-12',
    outcome: 'positive',
  }),
  choose(
    'plain',
    'Raj called me back and said finance approved the budget.',
    log,
    { ...called, contact: 'co-raj' },
    noted('finance approved the budget', 'said finance approved the budget'),
    maybe({ outcome: 'positive' }),
    maybe({ deal: 'd-214' }),
  ),
  choose(
    'plain',
    'Log a 15 minute call to Heather Boyd at 8:45 today about tax forms.',
    log,
    { ...called, contact: 'co-heather', minutes: 15, occurredAt: at(today, '08:45') },
    told('tax forms'),
  ),
  choose(
    'plain',
    'Quick call with Lisa Alvarez on Monday regarding the pilot dates.',
    log,
    { ...called, contact: 'co-lisaa', occurredAt: '2026-05-11' },
    told('the pilot dates'),
    maybe({ deal: 'd-207' }),
  ),
  choose(
    'plain',
    'Just hung up with Bill Fairchild; he asked for a quote for 80 employees.',
    log,
    { ...called, contact: 'co-bill' },
    noted('he asked for a quote for 80 employees', 'asked for a quote for 80 employees'),
  ),
  one('plain', 'Talked to Dana Schultz on the phone last Thursday for half an hour.', log, {
    ...called,
    contact: 'co-dana',
    occurredAt: '2026-05-07',
    minutes: 30,
  }),
  choose(
    'terse',
    'call w/ erin gallagher, 20m, budget season',
    log,
    { ...called, contact: 'co-erin', minutes: 20 },
    told('budget season'),
  ),
  one('terse', 'vm for tom brennan', log, { ...called, contact: 'co-tom', outcome: 'left_voicemail' }),
  one('typo', 'loged a call wiht Carla Mendes yestrday, 25 minutes', log, {
    ...called,
    contact: 'co-carla',
    minutes: 25,
    occurredAt: yesterday,
  }),
  choose(
    'typo',
    'Spoke wtih Nate Whitlok about overtime rules',
    log,
    { ...called, contact: 'co-nate' },
    told('overtime rules'),
  ),
  choose(
    'voice',
    'i just had a call with sarah dunn for about forty minutes and she is happy with the new pricing',
    log,
    { ...called, contact: 'co-sarahd', minutes: 40 },
    likely(...noted('she is happy with the new pricing')),
    likely({ sentiment: 'positive' }),
    maybe({ outcome: 'positive' }),
  ),
  choose(
    'voice',
    'log a call with dana schultz from closeknit she did not answer',
    log,
    { ...called, contact: 'co-dana', outcome: 'no_answer' },
    maybe({ account: 'ac-close' }),
  ),
  choose(
    'run_on',
    'Ok so finally got Mike Alvarez on the phone, we talked maybe 35 minutes about the benefits ' +
      'module, he is annoyed that the quote took so long, and I promised to call him Tuesday',
    log,
    { ...called, contact: 'co-mikea', minutes: 35, sentiment: 'negative' },
    [
      { subject: 'the benefits module', notes: 'he is annoyed that the quote took so long' },
      { subject: 'the benefits module' },
      { notes: 'he is annoyed that the quote took so long' },
      {},
    ],
    likely({ deal: 'd-205' }),
    [
      { followUp: '2026-05-19' },
      { followUp: '2026-05-19', nextStep: 'call him Tuesday' },
      { followUp: '2026-05-19', nextStep: 'call him' },
      { nextStep: 'call him Tuesday' },
    ],
  ),
  choose(
    'run_on',
    'Called Amy Castellano back, 12 minutes, Five Points is merging with another brokerage so ' +
      'headcount will double, she sounded worried, follow up on the 26th',
    log,
    { ...called, contact: 'co-amy', minutes: 12, followUp: '2026-05-26' },
    [
      { notes: 'Five Points is merging with another brokerage so headcount will double' },
      { notes: 'Five Points is merging with another brokerage so headcount will double, she sounded worried' },
      { notes: 'she sounded worried' },
      {},
    ],
    likely({ sentiment: 'negative' }),
    maybe({ account: 'ac-five' }),
  ),
  choose(
    'trap_name',
    'Called April Jennings about direct deposit.',
    log,
    { ...called, contact: 'co-april' },
    told('direct deposit'),
  ),
  one('trap_name', 'Spoke to June Okafor on Friday for 10 minutes', log, {
    ...called,
    contact: 'co-june',
    occurredAt: '2026-05-08',
    minutes: 10,
  }),
  choose(
    'emoji',
    '📞 Kurt March, 15 min, all good 👍',
    log,
    { ...called, contact: 'co-kurt', minutes: 15 },
    likely({ outcome: 'positive' }, { sentiment: 'positive' }),
    maybe({ notes: 'all good' }),
  ),
  one(
    'polite',
    'Could you please log a call with Grant Hollis from yesterday? It was around 20 minutes. Thanks!',
    log,
    { ...called, contact: 'co-grant', occurredAt: yesterday, minutes: 20 },
  ),
];
