import type { CorpusCase } from '../../opened/case.ts';
import { call, days, one } from '../../opened/write.ts';
import { either, lastWeek, may, thisMonth, thisWeek, yesterday } from './values.ts';

const add = 'add_note';
const find = 'find_notes';
const activities = 'find_activities';
const ofYesterday = days(yesterday, '2026-06-17');

/** Notes written and looked for. */
export const notes: readonly CorpusCase[] = [
  one('plain', 'Note on Elmwood Dental Partners: they close early on Wednesdays.', add, {
    about: 'ac-elmwood',
    text: 'they close early on Wednesdays',
  }),
  either(
    'plain',
    'Add a note to the Merritt deal that their lawyers want a two year term',
    add,
    { about: 'd-215', text: 'their lawyers want a two year term' },
    { text: 'that their lawyers want a two year term' },
  ),
  one('plain', 'Make a note on Karen Doyle: on leave from July 6 to July 20.', add, {
    about: 'co-karen',
    text: 'on leave from July 6 to July 20',
  }),
  one('plain', 'Pin a note on Harbor Point Clinic: do not call before 10am', add, {
    about: 'ac-harbor',
    text: 'do not call before 10am',
    pinned: true,
  }),
  one('plain', 'Note for D-209: their SlotWise contract ends September 30', add, {
    about: 'd-209',
    text: 'their SlotWise contract ends September 30',
  }),
  either(
    'polite',
    'Could you add a note to Valley Urgent Care that invoices go to the Lowell office? Thanks!',
    add,
    { about: 'ac-valley', text: 'invoices go to the Lowell office' },
    { text: 'that invoices go to the Lowell office' },
  ),
  either(
    'voice',
    'add a note to lakeside pediatrics that parking is behind the building',
    add,
    { about: 'ac-lakeside', text: 'parking is behind the building' },
    { text: 'that parking is behind the building' },
  ),

  one('plain', 'Show me the notes on Summit Orthopedics.', find, { about: 'ac-summit' }),
  one('plain', 'What notes did Priya write last week?', find, { by: 'm-priya', period: lastWeek }),
  one('plain', 'Find the notes that mention SSO', find, { text: 'SSO' }),
  one('polite', 'Would you show me the pinned notes on Bayview please?', find, { about: 'ac-bayview', pinned: true }),
];

/** Calls, meetings and mails that are looked for. */
export const history: readonly CorpusCase[] = [
  one('plain', 'Which calls have we had with Lakeside Pediatrics this month?', activities, {
    about: 'ac-lakeside',
    type: 'call',
    period: thisMonth,
  }),
  one('voice', 'how many demos did greg do last week', activities, {
    by: 'm-greg',
    type: 'demo',
    period: lastWeek,
  }),
  one('plain', 'what did marcus log yesterday?', activities, { by: 'm-marcus', period: ofYesterday }),
  one('plain', 'Show me all the emails with Angela Ruiz.', activities, { about: 'co-angela', type: 'email' }),
  one('plain', 'What meetings did we have with North Shore in May?', activities, {
    about: 'ac-northshore',
    type: 'meeting',
    period: may,
  }),
  one(
    'plain',
    'What activity has there been on the Summit deal?',
    activities,
    { about: 'd-207' },
    call('show_deal', { deal: 'd-207' }),
  ),
  one('typo', 'how many calls has Kayla maed this week', activities, { by: 'm-kayla', type: 'call', period: thisWeek }),
];
