import type { Reference } from '../../../src/capability/fields.ts';
import { memberOfSlackUser } from '../../../src/crm/team/identity.ts';
import { listWorkspaces } from '../../../src/crm/team/workspaces.ts';
import { inWorkspace } from '../../../src/database/transaction.ts';
import { actorOf } from '../../../src/rapport.ts';
import type { SlackTeam } from './team.ts';

/** Has a member do something without Slack, and returns what it was about. The member must have come to Slack before. */
export async function perform(
  team: SlackTeam,
  slackUserId: string,
  capability: string,
  input: Record<string, unknown>,
): Promise<Reference> {
  const [workspace] = await listWorkspaces(team.database);
  if (workspace === undefined) throw new Error('There is no workspace yet');
  const member = await inWorkspace(team.database, workspace.id, (db) =>
    memberOfSlackUser({ db, workspace }, slackUserId),
  );
  if (member === null) throw new Error(`${slackUserId} is no member yet`);
  const answer = await team.rapport.answer(workspace, {
    content: { kind: 'press', action: { do: 'run', capability, input } },
    actor: actorOf(member, workspace),
    conversation: 'test',
    channel: null,
    now: new Date(),
  });
  const [about] = answer.reply.about ?? [];
  if (about === undefined) throw new Error(`${capability}: ${answer.outcome}: ${answer.reply.text}`);
  return about;
}

/** Acme Corp with two Danas and a deal, kept by Ann. */
export async function addAcme(team: SlackTeam) {
  const { playground } = team;
  playground.as('Ann Abel').say('dm', 'who am I');
  await team.settled();
  playground.as('Ben Bloom').say('dm', 'who am I');
  await team.settled();
  const ann = 'U0ANN000000';
  const account = await perform(team, ann, 'create_account', { name: 'Acme Corp' });
  const other = await perform(team, ann, 'create_account', { name: 'Globex' });
  const dana = await perform(team, ann, 'create_contact', { name: 'Dana Kim', account });
  const otherDana = await perform(team, ann, 'create_contact', { name: 'Dana Lee', account: other });
  const deal = await perform(team, ann, 'create_deal', {
    name: 'Acme renewal',
    account,
    amount: { amount: 45_000, currency: 'USD' },
  });
  return { account, other, dana, otherDana, deal };
}
