import type { CorpusCase } from '../../opened/case.ts';
import { at, either, today, yesterday } from './values.ts';

const log = 'log_activity';

/** Visits, meetings, demos, mails and texts. */
export const visitsAndMails: readonly CorpusCase[] = [
  either(
    'plain',
    'Met with Grant Whitfield today about receiving labels.',
    log,
    { type: 'meeting', contact: 'co-grant', occurredAt: today, subject: 'receiving labels' },
    { type: 'visit' },
    { occurredAt: undefined },
  ),
  either(
    'plain',
    'We gave Mount Hood Medical a demo of recall tracking last Thursday.',
    log,
    { type: 'demo', account: 'ac-mthood', subject: 'recall tracking', occurredAt: '2026-10-08' },
    { deal: 'd-208' },
    { subject: undefined },
  ),
  either(
    'plain',
    'I emailed Nadia Haddad the price list.',
    log,
    { type: 'email', contact: 'co-nadia', subject: 'the price list' },
    { subject: 'price list' },
    { subject: undefined, notes: 'the price list' },
  ),
  either(
    'plain',
    'Site visit at Silver Falls Dairy on October 7, an hour and a half.',
    log,
    { type: 'visit', account: 'ac-silver', occurredAt: '2026-10-07', minutes: 90 },
    { subject: 'Site visit' },
  ),
  either(
    'terse',
    'texted sam ortega, loaners arrive fri',
    log,
    { type: 'sms', contact: 'co-sam', notes: 'loaners arrive fri' },
    { notes: undefined, subject: 'loaners arrive fri' },
  ),
  either(
    'voice',
    'had a meeting with carlos ochoa at their warehouse for one hour about the renewal',
    log,
    { type: 'meeting', contact: 'co-carlos', minutes: 60, subject: 'the renewal', location: 'their warehouse' },
    { location: undefined },
    { deal: 'd-216' },
    { type: 'visit' },
  ),
  either(
    'run_on',
    'Drove out to Medford to see Drew at Rogue Valley, spent two hours on the packing line, they like the mounts but ' +
      'the sunlight kills the screens, next step is I send him the outdoor model specs',
    log,
    {
      type: 'visit',
      contact: 'co-drew',
      account: 'ac-rogue',
      minutes: 120,
      notes: 'they like the mounts but the sunlight kills the screens',
      nextStep: 'I send him the outdoor model specs',
    },
    { type: 'meeting' },
    { account: undefined },
    { location: 'Medford' },
    { subject: 'the packing line' },
    { deal: 'd-209' },
    { nextStep: 'send him the outdoor model specs' },
  ),
  either(
    'run_on',
    'Meeting with Owen yesterday at 2pm, 40 min, he brought their IT guy, they want SSO before anything else and ' +
      "he'll send the security form Wednesday",
    log,
    {
      type: 'meeting',
      contact: 'co-owen',
      occurredAt: at(yesterday, '14:00'),
      minutes: 40,
      notes: 'he brought their IT guy, they want SSO before anything else',
      nextStep: "he'll send the security form Wednesday",
    },
    { notes: 'they want SSO before anything else' },
    {
      notes: "he brought their IT guy, they want SSO before anything else and he'll send the security form Wednesday",
    },
    { nextStep: undefined },
    { nextStep: "he'll send the security form" },
    { followUp: '2026-10-14' },
    { deal: 'd-213' },
  ),
  either(
    'run_on',
    'Long demo for Friday Harbor this morning, Mark was there plus two warehouse leads, went great, he wants pricing ' +
      'by Friday for 30 cold storage units',
    log,
    {
      type: 'demo',
      account: 'ac-friday',
      contact: 'co-mark',
      outcome: 'positive',
      notes: 'he wants pricing by Friday for 30 cold storage units',
    },
    { account: undefined },
    { occurredAt: today },
    { deal: 'd-211' },
    { followUp: '2026-10-16' },
    { notes: 'Mark was there plus two warehouse leads, he wants pricing by Friday for 30 cold storage units' },
    {
      notes:
        'Mark was there plus two warehouse leads, went great, he wants pricing by Friday for 30 cold storage units',
    },
    {
      notes: 'Mark was there plus two warehouse leads',
      nextStep: 'he wants pricing by Friday for 30 cold storage units',
    },
    { notes: undefined, nextStep: 'he wants pricing by Friday for 30 cold storage units' },
  ),
  either('emoji', 'demo with Kim Pham went great 🎉', log, { type: 'demo', contact: 'co-kim', outcome: 'positive' }),
];
