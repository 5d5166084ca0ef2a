import { CronExpressionParser } from 'cron-parser';
import cronstrue from 'cronstrue';
import { InvalidError } from '../capability/errors.ts';
import type { Schedule } from '../capability/fields.ts';

/**
 * Refuses a schedule that is no five-field cron, or that fires more often than hourly.
 *
 * @throws {InvalidError} `schedule` or `schedule_too_often`
 */
export function checkSchedule({ cron, timezone }: Schedule): void {
  if (cron.trim().split(/\s+/).length !== 5) throw invalidSchedule();
  if (/^(\*|\S*[,/-]\S*)\s/.test(cron.trim())) {
    throw new InvalidError(
      'schedule_too_often',
      'A digest can come once an hour at most. Try “every weekday at 9”.',
      'schedule',
    );
  }
  try {
    CronExpressionParser.parse(cron, { tz: timezone });
  } catch {
    throw invalidSchedule();
  }
}

/** The last moment at or before `now` at which a schedule fires. */
export function slotAt({ cron, timezone }: Schedule, now: Date): Date {
  // prev() looks strictly before, so the second after is where to look from.
  const from = new Date(Math.floor(now.getTime() / 1000) * 1000 + 1000);
  return CronExpressionParser.parse(cron, { tz: timezone, currentDate: from }).prev().toDate();
}

/** The next moment after `now` at which a schedule fires. */
export function nextSlot({ cron, timezone }: Schedule, now: Date): Date {
  return CronExpressionParser.parse(cron, { tz: timezone, currentDate: now }).next().toDate();
}

/** A schedule in words: "At 09:00 AM, only on Monday". */
export function describeCron(cron: string): string {
  return cronstrue.toString(cron, { verbose: false, use24HourTimeFormat: false });
}

function invalidSchedule(): InvalidError {
  return new InvalidError(
    'schedule',
    'I cannot read when that should come. Try “every Monday at 9” or “weekdays at 8:30”.',
    'schedule',
  );
}
