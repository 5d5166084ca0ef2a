import type { CorpusCase } from '../case.ts';
import { call, declined, one, open, refused, several, usd } from '../write.ts';
import { cron, tomorrow, yesterday } from './dates.ts';

/** Who looks after what, digests, undo and help. */
export const rest: readonly CorpusCase[] = [
  one(
    'plain',
    'Give the Halcyon account to Anjali',
    'assign',
    { record: 'halcyon', to: 'anjali' },
    call('update_account', {
      account: 'halcyon',
      owner: 'anjali',
    }),
  ),
  one('plain', 'From today on D-24 is Tomás’s deal', 'assign', { record: 'd24', to: 'tomas' }),
  one('plain', "I'll take over D-38 from Wade", 'assign', { record: 'd38', to: 'bridget' }),
  one(
    'terse',
    'T-64 to me',
    'assign',
    { record: 't64', to: 'bridget' },
    call('update_task', {
      task: 't64',
      assignee: 'bridget',
    }),
  ),
  one(
    'polite',
    'Could you please transfer North Loop Pediatrics to Joel?',
    'assign',
    {
      record: 'northloop',
      to: 'joel',
    },
    call('update_account', { account: 'northloop', owner: 'joel' }),
  ),
  one('plain', 'Post the pipeline digest here every Tuesday at 8am', 'schedule_digest', {
    digest: 'pipeline',
    schedule: cron('0 8 * * 2'),
  }),
  one('plain', 'I want a digest of closing deals on weekdays at 7:45', 'schedule_digest', {
    digest: 'closing_deals',
    schedule: cron('45 7 * * 1-5'),
  }),
  one('plain', 'Which digests do we have running?', 'find_digests', {}),
  one('plain', 'No more G-5 please, switch it off', 'cancel_digest', { digest: 'g5' }),
  one('terse', 'send G-4 now', 'send_digest', { scheduled: 'g4' }),
  one('plain', "Whoops, that's wrong, revert it", 'undo', {}),
  one('terse', 'undo last', 'undo', {}),
  one(
    'plain',
    'How do I log a call in here?',
    'help',
    {},
    call('help', { topic: 'log_activity' }),
    call('help', {
      topic: 'activities',
    }),
    call('help', { topic: 'Activities' }),
  ),
  one('plain', 'What sort of things can I ask you?', 'help', {}),
  one('plain', 'Am I a manager or an admin in this thing?', 'whoami', {}),
];

/** Two or three things at once. */
export const together: readonly CorpusCase[] = [
  several('Move D-31 to Committee and remind me to call Priyanka Nair on Tuesday', [
    call('move_deal', { deal: 'd31', stage: 'committee' }),
    call('create_task', { title: 'call Priyanka Nair', due: '2026-05-19', about: 'priyanka' }),
  ]),
  several(
    'Called Denise Whitfield yesterday, no answer. Create a task to try her again tomorrow.',
    [
      call('log_activity', { type: 'call', contact: 'denise', outcome: 'no_answer', occurredAt: yesterday }),
      call('create_task', { title: 'try her again', due: tomorrow }),
    ],
    {
      several: [
        call('log_activity', { type: 'call', contact: 'denise', outcome: 'no_answer', occurredAt: yesterday }),
        call('create_task', { title: 'try her again', due: tomorrow, about: 'denise' }),
      ],
    },
  ),
  several('D-36 is won, and open a new deal for Bluestem for $40k', [
    call('close_deal', { deal: 'd36', result: 'won' }),
    call('create_deal', { account: 'bluestem', amount: usd(40000) }),
  ]),
  several('complete T-61 and push T-65 to Monday', [
    call('complete_task', { task: 't61' }),
    call('update_task', { task: 't65', due: '2026-05-18' }),
  ]),
  several('D-40 to quote sent; D-41 to committee', [
    call('move_deal', { deal: 'd40', stage: 'quote_sent' }),
    call('move_deal', { deal: 'd41', stage: 'committee' }),
  ]),
  several(
    'Show me my overdue tasks and also the deals at risk',
    [call('find_tasks', { assignee: 'bridget', status: 'overdue' }), call('find_deals', { atRisk: true })],
    {
      several: [
        call('find_tasks', { assignee: 'bridget', status: 'overdue' }),
        call('find_deals', { atRisk: true, owner: 'bridget' }),
      ],
    },
  ),
  several('Lost D-38 on price. Note on Inquiry Biosciences: ask again in the fall', [
    call('close_deal', { deal: 'd38', result: 'lost', reason: 'price' }),
    call('add_note', { about: 'inquiry', text: 'ask again in the fall' }),
  ]),
  several('set D-22 to $305k, give it to Wade and show me his pipeline', [
    call('update_deal', { deal: 'd22', amount: usd(305000) }),
    call('assign', { record: 'd22', to: 'wade' }),
    call('show_pipeline', { owner: 'wade' }),
  ]),
  several("Emailed Ruth Tollefson about the tender. Also change the vaccine fridges' probability to 55%", [
    call('log_activity', { type: 'email', contact: 'ruth', subject: 'the tender' }),
    call('update_deal', { deal: 'd41', probability: 55 }),
  ]),
  several('what closes this month? and how is D-33 doing?', [
    call('find_deals', { closing: { start: '2026-05-01', end: '2026-06-01' } }),
    call('show_deal', { deal: 'd33' }),
  ]),
  several(
    'Archive Leroy Batiste and make Tomás owner of Push Rehab Group',
    [call('archive_contact', { contact: 'leroy' }), call('assign', { record: 'push', to: 'tomas' })],
    {
      several: [
        call('archive_contact', { contact: 'leroy' }),
        call('update_account', { account: 'push', owner: 'tomas' }),
      ],
    },
  ),
];

/** What a colleague would ask back about. */
export const unclear: readonly CorpusCase[] = [
  open('I called Karen yesterday afternoon about the invoice', 'contact'),
  open('Mark the Lakeshore deal as won', 'deal'),
  open('Move Red Cedar to PO pending', 'deal'),
  open("What's Karen's number?", 'contact'),
  open('Log a meeting with Theodora Pappas', 'contact'),
  open('Push the close date of the Lakeshore deal to June 20', 'deal'),
  open('D-29 needs to move to another stage', 'stage'),
  open('close out D-24', 'result'),
  open('create a new deal worth $25k', 'account'),
  open('Add a note: parking is behind building C', 'about'),
  open('Reassign the Zumbro account', 'to'),
  open(
    'show me the deal with Wintergreen Oncology',
    'deal',
    { outcome: 'ask', about: 'account' },
    call('find_deals', { text: 'Wintergreen Oncology' }),
  ),
  open('change the amount on D-41', 'amount'),
];

/** Values that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('Set the close date of D-34 to June 31', 'expectedClose'),
  refused('the probability of D-22 is 130%', 'probability'),
  refused('remind me to call Sven Åkesson on February 30', 'due'),
  refused('Move D-25 to Procurement Review', 'stage'),
  refused('Make D-40 worth -12,000 dollars', 'amount'),
  refused("Ruth Tollefson's email is rtollefson@@county", 'email'),
  refused('task: load the van tomorrow at 26:30', 'due'),
  refused('New deal for Halcyon, $10k, closing April 31', 'expectedClose'),
  refused('D-33 stands at 250 percent probability', 'probability'),
  refused('add contact Jens Aas at Twin Ports, email jens(at)nowhere', 'email'),
];

/** Talk that asks a CRM for nothing. */
export const chat: readonly CorpusCase[] = [
  declined(
    'Thanks, that was quick',
    'Anyone up for tacos at the food truck?',
    'I can hardly believe it snowed in May again',
    'Wade, your pipeline of bad jokes never dries up',
    'the committee for the summer picnic still needs two volunteers',
    'Happy birthday Anjali!! 🎂',
    'Karen from accounting says the parking ramp is closed until noon',
    'lol no way',
    'We won the softball game 9 to 4 last night!',
    'Is the Wi-Fi down for everybody else too?',
    'Joel lost his badge again',
    'I hate closing the office alone on Fridays',
    "Good morning team, hope everyone's had their coffee",
    'Traffic on 35W is a nightmare today',
    'My dentist moved my appointment, so lunch works after all',
    'That Twin Ports cafeteria has the best wild rice soup, honestly',
    'Grant me patience with this printer',
    'who left a centrifuge manual in the break room fridge?',
    'ok',
    'What a deal I got on a kayak this weekend',
    'Does the elevator at Lakeshore still smell like popcorn?',
    "Fingers crossed for Tomás' visa interview",
    'you are a pretty clever bot, you know',
    'brb, fire drill',
  ),
];
