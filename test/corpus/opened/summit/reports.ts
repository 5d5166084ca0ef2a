import type { CorpusCase } from '../case.ts';
import { call, days, one } from '../write.ts';
import {
  either,
  fiscalQuarter,
  fiscalYear,
  june,
  lastMonth,
  lastWeek,
  may,
  nextFiscalQuarter,
  nextQuarter,
  thisMonth,
  thisQuarter,
  thisWeek,
} from './values.ts';
import { me } from './workspace.ts';

/** The pipeline, the forecast and what changed. */
export const reports: readonly CorpusCase[] = [
  one('plain', 'What does the funnel look like?', 'show_pipeline'),
  one('plain', "Run me through Grace's pipeline", 'show_pipeline', { owner: 'm-grace' }),
  one(
    'plain',
    'pipeline for deals closing in May',
    'show_pipeline',
    { closing: may },
    call('find_deals', { closing: may }),
  ),
  one('plain', 'how much have we got in each stage', 'show_pipeline'),
  one('plain', "How big is my team's pipeline?", 'show_pipeline', { owner: 'team' }),
  one('terse', 'pipe', 'show_pipeline'),
  one('terse', 'pipeline tomasz', 'show_pipeline', { owner: 'm-tomasz' }),
  either(
    'plain',
    'Are we going to hit quota this quarter?',
    'show_forecast',
    { period: thisQuarter },
    { period: fiscalQuarter },
    {},
  ),
  one('plain', 'Where will I land in June?', 'show_forecast', { period: june, owner: me }),
  either(
    'plain',
    'I need the forecast for next quarter',
    'show_forecast',
    { period: nextQuarter },
    { period: nextFiscalQuarter },
  ),
  one('plain', "What's Marcus's gap to quota?", 'show_forecast', { owner: 'm-marcus' }),
  one('plain', 'How does the forecast for this fiscal year look?', 'show_forecast', { period: fiscalYear }),
  one('terse', 'fcst may', 'show_forecast', { period: may }),
  one('typo', 'forcast for this mnoth', 'show_forecast', { period: thisMonth }),
  one('plain', 'What moved in the pipeline this week?', 'show_changes', { period: thisWeek }),
  either(
    'plain',
    'how has my pipeline changed since Monday',
    'show_changes',
    { period: days('2026-04-20', null), owner: me },
    { period: days('2026-04-20', '2026-04-25'), owner: me },
    { period: thisWeek, owner: me },
  ),
  either(
    'plain',
    'anything new in the pipeline since yesterday?',
    'show_changes',
    { period: days('2026-04-23', null) },
    { period: days('2026-04-23', '2026-04-25') },
  ),
  one('plain', "What changed in Will's pipeline last week?", 'show_changes', { owner: 'm-will', period: lastWeek }),
  one('plain', 'Recap the pipeline changes in March', 'show_changes', { period: lastMonth }),
  either(
    'voice',
    'um show me what changed in the last seven days',
    'show_changes',
    { period: days('2026-04-17', '2026-04-25') },
    {},
  ),
  one('polite', 'Would you be so kind as to show me the forecast for Priya?', 'show_forecast', { owner: 'm-priya' }),
];

/** What was done with customers, and by whom. */
export const activityQuestions: readonly CorpusCase[] = [
  one('plain', 'How many demos has Priya done this month?', 'find_activities', {
    type: 'demo',
    by: 'm-priya',
    period: thisMonth,
  }),
  one('plain', 'what emails went out to Larkspur last week', 'find_activities', {
    type: 'email',
    about: 'a-larkspur',
    period: lastWeek,
  }),
  one('plain', 'List my visits in March', 'find_activities', { type: 'visit', by: me, period: lastMonth }),
  one('terse', 'calls w raj last 30 days', 'find_activities', {
    type: 'call',
    about: 'c-raj',
    period: days('2026-03-25', '2026-04-25'),
  }),
];

/** Notes written and looked up. */
export const notes: readonly CorpusCase[] = [
  one('plain', 'Jot down on Tidewater that their budget year ends in September', 'add_note', {
    about: 'a-tidewater',
    text: 'their budget year ends in September',
  }),
  one('plain', 'Note for D-23: board vote is May 19, no lobbying', 'add_note', {
    about: 'd-23',
    text: 'board vote is May 19, no lobbying',
  }),
  one('plain', 'Leave a comment on Redstone: parking is impossible, take the train', 'add_note', {
    about: 'a-redstone',
    text: 'parking is impossible, take the train',
  }),
  one('plain', 'pin a note to Larkspur: never call before 10', 'add_note', {
    about: 'a-larkspur',
    text: 'never call before 10',
    pinned: true,
  }),
  one('plain', 'Keep a note for Juniper that invoices go to the county', 'add_note', {
    about: 'a-juniper',
    text: 'invoices go to the county',
  }),
  one('plain', 'which notes did we write about Monarch?', 'find_notes', { about: 'a-monarch' }),
  one('plain', "Priya's notes from last week", 'find_notes', { by: 'm-priya', period: lastWeek }),
  one('plain', 'Is there any note mentioning HIPAA?', 'find_notes', { text: 'HIPAA' }),
  one('plain', 'any pinned notes on Northgate', 'find_notes', { about: 'a-northgate', pinned: true }),
  one('terse', 'note L-7: met at HIMSS', 'add_note', { about: 'l-7', text: 'met at HIMSS' }),
  one('typo', 'ntoe on Kestrel: prefers teams', 'add_note', { about: 'a-kestrel', text: 'prefers teams' }),
  one('voice', 'add a note on beverly stokes she retires in december', 'add_note', {
    about: 'c-beverly',
    text: 'she retires in december',
  }),
  one('run_on', 'note, D-25, pinned, Kevin Brandt wants weekly check-ins', 'add_note', {
    about: 'd-25',
    text: 'Kevin Brandt wants weekly check-ins',
    pinned: true,
  }),
];

/** Digests. */
export const digests: readonly CorpusCase[] = [
  one('plain', 'what digests do we have running', 'find_digests'),
  one('plain', 'Please turn off G-6', 'cancel_digest', { digest: 'g-6' }),
  one(
    'plain',
    'fire off the closing deals digest now',
    'send_digest',
    { digest: 'closing_deals' },
    call('send_digest', { scheduled: 'g-6' }),
  ),
  one('plain', 'We no longer need the pipeline digest, cancel it', 'cancel_digest', { digest: 'g-4' }),
];
