import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { listMembers } from '../../crm/team/members.ts';
import { inWorkspace } from '../../database/transaction.ts';
import { explain } from '../../language/explain.ts';
import { actorOf } from '../../rapport.ts';
import { requireWorkspace, withRapport } from './session.ts';
import { UsageError } from './usage.ts';

interface ExplainOptions {
  readonly json?: true;
  readonly now?: string;
  readonly zone?: string;
}

/** `rapport explain`: how a message is read, without doing it. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Show how a message is read, without doing it; without TEXT, one message a line of stdin.')
    .argument('[TEXT]')
    .option('--json', 'answer with one JSON object a line; without TEXT, read one JSON object a line')
    .option('--now <ISO>', 'the moment it is read at')
    .option('--zone <IANA>', 'the time zone it is read in')
    .action(explainAll);
}

async function explainAll(text: string | undefined, options: ExplainOptions): Promise<void> {
  await withRapport(async (opened) => {
    const { rapport } = opened;
    const workspace = await requireWorkspace(opened);
    const read = async (asked: { text: string; now?: string; zone?: string }) => {
      const now = new Date(asked.now ?? options.now ?? Date.now());
      if (Number.isNaN(now.getTime())) throw new UsageError('--now is not a moment such as 2026-03-03T10:00:00-05:00');
      const reader = await inWorkspace(rapport.database, workspace.id, async (db) => {
        const everybody = await listMembers({ db, workspace });
        const member = everybody.find(({ role }) => role === 'manager') ?? everybody[0];
        if (member === undefined)
          throw new UsageError('This workspace has no members yet. Import some, or load the demo.');
        return rapport.reader(db, workspace, {
          actor: actorOf(member, workspace),
          conversation: 'explain',
          channel: null,
          now,
        });
      });
      const zone = asked.zone ?? options.zone ?? reader.context.zone;
      return explain(asked.text, { ...reader, context: { ...reader.context, zone } });
    };
    const print = (explained: Awaited<ReturnType<typeof read>>) =>
      console.log(JSON.stringify(explained, null, options.json ? undefined : 2));
    if (text !== undefined) return print(await read({ text }));
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() !== '') print(await read(options.json ? JSON.parse(line) : { text: line }));
    }
  });
}
