import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import { formatDay, formatMoment, isDay, momentOf } from '../days.ts';

/** How far another clock may run ahead of ours, in milliseconds. */
const clockSkew = 5 * 60_000;

/** When something took place, as stored. */
export interface Occurrence {
  readonly occurredAt: Date;
  /** True where only the day is known. */
  readonly allDay: boolean;
}

/**
 * When something took place: now unless said. A day without a clock time lies at its noon in the actor's zone, or now where
 * that is still to come.
 *
 * @throws {InvalidError} `future_activity` where it is still to happen
 */
export function occurrenceOf({ now, today, actor, workspace }: Context, said: string | undefined): Occurrence {
  if (said === undefined) return { occurredAt: now, allDay: false };
  if (isDay(said)) {
    if (said > today) throw stillToCome(formatDay(said, today, workspace.locale));
    const noon = momentOf(said, actor.timeZone, 12);
    return { occurredAt: noon > now ? now : noon, allDay: true };
  }
  const occurredAt = new Date(said);
  if (occurredAt.getTime() > now.getTime() + clockSkew) {
    throw stillToCome(formatMoment(occurredAt, actor.timeZone, today, workspace.locale));
  }
  return { occurredAt, allDay: false };
}

function stillToCome(when: string): InvalidError {
  return new InvalidError(
    'future_activity',
    `${when} is still to come, so there is nothing to log yet. To plan it, make a task: “remind me to call on ${when}”.`,
    'occurredAt',
  );
}
