import type { CorpusCase } from '../case.ts';
import { at, pastFriday, pastMonday, pastThursday, today, tuesday, yesterday } from './dates.ts';
import { logged } from './say.ts';

/** Calls, meetings, e-mails, texts and visits, plainly put. */
export const activities: readonly CorpusCase[] = [
  logged(
    'plain',
    'Spoke with Gail Hutchins on the phone about porting her numbers',
    { type: 'call', contact: 'gail', subject: 'porting her numbers' },
    [{ account: 'oakcliff' }],
  ),
  logged(
    'plain',
    'I had a call with Priscilla Nguyen yesterday regarding handset colors.',
    { type: 'call', contact: 'priscilla', occurredAt: yesterday, subject: 'handset colors' },
    [{ account: 'lakewood' }],
  ),
  logged(
    'plain',
    'Tried Derek Olsen twice by phone, nobody picked up',
    { type: 'call', contact: 'derek', outcome: 'no_answer' },
    [{ notes: 'twice' }, { notes: 'Tried twice' }],
    [{ account: 'bluebonnet' }],
  ),
  logged(
    'plain',
    'Left a voicemail for Faye on Monday',
    { type: 'call', contact: 'faye', outcome: 'left_voicemail', occurredAt: pastMonday },
    [{ account: 'cedar' }],
  ),
  logged(
    'plain',
    'Just got off the phone with Leon Ortega, 25 minutes, he wants the contract shortened to one year',
    { type: 'call', contact: 'leon', minutes: 25, notes: 'he wants the contract shortened to one year' },
    [{ account: 'hale' }],
  ),
  logged(
    'plain',
    'We sat down with Inès Carvalho at the Red River Title office last Thursday to go over the cabling',
    { type: 'meeting', contact: 'ines', occurredAt: pastThursday, subject: 'the cabling' },
    [{ account: 'redriver' }],
    [{ location: 'the Red River Title office' }, { location: 'Red River Title office' }, { type: 'visit' }],
    [{ subject: 'go over the cabling' }, { subject: 'to go over the cabling' }, { subject: 'cabling' }],
  ),
  logged(
    'plain',
    'Emailed Nadia Petrov about the call recording add-on',
    { type: 'email', contact: 'nadia', subject: 'the call recording add-on' },
    [{ account: 'loop' }],
    [{ deal: 'd31' }],
  ),
  logged(
    'plain',
    'Please note down that I visited Oak Cliff Plumbing this morning',
    { type: 'visit', account: 'oakcliff', occurredAt: today },
    [{ occurredAt: undefined }],
  ),
  logged(
    'plain',
    'Demoed TrinityVoice Pro to Bo Tran, he loved the mobile app',
    { type: 'demo', contact: 'bo', subject: 'TrinityVoice Pro', notes: 'he loved the mobile app' },
    [{ account: 'pecan' }],
    [{ sentiment: 'positive' }, { outcome: 'positive' }, { sentiment: 'positive', notes: undefined }],
  ),
  logged(
    'plain',
    'Texted Cody Barnes the install window',
    { type: 'sms', contact: 'cody', subject: 'the install window' },
    [{ account: 'roofing' }],
    [{ subject: 'install window' }],
  ),
  logged(
    'plain',
    'Met Tomás Rivera for coffee on Friday. Next step: price out a second line',
    { type: 'meeting', contact: 'tomas', occurredAt: pastFriday, nextStep: 'price out a second line' },
    [{ account: 'ellum' }],
    [{ subject: 'coffee' }, { notes: 'for coffee' }, { notes: 'coffee' }],
  ),
  logged(
    'plain',
    'Record a 15-minute call with Beth Sorrell, follow up on Tuesday',
    { type: 'call', contact: 'beth', minutes: 15, followUp: tuesday },
    [{ account: 'callbox' }],
  ),
  logged(
    'plain',
    'Anke Vogel rang me back, she is pretty annoyed that the install slipped again',
    {
      type: 'call',
      contact: 'anke',
      sentiment: 'negative',
      notes: 'she is pretty annoyed that the install slipped again',
    },
    [{ account: 'muller' }],
    [
      { notes: 'the install slipped again' },
      { notes: 'that the install slipped again' },
      { notes: 'rang me back, she is pretty annoyed that the install slipped again' },
    ],
  ),
  logged(
    'plain',
    'Had lunch with Joy Adeyemi, it went really well',
    { type: 'meeting', contact: 'joy', outcome: 'positive' },
    [{ account: 'preston' }],
    [{ subject: 'lunch' }, { notes: 'lunch' }],
  ),
  logged(
    'plain',
    'The meeting with Brazos Freight yesterday went badly, they think we are too expensive',
    {
      type: 'meeting',
      account: 'brazos',
      occurredAt: yesterday,
      outcome: 'negative',
      notes: 'they think we are too expensive',
    },
    [{ sentiment: 'negative' }],
  ),
  logged(
    'plain',
    'Got an email from Marcus Webb asking whether we cover Mesquite',
    { type: 'email', contact: 'webb', notes: 'asking whether we cover Mesquite' },
    [{ account: 'garland' }],
    [{ notes: 'whether we cover Mesquite' }, { notes: 'he asked whether we cover Mesquite' }],
  ),
  logged(
    'plain',
    'Dropped by Call Box Printing at 10 am today and counted the desks with Beth',
    {
      type: 'visit',
      account: 'callbox',
      contact: 'beth',
      occurredAt: at(today, '10:00'),
      notes: 'counted the desks with Beth',
    },
    [{ account: undefined }, { location: 'Call Box Printing' }],
    [{ notes: 'counted the desks' }, { notes: 'and counted the desks' }],
  ),
  logged(
    'plain',
    'Zoom with Walt Kimura, 40 min, re static IPs',
    { type: 'meeting', contact: 'walt', minutes: 40, subject: 'static IPs' },
    [{ account: 'bakery' }],
    [{ type: 'call' }],
    [{ location: 'Zoom' }],
  ),
];
