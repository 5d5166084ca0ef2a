import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { lastWednesday, loose, yesterday } from './values.ts';

/** E-mails, texts and support. */
export const writing: readonly CorpusCase[] = [
  one('plain', 'Sent Marta the revised SLA by email', 'log_activity', {
    type: 'email',
    contact: 'marta',
    notes: 'the revised SLA',
  }),
  one('plain', 'Emailed Lucas Morgan re phishing simulation dates', 'log_activity', {
    type: 'email',
    contact: 'lucas',
    subject: 'phishing simulation dates',
  }),
  one('plain', 'An email went out to Comal Foods yesterday concerning their price increase', 'log_activity', {
    type: 'email',
    account: 'comal',
    occurredAt: yesterday,
    subject: 'their price increase',
  }),
  one('plain', 'I wrote to Chris Obrien on Wednesday about the delayed readers', 'log_activity', {
    type: 'email',
    contact: 'obrien',
    occurredAt: lastWednesday,
    subject: 'the delayed readers',
  }),
  one('plain', 'Tess replied to my mail, she wants to wait for the new budget', 'log_activity', {
    type: 'email',
    contact: 'tess',
    notes: 'she wants to wait for the new budget',
  }),
  one('plain', 'mail from Nora: the keyholders changed', 'log_activity', {
    type: 'email',
    contact: 'nora',
    notes: 'the keyholders changed',
  }),
  loose(
    'plain',
    'Got an email from Inés at Café Congreso, she is delighted with the install',
    'log_activity',
    { type: 'email', contact: 'ines', sentiment: 'positive', notes: 'she is delighted with the install' },
    ['notes'],
  ),
  one('plain', 'Dropped Devon Achebe a line about the scan report', 'log_activity', {
    type: 'email',
    contact: 'devon',
    subject: 'the scan report',
  }),
  one('plain', 'Record an outgoing e-mail: Hill Country Logistics, subject "Yard camera options"', 'log_activity', {
    type: 'email',
    account: 'hillcountry',
    subject: 'Yard camera options',
  }),
  one('plain', 'The lead Dana Whitfield answered my email and wants pricing', 'log_activity', {
    type: 'email',
    lead: 'l8',
    notes: 'wants pricing',
  }),
  one('plain', 'Correspondence: e-mail to Rio Seco ISD on January 11 on the subject of bid bonds', 'log_activity', {
    type: 'email',
    account: 'rioseco',
    occurredAt: '2027-01-11',
    subject: 'bid bonds',
  }),
  one('plain', 'Texted Wade about parking for the crew', 'log_activity', {
    type: 'sms',
    contact: 'wade',
    subject: 'parking for the crew',
  }),
  one('plain', 'SMS to Shauna Kirk: technician arrives at nine', 'log_activity', {
    type: 'sms',
    contact: 'shauna',
    notes: 'technician arrives at nine',
  }),
  one('plain', 'Bill Farris texted that the keypad works again', 'log_activity', {
    type: 'sms',
    contact: 'bill',
    notes: 'the keypad works again',
  }),
  one('plain', 'A text message from Omar Haddad came yesterday, his forklift cut the cable', 'log_activity', {
    type: 'sms',
    contact: 'omar',
    occurredAt: yesterday,
    notes: 'his forklift cut the cable',
  }),
  one(
    'plain',
    'Helped Inés reset the panel code, support call of 12 minutes',
    'log_activity',
    { type: 'support', contact: 'ines', minutes: 12, notes: 'reset the panel code' },
    call('log_activity', { type: 'call', contact: 'ines', minutes: 12, notes: 'reset the panel code' }),
    call('log_activity', { type: 'support', contact: 'ines', minutes: 12, notes: 'Helped Inés reset the panel code' }),
  ),
  one('plain', 'Support session with Comal Foods, 35 min, sensor firmware updated', 'log_activity', {
    type: 'support',
    account: 'comal',
    minutes: 35,
    notes: 'sensor firmware updated',
  }),
  one('terse', 'emailed Tess re camera licenses', 'log_activity', {
    type: 'email',
    contact: 'tess',
    subject: 'camera licenses',
  }),
  one('terse', 'sms Dale, gate code sent', 'log_activity', { type: 'sms', contact: 'dale', notes: 'gate code sent' }),
];
