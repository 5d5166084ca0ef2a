import type { FindOptions } from './find-options.ts';
import type { MatchManner, NameMatch, RecordType } from './named-record.ts';
import type { RecordStore } from './record-store.ts';
import { PENALTIES, sharedPenalty, tidyScore } from './scores.ts';

/** Records of one type that a stretch of the message fits equally well. */
export interface Offer {
  readonly from: number;
  readonly to: number;
  readonly slots: readonly number[];
  readonly score: number;
  readonly manner: MatchManner;
}

interface Held {
  readonly slot: number;
  readonly score: number;
  readonly manner: MatchManner;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly held: Map<number, Held>;
}

/** How near a record is to the conversation; the nearest of those that fit equally are meant. */
const TIERS = { inactive: 0, plain: 1, own: 2, preferred: 3 } as const;

/** Gathers what is found, weighs the records that share a stretch against each other, and keeps the best. */
export class Collector {
  readonly #records: RecordStore;
  readonly #stretches = new Map<string, Stretch>();
  readonly #preferred = new Set<number>();
  readonly #owner: number;
  readonly #types: ReadonlySet<RecordType> | undefined;
  readonly #accounts: ReadonlySet<number> | undefined;
  readonly #accountIds: ReadonlySet<string>;
  readonly #limit: number;
  /** Accounts named in the message: where not all who share a first name can be kept, theirs are. */
  readonly #namedAccounts = new Set<number>();

  constructor(records: RecordStore, options: FindOptions) {
    this.#records = records;
    for (const id of options.preferredIds ?? []) for (const slot of records.slotsWithId(id)) this.#preferred.add(slot);
    this.#owner = options.ownerId === undefined ? -1 : records.numberOfReference(options.ownerId);
    this.#types = options.types === undefined ? undefined : new Set(options.types);
    this.#accountIds = new Set(options.accountIds);
    this.#accounts =
      options.accountIds === undefined
        ? undefined
        : new Set(options.accountIds.map((id) => records.numberOfReference(id)));
    this.#limit = options.limit ?? 10;
  }

  /** False for records that the options leave out. */
  accepts(slot: number): boolean {
    if (this.#types !== undefined && !this.#types.has(this.#records.type(slot))) return false;
    if (this.#accounts === undefined || this.#accounts.has(this.#records.account(slot))) return true;
    return this.#records.type(slot) === 'account' && this.#accountIds.has(this.#records.id(slot));
  }

  /** True where the record is in the conversation's context, or the asker's. */
  isNear(slot: number): boolean {
    return this.#tier(slot) > TIERS.plain;
  }

  /** Takes records found; of many that fit equally the ones nearest to the conversation are kept. */
  offer({ from, to, slots, score, manner }: Offer): void {
    const { kept, tiers, total } = this.#nearest(slots);
    const top = tiers.findLastIndex((count) => count > 0);
    const active = total - (tiers[TIERS.inactive] ?? 0);
    for (const slot of kept) {
      const tier = this.#tier(slot);
      const isTop = tier === top;
      const sharing = isTop || tier === TIERS.inactive ? (tiers[tier] ?? 1) : active;
      let own = score - sharedPenalty(sharing);
      if (tier === TIERS.inactive) own -= PENALTIES.inactive;
      // Never up to the worth of a better manner: context settles ties, it does not make names.
      if (isTop && tier > TIERS.plain && score < 0.93) own += 0.03;
      this.#keep(from, to, { slot, score: tidyScore(own), manner });
      if (score > 0.7 && this.#records.type(slot) === 'account') this.#namedAccounts.add(this.#records.idNumber(slot));
    }
  }

  /** All stretches with their candidates: the longest first, of equally long ones the best. */
  matches(text: string): NameMatch[] {
    const ranked = [...this.#stretches.values()].map(({ from, to, held }) => ({ from, to, held: this.#ranked(held) }));
    return withoutIdle(ranked)
      .sort(
        (left, right) =>
          right.to - right.from - (left.to - left.from) || topScore(right) - topScore(left) || left.from - right.from,
      )
      .map(({ from, to, held }) => ({
        from,
        to,
        text: text.slice(from, to),
        candidates: held.map(({ slot, score, manner }) => ({ record: this.#records.record(slot), score, manner })),
      }));
  }

  #ranked(held: ReadonlyMap<number, Held>): Held[] {
    return [...held.values()]
      .sort((left, right) => right.score - left.score || this.#tier(right.slot) - this.#tier(left.slot))
      .slice(0, this.#limit);
  }

  #keep(from: number, to: number, held: Held): void {
    const key = `${from}-${to}`;
    let stretch = this.#stretches.get(key);
    if (stretch === undefined) {
      stretch = { from, to, held: new Map() };
      this.#stretches.set(key, stretch);
    }
    const known = stretch.held.get(held.slot);
    if (known === undefined || known.score < held.score) stretch.held.set(held.slot, held);
  }

  /** Of the records that the options allow the nearest ones, as many as are kept; and how many are how near. */
  #nearest(slots: readonly number[]) {
    const tiers = [0, 0, 0, 0];
    const near: { slot: number; rank: number }[] = [];
    const others: number[] = [];
    const isOpen = this.#types === undefined && this.#accounts === undefined;
    let total = 0;
    let plain = 0;
    for (const slot of slots) {
      if (!isOpen && !this.accepts(slot)) continue;
      total++;
      const tier = this.#tier(slot);
      tiers[tier] = (tiers[tier] ?? 0) + 1;
      const isNamed = this.#namedAccounts.size > 0 && this.#namedAccounts.has(this.#records.account(slot));
      if (tier > TIERS.plain || isNamed) near.push({ slot, rank: tier + (isNamed ? 2.5 : 0) });
      else if (others.length < this.#limit || (tier === TIERS.plain && plain < this.#limit)) others.push(slot);
      if (tier === TIERS.plain) plain++;
    }
    near.sort((left, right) => right.rank - left.rank);
    others.sort((left, right) => this.#tier(right) - this.#tier(left));
    const kept = near.slice(0, this.#limit).map(({ slot }) => slot);
    return { kept: kept.concat(others.slice(0, this.#limit - kept.length)), tiers, total };
  }

  #tier(slot: number): number {
    if (this.#preferred.size > 0 && this.#preferred.has(slot)) return TIERS.preferred;
    if (!this.#records.isActive(slot)) return TIERS.inactive;
    return this.#owner > 0 && this.#records.owner(slot) === this.#owner ? TIERS.own : TIERS.plain;
  }
}

/** A stretch with its candidates, best first. */
interface Ranked {
  readonly from: number;
  readonly to: number;
  readonly held: readonly Held[];
}

function topScore({ held }: Ranked): number {
  return held[0]?.score ?? 0;
}

const KEYS: ReadonlySet<MatchManner> = new Set(['email', 'domain', 'handle', 'mention']);

/** Whether a stretch says nothing that the longer one around it does not say better. */
function isIdleWithin(inner: Ranked, outer: Ranked): boolean {
  if (outer.to - outer.from <= inner.to - inner.from || outer.from > inner.from || inner.to > outer.to) return false;
  if (KEYS.has(outer.held[0]?.manner ?? 'part')) return true;
  const [own, around] = [topScore(inner), topScore(outer)];
  // What surely is a name is not also half of another, unless that half is a whole name itself.
  if (around >= 0.85 && (own < 0.9 || own < around - 0.1)) return true;
  return own <= around && inner.held.every(({ slot }) => outer.held.some((other) => other.slot === slot));
}

function withoutIdle(matches: readonly Ranked[]): Ranked[] {
  return matches.filter((match) => !matches.some((other) => isIdleWithin(match, other)));
}
