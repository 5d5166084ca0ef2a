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
    '(what|which) role do i have',
    'what am i allowed to (do|see)',
    'am i (a|an) (admin|manager|rep|viewer|administrator)',
    '(which|what) user am i',
    "(what is|what's) my (access level|access|user name|username|time zone|timezone|name|email|e-mail|account)",
    '(what|which) time zone am i in',
    '[show] [me] my (role|permissions|rights|profile|access)',
    'tell me who i am',
    'who do you think i am',
    'what email do you have for me',
    '(what|which) workspace (is this|am i in|are we in)',
    "(what is|what's) this workspace called",
    'do i have (admin|manager) (rights|permissions|access)',
    'am i logged in',
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
