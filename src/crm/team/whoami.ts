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
    '(what|which) (role|roles|permissions|rights|access|access level|privileges) do i have [here]',
    'what (am i|are we) allowed to (do|see|change) [here]',
    'am i (allowed|able|permitted) to (delete|archive|see|change|edit|assign|close|create|export|import) [all|other] [accounts|contacts|deals|records|tasks|everything]',
    'am i (a|an) (admin|manager|rep|viewer|administrator) [or (a|an) (admin|manager|rep|viewer|administrator)]',
    "(what is|what's|show|tell me) my (role|access level|access|user|user name|username|time zone|timezone|name|email|e-mail|account|permissions|profile|rights)",
    '(what|which) (time zone|timezone) (am i in|do you have for me|do you use for me|is set for me)',
    '[show|see] [me] my (role|permissions|rights|profile|access)',
    '(what are|show|tell me) my (permissions|rights)',
    '[tell me] who i am',
    'who (do|did|does) (you|this thing|this bot|the bot|it|rapport) (think i am|take me for)',
    '(what|which) (email|e-mail|name|role|address) do you have for me',
    '(what|which) workspace (is this|am i in|are we in)',
    "(what is|what's) this workspace called",
    'do i have (admin|manager) (rights|permissions|access)',
    'am i logged in',
    'who am i',
    'whoami',
    'what (can|may) i do here',
    '(which|what|whose) (user|account|login|profile) am i [logged in as|signed in as|logged in with|using]',
    'who are you logged in as',
    '(which|what) (user|member|rep|person|name|role) (do|did) (you|we|they) (have|know|list|see|hold) me (down|in|listed|registered) as',
    'who (do|did) you have me (down|registered|listed) as',
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
