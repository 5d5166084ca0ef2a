import type { CorpusCase } from '../case.ts';
import { call, declined, open, refused, several } from '../write.ts';
import { eur, friday, lastFriday, me, monday, nextWeek, thursday, tomorrow, yesterday } from './values.ts';

/** Messages of two or three requests. */
export const together: readonly CorpusCase[] = [
  several('Move D-25 to negotiation and remind me to call Mark Lavelle on Friday', [
    call('move_deal', { deal: 'd-25', stage: 'negotiation' }),
    call('create_task', { title: 'call Mark Lavelle', due: friday, about: 'c-mark' }),
  ]),
  several('T-51 is done. Also push T-53 to Thursday.', [
    call('complete_task', { task: 't-51' }),
    call('update_task', { task: 't-53', due: thursday }),
  ]),
  several('met Bridget Lacy yesterday, then update D-30 to 58k please', [
    call('log_activity', { type: 'meeting', contact: 'c-bridget', occurredAt: yesterday }),
    call('update_deal', { deal: 'd-30', amount: eur(58000) }),
  ]),
  several('We won D-32! Give D-31 to Grace.', [
    call('close_deal', { deal: 'd-32', result: 'won' }),
    call('assign', { record: 'd-31', to: 'm-grace' }),
  ]),
  several('Create an account Lusk Berry Farm and open a deal for Harbour Gin at 8k', [
    call('create_account', { name: 'Lusk Berry Farm' }),
    call('create_deal', { account: 'a-harbour', amount: eur(8000) }),
  ]),
  several(
    'show me my pipeline and my overdue tasks',
    [call('show_pipeline', { owner: me }), call('find_tasks', { assignee: me, status: 'overdue' })],
    { several: [call('show_pipeline', { owner: me }), call('find_tasks', { status: 'overdue' })] },
  ),
  several(
    'Rang Vikram Sood, no answer. Remind me to try him again tomorrow.',
    [
      call('log_activity', { type: 'call', contact: 'c-vikram', outcome: 'no_answer' }),
      call('create_task', { title: 'try him again', due: tomorrow, about: 'c-vikram' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'c-vikram', outcome: 'no_answer' }),
        call('create_task', { title: 'try him again', due: tomorrow }),
      ],
    },
    {
      several: [
        call('log_activity', { type: 'call', contact: 'c-vikram', outcome: 'no_answer' }),
        call('create_task', { title: 'try Vikram Sood again', due: tomorrow, about: 'c-vikram' }),
      ],
    },
    call('log_activity', { type: 'call', contact: 'c-vikram', outcome: 'no_answer', followUp: tomorrow }),
  ),
  several('Note on Novalux: new plant opens in Athlone. Task for Niamh: call Hanne on Monday', [
    call('add_note', { about: 'a-nova', text: 'new plant opens in Athlone' }),
    call('create_task', { title: 'call Hanne', assignee: 'm-niamh', due: monday, about: 'c-hanne' }),
  ]),
  several('lost D-22 on price, D-21 stays but is now 39k', [
    call('close_deal', { deal: 'd-22', result: 'lost', reason: 'price' }),
    call('update_deal', { deal: 'd-21', amount: eur(39000) }),
  ]),
  several('Visited Seven Acres Dairy on Friday, 2 hours; the lids deal goes to proposal', [
    call('log_activity', { type: 'visit', account: 'a-seven', occurredAt: lastFriday, minutes: 120 }),
    call('move_deal', { deal: 'd-28', stage: 'proposal' }),
  ]),
  several(
    "What's on for me next week and which deals are at risk?",
    [call('find_tasks', { assignee: me, due: nextWeek }), call('find_deals', { atRisk: true })],
    { several: [call('find_tasks', { due: nextWeek }), call('find_deals', { atRisk: true })] },
    { several: [call('find_tasks', { assignee: me, due: nextWeek }), call('find_deals', { atRisk: true, owner: me })] },
    {
      several: [
        call('find_tasks', { assignee: me, due: nextWeek, status: 'open' }),
        call('find_deals', { atRisk: true }),
      ],
    },
    {
      several: [
        call('find_tasks', { assignee: me, due: nextWeek }),
        call('find_deals', { atRisk: true, status: 'open' }),
      ],
    },
  ),
  several('set D-29 to 60% and D-30 to 40%', [
    call('update_deal', { deal: 'd-29', probability: 60 }),
    call('update_deal', { deal: 'd-30', probability: 40 }),
  ]),
];

/** Messages to ask back about. */
export const unclear: readonly CorpusCase[] = [
  open('log a call with Siobhán about the freight cost', 'contact'),
  open('move the Skellig deal to negotiation', 'deal'),
  open('Barrow deal is now 50k', 'deal'),
  open(
    'add a note to the Barrow deal: artwork approved',
    'about',
    call('add_note', { about: 'a-barrow', text: 'artwork approved' }),
  ),
  open('rang Fintan Gormley yesterday', 'contact'),
  open('Close D-28', 'result'),
  open('new deal for 20k', 'account'),
  open("we've won the Skellig deal", 'deal'),
  open('Assign D-26', 'to'),
  open("what's Siobhan's phone number?", 'contact'),
  open('push it out three weeks', null),
  open('D-34 needs to change stage', 'stage'),
  open('show me the Castlepark Ceramics account', 'account'),
];

/** Values that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('D-29 will close on 31 June', 'expectedClose'),
  refused('remind me to call Declan Moore on 30 February', 'due'),
  refused('create a deal for Kiltara Honey worth -4k', 'amount'),
  refused('put D-25 at 140%', 'probability'),
  refused('Move D-31 to Handshake', 'stage'),
  refused("Orla Devane's email is orla(at)barrow", 'email'),
  refused('remind me tomorrow at 27:00 to ring Leo Marchetti', 'due'),
  refused('task for Grace by 31/11: archive the old dies', 'due'),
  refused('set the amount of D-33 to minus 500 euro', 'amount'),
  refused('D-32 probability -10%', 'probability'),
];

/** What asks a CRM for nothing. */
export const chat: readonly CorpusCase[] = [
  declined('Anyone fancy a coffee before the stand-up?'),
  declined('The printer on the second floor is jammed again'),
  declined('Grace, you were brilliant at the quarterly review'),
  declined('haha classic Sanjay'),
  declined('Is it just me or is the wifi desperate today'),
  declined('Happy birthday Niamh! 🎂'),
  declined('I wonder if Dalkey Distillers do tours for hen parties'),
  declined('Pipeline works on the N11 again, expect traffic'),
  declined('good man yourself'),
  declined('What a deal I got on those flights to Lisbon!'),
  declined('Ciarán is closing the windows, mind your fingers'),
  declined("Sure look, we'll see how it goes"),
  declined('My son has his first demo with the band on Saturday'),
  declined('The forecast says rain for the whole weekend'),
  declined('did you see the match last night??'),
  declined('Tom is stuck in a meeting with HR'),
  declined('I bought Kiltara Honey in the shop, it is gorgeous'),
  declined('ok grand'),
  declined('Please all remember to fill in your holiday sheets for finance'),
  declined("can't believe it's only Tuesday"),
  declined('Who left a yoghurt lid in the sink?'),
  declined('lol no'),
  declined('Leo is such a good name for a dog'),
];
