import type { CorpusCase } from '../case.ts';
import { call, declined, open, refused, several } from '../write.ts';
import { at, inr, me, nextMonth, tomorrow, yesterday } from './values.ts';

/** Two or three requests at once, half-said ones, impossible ones, and talk. */
export const mixed: readonly CorpusCase[] = [
  several('Met Lakshmi Raman yesterday, and move the Kaveri DC exit to legal', [
    call('log_activity', { type: 'meeting', contact: 'c_lakshmi', occurredAt: yesterday }),
    call('move_deal', { deal: 'd_dcexit', stage: 'legal' }),
  ]),
  several('Close D-33 as won. Also remind me tomorrow to thank Suresh Pillai.', [
    call('close_deal', { deal: 'd_amc', result: 'won' }),
    call('create_task', { title: 'thank Suresh Pillai', due: tomorrow, about: 'c_suresh_p' }),
  ]),
  several('T-31 done, push T-33 to 3 Feb', [
    call('complete_task', { task: 't_boq' }),
    call('update_task', { task: 't_nda', due: '2027-02-03' }),
  ]),
  several('Show me my overdue tasks and then my deals closing in February', [
    call('find_tasks', { assignee: me, status: 'overdue' }),
    call('find_deals', { owner: me, closing: nextMonth }),
  ]),
  several('Create account Indus Foods; add contact Leela Thomas at Pinaka Insurance', [
    call('create_account', { name: 'Indus Foods' }),
    call('create_contact', { name: 'Leela Thomas', account: 'a_pinaka' }),
  ]),
  several('D-25 to commercials, D-26 to legal', [
    call('move_deal', { deal: 'd_k8s', stage: 'commercials' }),
    call('move_deal', { deal: 'd_pacs', stage: 'legal' }),
  ]),
  several('Called Omar Haddad, no answer. Emailed Fatima Al Suwaidi about the tax invoice.', [
    call('log_activity', { type: 'call', contact: 'c_omar', outcome: 'no_answer' }),
    call('log_activity', { type: 'email', contact: 'c_fatima', subject: 'the tax invoice' }),
  ]),
  several('Set D-34 to 90 lakhs and give it to Rohit', [
    call('update_deal', { deal: 'd_landing', amount: inr(9000000) }),
    call('assign', { record: 'd_landing', to: 'u_rohit' }),
  ]),
  several(
    'Had a 20 min call with Divya Hegde; task for Arjun to send her the ERP brochure by Friday',
    [
      call('log_activity', { type: 'call', contact: 'c_divya', minutes: 20 }),
      call('create_task', {
        title: 'send her the ERP brochure',
        assignee: 'u_arjun',
        due: '2027-01-29',
        about: 'c_divya',
      }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'c_divya', minutes: 20 }),
        call('create_task', { title: 'send her the ERP brochure', assignee: 'u_arjun', due: '2027-01-29' }),
      ],
    },
  ),
  several('Note on Falcon Ports: tender opens 10 Feb. And remind me on 9 Feb at 5pm to check the EMD', [
    call('add_note', { about: 'a_falcon', text: 'tender opens 10 Feb' }),
    call('create_task', { title: 'check the EMD', due: at('2027-02-09 17:00') }),
  ]),
  several("Vikram Sethi's title is CTO and he is the decision maker; move D-34 to solutioning", [
    call('update_contact', { contact: 'c_vikram', title: 'CTO', role: 'decision_maker' }),
    call('move_deal', { deal: 'd_landing', stage: 'solutioning' }),
  ]),
  several('We won D-37 but lost D-36 because of price', [
    call('close_deal', { deal: 'd_skylark', result: 'won' }),
    call('close_deal', { deal: 'd_estore', result: 'lost', reason: 'price' }),
  ]),
  several('pipeline and forecast please', [call('show_pipeline'), call('show_forecast')]),

  open('Had a call with Suresh today', 'contact'),
  open('Move the Kaveri deal to commercials', 'deal'),
  open('Push out the Gulf Horizon deal by two weeks', 'deal'),
  open('Log a meeting with Ananya', 'contact'),
  open('D-23 has to be moved to some other stage', 'stage'),
  open('new deal for Zephyr Airlines 20 lakhs', 'account', call('create_account', { name: 'Zephyr Airlines' })),
  open('Add a note on Marina Bay Fintech', 'text'),
  open('assign Nandi Textiles', 'to'),
  open('Close the Müller network refresh', 'result'),
  open("What is Suresh's phone number?", 'contact'),
  open('Lost the Gulf Horizon one on price', 'deal'),
  open('change the close date of D-29', 'expectedClose'),
  open('Give the Kaveri Bank deal to Farah', 'record', call('assign', { record: 'a_kaveri', to: 'u_farah' })),

  refused('Shift the close of D-21 to 30 February', 'expectedClose'),
  refused('Remind me on 31 April to call Hui Min', 'due'),
  refused('set probability of D-34 at 140%', 'probability'),
  refused('Make the amount of D-25 minus 5 lakhs', 'amount'),
  refused('move D-24 to the Procurement stage', 'stage'),
  refused("Nithya Balan's email is nithya@@chaitanyapharma", 'email'),
  refused('remind me tomorrow at 27:00 to join the bridge', 'due'),
  refused('create a deal for Lotus Petrochem, 10 lakhs, closing 45 March', 'expectedClose'),
  refused('Task for Rohit to renew the SSL certificate on 32 Jan', 'due'),
  refused('Call with Asha Kulkarni lasted -20 minutes', 'minutes'),

  declined(
    'Happy Republic Day to all of you!',
    'anyone up for filter coffee downstairs?',
    'lol Rohit you should have seen his face in that demo',
    'The lift on the third floor is stuck again',
  ),
  declined(
    'good morning team',
    'ok thanks',
    'Traffic on ORR is killing me, reaching by 12',
    'how do people even close deals in this economy',
  ),
  declined(
    'I think Legal needs a bigger meeting room, honestly',
    'Who ordered dosa for the whole floor 😂',
    'Farah your mic is on mute',
    'what is the wifi password in the Dubai office?',
  ),
  declined(
    'Suresh Menon cracks the best jokes, I swear',
    'Won the table tennis match, drinks on Arjun',
    'wow',
    'my laptop is restarting for the third time',
  ),
  declined(
    'Did you watch the match last night? Kohli was superb',
    'Sunday Farms has lovely mangoes by the way',
    'The AC in the commercials bay is too cold',
    'Please somebody water the plants while Meera is away',
  ),
  declined(
    'What is the capital of Oman',
    'Lakshmi Raman and I went to the same college, small world',
    'hmm let me think about it',
    'translate "managed services" into Kannada',
  ),
];
