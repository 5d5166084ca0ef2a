import { facts, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import { words } from '../../capability/fields.ts';

/** whoami: who Rapport takes the asker for. */
export const whoami = defineCapability({
  name: 'whoami',
  summary: 'Show who Rapport takes you for, and what you may do.',
  topic: 'help',
  effect: 'read',
  input: {},
  phrases: [
    'who am i',
    'whoami',
    "(what is|what's) my role",
    'what (can|may) i do here',
    'my profile',
    '(which|what) (permissions|rights|access) do i have',
    '(what are|show) my (permissions|rights)',
    '(which|what) (user|account) am i (logged in as|signed in as)',
    'who are you logged in as',
  ],
  examples: ['who am I', 'whoami', 'what is my role'],
  run: async ({ actor, workspace }) => ({ actor, workspace }),
  render: ({ actor, workspace }) => ({
    text: `You are ${actor.name} (${actor.email}), ${actor.role} in ${workspace.name}.`,
    blocks: [
      section(`You are *${actor.name}* in *${workspace.name}*.`),
      ...facts([
        ['Role', `${words(actor.role)}: ${mayDo[actor.role]}`],
        ['E-mail', actor.email],
        ['Time zone', actor.timeZone],
        ['Currency', workspace.currency],
      ]),
    ],
    private: true,
  }),
});

const mayDo = {
  viewer: 'you see everything and change nothing',
  rep: 'you log on any record and change your own',
  manager: 'you change every record of the team',
  admin: 'you may do everything',
} as const;
