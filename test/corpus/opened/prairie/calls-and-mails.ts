import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { at, today, yesterday } from './dates.ts';

const log = 'log_activity';

/** Calls, e-mails and texts that took place. */
export const callsAndMails: readonly CorpusCase[] = [
  one(
    'plain',
    "Just hung up with Denise Whitfield. She'd like us to quote the exam tables separately from the scales.",
    log,
    { type: 'call', contact: 'denise', notes: "She'd like us to quote the exam tables separately from the scales" },
  ),
  one('plain', 'I phoned Ruth Tollefson yesterday about the fridge alarms and she was pretty upset', log, {
    type: 'call',
    contact: 'ruth',
    subject: 'the fridge alarms',
    sentiment: 'negative',
    occurredAt: yesterday,
  }),
  one(
    'plain',
    'tried Abshir twice today, nobody picked up',
    log,
    {
      type: 'call',
      contact: 'abshir',
      outcome: 'no_answer',
      occurredAt: today,
    },
    call(log, { type: 'call', contact: 'abshir', outcome: 'no_answer' }),
  ),
  one('plain', 'Left a message on Sven Åkesson’s machine re the rotor recall', log, {
    type: 'call',
    contact: 'sven',
    subject: 'the rotor recall',
    outcome: 'left_voicemail',
  }),
  one('plain', 'had a twenty minute phone call with Grant Ellison on Tuesday, he is waiting on his NIH money', log, {
    type: 'call',
    contact: 'grant',
    minutes: 20,
    occurredAt: '2026-05-12',
    notes: 'he is waiting on his NIH money',
  }),
  one('plain', 'Claire Fontaine rang me back. Microtome trial is a go for June.', log, {
    type: 'call',
    contact: 'claire',
    notes: 'Microtome trial is a go for June',
  }),
  one(
    'plain',
    'emailed José the updated service terms last night',
    log,
    {
      type: 'email',
      contact: 'jose',
      subject: 'the updated service terms',
      occurredAt: yesterday,
    },
    call(log, { type: 'email', contact: 'jose', notes: 'the updated service terms', occurredAt: yesterday }),
  ),
  one('plain', 'Please log that I wrote to Annika Köhler regarding consignment stock', log, {
    type: 'email',
    contact: 'annika',
    subject: 'consignment stock',
  }),
  one('plain', 'Log a 15-minute call with Otter Tail about deck layout, next step: send revised drawing', log, {
    type: 'call',
    account: 'ottertail',
    minutes: 15,
    subject: 'deck layout',
    nextStep: 'send revised drawing',
  }),
  one('plain', 'Spoke by phone with Leroy Batiste: budget frozen until the new CFO starts, follow up June 8', log, {
    type: 'call',
    contact: 'leroy',
    notes: 'budget frozen until the new CFO starts',
    followUp: '2026-06-08',
  }),
  one(
    'plain',
    'I got a text from Pa Houa this morning, she is over the moon with the loaner thawer',
    log,
    {
      type: 'sms',
      contact: 'pahoua',
      sentiment: 'positive',
      notes: 'she is over the moon with the loaner thawer',
      occurredAt: today,
    },
    call(log, {
      type: 'sms',
      contact: 'pahoua',
      sentiment: 'positive',
      notes: 'she is over the moon with the loaner thawer',
    }),
    call(log, { type: 'sms', contact: 'pahoua', sentiment: 'positive', subject: 'the loaner thawer' }),
  ),
  one('plain', 'Texted Leroy that the demo probe ships Monday', log, {
    type: 'sms',
    contact: 'leroy',
    notes: 'the demo probe ships Monday',
  }),
  one(
    'plain',
    'Support call with Bluestem for half an hour, thaw cycle error 14 again',
    log,
    {
      type: 'support',
      account: 'bluestem',
      minutes: 30,
      notes: 'thaw cycle error 14 again',
    },
    call(log, { type: 'support', account: 'bluestem', minutes: 30, subject: 'thaw cycle error 14 again' }),
  ),
  one('plain', 'Yesterday at 4pm I had Karen Abdi on the phone, positive outcome', log, {
    type: 'call',
    contact: 'karen-a',
    outcome: 'positive',
    occurredAt: at(yesterday, '16:00'),
  }),
  one(
    'plain',
    'Record a phone call about the flow cytometer: Grant wants the 4-laser version after all',
    log,
    {
      type: 'call',
      deal: 'd25',
      notes: 'Grant wants the 4-laser version after all',
    },
    call(log, { type: 'call', deal: 'd25', contact: 'grant', notes: 'Grant wants the 4-laser version after all' }),
  ),
  one(
    'plain',
    'I did ring Mrs Tollefson last Friday only, she told tender papers come in June',
    log,
    {
      type: 'call',
      contact: 'ruth',
      occurredAt: '2026-05-08',
      notes: 'tender papers come in June',
    },
    call(log, {
      type: 'call',
      contact: 'ruth',
      occurredAt: '2026-05-08',
      notes: 'she told tender papers come in June',
    }),
  ),
  one('plain', 'no one home at April Creek when I called', log, {
    type: 'call',
    account: 'april',
    outcome: 'no_answer',
  }),
  one('plain', 'Call with Twin Ports went really well. I will get back to them on May 27', log, {
    type: 'call',
    account: 'twinports',
    outcome: 'positive',
    followUp: '2026-05-27',
  }),
];
