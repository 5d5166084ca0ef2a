import { and, eq } from 'drizzle-orm';
import type { RawInput } from '../capability/capability.ts';
import type { Context } from '../capability/context.ts';
import type { Reference } from '../capability/fields.ts';
import type { Memory } from '../language/reader.ts';
import { conversationMemory } from './tables.ts';

type Place = Pick<Context, 'db' | 'workspace' | 'actor' | 'conversation' | 'now'>;

/** Hours for which "it" keeps its meaning. */
const span = 12;

/** "The third one" is sought among so many. */
const MOST_SPOKEN_OF = 10;

const nothing: Memory = { about: [], lastCapability: null, lastInput: null };

/** What this conversation was last about for the actor. */
export async function recall({ db, workspace, actor, conversation, now }: Place): Promise<Memory> {
  const [row] = await db
    .select()
    .from(conversationMemory)
    .where(
      and(
        eq(conversationMemory.workspaceId, workspace.id),
        eq(conversationMemory.conversation, conversation),
        eq(conversationMemory.memberId, actor.id),
      ),
    );
  const fresh = row !== undefined && now.getTime() - row.at.getTime() < span * 3_600_000;
  return fresh ? { about: row.about, lastCapability: row.lastCapability, lastInput: row.lastInput } : nothing;
}

/** Remembers what a request is about that is not done yet, before what was spoken of earlier; what was done last goes on only where it was about the same. */
export async function rememberAsked(place: Place, asked: readonly Reference[]): Promise<void> {
  const [first] = asked;
  if (first === undefined) return;
  const { about, lastCapability, lastInput } = await recall(place);
  const isSame = about[0]?.id === first.id;
  const others = about.filter(({ id }) => asked.every((one) => one.id !== id));
  await remember(place, {
    capability: isSame ? lastCapability : null,
    input: isSame ? lastInput : null,
    about: [...asked, ...others],
  });
}

/** Remembers what was done last and what "it" now means; a reply about nothing leaves "it" as it was. */
export async function remember(
  { db, workspace, actor, conversation, now }: Place,
  done: { capability: string | null; input: RawInput | null; about: readonly Reference[] },
): Promise<void> {
  const values = {
    lastCapability: done.capability,
    lastInput: done.input && { ...done.input },
    at: now,
    ...(done.about.length > 0 ? { about: done.about.slice(0, MOST_SPOKEN_OF) } : {}),
  };
  await db
    .insert(conversationMemory)
    .values({ workspaceId: workspace.id, conversation, memberId: actor.id, ...values })
    .onConflictDoUpdate({
      target: [conversationMemory.workspaceId, conversationMemory.conversation, conversationMemory.memberId],
      set: values,
    });
}
