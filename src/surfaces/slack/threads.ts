import { and, eq, gt } from 'drizzle-orm';
import type { Actor, Workspace } from '../../capability/context.ts';
import { conversationMemory, pendingQuestions } from '../../conversation/tables.ts';
import type { Transaction } from '../../database/transaction.ts';
import { inbox } from '../../delivery/tables.ts';

const day = 24 * 3_600_000;

/**
 * True where Rapport takes part in a thread: somebody has asked it something there within a day, or is about to. What people say
 * in other threads is not even stored.
 */
export async function takesPart(
  db: Transaction,
  workspace: Pick<Workspace, 'id'>,
  conversation: string,
  now: Date,
): Promise<boolean> {
  if (await hasTalked(db, workspace, conversation, now)) return true;
  const rows = await db
    .select({ sequence: inbox.sequence })
    .from(inbox)
    .where(and(eq(inbox.workspaceId, workspace.id), eq(inbox.conversation, conversation), eq(inbox.status, 'pending')))
    .limit(1);
  return rows.length > 0;
}

/** True where somebody, or the given person, has talked with Rapport in a conversation within a day, or was asked something. */
export async function hasTalked(
  db: Transaction,
  workspace: Pick<Workspace, 'id'>,
  conversation: string,
  now: Date,
  actor?: Pick<Actor, 'id'>,
): Promise<boolean> {
  const remembered = await db
    .select({ at: conversationMemory.at })
    .from(conversationMemory)
    .where(
      and(
        eq(conversationMemory.workspaceId, workspace.id),
        eq(conversationMemory.conversation, conversation),
        actor && eq(conversationMemory.memberId, actor.id),
        gt(conversationMemory.at, new Date(now.getTime() - day)),
      ),
    )
    .limit(1);
  if (remembered.length > 0) return true;
  const asked = await db
    .select({ id: pendingQuestions.id })
    .from(pendingQuestions)
    .where(
      and(
        eq(pendingQuestions.workspaceId, workspace.id),
        eq(pendingQuestions.conversation, conversation),
        actor && eq(pendingQuestions.memberId, actor.id),
        gt(pendingQuestions.expiresAt, now),
      ),
    )
    .limit(1);
  return asked.length > 0;
}
