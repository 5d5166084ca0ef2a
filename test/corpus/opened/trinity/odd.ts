import type { CorpusCase } from '../case.ts';
import { call, declined, open, refused, several, usd } from '../write.ts';
import { friday, monday, thisMonth, thursday, tomorrow, tuesday, yesterday } from './dates.ts';

/** Several requests in one message. */
export const manifold: readonly CorpusCase[] = [
  several('Move D-26 to Negotiation and remind me to call Gail Hutchins on Friday', [
    call('move_deal', { deal: 'd26', stage: 'negotiation' }),
    call('create_task', { title: 'call Gail Hutchins', due: friday, about: 'gail' }),
  ]),
  several(
    'D-21 is won. Also create a task for Vikram to schedule the install by Monday',
    [
      call('close_deal', { deal: 'd21', result: 'won' }),
      call('create_task', { title: 'schedule the install', assignee: 'vikram', due: monday }),
    ],
    {
      several: [
        call('close_deal', { deal: 'd21', result: 'won' }),
        call('create_task', { title: 'schedule the install', assignee: 'vikram', due: monday, about: 'd21' }),
      ],
    },
  ),
  several('Called Faye Lindqvist yesterday, no answer; then set D-28 to 30%', [
    call('log_activity', { type: 'call', contact: 'faye', occurredAt: yesterday, outcome: 'no_answer' }),
    call('update_deal', { deal: 'd28', probability: 30 }),
  ]),
  several('mark T-31 done and push T-32 to Thursday', [
    call('complete_task', { task: 't31' }),
    call('update_task', { task: 't32', due: thursday }),
  ]),
  several(
    'Show me my pipeline and the forecast for this month',
    [call('show_pipeline', { owner: 'renee' }), call('show_forecast', { period: thisMonth })],
    {
      several: [
        call('show_pipeline', { owner: 'renee' }),
        call('show_forecast', { period: thisMonth, owner: 'renee' }),
      ],
    },
  ),
  several('Add the company Pickle Barrel Deli, then add Hugo Lane as a contact at Lone Pecan Catering', [
    call('create_account', { name: 'Pickle Barrel Deli' }),
    call('create_contact', { name: 'Hugo Lane', account: 'pecan' }),
  ]),
  several('D-24 to 21k, D-25 to 4k', [
    call('update_deal', { deal: 'd24', amount: usd(21000) }),
    call('update_deal', { deal: 'd25', amount: usd(4000) }),
  ]),
  several('Note on D-33: partners are on vacation. And push its close date to August 21', [
    call('add_note', { about: 'd33', text: 'partners are on vacation' }),
    call('update_deal', { deal: 'd33', expectedClose: '2026-08-21' }),
  ]),
  several(
    'Emailed Leon Ortega about the SLA. Remind me to check back next Tuesday.',
    [
      call('log_activity', { type: 'email', contact: 'leon', subject: 'the SLA' }),
      call('create_task', { title: 'check back', due: tuesday }),
    ],
    call('log_activity', { type: 'email', contact: 'leon', subject: 'the SLA', followUp: tuesday }),
    {
      several: [
        call('log_activity', { type: 'email', contact: 'leon', subject: 'the SLA' }),
        call('create_task', { title: 'check back', due: tuesday, about: 'leon' }),
      ],
    },
  ),
  several('give D-30 to Kate and D-31 to Jamal', [
    call('assign', { record: 'd30', to: 'kate' }),
    call('assign', { record: 'd31', to: 'jamal' }),
  ]),
  several(
    'New deal for Archive Coffee at $2,500, and set a task to send them the brochure tomorrow',
    [
      call('create_deal', { account: 'coffee', amount: usd(2500) }),
      call('create_task', { title: 'send them the brochure', due: tomorrow }),
    ],
    {
      several: [
        call('create_deal', { account: 'coffee', amount: usd(2500) }),
        call('create_task', { title: 'send them the brochure', due: tomorrow, about: 'coffee' }),
      ],
    },
  ),
  several(
    'close D-34 as lost on price, reopen D-22',
    [call('close_deal', { deal: 'd34', result: 'lost', reason: 'price' }), call('reopen_deal', { deal: 'd22' })],
    {
      several: [
        call('close_deal', { deal: 'd34', result: 'lost', reason: 'on price' }),
        call('reopen_deal', { deal: 'd22' }),
      ],
    },
  ),
];

/** Messages that a colleague would ask back about, and values that cannot be. */
export const unclear: readonly CorpusCase[] = [
  open('Log a call with Marcus, he liked the quote', 'contact'),
  open('Move the Lakewood Dental deal to Negotiation', 'deal'),
  open('Set the Brazos Freight deal to $16k', 'deal'),
  open('What is the phone number of Marcus?', 'contact'),
  open('Close D-28', 'result'),
  open('I met Fernanda Ruiz yesterday', 'contact'),
  open('Remind me tomorrow', 'title'),
  open('Assign Red River Title to someone else', 'to'),
  open('Create a new deal for $12k', 'account'),
  open('mark the task as done', 'task'),
  open('Show me the account Zephyr Pools', 'account', call('find_accounts', { text: 'Zephyr Pools' })),
  open('We won the Lakewood deal!', 'deal'),
  open('move D-23 to the next one', 'stage'),

  refused('The close date of D-24 is February 30', 'expectedClose'),
  refused('Make D-22 worth -$5,000', 'amount'),
  refused('Remind me to ring Gail on July 35', 'due'),
  refused('Set the probability of D-29 to 140%', 'probability'),
  refused('Move D-33 to the Legal Review stage', 'stage'),
  refused('New contact Otis Ray at Garland Tool Rental, email otis@@garlandtools', 'email'),
  refused('Schedule the pipeline digest every day at 27:00', 'schedule'),
  refused('task: swap the router at Lone Pecan Catering tomorrow at 25:30', 'due'),
  refused('Met Bo Tran on June 31', 'occurredAt'),
  refused('Push T-33 to September 31', 'due'),
];

/** Talk that asks for nothing. */
export const talk: readonly CorpusCase[] = [
  declined('morning all, hope everybody survived the storm last night'),
  declined('lol that pipeline joke in the all-hands was terrible'),
  declined('Joy to the world, it is finally raining'),
  declined('Anyone want tacos? I am driving past Oak Cliff'),
  declined('thanks Kate, you are a lifesaver'),
  declined('I really love closing season, the energy in the office is great'),
  declined('who left the conference room a mess'),
  declined('Happy birthday Vikram!! 🎂'),
  declined('haha yes'),
  declined('The Rangers won last night, unbelievable ninth inning'),
  declined('is the coffee machine broken again?'),
  declined('my car got towed on Commerce Street'),
  declined('good luck with your presentation, Lukas'),
  declined('Fiber is good for you, said my doctor'),
  declined('we should all take a long lunch one of these days'),
  declined('Does anybody have a spare phone charger?'),
  declined('what a deal I got on these boots'),
  declined('sounds good to me'),
  declined('Parking at the Garland office is awful'),
  declined('Could somebody turn the AC down, it is freezing at my desk'),
  declined('Jamal is such a good closer, honestly'),
  declined('Why is the wifi at a telecom company always slow?'),
  declined('ok brb'),
];
