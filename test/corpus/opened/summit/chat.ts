import type { CorpusCase } from '../case.ts';
import { call, declined, open, refused, several, usd } from '../write.ts';
import { may, nextWeek, today, yesterday } from './values.ts';
import { me } from './workspace.ts';

/** Messages with two or three requests. */
export const severals: readonly CorpusCase[] = [
  several(
    'Log a call with Dolores Finch and remind me to send her the quote on Monday',
    [
      call('log_activity', { type: 'call', contact: 'c-dolores' }),
      call('create_task', { title: 'send her the quote', due: '2026-04-27', about: 'c-dolores' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'c-dolores' }),
        call('create_task', { title: 'send her the quote', due: '2026-04-27' }),
      ],
    },
  ),
  several(
    'Move D-27 to negotiation and set it to 95k',
    [
      call('move_deal', { deal: 'd-27', stage: 'negotiation' }),
      call('update_deal', { deal: 'd-27', amount: usd(95000) }),
    ],
    call('move_deal', { deal: 'd-27', stage: 'negotiation', amount: usd(95000) }),
  ),
  several('T-41 is done. Push T-44 to Tuesday.', [
    call('complete_task', { task: 't-41' }),
    call('update_task', { task: 't-44', due: '2026-04-28' }),
  ]),
  several('We won D-30, and please open a new deal for Aspen Grove at 20k', [
    call('close_deal', { deal: 'd-30', result: 'won' }),
    call('create_deal', { account: 'a-aspen', amount: usd(20000) }),
  ]),
  several(
    "show me the pipeline and then Priya's open deals",
    [call('show_pipeline'), call('find_deals', { owner: 'm-priya', status: 'open' })],
    { several: [call('show_pipeline'), call('find_deals', { owner: 'm-priya' })] },
  ),
  several('Met Oscar Lindgren yesterday, went well. Also create a deal for Edith Warner, 70k', [
    call('log_activity', { type: 'meeting', contact: 'c-oscar', occurredAt: yesterday, outcome: 'positive' }),
    call('create_deal', { account: 'a-edith', amount: usd(70000) }),
  ]),
  several('assign D-25 to Grace; note on it: handover agreed with Tomasz', [
    call('assign', { record: 'd-25', to: 'm-grace' }),
    call('add_note', { about: 'd-25', text: 'handover agreed with Tomasz' }),
  ]),
  several(
    'which of my deals close next week and what tasks do I have on Monday',
    [
      call('find_deals', { owner: me, closing: nextWeek }),
      call('find_tasks', { assignee: me, due: { start: '2026-04-27', end: '2026-04-28' } }),
    ],
    {
      several: [
        call('find_deals', { owner: me, closing: nextWeek }),
        call('find_tasks', { due: { start: '2026-04-27', end: '2026-04-28' } }),
      ],
    },
  ),
  several('Add contact Lena Forsyth at Kestrel, and make D-30 80%', [
    call('create_contact', { name: 'Lena Forsyth', account: 'a-kestrel' }),
    call('update_deal', { deal: 'd-30', probability: 80 }),
  ]),
  several('D-34 lost to Brightwave, D-33 won', [
    call('close_deal', { deal: 'd-34', result: 'lost', competitor: 'Brightwave' }),
    call('close_deal', { deal: 'd-33', result: 'won' }),
  ]),
  several(
    'left Hugh Pemberton a voicemail today, then texted Latoya Simmons about the rollout',
    [
      call('log_activity', { type: 'call', contact: 'c-hugh', outcome: 'left_voicemail', occurredAt: today }),
      call('log_activity', { type: 'sms', contact: 'c-latoya', subject: 'the rollout' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'c-hugh', outcome: 'left_voicemail', occurredAt: today }),
        call('log_activity', { type: 'sms', contact: 'c-latoya', subject: 'the rollout', occurredAt: today }),
      ],
    },
  ),
  several('Forecast for May please, plus all deals at risk', [
    call('show_forecast', { period: may }),
    call('find_deals', { atRisk: true }),
  ]),
  several('Visited Cedar Ridge today. D-21 closes June 19. D-22 closes June 26.', [
    call('log_activity', { type: 'visit', account: 'a-cedar', occurredAt: today }),
    call('update_deal', { deal: 'd-21', expectedClose: '2026-06-19' }),
    call('update_deal', { deal: 'd-22', expectedClose: '2026-06-26' }),
  ]),
];

/** What a colleague would ask back about. */
export const openQuestions: readonly CorpusCase[] = [
  open('Had a good call with Kevin today', 'contact'),
  open("what's Kevin's phone number?", 'contact'),
  open('put the Cedar Ridge deal at 60%', 'deal'),
  open('Northgate deal goes to negotiation', 'deal'),
  open('We won the Northgate one', 'deal'),
  open('log an email to Gunther Pfeil about pricing', 'contact', { outcome: 'ask' }),
  open('remind me on Tuesday', 'title'),
  open('Create a deal worth 30k', 'account'),
  open('Logged a 20 minute call about the firewall', null),
  open('close D-28', 'result'),
  open('note on Larkspur', 'text'),
  open('assign D-33', 'to'),
  open('Change D-24', null),
];

/** Values that cannot be. */
export const impossibles: readonly CorpusCase[] = [
  refused('D-29 closes on February 30', 'expectedClose'),
  refused('set the probability of D-24 to 140%', 'probability'),
  refused('Remind me to call Raj on Monday at 27:00', 'due'),
  refused('New deal for Juniper, -5k', 'amount'),
  refused('move D-31 to Onboarding', 'stage'),
  refused("Ingrid Sorensen's email is ingrid@@aspengrove", 'email'),
  refused('Met Anita Rao on April 31', 'occurredAt'),
  refused('the close date of the Kestrel renewal is 13/45/2026', 'expectedClose'),
  refused('Juniper has minus 40 employees', 'employees'),
  refused('push T-42 to June 31', 'due'),
];

/** Talk among colleagues that asks a CRM for nothing. */
export const chat: readonly CorpusCase[] = [
  declined(
    'lol same here',
    'anyone up for tacos? leaving in 10',
    'Congrats to the whole team on Bluestem, you earned it!',
    'Marcus, your mic is off',
    'brb, dog is losing it',
    'Raj is such a character, I laughed the whole way home',
    'who took the good HDMI adapter from the huddle room',
    'Happy birthday Grace 🎂',
    'I swear these renewals will be the death of me',
    'Snow in Denver in April, typical',
    'good morning all',
    'haha, as if any hospital ever decides in one meeting',
    'Was the webinar recorded?',
    'Thanks so much, you are a lifesaver!',
    'My kid’s school uses Clearpath and it is dreadful',
    'No worries, take your time Tomasz',
    'Does anyone know a decent dentist near Union Station?',
    'Kestrel is a kind of falcon, fun fact',
    'wish I could close deals as fast as I close browser tabs',
    'the wifi on the fourth floor is down again',
    'Priya crushed it on stage at the kickoff, what a talk',
    'ugh, Mondays',
    'The new logo looks a bit like a parking sign, no?',
    'sounds good 👍',
  ),
];
