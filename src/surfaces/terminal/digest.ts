import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { listMembers } from '../../crm/team/members.ts';
import { inWorkspace } from '../../database/transaction.ts';
import { digestKinds } from '../../digests/kinds.ts';
import { sendDigest } from '../../digests/send-digest.ts';
import { actorOf } from '../../rapport.ts';
import { chooseMember } from './member.ts';
import { replyAsText } from './reply-text.ts';
import { requireWorkspace, withRapport } from './session.ts';
import { UsageError } from './usage.ts';

/** `rapport digest`: builds one now; with a channel it is put into the outbox, from which the running app posts it. */
export function digestCommand(): Command {
  const names = digestKinds.map(({ name }) => name).join(', ');
  return new Command('digest')
    .description(`Build a digest now and post it to a channel: ${names}.`)
    .argument('<NAME>')
    .option('--channel <CHANNEL>', 'where it is posted; without it, it is only shown')
    .option('--dry-run', 'show it, post nothing')
    .action(async (name: string, options: { channel?: string; dryRun?: true }) => {
      if (!digestKinds.some((kind) => kind.name === name))
        throw new UsageError(`There is no digest called ${name}. There are: ${names}.`);
      await withRapport(async (opened) => {
        const workspace = await requireWorkspace(opened);
        const everybody = await inWorkspace(opened.rapport.database, workspace.id, (db) =>
          listMembers({ db, workspace }),
        );
        const member = chooseMember(everybody);
        const posts = options.channel !== undefined && !options.dryRun;
        const answer = await opened.rapport.answer(workspace, {
          content: {
            kind: 'press',
            action: {
              do: 'run',
              capability: sendDigest.name,
              input: { digest: name, ...(posts ? { channel: options.channel } : {}) },
            },
          },
          actor: actorOf(member, workspace),
          conversation: `terminal:${randomUUID()}`,
          channel: null,
          now: new Date(),
        });
        console.log(replyAsText(answer.reply));
        if (answer.outcome !== 'done') process.exitCode = 1;
      });
    });
}
