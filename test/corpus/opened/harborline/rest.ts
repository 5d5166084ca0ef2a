import type { CorpusCase } from '../case.ts';
import { call, cron, declined, one, open, refused, several, usd } from '../write.ts';
import { thisMonth, today, tomorrow, yesterday } from './dates.ts';

/** Hand-overs, digests and the tool itself. */
export const theRest: readonly CorpusCase[] = [
  one(
    'plain',
    'Hand Ardent Antibodies to Kieran',
    'assign',
    { record: 'a-ardent', to: 'u-kieran' },
    call('update_account', { account: 'a-ardent', owner: 'u-kieran' }),
  ),
  one('plain', 'Tasha will be running D-29 from here on', 'assign', { record: 'd-kestrel', to: 'u-tasha' }),
  one('plain', 'I will take over the Push starter kits deal', 'assign', { record: 'd-push', to: 'u-nora' }),
  one('terse', 'omar farouk to lotte', 'assign', { record: 'c-omar', to: 'u-lotte' }),
  one(
    'plain',
    'Post the pipeline digest in here each Tuesday at 8am',
    'schedule_digest',
    { digest: 'pipeline', schedule: cron('0 8 * * 2') },
    call('schedule_digest', { digest: 'pipeline', schedule: cron('0 8 * * 2'), channel: 'C0HARB' }),
  ),
  one(
    'plain',
    'I want a closing deals digest every weekday at 7:45',
    'schedule_digest',
    { digest: 'closing_deals', schedule: cron('45 7 * * 1-5') },
    call('schedule_digest', { digest: 'closing_deals', schedule: cron('45 7 * * 1-5'), channel: 'C0HARB' }),
  ),
  one('plain', 'We no longer need G-5, please stop it', 'cancel_digest', { digest: 'g-closing' }),
  one('plain', 'What digests are running?', 'find_digests', {}),
  one(
    'plain',
    'Send out the closing deals digest right now',
    'send_digest',
    { digest: 'closing_deals' },
    call('send_digest', { scheduled: 'g-closing' }),
    call('send_digest', { digest: 'closing_deals', scheduled: 'g-closing' }),
  ),
  one('plain', 'Oops, take that last one back', 'undo', {}),
  one('terse', 'undo pls', 'undo', {}),
  one('plain', 'What am I allowed to do in here?', 'whoami', {}, call('help', {})),
  one('plain', 'Explain to me how tasks work with you', 'help', { topic: 'tasks' }),
  one('plain', 'Archive Closed Loop Bio, they shut down', 'archive_account', { account: 'a-closed' }),
  one('plain', 'Deb Kowalczyk has left the company, remove her contact', 'archive_contact', { contact: 'c-deb' }),
  one('plain', 'Bring Bexley College back from the archive', 'restore_account', { account: 'a-bexley' }),
];

/** Messages with more than one request. */
export const severalRequests: readonly CorpusCase[] = [
  several('Move D-24 to negotiation and remind me to call Maria Lindqvist on Monday', [
    call('move_deal', { deal: 'd-west-flow', stage: 'negotiation' }),
    call('create_task', { title: 'call Maria Lindqvist', due: '2026-12-07', about: 'c-lindqvist' }),
  ]),
  several('Rang Samir Haddad, no answer. Also set D-28 to 225k.', [
    call('log_activity', { type: 'call', contact: 'c-samir', outcome: 'no_answer' }),
    call('update_deal', { deal: 'd-vantor', amount: usd(225000) }),
  ]),
  several('complete T-52 and move the Sable deal to proposal', [
    call('complete_task', { task: 't-quote' }),
    call('move_deal', { deal: 'd-sable', stage: 'proposal' }),
  ]),
  several('We won D-31! Create a task for Lotte to book the installer next Wednesday', [
    call('close_deal', { deal: 'd-monday', result: 'won' }),
    call('create_task', { title: 'book the installer', assignee: 'u-lotte', due: '2026-12-09' }),
  ]),
  several(
    'show me my pipeline and then the forecast for December',
    [call('show_pipeline', { owner: 'u-nora' }), call('show_forecast', { period: thisMonth })],
    {
      several: [
        call('show_pipeline', { owner: 'u-nora' }),
        call('show_forecast', { owner: 'u-nora', period: thisMonth }),
      ],
    },
  ),
  several(
    'Add account Rosslare Optics, and give Ardent Antibodies to Dev',
    [call('create_account', { name: 'Rosslare Optics' }), call('assign', { record: 'a-ardent', to: 'u-dev' })],
    {
      several: [
        call('create_account', { name: 'Rosslare Optics' }),
        call('update_account', { account: 'a-ardent', owner: 'u-dev' }),
      ],
    },
  ),
  several('T-51 is done; push T-53 to December 11; assign D-33 to Dev', [
    call('complete_task', { task: 't-protocol' }),
    call('update_task', { task: 't-engineer', due: '2026-12-11' }),
    call('assign', { record: 'd-push', to: 'u-dev' }),
  ]),
  several('Had a call with Hank Ostrowski yesterday, and note on Kestrel Proteomics: budget freeze until March', [
    call('log_activity', { type: 'call', contact: 'c-hank', occurredAt: yesterday }),
    call('add_note', { about: 'a-kestrel', text: 'budget freeze until March' }),
  ]),
  several('Lost D-34 to BioForge. New deal for Münster Lifetec, 19k.', [
    call('close_deal', { deal: 'd-munster', result: 'lost', competitor: 'BioForge' }),
    call('create_deal', { account: 'a-munster', amount: usd(19000) }),
  ]),
  several('Make Yuki Tanabe the main contact and update Helixa’s phone to 617 555 0199', [
    call('update_contact', { contact: 'c-yuki', primary: true }),
    call('update_account', { account: 'a-helixa', phone: '617 555 0199' }),
  ]),
  several(
    'visited Orrin Cell Therapy today. remind me tomorrow to send June Okafor the report',
    [
      call('log_activity', { type: 'visit', account: 'a-orrin', occurredAt: today }),
      call('create_task', { title: 'send June Okafor the report', due: tomorrow, about: 'c-june' }),
    ],
    {
      several: [
        call('log_activity', { type: 'visit', account: 'a-orrin' }),
        call('create_task', { title: 'send June Okafor the report', due: tomorrow, about: 'c-june' }),
      ],
    },
  ),
];

/** What a colleague would ask back about. */
export const openQuestions: readonly CorpusCase[] = [
  open('Called Maria about the shipment', 'contact'),
  open('Move the Westmere deal to negotiation', 'deal'),
  open('We won the Calder deal', 'deal'),
  open(
    'Email Maria the brochure, remind me on Monday',
    'about',
    call('create_task', { title: 'Email Maria the brochure', due: '2026-12-07' }),
  ),
  open('Close D-21', 'result'),
  open('Move D-30 forward', 'stage', { outcome: 'ask' }, { outcome: 'ask', about: 'expectedClose' }),
  open('Set the Westmere deal to 90k', 'deal'),
  open('Show me Maria', 'contact', { outcome: 'ask' }),
  open('new deal for 25k', 'account'),
  open('Assign Ardent Antibodies to somebody else', 'to'),
  open('what did we say to Maria last week?', 'about', { outcome: 'ask' }),
  open(
    'log a meeting from yesterday',
    null,
    { outcome: 'ask', about: 'contact' },
    { outcome: 'ask', about: 'account' },
  ),
];

/** Values that cannot be. */
export const impossibleValues: readonly CorpusCase[] = [
  refused('Set the close date of D-27 to February 30', 'expectedClose'),
  refused('Create a deal for Helixa worth minus 5k', 'amount'),
  refused('D-32 is 140% likely', 'probability'),
  refused('remind me tomorrow at 27:00 to call Hank Ostrowski', 'due'),
  refused('Change Yuki Tanabe’s e-mail to yuki@@helixa', 'email'),
  refused('Move D-23 to the Limbo stage', 'stage'),
  refused('D-22 closes on November 31', 'expectedClose'),
  refused('Met Colleen Fitzgerald for -30 minutes yesterday', 'minutes'),
  refused('push T-52 to April 31', 'due'),
];

/** Chat. */
export const chat: readonly CorpusCase[] = [
  declined(
    'Is the coffee machine on the third floor broken again?',
    'Happy birthday Lotte!! 🎂',
    'lol the Celtics closed that game out nicely',
    'Kieran you left your charger in the van',
    'Anyone up for lunch at the Thai place?',
    'thanks, that was quick',
    'I am so tired of this rain',
    'good morning everyone',
    'Tasha tells the best stories about Stonebridge, honestly',
    'Running ten minutes late, stuck on Storrow Drive',
    'Who parked in the loading bay?',
    'The new sales deck has gorgeous colors',
    'My kids won their soccer match, what a weekend',
    'That is a big deal for her family, I’m glad',
    'Dev, your Teams camera was off the whole time 😂',
    'what a week',
    'I still think our old logo was better',
    'Reminds me of my time at Tufton, we never slept',
    'ok sounds good to me',
    'Is it a holiday on Friday?',
    'The lab next door smells of burnt agar again',
  ),
];
