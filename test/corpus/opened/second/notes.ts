import type { CorpusCase } from '../case.ts';
import { days, lastWeek, one } from '../write.ts';

const add = 'add_note';
const find = 'find_notes';

/** What is worth keeping, and what was kept. */
export const notes: readonly CorpusCase[] = [
  one('plain', 'note on Acme: budget gets approved in April', add, {
    about: 'acme',
    text: 'budget gets approved in April',
  }),
  one('plain', 'Jot down for Elena that she is on holiday until the 15th', add, {
    about: 'elena',
    text: 'she is on holiday until the 15th',
  }),
  one('plain', 'Please make a note by Vandelay: invoices always to be sent to Rotterdam', add, {
    about: 'vandelay',
    text: 'invoices always to be sent to Rotterdam',
  }),
  one('plain', 'add a note to D-6 - legal wants net 60', add, { about: 'stark-fleet', text: 'legal wants net 60' }),
  one('plain', 'pin a note to Wayne: never ring before noon', add, {
    about: 'wayne',
    text: 'never ring before noon',
    pinned: true,
  }),
  one('plain', 'note for Tom: prefers mornings', add, { about: 'tom', text: 'prefers mornings' }),
  one('plain', 'Memo on the Globex platform rollout: steering committee meets monthly', add, {
    about: 'globex-platform',
    text: 'steering committee meets monthly',
  }),
  one('plain', 'make a note that Priya hates slide decks', add, { about: 'priya', text: 'Priya hates slide decks' }),
  one('terse', 'Stark note - new CTO starts in May', add, { about: 'stark', text: 'new CTO starts in May' }),
  one('trap_name', 'note on June & Partners: they close their books in July', add, {
    about: 'june',
    text: 'they close their books in July',
  }),
  one('typo', 'nte on initech - procurment is slow', add, { about: 'initech', text: 'procurment is slow' }),
  one('plain', 'leave a note on the Umbrella labs deal for <@U0ROB>: check the VAT number', add, {
    about: 'umbrella-labs',
    text: 'check the VAT number',
    mentions: ['m-rob'],
  }),
  one('voice', 'add a note to friday media that they changed their billing address', add, {
    about: 'friday',
    text: 'they changed their billing address',
  }),
  one('emoji', '📝 marc: daughter just started at NYU', add, { about: 'marc', text: 'daughter just started at NYU' }),
  one('polite', "Could you kindly add a note to Grace's record that she saw us at the Berlin fair?", add, {
    about: 'l-grace',
    text: 'she saw us at the Berlin fair',
  }),
  one(
    'run_on',
    'I want to put a note on Umbrella Health that their rollout has been paused until the new head of IT starts, so nobody should push them on upgrades before that',
    add,
    {
      about: 'umbrella',
      text: 'their rollout has been paused until the new head of IT starts, so nobody should push them on upgrades before that',
    },
  ),
  one('plain', 'what notes do we have on Stark', find, { about: 'stark' }),
  one('plain', 'show my notes from last week', find, { by: 'm-mia', period: lastWeek }),
  one('plain', 'Notes mentioning pricing', find, { text: 'pricing' }),
  one('plain', 'pinned notes for Wayne', find, { about: 'wayne', pinned: true }),
  one('plain', "Kim's notes about Globex", find, { by: 'm-kim', about: 'globex' }),
  one('plain', 'find the note about VAT', find, { text: 'VAT' }),
  one('terse', 'notes d-6', find, { about: 'stark-fleet' }),
  one('plain', 'Has anybody written a note about Priya?', find, { about: 'priya' }),
  one('plain', 'notes since Monday on Hooli', find, { about: 'hooli', period: days('2026-03-02', null) }),
];
