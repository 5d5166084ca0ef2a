import { section } from '../../capability/blocks.ts';
import type { Reply } from '../../capability/reply.ts';
import type { Refusal } from '../../crm/team/identity.ts';

const sentences: Readonly<Record<Exclude<Refusal, 'bot'>, string>> = {
  guest: 'I can’t show the CRM to guests of this workspace. Please ask the colleague who invited you.',
  stranger: 'I work for the people of another organisation, so I can’t help you here. Please ask your contact there.',
  deactivated: 'Your Slack account is deactivated, so I can’t let you in.',
  no_confirmed_email:
    'I don’t know your confirmed e-mail address yet. Confirm it in your Slack profile, then write to me again.',
  inactive: 'Your access to the CRM has been switched off. Please ask an admin of your CRM.',
  not_a_member: 'You aren’t a member of the CRM yet. Please ask an admin to add you with your e-mail address.',
};

/** What somebody is told who may not use Rapport; null where nobody listens. */
export function refusalReply(refusal: Refusal): Reply | null {
  if (refusal === 'bot') return null;
  const text = sentences[refusal];
  return { text, blocks: [section(text)], private: true };
}
