import type { activities } from '../../activities/tables.ts';
import { dayOf } from '../../days.ts';
import {
  carePhrases,
  earlyPhrases,
  latePhrases,
  lossStories,
  type Phrase,
  type Phrases,
  unreached,
} from './activity-phrases.ts';
import { addWorkdays, type Day, dayNumber, isoDay, workday } from './calendar.ts';
import type { DemoAccount, DemoContact } from './customers.ts';
import { nextSteps } from './deal-phrases.ts';
import type { DemoDeal, NewRow } from './deal-rows.ts';
import type { OpenStage } from './deals.ts';
import { fill, monthAfter } from './fill.ts';
import { Deck, type Random } from './random.ts';
import type { DemoSeller, Setting } from './team.ts';

/** An activity of the demo, as stored. */
export type ActivityRow = NewRow<typeof activities>;

type ActivityType = ActivityRow['type'];
type Tone = keyof Phrases;

/** The types of activities in a stage, with how often. */
const mixes: Readonly<Record<OpenStage | 'care', readonly (readonly [ActivityType, number])[]>> = {
  prospecting: [
    ['call', 6],
    ['email', 6],
    ['sms', 1],
    ['meeting', 1],
  ],
  qualification: [
    ['call', 5],
    ['email', 4],
    ['meeting', 3],
    ['visit', 2],
    ['sms', 1],
  ],
  proposal: [
    ['email', 5],
    ['demo', 4],
    ['call', 4],
    ['meeting', 2],
  ],
  negotiation: [
    ['call', 6],
    ['email', 4],
    ['meeting', 3],
    ['sms', 1],
  ],
  care: [
    ['call', 4],
    ['support', 4],
    ['email', 3],
    ['meeting', 1],
    ['visit', 1],
  ],
};

/** How long an activity takes, in minutes. */
const lengths: Readonly<Partial<Record<ActivityType, readonly number[]>>> = {
  call: [5, 10, 10, 15, 15, 20, 25, 30, 45],
  meeting: [30, 45, 60, 60, 90],
  demo: [30, 45, 45, 60],
  visit: [60, 90, 120, 180],
  support: [10, 15, 20, 30, 45],
};

/** Workdays since the last activity of the open deals that are looked after, one after the other. */
const lastTouches = [0, 1, 0, 2, 3, 1, 0, 4, 5, 2, 7, 1, 0, 6];

interface Occasion {
  readonly account: DemoAccount;
  readonly contact: DemoContact | null;
  readonly member: DemoSeller;
  readonly deal: DemoDeal | null;
  readonly stage: OpenStage | 'care';
  readonly tone: Tone;
  readonly day: Day;
  /** Minute of the day in the member's zone; drawn where absent. */
  readonly minute?: number;
}

/** Everything that the team did, in no order; nothing of it lies in the future. */
export function activityRows(
  setting: Setting,
  accounts: readonly DemoAccount[],
  deals: readonly DemoDeal[],
): ActivityRow[] {
  return new Activities(setting).all(accounts, deals);
}

class Activities {
  readonly #setting: Setting;
  readonly #random: Random;
  readonly #decks = new Map<readonly Phrase[], Deck<Phrase>>();
  #looked = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#random = setting.random.fork('activities');
  }

  all(accounts: readonly DemoAccount[], deals: readonly DemoDeal[]): ActivityRow[] {
    return [
      ...deals.flatMap((deal) => this.#ofDeal(deal)),
      ...accounts.flatMap((account) => this.#ofCustomer(account, deals)),
    ];
  }

  #ofDeal(deal: DemoDeal): ActivityRow[] {
    const { story, createdAt } = deal;
    const first = dayNumber(dayOf(createdAt, story.owner.timeZone));
    const last =
      deal.endedAt === null ? this.#lastTouch(deal) : dayNumber(dayOf(deal.endedAt, story.owner.timeZone)) - 1;
    const open = deal.endedAt === null;
    const rows = last <= first ? [] : this.#between(deal, first + 1, last, open ? 14 : 10);
    // The last touch of the day is in the morning, so that today has some of them already.
    const minute = 8 * 60 + 30 + this.#random.int(0, 150);
    if (open && last >= first) rows.push(this.#row({ ...this.#occasion(deal, last), minute }));
    if (deal.endedAt !== null) rows.push(this.#ending(deal, deal.endedAt));
    // A weekend's day counts as the Friday before, which may be before the deal.
    return rows.filter(({ occurredAt }) => occurredAt > createdAt);
  }

  /** More for a long deal, but never more than `most`. */
  #between(deal: DemoDeal, first: Day, last: Day, most: number): ActivityRow[] {
    const many = Math.min(most, 3 + Math.floor((last - first) / (most === 14 ? 8 : 17)));
    const days = Array.from({ length: many }, () => this.#random.int(first, last));
    return days.map((day) => this.#row(this.#occasion(deal, day)));
  }

  #lastTouch({ story }: DemoDeal): Day {
    const { today } = this.#setting.calendar;
    if (story.quietDays !== null) return workday(today - story.quietDays, -1);
    const workdays = lastTouches[this.#looked++ % lastTouches.length] ?? 0;
    return addWorkdays(today, -workdays);
  }

  #occasion(deal: DemoDeal, day: Day): Occasion {
    const { account, contact, owner, path, ended, type } = deal.story;
    const others = contact === null ? [] : account.people.filter(({ id }) => id !== contact.id);
    const reached = path.findLast((visit) => visit.day <= day)?.stage ?? 'prospecting';
    // A customer is not asked again what a stranger is asked.
    const early = reached === 'prospecting' || reached === 'qualification';
    const stage = early && type !== 'new_business' ? 'care' : reached;
    const bad = ended?.status === 'lost' ? 0.3 : 0.12;
    const good = ended?.status === 'lost' ? 0.3 : 0.52;
    const mood = this.#random.next();
    return {
      account,
      contact: others.length > 0 && this.#random.chance(0.22) ? this.#random.pick(others) : contact,
      member: owner,
      deal,
      stage,
      tone: mood < good ? 'good' : mood < 1 - bad ? 'plain' : 'bad',
      day,
    };
  }

  /** What there is to hear of a customer, from a few weeks after the first deal was won. */
  #ofCustomer(account: DemoAccount, deals: readonly DemoDeal[]): ActivityRow[] {
    const { today } = this.#setting.calendar;
    const won = deals.filter(({ story }) => story.account === account && story.ended?.status === 'won');
    const since = Math.min(...won.map(({ story }) => (story.ended?.day ?? today) + 20));
    if (since >= today) return [];
    const many = Math.round((today - since) / 45);
    return Array.from({ length: many }, () => {
      const mood = this.#random.next();
      return this.#row({
        account,
        contact: this.#random.pick(account.people),
        member: account.owner,
        deal: null,
        stage: 'care',
        tone: mood < 0.4 ? 'good' : mood < 0.85 ? 'plain' : 'bad',
        day: this.#random.int(since, today - 1),
      });
    });
  }

  #row(occasion: Occasion): ActivityRow {
    const { calendar } = this.#setting;
    const { account, contact, member, deal, stage, tone, day } = occasion;
    const random = this.#random;
    const [type] = random.weighted(mixes[stage], ([, weight]) => weight);
    const occurredAt = calendar.happened(day, member.timeZone, occasion.minute ?? this.#minuteOf(type));
    const missed = type === 'call' && tone === 'plain' && random.chance(0.4);
    const place =
      type === 'visit'
        ? { location: account.address, latitude: account.place.at[0], longitude: account.place.at[1] }
        : {};
    const said = missed ? this.#missedCall() : this.#said(type, occasion);
    return {
      id: random.id(occurredAt),
      type,
      ...said,
      ...place,
      minutes: missed ? 1 : lengths[type] === undefined ? null : random.pick(lengths[type]),
      sentiment: !missed && random.chance(0.35) ? toneWords[tone] : null,
      nextStep: !missed && stage !== 'care' && random.chance(0.25) ? random.pick(nextSteps[stage]) : null,
      occurredAt,
      memberId: member.id,
      accountId: account.id,
      contactId: contact?.id ?? null,
      dealId: deal?.row.id ?? null,
      createdAt: occurredAt,
      updatedAt: occurredAt,
    };
  }

  /** Calls and mails all day long; what takes an hour is not begun late. */
  #minuteOf(type: ActivityType): number {
    const latest = type === 'call' || type === 'email' || type === 'sms' ? 17.5 : 15.5;
    return this.#random.int(8 * 12 + 6, latest * 12) * 5;
  }

  #missedCall(): Pick<ActivityRow, 'subject' | 'notes' | 'outcome'> {
    const outcome = this.#random.chance(0.5) ? 'no_answer' : 'left_voicemail';
    return { subject: null, notes: this.#random.pick(unreached[outcome]), outcome };
  }

  #said(type: ActivityType, occasion: Occasion): Pick<ActivityRow, 'subject' | 'notes' | 'outcome'> {
    const { stage, tone } = occasion;
    const phrases: Readonly<Partial<Record<ActivityType, Phrases>>> =
      stage === 'care' ? carePhrases : stage === 'proposal' || stage === 'negotiation' ? latePhrases : earlyPhrases;
    const list = phrases[type]?.[tone] ?? [];
    const deck = this.#decks.get(list) ?? new Deck(this.#random, list);
    this.#decks.set(list, deck);
    const [subject, notes] = deck.draw();
    return {
      subject: this.#filled(subject, occasion),
      notes: notes === undefined ? null : this.#filled(notes, occasion),
      outcome: toneWords[tone],
    };
  }

  #filled(phrase: string, { account, contact, deal, day }: Occasion): string {
    const values: Readonly<Record<string, string>> = {
      product: deal?.story.product.name ?? 'Beacon Platform',
      competitor: deal?.story.competitor ?? 'Brightlane',
      city: account.company.city,
      first: contact?.firstName ?? 'The buyer',
      many: String(this.#random.int(2, 9) * 10),
      few: String(this.#random.int(3, 8)),
      year: isoDay(day + 120).slice(0, 4),
      month: monthAfter(new Date(`${isoDay(day)}T00:00:00Z`)),
    };
    return fill(phrase, values);
  }

  /** How a deal's end was heard of. */
  #ending({ story, row }: DemoDeal, endedAt: Date): ActivityRow {
    const won = story.ended?.status === 'won';
    const type = won && this.#random.chance(0.5) ? 'email' : 'call';
    const [heard, why = null] = won
      ? ['Signed', 'Order form is signed; handed over to onboarding.']
      : (lossStories[story.ended?.reason ?? ''] ?? ['They decided against us']);
    const values = { competitor: story.competitor ?? 'somebody else' };
    return {
      id: this.#random.id(endedAt),
      type,
      subject: fill(heard, values),
      notes: why === null ? null : fill(why, values),
      outcome: won ? 'positive' : 'negative',
      minutes: type === 'call' ? 10 : null,
      occurredAt: endedAt,
      memberId: story.owner.id,
      accountId: story.account.id,
      contactId: story.contact?.id ?? null,
      dealId: row.id,
      createdAt: endedAt,
      updatedAt: endedAt,
    };
  }
}

const toneWords = { good: 'positive', plain: 'neutral', bad: 'negative' } as const;
