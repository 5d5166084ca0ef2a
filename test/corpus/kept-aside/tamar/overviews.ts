import type { CorpusCase } from '../../opened/case.ts';
import { call, days, one } from '../../opened/write.ts';
import { august, either, july, june, lastWeek, me, nextQuarter, schedule, thisQuarter } from './values.ts';

const pipeline = 'show_pipeline';
const forecast = 'show_forecast';

/** Deals that are shown, and the pipeline as a whole. */
export const overviews: readonly CorpusCase[] = [
  one('plain', 'How is the Haldon open day looking?', 'show_deal', { deal: 'd-212' }),
  one('plain', 'Show me D-210.', 'show_deal', { deal: 'd-210' }),
  one('plain', 'What stage is the beer festival at?', 'show_deal', { deal: 'd-217' }),
  one('terse', 'd-207 status', 'show_deal', { deal: 'd-207' }),
  one('polite', 'Could you bring up the marine institute conference deal please', 'show_deal', { deal: 'd-216' }),

  one('plain', 'What does our pipeline look like?', pipeline, {}, call(pipeline, { owner: 'team' })),
  one('plain', "Show me Jago's pipeline.", pipeline, { owner: 'm-jago' }),
  one('plain', 'Show the pipeline for deals closing this quarter.', pipeline, { closing: thisQuarter }),
  one('terse', 'my pipeline', pipeline, { owner: me }),
  one('voice', 'show me the pipeline for august', pipeline, { closing: august }),

  one('plain', "What's the forecast for this quarter?", forecast, { period: thisQuarter }, call(forecast)),
  either('plain', 'How far am I off my quota?', forecast, { owner: me }, { period: thisQuarter }),
  one('plain', 'How much is Ellie forecast to bring in next month?', forecast, { owner: 'm-ellie', period: august }),
  one('terse', 'forecast aug', forecast, { period: august }),
  one('typo', 'forcast for next qaurter', forecast, { period: nextQuarter }),

  one(
    'plain',
    'What has changed in the pipeline since Monday?',
    'show_changes',
    { period: days('2026-07-06', null) },
    call('show_changes', { period: days('2026-07-06', '2026-07-09') }),
  ),
  one('plain', 'Show me the pipeline changes for last week.', 'show_changes', { period: lastWeek }),
  one('polite', "Hey, can you tell me what changed in Nisha's pipeline this month please?", 'show_changes', {
    owner: 'm-nisha',
    period: july,
  }),
];

/** What was done, and what was written down. */
export const records: readonly CorpusCase[] = [
  one(
    'plain',
    'When did I last speak to Fiona Yeo?',
    'find_activities',
    { about: 'co-fiona', by: me },
    call('find_activities', { about: 'co-fiona' }),
    call('find_activities', { about: 'co-fiona', by: me, type: 'call' }),
    call('find_activities', { about: 'co-fiona', type: 'call' }),
    call('show_contact', { contact: 'co-fiona' }),
  ),
  one('plain', 'How many calls did Ellie make last week?', 'find_activities', {
    type: 'call',
    by: 'm-ellie',
    period: lastWeek,
  }),
  one('plain', 'Show me the meetings with Hoe Harbour Hotels in June.', 'find_activities', {
    type: 'meeting',
    about: 'ac-hoe',
    period: june,
  }),
  one('plain', 'What activity has there been on the site hoardings deal?', 'find_activities', { about: 'd-205' }),
  one(
    'voice',
    'show me all my visits since monday',
    'find_activities',
    { by: me, type: 'visit', period: days('2026-07-06', null) },
    call('find_activities', { by: me, type: 'visit', period: days('2026-07-06', '2026-07-09') }),
  ),

  one('plain', 'Add a note to Mayflower Logistics: deliveries only before 9am.', 'add_note', {
    about: 'ac-mayflower',
    text: 'deliveries only before 9am',
  }),
  one('plain', 'Note on D-205: council needs the hoardings up by 1 September.', 'add_note', {
    about: 'd-205',
    text: 'council needs the hoardings up by 1 September',
  }),
  either(
    'plain',
    'Put a note on Bryony Sleep that she prefers uncoated stock.',
    'add_note',
    { about: 'co-bryony', text: 'she prefers uncoated stock' },
    { text: 'prefers uncoated stock' },
  ),
  one(
    'run_on',
    "Can you make a note on Barbican Distillers, the back gate's locked after six, Pete has the only key and the loading bay takes nothing over seven and a half tonnes",
    'add_note',
    {
      about: 'ac-barbican',
      text: "the back gate's locked after six, Pete has the only key and the loading bay takes nothing over seven and a half tonnes",
    },
  ),
  either('polite', 'Can you note on Derriford Dental that their VAT number has changed? Thanks', 'add_note', {
    about: 'ac-derriford',
    text: 'their VAT number has changed',
  }),
  one('plain', 'Show me the notes on Barbican Distillers.', 'find_notes', { about: 'ac-barbican' }),
  one('plain', 'What notes did Jago write last month?', 'find_notes', { by: 'm-jago', period: june }),
];

/** Digests, and what is asked of Rapport itself. */
export const housekeeping: readonly CorpusCase[] = [
  either(
    'plain',
    'Send the pipeline digest here every Monday at 8:30.',
    'schedule_digest',
    { digest: 'pipeline', schedule: schedule('30 8 * * 1') },
    { channel: 'C0TAMAR' },
  ),
  either(
    'plain',
    'Post closing deals to this channel every Friday at 4pm.',
    'schedule_digest',
    { digest: 'closing_deals', schedule: schedule('0 16 * * 5') },
    { channel: 'C0TAMAR' },
  ),
  one('plain', 'Set up a pipeline digest on weekdays at 9am for my deals.', 'schedule_digest', {
    digest: 'pipeline',
    schedule: schedule('0 9 * * 1-5'),
    owner: me,
  }),
  one(
    'plain',
    'Send the closing deals digest now.',
    'send_digest',
    { digest: 'closing_deals' },
    call('send_digest', { scheduled: 'g-5' }),
  ),
  one(
    'terse',
    'pipeline digest now pls',
    'send_digest',
    { digest: 'pipeline' },
    call('send_digest', { scheduled: 'g-4' }),
  ),
  one('plain', 'Cancel the pipeline digest.', 'cancel_digest', { digest: 'g-4' }),
  one('plain', 'Which digests are scheduled?', 'find_digests'),
  either('plain', 'That last call was 35 minutes, not 20.', 'update_activity', { minutes: 35 }, { type: 'call' }),
  one('emoji', 'oops wrong one, undo that 🙈', 'undo'),
  one('plain', 'Who am I logged in as?', 'whoami'),
  one('plain', 'What can you do with tasks?', 'help', { topic: 'tasks' }, call('help')),
];
