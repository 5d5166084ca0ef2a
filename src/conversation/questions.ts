import { and, eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Context } from '../capability/context.ts';
import type { Question } from './question.ts';
import { pendingQuestions } from './tables.ts';

type Place = Pick<Context, 'db' | 'workspace' | 'actor' | 'conversation' | 'now'>;

/** Minutes for which a question waits. */
const patience = 30;

/** A question that waits for its answer. */
export interface OpenQuestion {
  readonly id: string;
  readonly memberId: string;
  readonly question: Question;
}

/** Keeps a question for the actor in this conversation, in the place of an earlier one; returns its id. */
export async function askQuestion(place: Place, question: Question): Promise<string> {
  await forgetQuestion(place);
  const id = uuid();
  await place.db.insert(pendingQuestions).values({
    workspaceId: place.workspace.id,
    id,
    conversation: place.conversation,
    memberId: place.actor.id,
    question,
    askedAt: place.now,
    expiresAt: new Date(place.now.getTime() + patience * 60_000),
  });
  return id;
}

/** What the actor was asked last in this conversation and has not answered; null where nothing, or too long ago. */
export async function openQuestion(place: Place): Promise<OpenQuestion | null> {
  const [row] = await place.db.select().from(pendingQuestions).where(mine(place));
  return row !== undefined && row.expiresAt > place.now ? row : null;
}

/** A question by its id, whoever it was put to; null where it is answered or forgotten, or has expired. */
export async function findQuestion({ db, workspace, now }: Place, id: string): Promise<OpenQuestion | null> {
  const [row] = await db
    .select()
    .from(pendingQuestions)
    .where(and(eq(pendingQuestions.workspaceId, workspace.id), eq(pendingQuestions.id, id)));
  return row !== undefined && row.expiresAt > now ? row : null;
}

/** Stops waiting for the actor's answer in this conversation. */
export async function forgetQuestion(place: Place): Promise<void> {
  await place.db.delete(pendingQuestions).where(mine(place));
}

function mine({ workspace, actor, conversation }: Place) {
  return and(
    eq(pendingQuestions.workspaceId, workspace.id),
    eq(pendingQuestions.conversation, conversation),
    eq(pendingQuestions.memberId, actor.id),
  );
}
