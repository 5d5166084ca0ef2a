import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { at, yesterday } from './dates.ts';

const log = 'log_activity';

/** Meetings, demos, visits and support that took place. */
export const visitsAndMeetings: readonly CorpusCase[] = [
  one('plain', 'Met with José Peña-Ruiz on Wednesday about the GPO pricing, he was delighted', log, {
    type: 'meeting',
    contact: 'jose',
    subject: 'the GPO pricing',
    sentiment: 'positive',
    occurredAt: yesterday,
  }),
  one('plain', 'I visited Twin Ports Health System yesterday, their old centrifuges are out of warranty', log, {
    type: 'visit',
    account: 'twinports',
    occurredAt: yesterday,
    notes: 'their old centrifuges are out of warranty',
  }),
  one('plain', 'Gave a demo of the Steriline 500 to Karen Lofgren on 5/7, she loved it', log, {
    type: 'demo',
    contact: 'karen-l',
    occurredAt: '2026-05-07',
    sentiment: 'positive',
    subject: 'the Steriline 500',
  }),
  one(
    'plain',
    'We had an hour-long meeting with Red Cedar University on May 6. Facilities worries about floor load.',
    log,
    {
      type: 'meeting',
      account: 'redcedar',
      minutes: 60,
      occurredAt: '2026-05-06',
      notes: 'Facilities worries about floor load',
    },
  ),
  one(
    'plain',
    'Had lunch with Annika Köhler in Edina on Monday, next step is a reseller agreement draft',
    log,
    {
      type: 'meeting',
      contact: 'annika',
      location: 'Edina',
      occurredAt: '2026-05-11',
      nextStep: 'a reseller agreement draft',
    },
    call(log, {
      type: 'meeting',
      contact: 'annika',
      occurredAt: '2026-05-11',
      nextStep: 'a reseller agreement draft',
    }),
  ),
  one('plain', 'log visit to Minnewaska County, 90 minutes, cold chain audit', log, {
    type: 'visit',
    account: 'minnewaska',
    minutes: 90,
    subject: 'cold chain audit',
  }),
  one(
    'plain',
    'Just walked out of Seven Pines. Abshir showed me the new wing and they will need 12 more chairs.',
    log,
    {
      type: 'visit',
      contact: 'abshir',
      account: 'seven',
      notes: 'Abshir showed me the new wing and they will need 12 more chairs',
    },
    call(log, {
      type: 'visit',
      account: 'seven',
      notes: 'Abshir showed me the new wing and they will need 12 more chairs',
    }),
    call(log, {
      type: 'meeting',
      contact: 'abshir',
      account: 'seven',
      notes: 'Abshir showed me the new wing and they will need 12 more chairs',
    }),
  ),
  one(
    'plain',
    'We sat down with Priyanka on May 4th at 2 pm to review the validation protocol',
    log,
    {
      type: 'meeting',
      contact: 'priyanka',
      occurredAt: at('2026-05-04', '14:00'),
      subject: 'the validation protocol',
    },
    call(log, {
      type: 'meeting',
      contact: 'priyanka',
      occurredAt: at('2026-05-04', '14:00'),
      subject: 'review the validation protocol',
    }),
  ),
  one('plain', 'Please record a site inspection at Halcyon Cryo: floor drain is missing', log, {
    type: 'visit',
    account: 'halcyon',
    notes: 'floor drain is missing',
  }),
  one('plain', 'The product demo at Inquiry Biosciences did not go well', log, {
    type: 'demo',
    account: 'inquiry',
    outcome: 'negative',
  }),
  one(
    'plain',
    'Caught up with Claire Fontaine over Zoom, regarding the cassette printer, will revisit it June 10',
    log,
    {
      type: 'meeting',
      contact: 'claire',
      subject: 'the cassette printer',
      followUp: '2026-06-10',
    },
    call(log, {
      type: 'meeting',
      contact: 'claire',
      subject: 'the cassette printer',
      notes: 'will revisit it June 10',
    }),
  ),
  one(
    'plain',
    'met sven at the duluth site two days ago, went well, follow up next wednesday',
    log,
    {
      type: 'meeting',
      contact: 'sven',
      location: 'duluth site',
      occurredAt: '2026-05-12',
      outcome: 'positive',
      followUp: '2026-05-20',
    },
    call(log, {
      type: 'meeting',
      contact: 'sven',
      occurredAt: '2026-05-12',
      outcome: 'positive',
      followUp: '2026-05-20',
    }),
    call(log, {
      type: 'meeting',
      contact: 'sven',
      location: 'the duluth site',
      occurredAt: '2026-05-12',
      outcome: 'positive',
      followUp: '2026-05-20',
    }),
  ),
  one('plain', 'Popped in at North Loop Pediatrics the day before yesterday to drop off otoscope samples', log, {
    type: 'visit',
    account: 'northloop',
    occurredAt: '2026-05-12',
    notes: 'drop off otoscope samples',
  }),
];
