import { buttons, context, escapeText, formButton, runButton, section } from '../../capability/blocks.ts';
import type { Actor } from '../../capability/context.ts';
import type { Reply } from '../../capability/reply.ts';

const samples = [
  '30 min call with Dana Kim at Acme about the renewal, follow up next Tuesday',
  'what closes this month',
  'remind me to send the quote on Friday',
  'show the pipeline',
];

/** What somebody sees who opens the conversation with Rapport for the first time. */
export function welcomeReply({ name }: Actor): Reply {
  const first = name.split(' ')[0] ?? name;
  const hello = `Hello ${escapeText(first)}, I keep your team’s CRM. Write to me as you would to a colleague.`;
  return {
    text: `${hello} For example: ${samples.join(' · ')}`,
    blocks: [
      section(`:wave: ${hello}`),
      section(`For example:\n${samples.map((sample) => `• _${escapeText(sample)}_`).join('\n')}`),
      ...buttons(
        formButton('Log activity', 'log_activity', {}),
        formButton('New deal', 'create_deal', {}),
        runButton('My tasks', 'find_tasks', {}),
      ),
      context('In a channel, mention me; anywhere, type `/crm`. Say *help* to see all that I can do.'),
    ],
  };
}
