import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { yesterday } from './say.ts';

const log = 'log_activity';

/** What took place with customers: all at once, politely, with odd names; and corrections of it. */
export const contactMadeInOneBreath: readonly CorpusCase[] = [
  one(
    'run_on',
    'yesterday, 35 minutes, Arjun Mehta on the phone regarding lots 14 to 22, went really well, next step: get him stamped drawings',
    log,
    {
      type: 'call',
      contact: 'arjun',
      occurredAt: yesterday,
      minutes: 35,
      subject: 'lots 14 to 22',
      outcome: 'positive',
      nextStep: 'get him stamped drawings',
    },
  ),
  one(
    'run_on',
    'Peter Abernathy, met him at March Road Renovations Monday for an hour, he is nervous about the permit, follow up September 3',
    log,
    {
      type: 'meeting',
      contact: 'peter',
      account: 'march',
      occurredAt: '2026-08-10',
      minutes: 60,
      sentiment: 'negative',
      notes: 'he is nervous about the permit',
      followUp: '2026-09-03',
    },
    call(log, {
      type: 'meeting',
      contact: 'peter',
      account: 'march',
      occurredAt: '2026-08-10',
      minutes: 60,
      notes: 'he is nervous about the permit',
      followUp: '2026-09-03',
    }),
    call(log, {
      type: 'visit',
      contact: 'peter',
      account: 'march',
      occurredAt: '2026-08-10',
      minutes: 60,
      notes: 'he is nervous about the permit',
      followUp: '2026-09-03',
    }),
  ),
  one(
    'run_on',
    'call about the D-27 addendum with Lorraine Stubbs, 12 min, August 7, not a good one, she says the union wants Canadian glass',
    log,
    {
      type: 'call',
      deal: 'd27',
      contact: 'lorraine',
      minutes: 12,
      occurredAt: '2026-08-07',
      outcome: 'negative',
      subject: 'the D-27 addendum',
      notes: 'she says the union wants Canadian glass',
    },
    call(log, {
      type: 'call',
      deal: 'd27',
      contact: 'lorraine',
      minutes: 12,
      occurredAt: '2026-08-07',
      outcome: 'negative',
      notes: 'she says the union wants Canadian glass',
    }),
  ),
  one(
    'run_on',
    'Ravi Nair demo at the showroom, half an hour, on the Nordik door, follow up next Tuesday, he was delighted',
    log,
    {
      type: 'demo',
      contact: 'ravi',
      location: 'the showroom',
      minutes: 30,
      subject: 'the Nordik door',
      followUp: '2026-08-18',
      sentiment: 'positive',
    },
    call(log, {
      type: 'demo',
      contact: 'ravi',
      location: 'showroom',
      minutes: 30,
      subject: 'the Nordik door',
      followUp: '2026-08-18',
      sentiment: 'positive',
    }),
    call(log, {
      type: 'demo',
      contact: 'ravi',
      minutes: 30,
      subject: 'the Nordik door',
      followUp: '2026-08-18',
      sentiment: 'positive',
    }),
  ),

  one(
    'polite',
    'Hi there! Would you be so kind as to log my email to Sylvie Gagnon about the crane booking? Merci!',
    log,
    {
      type: 'email',
      contact: 'sylvieg',
      subject: 'the crane booking',
    },
  ),
  one(
    'polite',
    'Good morning, kindly make an entry that I had a telephonic conversation with Ravi Nair regarding payment terms. Thanks in advance.',
    log,
    { type: 'call', contact: 'ravi', subject: 'payment terms' },
  ),
  one('polite', 'Sorry to bother you, could you put in that I visited Rideau Custom Homes yesterday please', log, {
    type: 'visit',
    account: 'rideau',
    occurredAt: yesterday,
  }),

  one('emoji', '📞 Ken Whitlock, no answer 🙄', log, { type: 'call', contact: 'ken', outcome: 'no_answer' }),
  one(
    'emoji',
    'great visit at Rideau Custom Homes 🎉 they loved the bronze hardware',
    log,
    {
      type: 'visit',
      account: 'rideau',
      outcome: 'positive',
      sentiment: 'positive',
      notes: 'they loved the bronze hardware',
    },
    call(log, { type: 'visit', account: 'rideau', outcome: 'positive', notes: 'they loved the bronze hardware' }),
    call(log, { type: 'visit', account: 'rideau', sentiment: 'positive', notes: 'they loved the bronze hardware' }),
  ),

  one(
    'trap_name',
    'Dropped in at Lift & Drop on Monday, Ken was out',
    log,
    {
      type: 'visit',
      account: 'lift',
      occurredAt: '2026-08-10',
      notes: 'Ken was out',
    },
    call(log, { type: 'visit', account: 'lift', contact: 'ken', occurredAt: '2026-08-10', notes: 'Ken was out' }),
  ),
  one('trap_name', 'Quick call with Chase about shelf space in Plattsburgh', log, {
    type: 'call',
    contact: 'chase',
    subject: 'shelf space in Plattsburgh',
  }),
  one(
    'trap_name',
    'Sat down with Graham Scott for an hour about the atrium glazing. He is annoyed at our lead times.',
    log,
    {
      type: 'meeting',
      contact: 'graham',
      minutes: 60,
      subject: 'the atrium glazing',
      sentiment: 'negative',
      notes: 'He is annoyed at our lead times',
    },
  ),
  one('trap_name', 'got hold of Hope by phone, structural letter is on its way', log, {
    type: 'call',
    contact: 'hope',
    notes: 'structural letter is on its way',
  }),
  one('trap_name', 'I emailed Measured Living Interiors a swatch list', log, {
    type: 'email',
    account: 'measured',
    subject: 'a swatch list',
  }),
  one('trap_name', '1867 Heritage Restoration rang about putty colours', log, {
    type: 'call',
    account: 'heritage',
    subject: 'putty colours',
  }),

  one(
    'plain',
    'That last call was 25 minutes, not 15',
    'update_activity',
    { minutes: 25 },
    call('update_activity', {
      minutes: 25,
      type: 'call',
    }),
  ),
  one(
    'plain',
    'Oh wait, the meeting I just logged took place on August 6',
    'update_activity',
    { occurredAt: '2026-08-06' },
    call('update_activity', { occurredAt: '2026-08-06', type: 'meeting' }),
  ),
];
