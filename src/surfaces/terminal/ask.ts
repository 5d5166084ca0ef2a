import { randomUUID } from 'node:crypto';
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { Actor, Workspace } from '../../capability/context.ts';
import type { Answer } from '../../conversation/message.ts';
import { listMembers } from '../../crm/team/members.ts';
import { inWorkspace } from '../../database/transaction.ts';
import { actorOf, type Rapport } from '../../rapport.ts';
import { linesOfStdin, momentField, readLine, readMoment } from './lines.ts';
import { chooseMember } from './member.ts';
import { replyAsText } from './reply-text.ts';
import { requireWorkspace, withRapport } from './session.ts';
import { UsageError } from './usage.ts';

interface AskOptions {
  readonly as?: string;
  readonly now?: string;
  readonly thread?: string;
  readonly json?: true;
  readonly dryRun?: true;
  readonly llm: boolean;
}

const line = z.strictObject({
  text: z.string(),
  as: z.string().optional(),
  now: momentField.optional(),
  thread: z.string().optional(),
  dryRun: z.boolean().optional(),
});

/** `rapport ask`: messages as a person would type them, answered in the terminal. */
export function askCommand(): Command {
  return new Command('ask')
    .description('Answer a message as a person would type it; without TEXT, one message a line of stdin.')
    .argument('[TEXT]')
    .addOption(new Option('--as <EMAIL>', 'who asks (default: the first manager)'))
    .option('--now <ISO>', 'the moment it is asked at')
    .option('--thread <ID>', 'messages of one thread are one conversation')
    .option('--json', 'answer with one JSON object a line; without TEXT, read one JSON object a line')
    .option('--dry-run', 'understand and validate, change nothing')
    .option('--no-llm', 'never ask the LLM')
    .action(ask);
}

async function ask(text: string | undefined, options: AskOptions): Promise<void> {
  await withRapport(async (opened) => {
    const workspace = await requireWorkspace(opened);
    const session = new AskSession(opened.rapport, workspace, options);
    if (text !== undefined) return print(await session.answer({ text }), options);
    for await (const asked of linesOfStdin()) {
      if (options.json) print(await answerLine(session, asked), options);
      else print(await session.answer({ text: asked }), options);
    }
  });
}

/** One line's answer; one that cannot be read is answered so, and those after it still are answered. */
async function answerLine(session: AskSession, asked: string): Promise<Printed> {
  try {
    return await session.answer(readLine(line, asked));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.exitCode = 2;
    const { nothingDone } = await import('../../conversation/replies.ts');
    const { further: _, ...nothing } = nothingDone;
    const reply = { text: error.message, blocks: [] };
    // biome-ignore lint/suspicious/noThenProperty: the contract's name; the value is an array, no thenable
    return { text: asked, ...nothing, outcome: 'invalid', then: [], reply, ms: 0 };
  }
}

type Printed = Record<string, unknown> & { reply: Answer['reply'] };

type Line = z.output<typeof line>;

class AskSession {
  readonly #rapport: Rapport;
  readonly #workspace: Workspace;
  readonly #options: AskOptions;
  readonly #actors = new Map<string, Actor>();

  constructor(rapport: Rapport, workspace: Workspace, options: AskOptions) {
    this.#rapport = rapport;
    this.#workspace = workspace;
    this.#options = options;
  }

  async answer(asked: Line): Promise<Printed> {
    const now = readMoment(asked.now ?? this.#options.now) ?? new Date();
    const actor = await this.#actor(asked.as ?? this.#options.as);
    const started = performance.now();
    const answer = await this.#rapport.answer(this.#workspace, {
      content: { kind: 'text', text: asked.text },
      actor,
      conversation: `terminal:${asked.thread ?? this.#options.thread ?? randomUUID()}`,
      channel: null,
      now,
      dryRun: asked.dryRun ?? this.#options.dryRun ?? false,
      useLlm: this.#options.llm,
    });
    const { understoodBy, capability, input, assumed, outcome, missing, choices, further, reply } = answer;
    const ms = Math.round((performance.now() - started) * 10) / 10;
    return {
      text: asked.text,
      understoodBy,
      capability,
      input,
      assumed,
      outcome,
      missing,
      choices,
      // biome-ignore lint/suspicious/noThenProperty: the contract's name; the value is an array, no thenable
      then: further,
      reply,
      ms,
    };
  }

  async #actor(email = ''): Promise<Actor> {
    const known = this.#actors.get(email);
    if (known !== undefined) return known;
    const everybody = await inWorkspace(this.#rapport.database, this.#workspace.id, (db) =>
      listMembers({ db, workspace: this.#workspace }),
    );
    const actor = actorOf(chooseMember(everybody, email), this.#workspace);
    this.#actors.set(email, actor);
    return actor;
  }
}

function print(answer: Printed, { json }: AskOptions): void {
  const { text, blocks } = answer.reply;
  if (json) console.log(JSON.stringify({ ...answer, reply: { text, blocks } }));
  else console.log(replyAsText(answer.reply));
}
