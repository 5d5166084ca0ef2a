import type { CorpusCase } from '../opened/case.ts';
import { reads } from './reads.ts';

const yesterday = '2026-03-02';

/** What was told, in whole sentences; who else was there; what a topic is and where it ends. */
export const toldInWholeSentences: readonly CorpusCase[] = [
  reads(
    'log_activity',
    { type: 'call', contact: 'elena', notes: 'she said the seals melted in transit and she wants a credit note' },
    'Spoke with Elena Petrova, she said the seals melted in transit and she wants a credit note',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', notes: 'she likes the pilot but says the margin is too thin' },
    'Just got off a call with Priya Raman, she likes the pilot but says the margin is too thin',
  ),
  reads(
    'log_activity',
    { type: 'email', contact: 'elena', nextStep: 'she picks a colour' },
    'Emailed Elena Petrova, next step: she picks a colour',
  ),
  reads(
    'log_activity',
    { type: 'email', contact: 'priya', subject: 'the warranty', notes: 'waiting to hear back' },
    'Emailed Priya Raman about the warranty, waiting to hear back',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', subject: 'the data licence', notes: 'legal is fine with it' },
    'Rang Priya Raman about the data licence; legal is fine with it',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'elena', subject: 'trim', notes: 'price is too high compared to last year' },
    'Spoke with Elena Petrova re: trim, price is too high compared to last year',
  ),
  reads(
    'log_activity',
    { type: 'visit', account: 'stark', notes: 'engineer was there, all ok' },
    'visited Stark Industries, engineer was there, all ok',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'elena', notes: 'she wants to delay the order to May' },
    'Update from my call with Elena Petrova: she wants to delay the order to May',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'elena', notes: 'they want to try the coffee' },
    "Had a video call with Elena Petrova and the resort's manager, they want to try the coffee",
  ),
  reads(
    'log_activity',
    { type: 'meeting', contact: 'elena', location: 'Geneva food show', subject: 'stocking our chutneys' },
    'Meeting with Elena Petrova at the Geneva food show about stocking our chutneys',
  ),
  reads(
    'log_activity',
    { type: 'visit', account: 'stark', subject: 'tasting', occurredAt: yesterday },
    'Drove to Stark Industries yesterday for a tasting',
  ),
  reads(
    'log_activity',
    {
      type: 'visit',
      account: 'stark',
      contact: 'elena',
      notes: 'Elena showed us the new counter',
      occurredAt: yesterday,
    },
    'We visited Stark Industries yesterday, Elena showed us the new counter',
  ),
  reads(
    'log_activity',
    {
      type: 'meeting',
      contact: 'priya',
      outcome: 'positive',
      occurredAt: yesterday,
      notes: "She'll trial it in two bars",
    },
    "Met with Priya Raman yesterday. Good meeting. She'll trial it in two bars.",
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', subject: 'pricing', minutes: 30 },
    'Talked pricing with Priya Raman for half an hour',
  ),
  reads(
    'log_activity',
    { type: 'call', account: 'stark', notes: 'he said access is only after 6pm' },
    'Called Stark Industries and spoke to the super, he said access is only after 6pm',
  ),
  reads(
    'log_activity',
    { type: 'visit', account: 'stark', contact: 'elena', notes: 'Elena gave us a tour of the new warehouse' },
    'Visited Stark Industries, Elena gave us a tour of the new warehouse',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', notes: 'she was driving so we only talked briefly', occurredAt: yesterday },
    'I called Priya Raman yesterday, she was driving so we only talked briefly',
  ),
  reads(
    'log_activity',
    { type: 'meeting', contact: 'priya', outcome: 'positive', nextStep: 'legal review' },
    'Meeting with Priya Raman, went really well, next step: legal review',
  ),
  reads(
    'log_activity',
    { type: 'call', contact: 'priya', subject: 'the new tariff', notes: "she'll check with finance" },
    "Explained the new tariff to Priya Raman by phone, she'll check with finance",
  ),
];
