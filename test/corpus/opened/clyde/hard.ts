import type { CorpusCase } from '../case.ts';
import { call, declined, open, refused, several } from '../write.ts';
import { gbp, today, tomorrow, yesterday } from './write.ts';

/** Messages of several requests, open ones, impossible ones, and chat. */
export const hard: readonly CorpusCase[] = [
  several(
    'Move D-22 to negotiation and set its amount to 31k',
    [
      call('move_deal', { deal: 'D22', stage: 'negotiation' }),
      call('update_deal', { deal: 'D22', amount: gbp(31000) }),
    ],
    call('move_deal', { deal: 'D22', stage: 'negotiation', amount: gbp(31000) }),
  ),
  several(
    'Called Grace Orr yesterday, 15 minutes. Remind me on Thursday to send her the samples.',
    [
      call('log_activity', { type: 'call', contact: 'grace', occurredAt: yesterday, minutes: 15 }),
      call('create_task', { title: 'send her the samples', due: '2026-10-01', about: 'grace' }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'grace', occurredAt: yesterday, minutes: 15 }),
        call('create_task', { title: 'send her the samples', due: '2026-10-01' }),
      ],
    },
  ),
  several('Complete T-41 and push T-42 to Friday', [
    call('complete_task', { task: 'T41' }),
    call('update_task', { task: 'T42', due: '2026-10-02' }),
  ]),
  several(
    'We won D-30! Also create a task for Fraser to order the panels tomorrow',
    [
      call('close_deal', { deal: 'D30', result: 'won' }),
      call('create_task', { title: 'order the panels', assignee: 'fraser', due: tomorrow }),
    ],
    {
      several: [
        call('close_deal', { deal: 'D30', result: 'won' }),
        call('create_task', { title: 'order the panels', assignee: 'fraser', due: tomorrow, about: 'D30' }),
      ],
    },
  ),
  several(
    'show me my overdue tasks and then the pipeline',
    [call('find_tasks', { assignee: 'isla', status: 'overdue' }), call('show_pipeline')],
    { several: [call('find_tasks', { status: 'overdue' }), call('show_pipeline')] },
  ),
  several('Add account Sgian Grill; new deal for Mayday Catering, 6k', [
    call('create_account', { name: 'Sgian Grill' }),
    call('create_deal', { account: 'mayday', amount: gbp(6000) }),
  ]),
  several('D-33 is lost on price, D-34 goes to proposal', [
    call('close_deal', { deal: 'D33', result: 'lost', reason: 'price' }),
    call('move_deal', { deal: 'D34', stage: 'proposal' }),
  ]),
  several('Note on Thistle Inns: back door only. Assign D-23 to Tomasz.', [
    call('add_note', { about: 'thistle', text: 'back door only' }),
    call('assign', { record: 'D23', to: 'tomasz' }),
  ]),
  several(
    'Emailed Hamish Laidlaw today re delivery and left Dougal Rennie a voicemail',
    [
      call('log_activity', { type: 'email', contact: 'hamish', occurredAt: today, subject: 'delivery' }),
      call('log_activity', { type: 'call', contact: 'dougal', outcome: 'left_voicemail' }),
    ],
    {
      several: [
        call('log_activity', { type: 'email', contact: 'hamish', subject: 'delivery' }),
        call('log_activity', { type: 'call', contact: 'dougal', outcome: 'left_voicemail' }),
      ],
    },
    {
      several: [
        call('log_activity', { type: 'email', contact: 'hamish', occurredAt: today, subject: 'delivery' }),
        call('log_activity', { type: 'call', contact: 'dougal', outcome: 'left_voicemail', occurredAt: today }),
      ],
    },
  ),
  several('Give D-27 and D-29 to Kirsty', [
    call('assign', { record: 'D27', to: 'kirsty' }),
    call('assign', { record: 'D29', to: 'kirsty' }),
  ]),
  several('put D-25 at 80% and D-28 at 35%', [
    call('update_deal', { deal: 'D25', probability: 80 }),
    call('update_deal', { deal: 'D28', probability: 35 }),
  ]),

  open('Spoke to Eilidh today about the tender', 'contact'),
  open('Lochview deal moves to proposal', 'deal'),
  open('Set the Strathallan deal to 90k', 'deal'),
  open('Add a phone number for Eilidh: 01764 496 012', 'contact'),
  open('Met Torquil Baxendale for lunch', 'contact'),
  open('Close D-32', 'result'),
  open('New deal, 15k, closing in November', 'account'),
  open('remind me on Thursday', 'title'),
  open('Assign D-31', 'to'),
  open('We lost the Kinloch Abbey deal', 'deal'),
  open('log a call', null),

  refused('Push D-29 to 31 November', 'expectedClose'),
  refused('Set D-22 to minus 4,000 pounds', 'amount'),
  refused('D-27 is 130% certain', 'probability'),
  refused('Remind me tomorrow at 26:15 to call Rab Docherty', 'due'),
  refused("Change Inés Calder's email to ines@@callandcarve", 'email'),
  refused('Move D-34 to the Tasting stage', 'stage'),
  refused('Create a task to ring Stuart Meek due 30 February', 'due'),
  refused('Uist Ferries has -12 employees', 'employees'),
  refused('New deal for Dalmuir Primary, 4k, closing 31/9', 'expectedClose'),

  declined(
    'Morning all, who has the van keys?',
    'The canteen pies are good today',
    'Haha Fraser, classic',
    'thanks, that is perfect',
    'That demo kitchen smells of burnt milk again',
    'Gregor is off sick until Wednesday',
    'Did anyone watch the Killie match on Saturday?',
    'Eilidh Ross has a lovely dog by the way',
    'ok will do',
    'I really hope the Harbour deal comes good, fingers crossed',
    'My train is stuck at Dalmuir',
    'Happy birthday Kirsty!! 🎂',
    'Could you all keep the noise down, I am on a call',
    'Is it me or is the wifi slow?',
    'We should all celebrate with a curry when the quarter is done',
    'lol',
    'Does anybody fancy closing the window?',
    'Lost my scarf, if anyone finds it, it is tartan',
    'Parking at Lochview Hotel is a nightmare',
    'See you at the meeting',
    'I love a good pipeline, said no plumber ever',
    'brb',
  ),
];
