import { Command } from 'commander';
import { IANAZone } from 'luxon';
import { z } from 'zod';
import { listMembers } from '../../crm/team/members.ts';
import { inWorkspace } from '../../database/transaction.ts';
import { explain } from '../../language/explain.ts';
import { actorOf } from '../../rapport.ts';
import { linesOfStdin, momentField, readLine, readMoment } from './lines.ts';
import { chooseMember } from './member.ts';
import { requireWorkspace, withRapport } from './session.ts';
import { UsageError } from './usage.ts';

interface ExplainOptions {
  readonly json?: true;
  readonly now?: string;
  readonly zone?: string;
}

const line = z.strictObject({
  text: z.string(),
  now: momentField.optional(),
  zone: z.string().optional(),
});

type Line = z.output<typeof line>;

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
    const read = async (asked: Line) => {
      const now = readMoment(asked.now ?? options.now) ?? new Date();
      const reader = await inWorkspace(rapport.database, workspace.id, async (db) => {
        const member = chooseMember(await listMembers({ db, workspace }));
        return rapport.reader(db, workspace, {
          actor: actorOf(member, workspace),
          conversation: 'explain',
          channel: null,
          now,
        });
      });
      const zone = asked.zone ?? options.zone ?? reader.context.zone;
      if (!IANAZone.isValidZone(zone)) throw new UsageError(`${zone} is not a time zone such as Europe/Berlin`);
      return explain(asked.text, { ...reader, context: { ...reader.context, zone } });
    };
    const print = (explained: Awaited<ReturnType<typeof read>>) =>
      console.log(JSON.stringify(explained, null, options.json ? undefined : 2));
    if (text !== undefined) return print(await read({ text }));
    for await (const said of linesOfStdin()) {
      const asked = options.json ? readLine(line, said) : { text: said };
      print(await read(asked));
    }
  });
}
