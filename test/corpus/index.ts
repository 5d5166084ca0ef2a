import { accountsAndContacts } from './accounts-and-contacts.ts';
import { activities } from './activities.ts';
import type { Case } from './case.ts';
import { deals } from './deals.ts';
import { further, many, nothing, small } from './others.ts';
import { tasksAndNotes } from './tasks-and-notes.ts';

/** The corpus by kind of message. */
export const corpus: Readonly<Record<string, readonly Case[]>> = {
  activities,
  'tasks and notes': tasksAndNotes,
  deals,
  'accounts and contacts': accountsAndContacts,
  'help and the like': small,
  'several requests': many,
  'follow-ups': further,
  'no request': nothing,
};
