import { and, desc, eq, gte, ilike, lt } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Period, Reference } from '../../capability/fields.ts';
import { escapeLike } from '../../database/like.ts';
import { boundaryMoment } from '../days.ts';
import { linkedTo, linksOfRecord } from '../links.ts';
import { members } from '../team/tables.ts';
import { notes } from './tables.ts';

/** A note with its author's name. */
export type Note = typeof notes.$inferSelect & { readonly author: string };

/** What notes are looked for by; everything given must hold. */
export interface NoteFilter {
  readonly about?: Reference | undefined;
  readonly text?: string | undefined;
  readonly pinned?: boolean | undefined;
  readonly by?: Reference | undefined;
  readonly period?: Period | undefined;
  /** At most so many, 10 unless said. */
  readonly limit?: number | undefined;
}

/**
 * Writes a note on a record.
 *
 * @throws {InvalidError} `record_not_found`
 */
export async function addNote(
  context: Context,
  {
    about,
    text,
    pinned,
    mentions,
  }: { about: Reference; text: string; pinned: boolean; mentions: readonly Reference[] },
): Promise<Note> {
  const links = await linksOfRecord(context, about);
  const note = await context.changes.insert(notes, {
    ...links,
    text,
    pinned,
    mentions: mentions.map(({ id }) => id),
    memberId: context.actor.id,
    createdAt: context.now,
  });
  return { ...note, author: context.actor.name };
}

/** Notes, pinned ones first, then newest first. */
export async function findNotes({ db, workspace, actor }: Context, filter: NoteFilter): Promise<Note[]> {
  const { about, text, pinned, by, period, limit = 10 } = filter;
  const rows = await db
    .select({ note: notes, author: members.name })
    .from(notes)
    .innerJoin(members, and(eq(members.workspaceId, notes.workspaceId), eq(members.id, notes.memberId)))
    .where(
      and(
        eq(notes.workspaceId, workspace.id),
        about && linkedTo(notes, about),
        text === undefined ? undefined : ilike(notes.text, `%${escapeLike(text)}%`),
        pinned === undefined ? undefined : eq(notes.pinned, pinned),
        by && eq(notes.memberId, by.id),
        period?.start ? gte(notes.createdAt, boundaryMoment(period.start, actor.timeZone)) : undefined,
        period?.end ? lt(notes.createdAt, boundaryMoment(period.end, actor.timeZone)) : undefined,
      ),
    )
    .orderBy(desc(notes.pinned), desc(notes.createdAt))
    .limit(limit);
  return rows.map(({ note, author }) => ({ ...note, author }));
}
