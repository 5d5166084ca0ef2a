import type { CorpusCase } from '../case.ts';
import { days } from '../write.ts';
import { form, lastWeek, me, none } from './values.ts';

/** Notes that are written. */
export const newNotes: readonly CorpusCase[] = [
  form('plain', 'Add a note to Harbourside Housing: they only accept invoices through their portal.', 'add_note', {
    about: 'ac-harbourside',
    text: 'they only accept invoices through their portal',
  }),
  form('plain', 'Note on the Wyedean pen test: testing window is 6pm to 6am only.', 'add_note', {
    about: 'd-201',
    text: 'testing window is 6pm to 6am only',
  }),
  form('plain', 'Pin a note on Mendip Borough Council saying all quotes need to go through procurement.', 'add_note', {
    about: 'ac-mendip',
    text: 'all quotes need to go through procurement',
    pinned: true,
  }),
  form(
    'plain',
    'Put a note on Gareth Pugh that he is on sabbatical until May.',
    'add_note',
    { about: 'co-gareth' },
    { text: ['he is on sabbatical until May', 'on sabbatical until May', 'that he is on sabbatical until May'] },
  ),
  form(
    'plain',
    'Make a note on D-212 that their current EDR contract runs out in June.',
    'add_note',
    { about: 'd-212' },
    { text: ['their current EDR contract runs out in June', 'that their current EDR contract runs out in June'] },
  ),
  form(
    'typo',
    'add a noet to Clifton Dental: reception closes at 4 on Fridys',
    'add_note',
    { about: 'ac-clifton' },
    { text: ['reception closes at 4 on Fridys', 'reception closes at 4 on Fridays'] },
  ),
  form(
    'voice',
    'add a note to temple meads logistics they have two sites and nobody knows who runs the second one',
    'add_note',
    { about: 'ac-temple', text: 'they have two sites and nobody knows who runs the second one' },
  ),
  form(
    'run_on',
    'For the record on Bridewell, pop a note on the account, the managing partner still keeps his passwords in a diary, the IT chap is lovely but powerless, and they had a near miss in November they would rather not talk about',
    'add_note',
    { about: 'ac-bridewell' },
    {
      text: [
        'the managing partner still keeps his passwords in a diary, the IT chap is lovely but powerless, and they had a near miss in November they would rather not talk about',
      ],
    },
  ),
  form(
    'polite',
    'Could you add a note for Kingswood Academy Trust please: visitors must bring a DBS certificate. Thank you!',
    'add_note',
    { about: 'ac-kings', text: 'visitors must bring a DBS certificate' },
  ),
  form('emoji', '📝 note for Sterling Freight: parking is round the back, barrier code from reception', 'add_note', {
    about: 'ac-sterling',
    text: 'parking is round the back, barrier code from reception',
  }),
];

/** Notes that are looked for. */
export const foundNotes: readonly CorpusCase[] = [
  form('plain', 'Show me the notes on Avon Vale Water.', 'find_notes', { about: 'ac-avon' }),
  form('plain', 'Which notes mention ransomware?', 'find_notes', { text: 'ransomware' }),
  form('plain', 'Find the notes Nadia wrote last week.', 'find_notes', { by: 'm-nadia', period: lastWeek }),
  form('terse', 'pinned notes mendip', 'find_notes', { pinned: true, about: 'ac-mendip' }),
];

/** Records that go to somebody. */
export const assigned: readonly CorpusCase[] = [
  form('plain', 'Assign the Usk Valley firewall review to Beth.', 'assign', { record: 'd-210', to: 'm-beth' }),
  form('plain', 'Give Cotswold Feeds to Marcus.', 'assign', { record: 'ac-cotswold', to: 'm-marcus' }),
  form('plain', 'Hand T-64 over to Nadia.', 'assign', { record: 't-64', to: 'm-nadia' }),
  form('plain', 'Joe is taking over D-215.', 'assign', { record: 'd-215', to: 'm-joe' }),
  form('typo', 'asign Ted Loxley to Alistair', 'assign', { record: 'co-ted', to: 'm-alastair' }),
  form('polite', 'Please could you pass the Kingswood phishing simulation to me? Thanks', 'assign', {
    record: 'd-213',
    to: me,
  }),
];

/** Corrections, help and taking back. */
export const housekeeping: readonly CorpusCase[] = [
  form('plain', 'Undo that last change.', 'undo'),
  form('plain', 'Who am I logged in as?', 'whoami'),
  form('plain', 'What can you do?', 'help'),
  form(
    'plain',
    'Actually that last call was 40 minutes, not 20.',
    'update_activity',
    { minutes: 40 },
    { type: [none, 'call'] },
  ),
  form(
    'plain',
    'Change the outcome of the call I just logged to negative.',
    'update_activity',
    { outcome: 'negative' },
    { type: [none, 'call'] },
  ),
  form(
    'plain',
    'How do I log a meeting?',
    'help',
    {},
    { topic: ['log a meeting', 'log_activity', 'meeting', 'activities', 'meetings', none] },
  ),
  form('plain', 'Cancel the pipeline digest.', 'cancel_digest', { digest: 'g-1' }),
  form('plain', 'Which digests are scheduled?', 'find_digests'),
  form('terse', 'cancel G-2', 'cancel_digest', { digest: 'g-2' }),
  form('typo', 'udno that please', 'undo'),
  form('polite', "Sorry, wrong one, could you take back what you've just done please?", 'undo'),
];

/** Digests that come. */
export const digests: readonly CorpusCase[] = [
  form(
    'plain',
    'Post the pipeline digest here every Monday at 9.',
    'schedule_digest',
    { digest: 'pipeline', schedule: { cron: '0 9 * * 1', timezone: 'Europe/London' } },
    { channel: [none, 'C0SEVERN', 'here'] },
  ),
  form('plain', 'Send a digest of closing deals on weekdays at 8:30.', 'schedule_digest', {
    digest: 'closing_deals',
    schedule: { cron: '30 8 * * 1-5', timezone: 'Europe/London' },
  }),
  form('plain', 'Schedule a pipeline digest for Joe’s deals every Friday at 4pm.', 'schedule_digest', {
    digest: 'pipeline',
    owner: 'm-joe',
    schedule: { cron: '0 16 * * 5', timezone: 'Europe/London' },
  }),
  form('plain', 'I want the closing deals posted on the 1st of each month at 7am.', 'schedule_digest', {
    digest: 'closing_deals',
    schedule: { cron: '0 7 1 * *', timezone: 'Europe/London' },
  }),
  form('polite', 'Could we have a pipeline digest every day at 5pm please?', 'schedule_digest', {
    digest: 'pipeline',
    schedule: { cron: '0 17 * * *', timezone: 'Europe/London' },
  }),
  form('typo', 'shedule the closing deals digest evry tuesday at 10', 'schedule_digest', {
    digest: 'closing_deals',
    schedule: { cron: '0 10 * * 2', timezone: 'Europe/London' },
  }),
  form(
    'plain',
    'Send the pipeline digest now.',
    'send_digest',
    { digest: 'pipeline' },
    {},
    { digest: none, scheduled: 'g-1' },
  ),
  form('plain', 'Run G-2 now.', 'send_digest', { scheduled: 'g-2' }),
  form(
    'polite',
    'Could you post the closing deals digest right now please?',
    'send_digest',
    { digest: 'closing_deals' },
    {},
    { digest: none, scheduled: 'g-2' },
  ),
];

/** Notes of a period. */
export const noteHistory: readonly CorpusCase[] = [
  form(
    'plain',
    'What notes have I written since the start of January?',
    'find_notes',
    { by: me },
    { period: [days('2027-01-01', null), days('2027-01-01', '2027-01-23')] },
  ),
];
