import type { Logger } from 'pino';
import type { Actor, Context, Workspace } from './capability/context.ts';
import { catalogue, catalogueByName } from './catalogue.ts';
import { converse } from './conversation/converse.ts';
import { recall } from './conversation/memory.ts';
import type { Answer, Message } from './conversation/message.ts';
import { Names } from './conversation/names.ts';
import { dayOf } from './crm/days.ts';
import { listStages, stageOptions } from './crm/deals/stages.ts';
import type { Change } from './database/changes.ts';
import type { Database } from './database/connection.ts';
import { inWorkspace, type Transaction } from './database/transaction.ts';
import type { Interpreter } from './language/llm/interpreter.ts';
import { dailyUsage } from './language/llm/usage.ts';
import type { Reader } from './language/reader.ts';
import { understand } from './language/understand.ts';

/** Rapport, wired together: what every surface talks to. */
export interface Rapport {
  readonly database: Database;
  readonly logger: Logger;
  readonly names: Names;
  /** Answers one message in a transaction of its own. */
  answer(workspace: Workspace, message: Message): Promise<Answer>;
  /**
   * Answers one message in a running transaction of the workspace, so that what the caller writes (the reply to send) is kept
   * together with the effect. Call `committed` after the commit.
   */
  answerWithin(
    db: Transaction,
    workspace: Workspace,
    message: Message,
  ): Promise<{ answer: Answer; committed: () => Promise<void> }>;
  /** Called after each commit that changed rows, beside the names' own following. */
  readonly afterCommit: Set<(workspace: Workspace, changes: readonly Change[]) => Promise<void>>;
  /** What reading a message of this person may know. */
  reader(
    db: Transaction,
    workspace: Workspace,
    message: Pick<Message, 'actor' | 'conversation' | 'channel' | 'now'>,
  ): Promise<Reader>;
}

/** What Rapport is made of. */
export interface RapportOptions {
  readonly database: Database;
  readonly logger: Logger;
  /** Reads what the rules leave alone; without it they read alone. */
  readonly interpret?: Interpreter | undefined;
}

/** Puts the parts together. */
export function createRapport({ database, logger, interpret }: RapportOptions): Rapport {
  const names = new Names(database);

  const afterCommit: Rapport['afterCommit'] = new Set();

  const committed = async (workspace: Workspace, changes: readonly Change[]) => {
    if (changes.length === 0) return;
    await names.apply(workspace.id, changes);
    for (const listener of afterCommit) await listener(workspace, changes);
  };

  const reader: Rapport['reader'] = async (db, workspace, { actor, conversation, channel, now }) => {
    const place = { db, workspace, actor, conversation, now };
    return {
      catalogue,
      names: await names.of(workspace.id),
      actor,
      stages: stageOptions(await listStages(place)),
      memory: await recall(place),
      channel: channel?.id ?? null,
      context: {
        now,
        zone: actor.timeZone,
        locale: workspace.locale,
        currency: workspace.currency,
        country: workspace.country,
        fiscalYearStart: workspace.fiscalYearStart,
      },
    };
  };

  const answerWithin: Rapport['answerWithin'] = async (db, workspace, message) => {
    const { actor, conversation, channel, now } = message;
    const today = dayOf(now, actor.timeZone);
    const context: Omit<Context, 'changes'> = { db, workspace, actor, now, today, conversation, channel, logger };
    const changed: Change[] = [];
    const scene = {
      context,
      reader: await reader(db, workspace, message),
      dryRun: message.dryRun ?? false,
      changed: (changes: readonly Change[]) => void changed.push(...changes),
    };
    const answer = await converse(message, scene, {
      catalogue: catalogueByName,
      understand: async (text, forReader, { useLlm }) => {
        const byRules = understand(text, forReader);
        if (byRules.outcome !== 'abstained' || !useLlm || interpret === undefined) return byRules;
        const usage = dailyUsage(db, { workspaceId: workspace.id, memberId: actor.id, day: today });
        return interpret(text, forReader, { nearest: byRules.nearest, usage });
      },
    });
    await names.announce(db, workspace.id, changed);
    return { answer, committed: () => committed(workspace, changed) };
  };

  const answer: Rapport['answer'] = async (workspace, message) => {
    const done = await inWorkspace(database, workspace.id, (db) => answerWithin(db, workspace, message));
    await done.committed();
    return done.answer;
  };

  return { database, logger, names, answer, answerWithin, afterCommit, reader };
}

/** A member as the one who asks, with the workspace's zone where they have none of their own. */
export function actorOf(
  member: Pick<Actor, 'id' | 'name' | 'email' | 'role'> & { timeZone: string | null },
  workspace: Workspace,
): Actor {
  const { id, name, email, role, timeZone } = member;
  return { id, name, email, role, timeZone: timeZone ?? workspace.timeZone };
}
