import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import { cronHere, fourthQuarter, july, lastWeek, me, october, september, thirdQuarter, thisWeek } from './say.ts';
import { workspace } from './workspace.ts';

const { channel } = workspace;

/** The pipeline as a whole, what was done, who does what, digests and the assistant itself. */
export const overviewAndHouse: readonly CorpusCase[] = [
  one('plain', 'How does the funnel look by stage?', 'show_pipeline'),
  one('plain', "What's in Tyler's pipeline at the moment?", 'show_pipeline', { owner: 'tyler' }),
  one('plain', 'I want to see my own pipeline', 'show_pipeline', { owner: me }),
  one('plain', 'Break the pipeline down for everything closing in Q4', 'show_pipeline', { closing: fourthQuarter }),
  one('plain', 'Pipeline of the Québec territory, please', 'show_pipeline', { territory: 'Québec' }),
  one('terse', 'pipeline gurdeep', 'show_pipeline', { owner: 'gurdeep' }),
  one('typo', 'shwo the pipline', 'show_pipeline'),
  one('voice', 'okay uh give me nadias pipeline', 'show_pipeline', { owner: 'nadia' }),

  one('plain', 'Are we going to make quota this quarter?', 'show_forecast', { period: thirdQuarter }),
  one('plain', "What does Marc-André's forecast say for the fourth quarter?", 'show_forecast', {
    owner: 'marc',
    period: fourthQuarter,
  }),
  one('plain', 'how much gap do I have to my quota in Q3', 'show_forecast', { owner: me, period: thirdQuarter }),
  one('terse', 'fcst oct', 'show_forecast', { period: october }),
  one(
    'polite',
    "Might I trouble you for the team's September forecast?",
    'show_forecast',
    {
      owner: 'team',
      period: september,
    },
    call('show_forecast', { period: september }),
  ),

  one('plain', 'What moved in the pipeline last week?', 'show_changes', { period: lastWeek }),
  one(
    'plain',
    "How have Gurdeep's deals changed since August 3?",
    'show_changes',
    {
      owner: 'gurdeep',
      period: days('2026-08-03', null),
    },
    call('show_changes', { owner: 'gurdeep', period: days('2026-08-03', '2026-08-13') }),
  ),
  one('plain', 'Run through the pipeline changes for July with me', 'show_changes', { period: july }),
  one('terse', 'whats changed this wk', 'show_changes', { period: thisWeek }),

  one('plain', 'How many site visits did Tyler do in July?', 'find_activities', {
    type: 'visit',
    by: 'tyler',
    period: july,
  }),
  one('plain', 'List the calls we had with Kanata Lakes Homes last week', 'find_activities', {
    type: 'call',
    about: 'kanata',
    period: lastWeek,
  }),
  one(
    'plain',
    'What have I logged so far this week?',
    'find_activities',
    { by: me, period: thisWeek },
    call('find_activities', {
      by: me,
      period: days('2026-08-10', '2026-08-13'),
    }),
  ),
  one('plain', 'Which emails to Lorraine Stubbs mention asbestos?', 'find_activities', {
    type: 'email',
    about: 'lorraine',
    text: 'asbestos',
  }),
  one('plain', 'Show every demo Nadia gave in the last 30 days', 'find_activities', {
    type: 'demo',
    by: 'nadia',
    period: days('2026-07-13', '2026-08-13'),
  }),
  one('terse', 'meetings D-23', 'find_activities', { type: 'meeting', about: 'd23' }),

  one(
    'plain',
    'Give Champlain Valley Condos to Nadia from now on',
    'assign',
    { record: 'champlain', to: 'nadia' },
    call('update_account', { account: 'champlain', owner: 'nadia' }),
  ),
  one('plain', 'Gurdeep takes over D-27', 'assign', { record: 'd27', to: 'gurdeep' }),
  one(
    'plain',
    "I'll take T-33 off Gurdeep's hands, assign it to me",
    'assign',
    { record: 't33', to: me },
    call('update_task', {
      task: 't33',
      assignee: me,
    }),
  ),
  one('terse', 'D-21 -> Tyler', 'assign', { record: 'd21', to: 'tyler' }),

  one(
    'plain',
    'Post the pipeline digest here every weekday at 7:45',
    'schedule_digest',
    {
      digest: 'pipeline',
      schedule: cronHere('45 7 * * 1-5'),
    },
    call('schedule_digest', { digest: 'pipeline', schedule: cronHere('45 7 * * 1-5'), channel }),
  ),
  one(
    'plain',
    "I'd like a closing deals digest on Thursdays at 4pm, only Gurdeep's",
    'schedule_digest',
    {
      digest: 'closing_deals',
      schedule: cronHere('0 16 * * 4'),
      owner: 'gurdeep',
    },
    call('schedule_digest', {
      digest: 'closing_deals',
      schedule: cronHere('0 16 * * 4'),
      owner: 'gurdeep',
      channel,
    }),
  ),
  one('plain', 'We no longer need G-5, cancel it', 'cancel_digest', { digest: 'g5' }),
  one(
    'plain',
    'Fire off the closing deals digest right now',
    'send_digest',
    { digest: 'closing_deals' },
    call('send_digest', {
      scheduled: 'g5',
    }),
  ),
  one('plain', 'What digests do we have running?', 'find_digests'),

  one('plain', 'Oops, that was wrong, revert it', 'undo'),
  one('typo', 'udno that plz', 'undo'),
  one('plain', 'What sort of things can I ask you?', 'help'),
  one('plain', 'Which user do you have me down as?', 'whoami'),
];
