import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { lastFriday, monday, nextMonday, yesterday } from './said.ts';

/** What was done, in haste, dictated, misspelt and otherwise. */
export const activitiesShort: readonly CorpusCase[] = [
  one(
    'plain',
    'Baltic Freight Partners came by for a meeting two days ago, 45 minutes, about driver shortages',
    'log_activity',
    { type: 'meeting', account: 'a_baltic', occurredAt: monday, minutes: 45, subject: 'driver shortages' },
  ),

  one('terse', 'uwe g. - nobody picks up', 'log_activity', { type: 'call', contact: 'c_uwe', outcome: 'no_answer' }),
  one('terse', 'vm for heiko', 'log_activity', { type: 'call', contact: 'c_heiko', outcome: 'left_voicemail' }),
  one('terse', 'visit velocita bikes yesterday 1h', 'log_activity', {
    type: 'visit',
    account: 'a_velo',
    occurredAt: yesterday,
    minutes: 60,
  }),
  one('terse', 'krona kosmetik mtg mon, went great', 'log_activity', {
    type: 'meeting',
    account: 'a_krona',
    occurredAt: monday,
    outcome: 'positive',
  }),
  one('terse', 'sms to søren: gate is closed', 'log_activity', {
    type: 'sms',
    contact: 'c_soren',
    notes: 'gate is closed',
  }),

  one('typo', 'metting with Elif yestrday abut returns', 'log_activity', {
    type: 'meeting',
    contact: 'c_elif',
    occurredAt: yesterday,
    subject: 'returns',
  }),
  one('typo', 'caled Pieter, left a voicmail', 'log_activity', {
    type: 'call',
    contact: 'c_pieter',
    outcome: 'left_voicemail',
  }),
  one('typo', 'Emial to Zenit Chemie regardnig ADR drivers', 'log_activity', {
    type: 'email',
    account: 'a_zenit',
    subject: 'ADR drivers',
  }),
  one('typo', 'vistied Ferovia Stahl on monday, 2 huors', 'log_activity', {
    type: 'visit',
    account: 'a_ferro',
    occurredAt: monday,
    minutes: 120,
  }),

  one(
    'voice',
    'um okay so i just had a call with renate for like twenty minutes and she says the kegs come back dirty',
    'log_activity',
    { type: 'call', contact: 'c_renate', minutes: 20, notes: 'the kegs come back dirty' },
  ),
  one(
    'voice',
    'log a visit at mühlenbach papier yesterday that went well um next step is a trial with fifty pallets',
    'log_activity',
    {
      type: 'visit',
      account: 'a_muehle',
      occurredAt: yesterday,
      outcome: 'positive',
      nextStep: 'a trial with fifty pallets',
    },
  ),
  one('voice', 'tried heiko maurer again no answer', 'log_activity', {
    type: 'call',
    contact: 'c_heiko',
    outcome: 'no_answer',
  }),
  one(
    'voice',
    'hey can you log that i met luca ferri on friday for an hour and a half about the winter storage',
    'log_activity',
    { type: 'meeting', contact: 'c_luca', occurredAt: lastFriday, minutes: 90, subject: 'the winter storage' },
  ),

  one(
    'run_on',
    'so 35 mins with David Asante on the phone yesterday afternoon re night surcharge, went fine, and I get back to him on 9 September',
    'log_activity',
    {
      type: 'call',
      contact: 'c_david',
      minutes: 35,
      occurredAt: yesterday,
      subject: 'night surcharge',
      outcome: 'positive',
      followUp: '2026-09-09',
    },
    call('log_activity', {
      type: 'call',
      contact: 'c_david',
      minutes: 35,
      occurredAt: yesterday,
      subject: 'night surcharge',
      outcome: 'neutral',
      followUp: '2026-09-09',
    }),
  ),
  one(
    'run_on',
    'Monday, Oberland Brauerei, one hour meeting, topic summer peak, Renate was delighted, next step: test run with 3 trucks',
    'log_activity',
    {
      type: 'meeting',
      account: 'a_oberland',
      contact: 'c_renate',
      occurredAt: monday,
      minutes: 60,
      subject: 'summer peak',
      sentiment: 'positive',
      nextStep: 'test run with 3 trucks',
    },
    call('log_activity', {
      type: 'meeting',
      account: 'a_oberland',
      occurredAt: monday,
      minutes: 60,
      subject: 'summer peak',
      sentiment: 'positive',
      notes: 'Renate was delighted',
      nextStep: 'test run with 3 trucks',
    }),
  ),
  one(
    'run_on',
    'email went out to Chloé on 28.8. about the ramp slots, she is a bit irritated, follow up on 7.9.',
    'log_activity',
    {
      type: 'email',
      contact: 'c_chloe',
      occurredAt: lastFriday,
      subject: 'the ramp slots',
      sentiment: 'negative',
      followUp: nextMonday,
    },
  ),
  one(
    'run_on',
    'call for D-25, Uwe, half an hour, he compares us with two others, outcome positive though',
    'log_activity',
    {
      type: 'call',
      deal: 'd_muehle',
      contact: 'c_uwe',
      minutes: 30,
      notes: 'he compares us with two others',
      outcome: 'positive',
    },
  ),

  one(
    'polite',
    'Hi, would you mind logging a call with Jana Hoffmann from yesterday, about the import licence? Thanks so much!',
    'log_activity',
    { type: 'call', contact: 'c_jana_h', occurredAt: yesterday, subject: 'the import licence' },
  ),
  one('polite', 'Kindly record that I had a meeting with Grünwerk Solar on 24 August, thank you', 'log_activity', {
    type: 'meeting',
    account: 'a_gruen',
    occurredAt: '2026-08-24',
  }),
  one('emoji', '📞 Oksana, 12 mins, all good 👍', 'log_activity', {
    type: 'call',
    contact: 'c_oksana',
    minutes: 12,
    outcome: 'positive',
  }),
  one('emoji', 'demo with Nordlicht Möbel yesterday 🎉 went brilliantly', 'log_activity', {
    type: 'demo',
    account: 'a_nordlicht',
    occurredAt: yesterday,
    outcome: 'positive',
  }),

  one('trap_name', 'Phoned Mark Winter re pallet collars', 'log_activity', {
    type: 'call',
    contact: 'c_mark',
    subject: 'pallet collars',
  }),
  one('trap_name', 'emailed Call a Pallet about the API keys', 'log_activity', {
    type: 'email',
    account: 'a_pallet',
    subject: 'the API keys',
  }),
  one(
    'trap_name',
    'Visited Lost & Found Vintage yesterday, Tim was pleased',
    'log_activity',
    { type: 'visit', account: 'a_lost', contact: 'c_tim', occurredAt: yesterday, sentiment: 'positive' },
    call('log_activity', {
      type: 'visit',
      account: 'a_lost',
      occurredAt: yesterday,
      sentiment: 'positive',
      notes: 'Tim was pleased',
    }),
  ),
  one(
    'trap_name',
    'Anna Thoms Naturkost: call yesterday, 8 minutes, no interest at the moment',
    'log_activity',
    { type: 'call', account: 'a_thoms', occurredAt: yesterday, minutes: 8, notes: 'no interest at the moment' },
    call('log_activity', {
      type: 'call',
      account: 'a_thoms',
      occurredAt: yesterday,
      minutes: 8,
      outcome: 'negative',
      notes: 'no interest at the moment',
    }),
  ),
];
