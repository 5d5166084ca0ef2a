import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { at, me, nextWeek, thisWeek, today, tomorrow } from './values.ts';

const make = 'create_task';

/** What is to be done, and what has been. */
export const tasks: readonly CorpusCase[] = [
  one('plain', 'Remind me to ring Omar Haddad tomorrow at 10.30 am', make, {
    title: 'ring Omar Haddad',
    due: at('2027-01-27 10:30'),
    about: 'c_omar',
  }),
  one('plain', 'I need to send the SOW to Nandi Textiles by Friday', make, {
    title: 'send the SOW to Nandi Textiles',
    due: '2027-01-29',
    about: 'a_nandi',
  }),
  one('plain', "Don't let me forget to collect the cheque from Vindhya Cement on the 5th", make, {
    title: 'collect the cheque from Vindhya Cement',
    due: '2027-02-05',
    about: 'a_vindhya',
  }),
  one('plain', 'Rohit should prepare the AMC price list for Skylark Aviation by 5/2, make it a task', make, {
    title: 'prepare the AMC price list for Skylark Aviation',
    assignee: 'u_rohit',
    due: '2027-02-05',
    about: 'a_skylark',
  }),
  one('plain', 'Set a reminder for the day after tomorrow: check the tender portal', make, {
    title: 'check the tender portal',
    due: '2027-01-28',
  }),
  one(
    'plain',
    'Create an urgent task to fix the annexure for Kaveri Bank DC exit, due today',
    make,
    { title: 'fix the annexure for Kaveri Bank DC exit', priority: 'urgent', due: today, about: 'd_dcexit' },
    call(make, { title: 'fix the annexure', priority: 'urgent', due: today, about: 'd_dcexit' }),
  ),
  one('plain', 'Ask Farah to courier the bank guarantee to Al Noor Trading before 10 Feb', make, {
    title: 'courier the bank guarantee to Al Noor Trading',
    assignee: 'u_farah',
    due: '2027-02-10',
    about: 'a_alnoor',
  }),
  one('plain', 'In three weeks I have to check with Asha Kulkarni on the tender', make, {
    title: 'check with Asha Kulkarni on the tender',
    due: '2027-02-16',
    about: 'c_asha',
  }),
  one('plain', 'Follow up with Divya Hegde next Tuesday', make, {
    title: 'follow up with Divya Hegde',
    due: '2027-02-02',
    about: 'c_divya',
  }),
  one('plain', 'New to-do: collect GST certificate from Chaitanya Pharma', make, {
    title: 'collect GST certificate from Chaitanya Pharma',
    about: 'a_chaitanya',
  }),
  one('plain', 'Put a task on D-29: get the Etisalat link quote, low priority', make, {
    title: 'get the Etisalat link quote',
    about: 'd_dr',
    priority: 'low',
  }),
  one(
    'plain',
    "Add 'renew ISO certificate' to my list for mid February",
    make,
    { title: 'renew ISO certificate', due: '2027-02-15' },
    call(make, { title: 'renew ISO certificate', due: '2027-02-15', assignee: me }),
  ),
  one('plain', 'Wei Ling has to arrange the Singapore visas by end of month, please create the task', make, {
    title: 'arrange the Singapore visas',
    assignee: 'u_weiling',
    due: '2027-01-31',
  }),
  one(
    'plain',
    'Nudge me on Thursday morning at 9 about calling Lakshmi Raman',
    make,
    { title: 'calling Lakshmi Raman', due: at('2027-01-28 09:00'), about: 'c_lakshmi' },
    call(make, { title: 'call Lakshmi Raman', due: at('2027-01-28 09:00'), about: 'c_lakshmi' }),
  ),
  one('plain', 'Task for Arjun: survey the racks at Müller Präzision India, 3 February', make, {
    title: 'survey the racks at Müller Präzision India',
    assignee: 'u_arjun',
    due: '2027-02-03',
    about: 'a_mueller',
  }),
  one('plain', 'Two hours from now remind me to restart the sandbox', make, {
    title: 'restart the sandbox',
    due: at('2027-01-26 13:20'),
  }),
  one('terse', 'todo: quote Tembusu Logistics EOW', make, {
    title: 'quote Tembusu Logistics',
    due: '2027-01-29',
    about: 'a_tembusu',
  }),
  one('terse', 'remind - Hui Min DPA - 1 Feb', make, { title: 'Hui Min DPA', due: '2027-02-01', about: 'c_huimin' }),
  one('terse', 'task arjun rack diagram tmrw high', make, {
    title: 'rack diagram',
    assignee: 'u_arjun',
    due: tomorrow,
    priority: 'high',
  }),
  one(
    'typo',
    'remnd me tommorow to send teh NDA to Falcon Ports',
    make,
    { title: 'send the NDA to Falcon Ports', due: tomorrow, about: 'a_falcon' },
    call(make, { title: 'send teh NDA to Falcon Ports', due: tomorrow, about: 'a_falcon' }),
  ),
  one('typo', 'creat a tsk for Rohit to share the rate card on wensday', make, {
    title: 'share the rate card',
    assignee: 'u_rohit',
    due: tomorrow,
  }),
  one('voice', 'remind me uh tomorrow at five pm to call jose pinto', make, {
    title: 'call jose pinto',
    due: at('2027-01-27 17:00'),
    about: 'c_jose',
  }),
  one('voice', 'okay put a task for farah to get the trade licence copy by the second of february', make, {
    title: 'get the trade licence copy',
    assignee: 'u_farah',
    due: '2027-02-02',
  }),
  one('run_on', 'high priority, Friday noon, send the final PPT to Lakshmi Raman, remind me', make, {
    title: 'send the final PPT to Lakshmi Raman',
    priority: 'high',
    due: at('2027-01-29 12:00'),
    about: 'c_lakshmi',
  }),
  one(
    'polite',
    'Dear all-knowing bot, please be so kind as to remind me on 8 February to renew the Azure quote.',
    make,
    { title: 'renew the Azure quote', due: '2027-02-08' },
  ),
  one(
    'polite',
    'Would it be possible to have a reminder tomorrow to send Siti Rahmah the invoice? Thanks in advance',
    make,
    { title: 'send Siti Rahmah the invoice', due: tomorrow, about: 'c_siti' },
  ),
  one('emoji', '⏰ tomorrow 8am: airport cab for Prakash Rao', make, {
    title: 'airport cab for Prakash Rao',
    due: at('2027-01-27 08:00'),
    about: 'c_prakash',
  }),
  one('trap_name', 'remind me to call Will on 2 Feb', make, { title: 'call Will', due: '2027-02-02', about: 'c_will' }),
  one('trap_name', 'I must send May Lim the backup quote by Monday', make, {
    title: 'send May Lim the backup quote',
    due: '2027-02-01',
    about: 'c_may',
  }),
  one('trap_name', 'task: visit Close Shave tomorrow', make, {
    title: 'visit Close Shave',
    due: tomorrow,
    about: 'a_close',
  }),
  one(
    'plain',
    'What is on my plate today?',
    'find_tasks',
    { assignee: me, due: { start: '2027-01-26', end: '2027-01-27' } },
    call('find_tasks', { assignee: me, status: 'open', due: { start: '2027-01-26', end: '2027-01-27' } }),
  ),
  one('plain', "Which of Rohit's tasks have slipped their date?", 'find_tasks', {
    assignee: 'u_rohit',
    status: 'overdue',
  }),
  one(
    'plain',
    'Show everything still to be done for Marina Bay Fintech',
    'find_tasks',
    { about: 'a_marina', status: 'open' },
    call('find_tasks', { about: 'a_marina' }),
  ),
  one('plain', 'Does anybody in the team have overdue tasks', 'find_tasks', { assignee: 'team', status: 'overdue' }),
  one('plain', 'What did I tick off this week?', 'find_tasks', { assignee: me, status: 'done', due: thisWeek }),
  one(
    'plain',
    "Let me see Arjun's to-dos for next week",
    'find_tasks',
    { assignee: 'u_arjun', due: nextWeek },
    call('find_tasks', { assignee: 'u_arjun', status: 'open', due: nextWeek }),
  ),
  one(
    'plain',
    'Are there any urgent tasks with Wei Ling?',
    'find_tasks',
    { assignee: 'u_weiling', priority: 'urgent' },
    call('find_tasks', { assignee: 'u_weiling', priority: 'urgent', status: 'open' }),
  ),
  one('terse', 'my tasks tmrw', 'find_tasks', { assignee: me, due: { start: '2027-01-27', end: '2027-01-28' } }),
  one(
    'polite',
    'Please could I get the list of my pending tasks',
    'find_tasks',
    { assignee: me, status: 'open' },
    call('find_tasks', { assignee: me }),
  ),
  one('typo', 'shwo my ovrdue tasks pls', 'find_tasks', { assignee: me, status: 'overdue' }),
  one('plain', 'T-31 is over, BOQ has gone to Suresh', 'complete_task', {
    task: 't_boq',
    outcome: 'BOQ has gone to Suresh',
  }),
  one('plain', 'Tick off the demo room task for Pinaka', 'complete_task', { task: 't_room' }),
  one('plain', 'I have finished T-33.', 'complete_task', { task: 't_nda' }),
  one('terse', 'T-34 done', 'complete_task', { task: 't_room' }),
  one('emoji', '✅ T-31', 'complete_task', { task: 't_boq' }),
  one('plain', 'Postpone T-33 to 4 Feb', 'update_task', { task: 't_nda', due: '2027-02-04' }),
  one('plain', 'T-31 has become high priority', 'update_task', { task: 't_boq', priority: 'high' }),
  one('plain', 'Rename T-32 to collect signed PO from Vindhya', 'update_task', {
    task: 't_po',
    title: 'collect signed PO from Vindhya',
  }),
  one('terse', 'T-32 -> Friday', 'update_task', { task: 't_po', due: '2027-01-29' }),
  one('voice', 'move task t thirty three to next week monday', 'update_task', { task: 't_nda', due: '2027-02-01' }),
  one(
    'plain',
    'T-33 can go to Arjun, I am travelling',
    'assign',
    { record: 't_nda', to: 'u_arjun' },
    call('update_task', { task: 't_nda', assignee: 'u_arjun' }),
  ),
];
