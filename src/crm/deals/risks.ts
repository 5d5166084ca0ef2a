import { dayOf, daysBetween } from '../days.ts';
import type { Deal } from './deal.ts';

/** Days without activity after which a deal is stale. */
export const staleDays = 14;

/** How often a close date may be moved later before that is a sign. */
export const pushesAllowed = 1;

/** The days expected in a stage, times this, are too long. */
export const overstay = 2;

/** A sign that a deal needs somebody, with what it rests on. */
export interface RiskSignal {
  readonly kind: 'stale' | 'pushed' | 'overstaying' | 'past_due' | 'no_contact' | 'no_amount';
  /** Why, in a few words: "no activity for 21 days". */
  readonly reason: string;
}

type Judged = Pick<
  Deal,
  | 'status'
  | 'lastActivityAt'
  | 'createdAt'
  | 'timesPushed'
  | 'stageSince'
  | 'stageLabel'
  | 'expectedDays'
  | 'expectedClose'
  | 'contactId'
  | 'amount'
>;

/** What speaks for looking after an open deal, gravest first; none for a closed one. Days are those of the zone. */
export function riskSignals(deal: Judged, { today, zone }: { today: string; zone: string }): RiskSignal[] {
  if (deal.status !== 'open') return [];
  const signals: (RiskSignal | null)[] = [
    pastDue(deal, today),
    stale(deal, today, zone),
    overstaying(deal, today, zone),
    deal.timesPushed > pushesAllowed
      ? { kind: 'pushed', reason: `its close was pushed ${deal.timesPushed} times` }
      : null,
    deal.contactId === null ? { kind: 'no_contact', reason: 'it has no contact' } : null,
    deal.amount === null ? { kind: 'no_amount', reason: 'it has no amount' } : null,
  ];
  return signals.filter((signal) => signal !== null);
}

/** Days that a deal has been in its stage, up to its close where it is closed. */
export function daysInStage(
  { stageSince, closedOn }: Pick<Deal, 'stageSince' | 'closedOn'>,
  today: string,
  zone: string,
) {
  return Math.max(0, daysBetween(dayOf(stageSince, zone), closedOn ?? today));
}

function pastDue({ expectedClose }: Judged, today: string): RiskSignal | null {
  if (expectedClose === null || expectedClose >= today) return null;
  return { kind: 'past_due', reason: `it was to close ${days(daysBetween(expectedClose, today))} ago` };
}

function stale({ lastActivityAt, createdAt }: Judged, today: string, zone: string): RiskSignal | null {
  const quiet = daysBetween(dayOf(lastActivityAt ?? createdAt, zone), today);
  if (quiet <= staleDays) return null;
  const reason =
    lastActivityAt === null ? `no activity since it was made ${days(quiet)} ago` : `no activity for ${days(quiet)}`;
  return { kind: 'stale', reason };
}

function overstaying({ stageSince, stageLabel, expectedDays }: Judged, today: string, zone: string): RiskSignal | null {
  if (expectedDays === null) return null;
  const spent = daysBetween(dayOf(stageSince, zone), today);
  if (spent <= expectedDays * overstay) return null;
  return { kind: 'overstaying', reason: `${days(spent)} in ${stageLabel}, where ${expectedDays} are usual` };
}

function days(number: number): string {
  return number === 1 ? '1 day' : `${number} days`;
}
