import type { CorpusCase } from '../case.ts';

/** Things to do, to be kept. */
export const createTasks: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Remind me to call Elena Petrova tomorrow',
      'set a reminder for tomorrow: call Elena Petrova',
      'tomorrow I need to call Elena Petrova, remind me',
    ],
    expect: {
      capability: 'create_task',
      input: { title: 'call Elena Petrova', due: '2026-03-04', kind: 'reminder', about: 'elena' },
    },
  },
  {
    kind: 'plain',
    say: [
      'Add a task to prepare the QBR deck for Globex by Friday',
      'todo: prepare the QBR deck for Globex, due friday',
      'create task prepare the QBR deck for Globex due Mar 6',
    ],
    expect: {
      capability: 'create_task',
      input: { title: 'prepare the QBR deck for Globex', due: '2026-03-06', about: 'globex' },
    },
    also: [{ capability: 'create_task', input: { title: 'prepare the QBR deck', due: '2026-03-06', about: 'globex' } }],
  },
  {
    kind: 'plain',
    say: ['Remind me to follow up with Marc next Tuesday', 'follow up with Marc next tuesday'],
    expect: {
      capability: 'create_task',
      input: { title: 'follow up with Marc', due: '2026-03-10', about: 'marc' },
    },
  },
  {
    kind: 'plain',
    say: [
      'Remind me at 3pm to send the invoice',
      'remind me to send the invoice today at 3 pm',
      'at 15:00 remind me to send the invoice',
    ],
    expect: {
      capability: 'create_task',
      input: { title: 'send the invoice', due: '2026-03-03T15:00:00-05:00', kind: 'reminder' },
    },
  },
  {
    kind: 'plain',
    say: ['remind me in two hours to check the inbox', 'in 2h remind me to check the inbox'],
    expect: {
      capability: 'create_task',
      input: { title: 'check the inbox', due: '2026-03-03T12:00:00-05:00', kind: 'reminder' },
    },
  },
  {
    kind: 'plain',
    say: [
      'Task for Kim: review the Stark contract by Thursday',
      'assign kim a task to review the Stark contract by thursday',
      'Kim needs to review the Stark contract by Thursday, please create a task for her',
    ],
    expect: {
      capability: 'create_task',
      input: { title: 'review the Stark contract', due: '2026-03-05', assignee: 'm-kim', about: 'stark' },
    },
    also: [
      {
        capability: 'create_task',
        input: { title: 'review the Stark contract', due: '2026-03-05', assignee: 'm-kim', about: 'stark-fleet' },
      },
    ],
  },
  {
    kind: 'plain',
    say: [
      'urgent task: update the price list',
      'create an urgent task to update the price list',
      'New to-do, update the price list, priority urgent',
    ],
    expect: { capability: 'create_task', input: { title: 'update the price list', priority: 'urgent' } },
  },
  {
    kind: 'plain',
    say: ['Remind Rob to submit his expenses by end of month', 'task for rob: submit his expenses, due EOM'],
    expect: {
      capability: 'create_task',
      input: { title: 'submit his expenses', due: '2026-03-31', assignee: 'm-rob' },
    },
  },
  {
    kind: 'plain',
    say: ['Add a high priority task to book travel for the trade fair, due on the 20th'],
    expect: {
      capability: 'create_task',
      input: { title: 'book travel for the trade fair', due: '2026-03-20', priority: 'high' },
    },
  },
  {
    kind: 'plain',
    say: ['Remind me next Tuesday at 3pm to send Priya the pricing sheet'],
    expect: {
      capability: 'create_task',
      input: {
        title: 'send Priya the pricing sheet',
        due: '2026-03-10T15:00:00-04:00',
        kind: 'reminder',
        about: 'priya',
      },
    },
  },
  {
    kind: 'terse',
    say: ['todo call marc dubois fri', 'task: call Marc Dubois / Fri'],
    expect: { capability: 'create_task', input: { title: 'call marc dubois', due: '2026-03-06', about: 'marc' } },
  },
  {
    kind: 'terse',
    say: ['f/u w/ priya thurs', 'followup priya thursday'],
    expect: { capability: 'create_task', input: { title: 'follow up with priya', due: '2026-03-05', about: 'priya' } },
    also: [{ capability: 'create_task', input: { title: 'followup priya', due: '2026-03-05', about: 'priya' } }],
  },
  {
    kind: 'terse',
    say: ['rmd me send nda to wayne eod', 'reminder send nda to wayne today'],
    expect: {
      capability: 'create_task',
      input: { title: 'send nda to wayne', due: '2026-03-03', kind: 'reminder', about: 'wayne' },
    },
  },
  {
    kind: 'typo',
    say: ['remidn me to call elena petrova tomorow', 'reminde me to call Elena Petrova tmrw'],
    expect: {
      capability: 'create_task',
      input: { title: 'call elena petrova', due: '2026-03-04', kind: 'reminder', about: 'elena' },
    },
  },
  {
    kind: 'typo',
    say: ['add a taks to update the price list by firday', 'creat task update the price list by fridya'],
    expect: { capability: 'create_task', input: { title: 'update the price list', due: '2026-03-06' } },
  },
  {
    kind: 'voice',
    say: [
      'remind me uh tomorrow to call elena petrova',
      'hey um can you remind me that I have to call elena petrova tomorrow',
    ],
    expect: {
      capability: 'create_task',
      input: { title: 'call elena petrova', due: '2026-03-04', kind: 'reminder', about: 'elena' },
    },
  },
  {
    kind: 'voice',
    say: ['create a task for sam to clean up the contact list by the end of next week'],
    expect: {
      capability: 'create_task',
      input: { title: 'clean up the contact list', due: '2026-03-13', assignee: 'm-sam' },
    },
    also: [
      {
        capability: 'create_task',
        input: { title: 'clean up the contact list', due: '2026-03-15', assignee: 'm-sam' },
      },
    ],
  },
  {
    kind: 'run_on',
    say: [
      'Task / Kim / urgent / review the discount request / Thursday',
      'by Thursday, urgent, Kim, task: review the discount request',
      'task review the discount request - urgent - for Kim - by thursday',
    ],
    expect: {
      capability: 'create_task',
      input: { title: 'review the discount request', due: '2026-03-05', priority: 'urgent', assignee: 'm-kim' },
    },
  },
  {
    kind: 'polite',
    say: [
      'Could you kindly remind me on 12 March to renew the insurance certificate?',
      'would you pls remind me to renew the insurance certificate on March 12? Thank you 🙏',
    ],
    expect: {
      capability: 'create_task',
      input: { title: 'renew the insurance certificate', due: '2026-03-12', kind: 'reminder' },
    },
  },
  {
    kind: 'polite',
    say: ['Hiya, can you pop a task in for me to ring Priya Raman on Monday? Cheers'],
    expect: { capability: 'create_task', input: { title: 'ring Priya Raman', due: '2026-03-09', about: 'priya' } },
  },
  {
    kind: 'emoji',
    say: ['⏰ remind me to send the invoice tomorrow', 'remind me tomorrow to send the invoice 🙏🙏'],
    expect: { capability: 'create_task', input: { title: 'send the invoice', due: '2026-03-04', kind: 'reminder' } },
  },
  {
    kind: 'trap_name',
    say: ['remind me to call Bill Tomorrow on Thursday', 'task: call Bill Tomorrow, due Thursday'],
    expect: { capability: 'create_task', input: { title: 'call Bill Tomorrow', due: '2026-03-05', about: 'bill' } },
  },
  {
    kind: 'trap_name',
    say: ['remind me on Monday to email Friday Media', 'Monday: reminder to email Friday Media'],
    expect: {
      capability: 'create_task',
      input: { title: 'email Friday Media', due: '2026-03-09', kind: 'reminder', about: 'friday' },
    },
  },
  {
    kind: 'trap_name',
    say: ['remind me to call June & Partners in two weeks'],
    expect: {
      capability: 'create_task',
      input: { title: 'call June & Partners', due: '2026-03-17', kind: 'reminder', about: 'june' },
    },
  },
  {
    kind: 'trap_name',
    say: ['add a task for Will Call: send him the brochure tomorrow', 'task send the brochure to will call tomorrow'],
    expect: { capability: 'create_task', input: { title: 'send him the brochure', due: '2026-03-04', about: 'will' } },
    also: [
      {
        capability: 'create_task',
        input: { title: 'send the brochure to will call', due: '2026-03-04', about: 'will' },
      },
    ],
  },
];
