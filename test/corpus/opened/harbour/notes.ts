import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { lastMonth, said } from './words.ts';

/** Notes, written and found. */
export const notes: readonly CorpusCase[] = [
  one('plain', 'Note for Pennine Water: fiscal year ends in June', 'add_note', {
    about: 'pennine',
    text: 'fiscal year ends in June',
  }),
  one('plain', 'Jot down on D-23 that legal wants English law', 'add_note', {
    about: 'd23',
    text: 'legal wants English law',
  }),
  said(
    'plain',
    'For the record, Rupert Fanshawe only reads email before 9',
    'add_note',
    { about: 'rupert', text: 'Rupert Fanshawe only reads email before 9' },
    { text: 'only reads email before 9' },
  ),
  one('plain', 'Write on the Castlegate Housing account that their ERP gets replaced in spring', 'add_note', {
    about: 'castlegate',
    text: 'their ERP gets replaced in spring',
  }),
  one('terse', 'note L-11: wants pricing in SEK', 'add_note', {
    about: 'sorensen',
    text: 'wants pricing in SEK',
  }),
  one('plain', 'Pin a note on Wexley Council: no contact during purdah', 'add_note', {
    about: 'wexley',
    text: 'no contact during purdah',
    pinned: true,
  }),
  one('voice', 'take a note on kestrel rail they use vantra for the maintenance data', 'add_note', {
    about: 'kestrel',
    text: 'they use vantra for the maintenance data',
  }),
  one('trap_name', 'Note on Friday Street Dairy: deliveries only before Friday noon', 'add_note', {
    about: 'fridaystreet',
    text: 'deliveries only before Friday noon',
  }),
  said(
    'polite',
    'Could you please save a note against Gita Subramanian saying she is on maternity leave from January?',
    'add_note',
    { about: 'gita', text: 'she is on maternity leave from January' },
  ),
  one('typo', 'ad a noet to D-30: they brew seasonly so no Q3 data', 'add_note', {
    about: 'd30',
    text: 'they brew seasonly so no Q3 data',
  }),
  one('plain', 'What notes do we have on Tamar Building Society?', 'find_notes', { about: 'tamar' }),
  one('plain', 'Did Fergus write any notes about Wexley Council last month?', 'find_notes', {
    by: 'fergus',
    about: 'wexley',
    period: lastMonth,
  }),
  one('plain', 'Search the notes for GDPR', 'find_notes', { text: 'GDPR' }),
  one('terse', 'pinned notes Thornbury Insurance', 'find_notes', { pinned: true, about: 'thornbury' }),
  one(
    'plain',
    'What has been written down about D-33 so far?',
    'find_notes',
    { about: 'd33' },
    call('show_deal', { deal: 'd33' }),
  ),
];
