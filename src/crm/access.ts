import type { Context } from '../capability/context.ts';
import { DeniedError } from '../capability/errors.ts';

/**
 * Refuses a change of a record that is not the actor's to change: a rep changes own and unowned records, managers and admins all.
 *
 * @throws {DeniedError} `not_owner`, naming what may be done instead
 */
export function requireWritable({ actor }: Context, ownerId: string | null, what: string): void {
  if (ownerId === null || ownerId === actor.id) return;
  if (actor.role === 'manager' || actor.role === 'admin') return;
  throw new DeniedError(
    'not_owner',
    `${what} belongs to somebody else, so you cannot change it. Ask its owner or a manager to, or to assign it to you.`,
  );
}
