import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import {
  either,
  lastWeek,
  me,
  monday,
  nextQuarter,
  november,
  october,
  september,
  sunday,
  thisQuarter,
} from './values.ts';

/** One record in full. */
export const shown: readonly CorpusCase[] = [
  one('plain', 'Fill me in on Groene Kist', 'show_account', { account: 'ac-groene' }),
  one(
    'plain',
    "What's the latest with Nordlys?",
    'show_account',
    { account: 'ac-nordlys' },
    call('show_deal', {
      deal: 'd-104',
    }),
  ),
  one('plain', 'Tell me all about Høeg Kosmetik before I go in', 'show_account', { account: 'ac-hoeg' }),
  one('plain', 'When did anybody last speak to Kirkgate?', 'show_account', { account: 'ac-kirkgate' }),
  one('terse', 'Van Leeuwen?', 'show_account', { account: 'ac-leeuwen' }),
  one('typo', 'shwo me Meadwocroft', 'show_account', { account: 'ac-meadow' }),
  one('voice', "so what's going on with monday's child", 'show_account', { account: 'ac-monday' }),
  one('trap_name', 'Show me Harriet Lowe Candles', 'show_account', { account: 'ac-harriet' }),

  one('plain', "What's Freja's mobile number?", 'show_contact', { contact: 'co-freja' }),
  one('plain', 'When was I last in touch with Joost?', 'show_contact', { contact: 'co-joost' }),
  one('polite', 'Please could you show me the contact details for Søren Friis', 'show_contact', {
    contact: 'co-soren',
  }),
  one('trap_name', 'who is Mark?', 'show_contact', { contact: 'co-mark' }),

  one('plain', 'How are we getting on with the gift boxes deal?', 'show_deal', { deal: 'd-103' }),
  one('plain', 'What stage are the treat pouches at?', 'show_deal', { deal: 'd-112' }),
  one('plain', 'When is the Kirkgate deal meant to close?', 'show_deal', { deal: 'd-110' }),
  one('terse', 'D-102', 'show_deal', { deal: 'd-102' }),
  one('emoji', '👀 D-108', 'show_deal', { deal: 'd-108' }),
];

/** The pipeline, the forecast, what changed, and who did what. */
export const overviews: readonly CorpusCase[] = [
  one('plain', "What's our pipeline worth right now?", 'show_pipeline', {}),
  one('plain', 'Can I get the pipeline for Denmark', 'show_pipeline', { territory: 'Denmark' }),
  one('terse', 'my pipeline', 'show_pipeline', { owner: me }),
  one('typo', 'show teh pipline', 'show_pipeline', {}),
  one('voice', "uh show me kasper's pipeline for this quarter", 'show_pipeline', {
    owner: 'm-kasper',
    closing: thisQuarter,
  }),
  one('plain', 'Where do we stand against quota this quarter?', 'show_forecast', { period: thisQuarter }),
  one('plain', 'Are we going to hit our target in Q3?', 'show_forecast', { period: thisQuarter }),
  one('plain', "What's Imran's forecast for October?", 'show_forecast', { owner: 'm-imran', period: october }),
  one('plain', 'How far off quota is Lotte?', 'show_forecast', { owner: 'm-lotte' }),
  one('terse', 'forecast q4', 'show_forecast', { period: nextQuarter }),
  one('polite', 'Might I have the forecast for November?', 'show_forecast', { period: november }),
  either(
    'plain',
    "What's changed in the pipeline since Thursday?",
    'show_changes',
    { period: days('2026-10-01', null) },
    { period: days('2026-10-01', '2026-10-06') },
  ),
  one('plain', 'What changed in my pipeline yesterday?', 'show_changes', {
    owner: me,
    period: days(sunday, monday),
  }),
  one('plain', 'What changed last week, pipeline-wise?', 'show_changes', { period: lastWeek }),
  one('plain', 'How many meetings did Lotte have last month?', 'find_activities', {
    type: 'meeting',
    by: 'm-lotte',
    period: september,
  }),
  one('plain', 'What activity have we had with Nordlys in the last 30 days?', 'find_activities', {
    about: 'ac-nordlys',
    period: days('2026-09-05', '2026-10-06'),
  }),
  either('plain', 'Find my emails mentioning FSC', 'find_activities', { type: 'email', by: me, text: 'FSC' }),
];
