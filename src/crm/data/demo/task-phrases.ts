import type { TaskKind, TaskPriority } from '../../tasks/tasks.ts';

/** What a task says: `{first}` is the contact's first name, `{account}`, `{product}` and `{month}` (the next one) are filled in. */
export type TaskPhrase = readonly [title: string, kind: TaskKind, priority: TaskPriority];

/** Tasks about deals in their first two stages. */
export const earlyTasks: readonly TaskPhrase[] = [
  ['Book the site walk at {account}', 'general', 'normal'],
  ['Send {first} the cold-chain case study', 'general', 'normal'],
  ['Call {first} about dock and trailer counts', 'follow_up', 'normal'],
  ['Check with {first} whether the budget for {month} holds', 'follow_up', 'normal'],
  ['Find a second contact at {account}', 'general', 'low'],
  ['Set up a demo with data from {account}', 'general', 'high'],
  ['Follow up with {first} on {product}', 'follow_up', 'normal'],
];

/** Tasks about deals from the proposal on. */
export const lateTasks: readonly TaskPhrase[] = [
  ['Send {first} the revised quote', 'general', 'high'],
  ['Call {first} about the open points in the contract', 'follow_up', 'high'],
  ['Follow up with {first} on the {product} quote', 'follow_up', 'normal'],
  ['Return the security questionnaire to {account}', 'deadline', 'high'],
  ['Get a reference call for {account} on the calendar', 'general', 'normal'],
  ['Ask legal about the liability clause for {account}', 'general', 'normal'],
  ['Prepare the business case for {account}', 'general', 'high'],
  ['Remind {first} of the purchase order', 'reminder', 'normal'],
];

/** Tasks about accounts. */
export const accountTasks: readonly TaskPhrase[] = [
  ['Plan the business review with {account}', 'general', 'normal'],
  ['Send {account} the usage report', 'general', 'low'],
  ['Ask {first} for a reference quote', 'general', 'low'],
  ['Check in with {first} after the rollout', 'follow_up', 'normal'],
  ['Update the contact list of {account}', 'general', 'low'],
];

/** The first seller's own tasks, by workdays from today, so that there is something to see at once. */
export const leadTasks: readonly (readonly [workdays: number, hour: number | null, account: string, ...TaskPhrase])[] =
  [
    [-2, null, 'Umbrella', 'Send {first} the rollout plan for the EU hubs', 'general', 'urgent'],
    [0, null, 'Kestrel Holdings', 'Get the purchase order number from {first}', 'follow_up', 'urgent'],
    [0, 16, 'Acme Corp', 'Call {first} about the renewal terms', 'follow_up', 'high'],
    [0, null, 'Stark Industries', 'Check the redlines from legal', 'general', 'high'],
    [1, 10, 'Stark Industries', 'Signature call with {first}', 'deadline', 'urgent'],
    [2, null, 'Acme Corp', 'Prepare the renewal quote with three-year option', 'general', 'normal'],
    [3, null, 'Kestrel Holdings', 'Invite {first} to the user day', 'general', 'low'],
    [6, null, 'Umbrella', 'Book travel for the Pittsburgh workshop', 'general', 'normal'],
  ];

/** What came of tasks that are done. */
export const taskOutcomes: readonly string[] = [
  'Done, answered the same day.',
  'Sent.',
  'Spoke to {first}; moved to next month.',
  'Meeting is on the calendar.',
  'They need a week.',
];
