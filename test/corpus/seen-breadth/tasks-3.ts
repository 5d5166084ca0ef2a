import type { CorpusCase } from '../opened/case.ts';
import { declined, one } from '../opened/write.ts';
import { reads } from './reads.ts';

/** What is to be done, told in sentences: on a list, to a colleague, with a reason before it. */
export const tasks3: readonly CorpusCase[] = [
  reads(
    'create_task',
    { title: 'drop the samples off at Hooli', about: 'hooli', due: '2026-03-06' },
    'Remind me to drop the samples off at Hooli on Friday',
    'Put a to-do on my list for Friday: drop the samples off at Hooli',
    'Could somebody stick a to-do on my list for Friday: drop the samples off at Hooli',
    'Make a note to self that I have to drop the samples off at Hooli on Friday',
    'put me down to drop the samples off at Hooli by Friday',
    'I would be thankful if you create one reminder to drop the samples off at Hooli on Friday',
    'reminder to myself: drop the samples off at Hooli, Friday',
    'I am supposed to drop the samples off at Hooli on Friday',
    'My next job: drop the samples off at Hooli by Friday',
  ),
  reads(
    'create_task',
    { title: 'send Marc the price list', about: 'marc', assignee: 'm-rob', due: '2026-03-05' },
    'Could a task be created for Rob to send Marc the price list by Thursday?',
    'Give Rob a task: send Marc the price list by Thursday',
    'Rob, can you send Marc the price list on Thursday please',
    'New action for Rob - send Marc the price list - Thursday',
    'Could you please set a task for Rob to send Marc the price list on Thursday, if that’s okay?',
  ),
  reads(
    'create_task',
    { title: 'send Marc the price list', about: 'marc', priority: 'urgent' },
    'Have somebody send Marc the price list asap',
  ),
  one('terse', 'todo: quote for Marc thurs', 'create_task', {
    title: 'quote for Marc',
    about: 'marc',
    due: '2026-03-05',
  }),
  reads(
    'find_tasks',
    { assignee: 'm-mia', status: 'overdue' },
    'Is any task of mine overdue?',
    'which of our tasks slipped past their date',
  ),
  one('plain', 'Could I please have the list of tasks concerning Hooli?', 'find_tasks', { about: 'hooli' }),
  one('plain', 'Has Rob got anything on his list?', 'find_tasks', { assignee: 'm-rob' }),
  reads('complete_task', { task: 't-7' }, 'please mark t 7 as done', 'consider T-7 closed'),
  reads(
    'update_task',
    { task: 't-8', due: '2026-03-06' },
    'Give me until Friday for T-8',
    'Bring T-8 forward to Friday',
  ),
  one('plain', 'Please treat T-8 as high priority', 'update_task', { task: 't-8', priority: 'high' }),
  one('plain', 'Send us the closing deals digest each weekday at 7:45 am', 'schedule_digest', {
    digest: 'closing_deals',
    schedule: { cron: '45 7 * * 1-5', timezone: 'America/New_York' },
  }),
  declined(
    'We should all celebrate with a curry on Friday',
    'We ought to go bowling on Friday',
    'Everyone has to start somewhere',
  ),
];
