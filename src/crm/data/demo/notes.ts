import { dayOf } from '../../days.ts';
import type { notes } from '../../notes/tables.ts';
import { atHour, type Day, dayNumber } from './calendar.ts';
import type { DemoAccount, DemoContact } from './customers.ts';
import type { DemoDeal, NewRow } from './deal-rows.ts';
import { fill, monthAfter } from './fill.ts';
import { accountNotes, contactNotes, dealNotes, pinnedNotes } from './note-phrases.ts';
import { Deck, type Random } from './random.ts';
import { type DemoSeller, memberCalled, type Setting } from './team.ts';

type NoteRow = NewRow<typeof notes>;

/** How many notes there are of each kind, beside the pinned ones. */
const many = { account: 26, deal: 36, contact: 10 };

interface Remark {
  readonly text: string;
  readonly account: DemoAccount;
  readonly contact?: DemoContact | null;
  readonly deal?: DemoDeal;
  readonly day: Day;
  readonly pinned?: boolean;
  readonly mentions?: readonly DemoSeller[];
}

/** What the team wrote about accounts, deals and people. */
export function noteRows(setting: Setting, accounts: readonly DemoAccount[], deals: readonly DemoDeal[]): NoteRow[] {
  const { calendar, team } = setting;
  const random = setting.random.fork('notes');
  const sold = accounts.filter(({ owner }) => owner.firstQuota !== null);
  const bought = new Set(deals.filter(({ row }) => row.status === 'won').map(({ story }) => story.account));
  const customers = sold.filter((account) => bought.has(account));
  const day = () => random.int(calendar.today - 400, calendar.today - 1);
  const operations = memberCalled(team, 'Grace');
  const texts = {
    account: new Deck(random, accountNotes),
    deal: new Deck(random, dealNotes),
    contact: new Deck(random, contactNotes),
  };
  const pinned = sold.flatMap((account): Remark[] => {
    const text = pinnedNotes[account.company.name];
    return text === undefined ? [] : [{ text, account, day: day(), pinned: true }];
  });
  const aboutAccounts = Array.from({ length: many.account }, (): Remark => {
    const account = random.pick(customers);
    const mentions = random.chance(0.12) ? [operations] : [];
    return { text: texts.account.draw(), account, contact: account.people[0] ?? null, day: day(), mentions };
  });
  // Open deals are what people write about most.
  const weight = ({ story }: DemoDeal) => (story.ended === null ? 8 : 1);
  const aboutDeals = Array.from({ length: many.deal }, (): Remark => {
    const deal = random.weighted(deals, weight);
    const { account, contact } = deal.story;
    const first = dayNumber(dayOf(deal.createdAt, deal.story.owner.timeZone));
    const last = deal.endedAt === null ? calendar.today : dayNumber(dayOf(deal.endedAt, deal.story.owner.timeZone));
    return { text: texts.deal.draw(), account, contact, deal, day: random.int(first, Math.max(first, last - 1)) };
  });
  const aboutPeople = Array.from({ length: many.contact }, (): Remark => {
    const account = random.pick(sold);
    return { text: texts.contact.draw(), account, contact: random.pick(account.people), day: day() };
  });
  return [
    ...pinned.map((remark) => noteOf(setting, random, remark, 'account')),
    ...aboutAccounts.map((remark) => noteOf(setting, random, remark, 'account')),
    ...aboutDeals.map((remark) => noteOf(setting, random, remark, 'deal')),
    ...aboutPeople.map((remark) => noteOf(setting, random, remark, 'contact')),
  ];
}

function noteOf({ calendar }: Setting, random: Random, remark: Remark, about: 'account' | 'deal' | 'contact'): NoteRow {
  const { text, account, contact = null, deal, day, pinned = false, mentions = [] } = remark;
  const { owner } = account;
  const written = calendar.happened(day, owner.timeZone, atHour(9) + random.int(0, 500));
  const createdAt = deal !== undefined && written < deal.createdAt ? deal.createdAt : written;
  return {
    id: random.id(createdAt),
    text: filled(text, account, contact, createdAt, random),
    pinned,
    mentions: mentions.map(({ id }) => id),
    memberId: owner.id,
    accountId: account.id,
    contactId: about === 'account' ? null : (contact?.id ?? null),
    dealId: about === 'deal' ? (deal?.row.id ?? null) : null,
    createdAt,
  };
}

function filled(text: string, { company }: DemoAccount, contact: DemoContact | null, at: Date, random: Random): string {
  const values: Readonly<Record<string, string>> = {
    first: contact?.firstName ?? 'Their lead',
    city: company.city,
    few: String(random.int(3, 8)),
    many: String(random.int(2, 9) * 10),
    month: monthAfter(at),
  };
  return fill(text, values);
}
