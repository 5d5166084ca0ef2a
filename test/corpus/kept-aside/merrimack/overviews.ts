import type { CorpusCase } from '../../opened/case.ts';
import { call, days, one } from '../../opened/write.ts';
import { either, july, lastWeek, me, nextQuarter, thisMonth, thisQuarter, today, unsaid, yesterday } from './values.ts';

/** One account, contact or deal that is looked at. */
export const shown: readonly CorpusCase[] = [
  either('plain', 'Show me everything on North Shore Hospital Network.', 'show_account', { account: 'ac-northshore' }),
  either('plain', "What's the story with Valley Urgent Care?", 'show_account', { account: 'ac-valley' }),
  either('plain', 'pull up lopez & kim orthodontics', 'show_account', { account: 'ac-lopez' }),
  either('plain', 'Give me an overview of Elmwood Dental Partners.', 'show_account', { account: 'ac-elmwood' }),
  either('typo', 'show me the acount for Whitmann Eye', 'show_account', { account: 'ac-whitman' }),
  either('trap_name', 'Show me the Second Avenue Smiles account', 'show_account', { account: 'ac-second' }),
  either('trap_name', 'Pull up Move Well', 'show_account', { account: 'ac-movewell' }),

  one('typo', 'who is Grace Oyelarn', 'show_contact', { contact: 'co-grace' }),
  one('plain', "What's Victor Nunez's phone number?", 'show_contact', { contact: 'co-victor' }),
  one(
    'plain',
    'When did we last talk to Paul Jessup?',
    'show_contact',
    { contact: 'co-paul' },
    call('find_activities', { about: 'co-paul' }),
  ),
  one('plain', 'Show me the contact details for Erin Murphy.', 'show_contact', { contact: 'co-erin' }),
  one('terse', 'monica hale email', 'show_contact', { contact: 'co-monica' }),

  one('plain', 'How is the Merritt deal doing?', 'show_deal', { deal: 'd-215' }),
  one('plain', 'Show me D-206.', 'show_deal', { deal: 'd-206' }),
  one('plain', 'What stage is the Whitman Eye deal in?', 'show_deal', { deal: 'd-214' }),
  one('plain', 'How long has the Lakeside deal been in its current stage?', 'show_deal', { deal: 'd-208' }),
  one('plain', 'When is the Elmwood deal supposed to close?', 'show_deal', { deal: 'd-217' }),
  one('voice', 'what is going on with the summit deal', 'show_deal', { deal: 'd-207' }),
  one('polite', 'Could you show me the Charles River deal please?', 'show_deal', { deal: 'd-203' }),
];

/** Pipeline, forecast and what changed. */
export const overviews: readonly CorpusCase[] = [
  one('plain', 'What does the pipeline look like?', 'show_pipeline'),
  one('plain', "Show me Greg's pipeline.", 'show_pipeline', { owner: 'm-greg' }),
  either(
    'plain',
    'What does our pipeline look like for next quarter?',
    'show_pipeline',
    { closing: nextQuarter },
    { owner: 'team' },
  ),
  one('plain', 'How much pipeline do I have by stage?', 'show_pipeline', { owner: me }),
  either('voice', 'show me the pipeline of deals closing in july', 'show_pipeline', { closing: july }),
  one('typo', 'shwo me the pipline for Marcus', 'show_pipeline', { owner: 'm-marcus' }),
  one('polite', "Would you mind showing me my team's pipeline? Thanks", 'show_pipeline', { owner: 'team' }),

  either(
    'plain',
    'Where do we stand against quota this quarter?',
    'show_forecast',
    { period: thisQuarter },
    unsaid('period'),
    { owner: 'team' },
  ),
  either('plain', 'What is the forecast for July?', 'show_forecast', { period: july }),
  either('plain', "What's Marcus's forecast for Q3?", 'show_forecast', { owner: 'm-marcus', period: nextQuarter }),
  either('typo', 'show me my forcast', 'show_forecast', { owner: me }),
  either(
    'plain',
    'Are we going to hit our number this quarter?',
    'show_forecast',
    { period: thisQuarter },
    unsaid('period'),
    { owner: 'team' },
  ),
  either('terse', 'forecast q4', 'show_forecast', { period: days('2026-10-01', '2027-01-01') }),
  either('voice', 'what is the forecast for greg this month', 'show_forecast', {
    owner: 'm-greg',
    period: thisMonth,
  }),

  either(
    'plain',
    'What changed in the pipeline since Monday?',
    'show_changes',
    { period: days('2026-06-15', null) },
    { period: days('2026-06-15', '2026-06-18') },
  ),
  either('plain', 'How did the pipeline change last week?', 'show_changes', { period: lastWeek }),
  either(
    'plain',
    "Show me what changed in Greg's deals this month.",
    'show_changes',
    { owner: 'm-greg', period: thisMonth },
    { period: days('2026-06-01', '2026-06-18') },
  ),
  either('plain', 'What changed in the pipeline between June 1 and June 12?', 'show_changes', {
    period: days('2026-06-01', '2026-06-13'),
  }),
  either(
    'terse',
    'pipeline changes since yesterday',
    'show_changes',
    { period: days(yesterday, null) },
    { period: days(yesterday, '2026-06-18') },
    { period: days(yesterday, today) },
  ),
];
