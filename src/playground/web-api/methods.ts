import type { Method } from './call.ts';
import { CHAT } from './chat.ts';
import { CONVERSATIONS } from './conversations.ts';
import { FILES } from './files.ts';
import { OTHERS } from './others.ts';
import { USERS } from './users.ts';
import { VIEWS } from './views.ts';

/** Every Web API method that the playground answers, by name. */
export const METHODS: Readonly<Record<string, Method>> = {
  ...CHAT,
  ...CONVERSATIONS,
  ...FILES,
  ...OTHERS,
  ...USERS,
  ...VIEWS,
};
