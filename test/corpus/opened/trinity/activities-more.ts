import type { CorpusCase } from '../case.ts';
import { at, monday, pastFriday, pastMonday, pastThursday, today, yesterday } from './dates.ts';
import { logged } from './say.ts';

/** Further calls, meetings, e-mails, texts and visits, plainly put. */
export const moreActivities: readonly CorpusCase[] = [
  logged(
    'plain',
    'Could not reach anyone at Garland Tool Rental this morning, phone just rang out',
    { type: 'call', account: 'garland', outcome: 'no_answer', occurredAt: today },
    [{ occurredAt: undefined }],
    [{ notes: 'phone just rang out' }],
  ),
  logged(
    'plain',
    'Support call with Bo Tran, his router kept rebooting',
    { type: 'support', contact: 'bo', notes: 'his router kept rebooting' },
    [{ account: 'pecan' }],
    [{ type: 'call' }],
  ),
  logged(
    'plain',
    'I rang Marcus Bell on Monday about D-24 and he said legal needs another week',
    { type: 'call', contact: 'bell', deal: 'd24', occurredAt: pastMonday, notes: 'he said legal needs another week' },
    [{ account: 'brazos' }],
    [{ notes: 'legal needs another week' }],
  ),
  logged(
    'plain',
    'Quick chat on the phone with Leon from Hale & Ortega: he will sign once the partners are back',
    { type: 'call', contact: 'leon', notes: 'he will sign once the partners are back' },
    [{ account: 'hale' }],
  ),
  logged(
    'plain',
    'Priscilla called to say the fiber crew never showed up',
    { type: 'call', contact: 'priscilla', notes: 'the fiber crew never showed up' },
    [{ account: 'lakewood' }],
    [{ sentiment: 'negative' }],
    [{ notes: 'to say the fiber crew never showed up' }, { notes: 'called to say the fiber crew never showed up' }],
  ),
  logged(
    'plain',
    'Site survey meeting held at Cedar Springs Optical yesterday afternoon, took an hour and a half',
    { type: 'meeting', account: 'cedar', occurredAt: yesterday, minutes: 90, subject: 'Site survey' },
    [{ type: 'visit' }],
    [{ location: 'Cedar Springs Optical' }],
  ),
  logged(
    'plain',
    'Sent Joy the renewal terms by email on Friday',
    { type: 'email', contact: 'joy', occurredAt: pastFriday, subject: 'the renewal terms' },
    [{ account: 'preston' }],
    [{ subject: 'renewal terms' }, { notes: 'Sent the renewal terms' }],
    [{ deal: 'd27' }],
  ),
  logged(
    'plain',
    'Kindly log one meeting with Inès Carvalho for yesterday at 3 pm, topic was the alarm line',
    { type: 'meeting', contact: 'ines', occurredAt: at(yesterday, '15:00'), subject: 'the alarm line' },
    [{ account: 'redriver' }],
    [{ subject: 'alarm line' }],
  ),
  logged(
    'plain',
    'Met with the folks at Lakewood Dental, no clear outcome, they are comparing us with Lumera',
    { type: 'meeting', account: 'lakewood', outcome: 'neutral', notes: 'they are comparing us with Lumera' },
    [
      { outcome: undefined, notes: 'no clear outcome, they are comparing us with Lumera' },
      { notes: 'no clear outcome, they are comparing us with Lumera' },
    ],
  ),
  logged(
    'plain',
    'Gail finally phoned back. She is over the moon with the new quote.',
    { type: 'call', contact: 'gail', sentiment: 'positive', notes: 'She is over the moon with the new quote' },
    [{ account: 'oakcliff' }],
    [
      { subject: 'the new quote', notes: undefined },
      { notes: 'finally phoned back. She is over the moon with the new quote' },
      { sentiment: undefined },
    ],
  ),
  logged(
    'plain',
    'Walked the warehouse at Brazos Freight with Marcus Bell last Thursday, wifi is dead at the loading dock',
    {
      type: 'visit',
      contact: 'bell',
      account: 'brazos',
      occurredAt: pastThursday,
      notes: 'wifi is dead at the loading dock',
    },
    [{ account: undefined }],
    [
      { location: 'the warehouse' },
      { location: 'warehouse' },
      { location: 'the warehouse at Brazos Freight' },
      { notes: 'Walked the warehouse, wifi is dead at the loading dock' },
    ],
  ),
  logged('plain', 'Talked to Pablo Esquivel on the phone for ten minutes, he is opening a second shop', {
    type: 'call',
    lead: 'pablo',
    minutes: 10,
    notes: 'he is opening a second shop',
  }),
  logged(
    'plain',
    'Faye replied to my email, she needs the SLA in writing',
    { type: 'email', contact: 'faye', notes: 'she needs the SLA in writing' },
    [{ account: 'cedar' }],
    [{ notes: 'replied to my email, she needs the SLA in writing' }],
  ),
  logged(
    'plain',
    'Called Derek at Bluebonnet, went well, will get back to him on Monday',
    { type: 'call', contact: 'derek', outcome: 'positive', followUp: monday },
    [{ account: 'bluebonnet' }],
    [
      { notes: 'will get back to him on Monday' },
      { notes: 'will get back to him' },
      { followUp: undefined, notes: 'will get back to him on Monday' },
    ],
  ),
  logged(
    'plain',
    'SMS to Tomás: router ships Friday',
    { type: 'sms', contact: 'tomas', notes: 'router ships Friday' },
    [{ account: 'ellum' }],
  ),
  logged(
    'plain',
    'I was out at 42 Degrees HVAC on Friday showing them the desk phones',
    { type: 'visit', account: 'degrees', occurredAt: pastFriday, notes: 'showing them the desk phones' },
    [
      { type: 'demo', notes: undefined, subject: 'the desk phones' },
      { type: 'demo', notes: undefined, subject: 'desk phones' },
      { notes: 'the desk phones' },
      { type: 'demo' },
    ],
  ),
  logged(
    'plain',
    'Conference call w/ Nadia Petrov on 7/14, next: NDA',
    { type: 'call', contact: 'nadia', occurredAt: '2026-07-14', nextStep: 'NDA' },
    [{ account: 'loop' }],
    [{ type: 'meeting' }],
  ),
  logged(
    'plain',
    'Add a phone call to the Preston Hollow renewal from yesterday: Joy wants to drop two lines',
    { type: 'call', deal: 'd27', occurredAt: yesterday, notes: 'Joy wants to drop two lines' },
    [{ contact: 'joy' }],
    [{ account: 'preston' }],
  ),
];
