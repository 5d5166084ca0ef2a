import type { DealType } from '../../deals/tables.ts';
import { addWorkdays, type Day, isoDay, workday } from './calendar.ts';
import { closings } from './closings.ts';
import type { DemoAccount, DemoContact } from './customers.ts';
import { competitors, dealNames, lossReasons, sourceMix, winReasons } from './deal-phrases.ts';
import { closesOf, type DealStory, type OpenStage, openStages } from './deals.ts';
import { openSlots } from './open-slots.ts';
import { type DemoProduct, demoProducts } from './products.ts';
import type { Random } from './random.ts';
import type { Setting } from './team.ts';

/** How often deals of a type are won. */
const winRates: Readonly<Record<DealType, number>> = { new_business: 0.4, expansion: 0.36, renewal: 0.62 };

/** Accounts of these types buy nothing. */
const notBuying: readonly (string | undefined)[] = ['partner', 'supplier', 'dealer'];

interface Win {
  readonly day: Day;
  readonly product: DemoProduct;
  readonly amount: number;
}

/** Every deal that was won or lost so far, in the order of their ends; none is called by a name that is taken. */
export function closedDeals(
  setting: Setting,
  accounts: readonly DemoAccount[],
  taken: ReadonlySet<string>,
): DealStory[] {
  return new ClosedDeals(setting, accounts, taken).all();
}

class ClosedDeals {
  readonly #setting: Setting;
  readonly #random: Random;
  readonly #buyers: readonly DemoAccount[];
  readonly #wins = new Map<string, Win[]>();
  readonly #lastEnd = new Map<string, Day>();
  readonly #names: Set<string>;
  readonly #luck = new Map<string, number>();

  constructor(setting: Setting, accounts: readonly DemoAccount[], taken: ReadonlySet<string>) {
    this.#setting = setting;
    this.#names = new Set(taken);
    this.#random = setting.random.fork('closed deals');
    this.#buyers = accounts.filter(({ company: { details }, owner }) => {
      return !notBuying.includes(details.type) && owner.firstQuota !== null;
    });
  }

  all(): DealStory[] {
    const { today, start } = this.#setting.calendar;
    const free = closings(this.#setting.calendar, this.#random.fork('days')).map((day) => ({ day, account: null }));
    const ends: { day: Day; account: DemoAccount | null }[] = [...free, ...this.#firstWins(today)];
    return ends
      .filter(({ day }) => day >= start + 25)
      .sort((one, other) => one.day - other.day)
      .map(({ day, account }) => this.#story(day, account));
  }

  /** What is renewed or extended today was bought once: about a year ago, or some time before. */
  #firstWins(today: Day): { day: Day; account: DemoAccount }[] {
    return this.#buyers.flatMap((account) => {
      const open = openSlots.find((slot) => slot.account === account.company.name && slot.type !== 'new_business');
      if (open === undefined) return [];
      const ago = open.type === 'renewal' ? this.#random.int(330, 400) : this.#random.int(130, 640);
      return [{ day: workday(today - ago, -1), account }];
    });
  }

  #story(day: Day, bound: DemoAccount | null): DealStory {
    const random = this.#random;
    const account = bound ?? this.#nextBuyer(day);
    const type = this.#typeFor(account, day);
    const product = this.#productFor(account, type);
    const amount = amountOf(product, account, this.#wins.get(account.id)?.at(-1) ?? null, type, random);
    const won = bound !== null || this.#isWon(account, type, amount);
    const created = this.#createdFor(day, amount, type);
    const [reason] = won ? random.weighted(winReasons, second) : random.weighted(lossReasons, second);
    const met = reason === 'Lost to competitor' || random.chance(0.3);
    const pushes = random.chance(won ? 0.25 : 0.45) ? random.int(1, won ? 1 : 3) : 0;
    const source = type === 'new_business' ? random.weighted(sourceMix, second)[0] : 'other';
    const path = pathOf({ created, day, won, amount, source }, random);
    const lastMove = path.at(-1)?.day ?? created;
    this.#lastEnd.set(account.id, day);
    if (won) this.#wins.set(account.id, [...(this.#wins.get(account.id) ?? []), { day, product, amount }]);
    return {
      account,
      contact: contactOf(account, random),
      owner: account.owner,
      product,
      name: this.#nameFor(account, type, product, day),
      type,
      source,
      amount,
      earlierAmount: earlierAmountOf(amount, Math.min(day, lastMove + 1), random),
      path,
      closes: closesOf({
        created,
        until: day,
        close: workday(day + random.int(won ? -2 : -5, won ? 9 : 45), -1),
        pushes,
      }),
      ended: { status: won ? 'won' : 'lost', day, reason },
      competitor: met ? random.weighted(competitors, second)[0] : null,
      quietDays: null,
      forecast: won && random.chance(0.6) ? 'commit' : null,
      nextStep: null,
      requirements: null,
      risk: null,
      probability: null,
    };
  }

  /** An account that has not just ended another deal; larger ones and earlier customers come up more often. */
  #nextBuyer(day: Day): DemoAccount {
    const rested = this.#buyers.filter(({ id }) => day - (this.#lastEnd.get(id) ?? 0) > 45);
    return this.#random.weighted(rested, (account) => {
      const { id, company, owner } = account;
      const last = this.#wins.get(id)?.at(-1);
      const known = last === undefined ? 1 : day - last.day > 300 ? 4 : 1.5;
      // Who leads the team has few accounts, and little time for them.
      const busy = owner.role === 'manager' ? 0.5 : 1;
      const prospect = isProspect(account) ? 0.4 : 1;
      return company.employees ** 0.2 * known * busy * prospect;
    });
  }

  #typeFor({ id, company }: DemoAccount, day: Day): DealType {
    const last = this.#wins.get(id)?.at(-1);
    if (last === undefined || day - last.day < 60) return last === undefined ? 'new_business' : 'expansion';
    const renewing = openSlots.some(({ account, type }) => account === company.name && type === 'renewal');
    // What is about to be renewed was not renewed a few weeks ago.
    if (renewing && day > this.#setting.calendar.today - 250) return 'expansion';
    return day - last.day > 290 && last.product.category === 'Software' ? 'renewal' : 'expansion';
  }

  #productFor({ id, company }: DemoAccount, type: DealType): DemoProduct {
    const last = this.#wins.get(id)?.at(-1);
    if (type === 'renewal' && last !== undefined) return last.product;
    return this.#random.weighted(demoProducts, ({ name, demand }) => {
      const wanted = demand[type === 'new_business' ? 0 : 1];
      if (name === 'Beacon Starter') return company.employees < 350 ? wanted * 2 : wanted / 8;
      const chilled = /Food|Pharma|Healthcare/.test(company.industry);
      if (name === 'Cold Chain Compliance') return chilled ? wanted * 2 : wanted / 10;
      return name === 'Route Planner' && company.industry === 'Logistics' ? wanted * 2 : wanted;
    });
  }

  /** Who wins with a chance of 0.3 wins three deals of ten: chances add up to a win, rather than being drawn. */
  #isWon(account: DemoAccount, type: DealType, amount: number): boolean {
    if (isProspect(account)) return false;
    const { id, skill } = account.owner;
    const size = amount > 90_000 ? 0.8 : 1;
    const luck = (this.#luck.get(id) ?? this.#random.next()) + winRates[type] * skill * size;
    this.#luck.set(id, luck % 1);
    return luck >= 1;
  }

  #createdFor(day: Day, amount: number, type: DealType): Day {
    const { start } = this.#setting.calendar;
    const [least, most] = amount < 15_000 ? [18, 45] : amount < 60_000 ? [40, 95] : [75, 165];
    const cycle = Math.round(this.#random.int(least, most) * (type === 'renewal' ? 0.6 : 1));
    return Math.max(workday(day - cycle, -1), addWorkdays(start, this.#random.int(1, 14)));
  }

  /** A name that no other deal has. */
  #nameFor({ company }: DemoAccount, type: DealType, product: DemoProduct, day: Day): string {
    const year = isoDay(day + 90).slice(0, 4);
    const pattern = this.#random
      .pick(dealNames[type])
      .replace('{product}', product.name)
      .replace('{sites}', String(this.#random.int(2, 9)))
      .replace('{year}', year);
    const plain = `${company.name} – ${pattern}`;
    const name = this.#names.has(plain) ? `${plain} (${isoDay(day).slice(0, 4)})` : plain;
    const free = this.#names.has(name) ? `${plain} (${isoDay(day).slice(0, 7)})` : name;
    this.#names.add(free);
    return free;
  }
}

/** True where the open deal is the first that may be won. */
function isProspect({ company }: DemoAccount): boolean {
  return openSlots.some(({ account, type }) => account === company.name && type === 'new_business');
}

function contactOf({ people }: DemoAccount, random: Random): DemoContact | null {
  if (random.chance(0.07)) return null;
  return random.weighted(people.slice(0, 3), ({ role }) => (role === 'user' ? 1 : 3));
}

function earlierAmountOf(amount: number, until: Day, random: Random): DealStory['earlierAmount'] {
  return random.chance(0.28) ? { amount: rounded(amount * (0.75 + random.next() * 0.6)), until } : null;
}

function second([, weight]: readonly [string, number]): number {
  return weight;
}

/** What a deal comes to in whole units: list price by the size of the company, less a discount; a renewal a little more than last time. */
function amountOf(
  product: DemoProduct,
  { company }: DemoAccount,
  last: Win | null,
  type: DealType,
  random: Random,
): number {
  if (type === 'renewal' && last !== null) return rounded(last.amount * (1 + random.next() * 0.09));
  const most = product.name === 'Beacon Starter' ? 2 : 12;
  const sites = Math.min(most, 1 + (company.employees / 420) * (0.5 + random.next() * 0.8));
  return rounded(product.price * sites ** 0.8 * (0.85 + random.next() * 0.15));
}

function rounded(amount: number): number {
  const step = amount > 20_000 ? 500 : 100;
  return Math.round(amount / step) * step;
}

/** The stages that a deal went through in the days that it had. */
function pathOf(
  { created, day, won, amount, source }: { created: Day; day: Day; won: boolean; amount: number; source: string },
  random: Random,
): { stage: OpenStage; day: Day }[] {
  const first = ['website', 'referral'].includes(source) && random.chance(0.4) ? 1 : 0;
  const skips = won && amount < 15_000 && random.chance(0.3);
  const last = won ? (skips ? 2 : 3) : random.weighted([0, 1, 2, 3].slice(first), (stage) => [3, 5, 6, 3][stage] ?? 1);
  const stages = openStages.slice(first, last + 1);
  const shares = stages.map(() => 0.6 + random.next() * 0.8);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let spent = 0;
  return stages.map((stage, index) => {
    const entered = created + Math.floor(((day - created) * spent) / whole);
    spent += shares[index] ?? 0;
    return { stage, day: index === 0 ? created : workday(entered, -1) };
  });
}
