import type { DemoCalendar } from './calendar.ts';
import { type DemoMember, demoMembers } from './members.ts';
import type { Random } from './random.ts';

/** A member of the demo as the rest refers to them. */
export interface DemoSeller extends DemoMember {
  readonly id: string;
}

/** What every part of the demo is made with. */
export interface Setting {
  readonly random: Random;
  readonly calendar: DemoCalendar;
  /** ISO 4217. */
  readonly currency: string;
  /** How many minor units one whole unit of the currency has. */
  readonly unit: number;
  readonly team: readonly DemoSeller[];
}

/** The first member, who leads the team. */
export function leadOf(team: readonly DemoSeller[]): DemoSeller {
  const [lead] = team;
  if (lead === undefined) throw new RangeError('The demo has no team');
  return lead;
}

/** The member of a first name. @throws {RangeError} where there is none */
export function memberCalled(team: readonly DemoSeller[], firstName: string): DemoSeller {
  const member = team.find(({ name }) => name.startsWith(`${firstName} `));
  if (member === undefined) throw new RangeError(`The demo has no member called ${firstName}`);
  return member;
}

/** Who looks after a territory. */
export function ownerOf(team: readonly DemoSeller[], territory: string): DemoSeller {
  return team.find((member) => member.territory === territory) ?? memberCalled(team, 'Priya');
}

/** The members' ids, ascending in the order of the list, so that the first of a role is found by its id. */
export function newTeam(random: Random, calendar: DemoCalendar): DemoSeller[] {
  const first = calendar.moment(calendar.start - 7, 'utc', 0).getTime();
  return demoMembers.map((member, index) => ({ ...member, id: random.id(new Date(first + index * 1000)) }));
}

/** Units of the demo's currency, rounded to whole ones, in minor units. */
export function minor({ unit }: Pick<Setting, 'unit'>, amount: number): number {
  return Math.round(amount) * unit;
}
