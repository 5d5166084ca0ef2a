import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';

/** E-mails, texts and support. */
export const logMails: readonly CorpusCase[] = [
  one('plain', 'Emailed Yuki Tanabe the revised datasheet for her pumps', 'log_activity', {
    type: 'email',
    contact: 'c-yuki',
    notes: 'the revised datasheet for her pumps',
  }),
  one('plain', "Put down a support case for Vantage HVAC, actuator won't stroke", 'log_activity', {
    type: 'support',
    account: 'a-vantage',
    notes: "actuator won't stroke",
  }),
  one(
    'plain',
    'St. Clair Paper emailed us asking for a budgetary number on six knife gates',
    'log_activity',
    { type: 'email', account: 'a-stclair', notes: 'asking for a budgetary number on six knife gates' },
    call('log_activity', { type: 'email', account: 'a-stclair', notes: 'a budgetary number on six knife gates' }),
  ),
  one('plain', 'Followed up with Linda by email on the price list', 'log_activity', {
    type: 'email',
    contact: 'c-linda',
    subject: 'the price list',
  }),
  one('plain', 'Wrote to Maria Ortega on May 29 about warranty on the rotor', 'log_activity', {
    type: 'email',
    contact: 'c-ortega',
    occurredAt: '2026-05-29',
    subject: 'warranty on the rotor',
  }),
  one('terse', 'emailed pam re lead time', 'log_activity', { type: 'email', contact: 'c-pam', subject: 'lead time' }),
  one('terse', 'txt from dave rourke: leak fixed', 'log_activity', {
    type: 'sms',
    contact: 'c-dave',
    notes: 'leak fixed',
  }),
];
