import type { FindOptions } from './find-options.ts';
import type { MatchManner, NameCandidate, NamedRecord, NameMatch, RecordType } from './named-record.ts';
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
    const fitting = slots.filter((slot) => this.accepts(slot));
    if (fitting.length === 0) return;
    const counts = [0, 0, 0, 0];
    for (const slot of fitting) counts[this.#tier(slot)] = (counts[this.#tier(slot)] ?? 0) + 1;
    const top = counts.findLastIndex((count) => count > 0);
    const active = fitting.length - (counts[TIERS.inactive] ?? 0);
    for (const slot of this.#nearest(fitting)) {
      const tier = this.#tier(slot);
      const sharing = tier === top ? (counts[tier] ?? 1) : tier === TIERS.inactive ? counts[0] : active;
      let own = score - sharedPenalty(sharing ?? 1);
      if (tier === TIERS.inactive) own -= PENALTIES.inactive;
      // Never up to the worth of a better manner: context settles ties, it does not make names.
      if (tier === top && tier > TIERS.plain && score < 0.93) own += 0.03;
      this.#keep(from, to, { slot, score: tidyScore(own), manner });
      if (score > 0.7 && this.#records.type(slot) === 'account') this.#name(slot);
    }
  }

  /** All stretches with their candidates: the longest first, of equally long ones the best. */
  matches(text: string): NameMatch[] {
    const matches: NameMatch[] = [];
    for (const { from, to, held } of this.#stretches.values()) {
      matches.push({ from, to, text: text.slice(from, to), candidates: this.#ranked(held) });
    }
    return withoutIdle(matches).sort(
      (left, right) =>
        right.to - right.from - (left.to - left.from) || topScore(right) - topScore(left) || left.from - right.from,
    );
  }

  #ranked(held: ReadonlyMap<number, Held>): NameCandidate[] {
    return [...held.values()]
      .sort((left, right) => right.score - left.score || this.#tier(right.slot) - this.#tier(left.slot))
      .slice(0, this.#limit)
      .map(({ slot, score, manner }) => ({ record: this.#records.record(slot), score, manner }));
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

  #name(slot: number): void {
    this.#namedAccounts.add(this.#records.idNumber(slot));
  }

  #nearest(slots: readonly number[]): readonly number[] {
    if (slots.length <= this.#limit) return slots;
    const ranks = new Map<number, number>();
    const near: number[] = [];
    for (const slot of slots) {
      const tier = this.#tier(slot);
      const rank = tier + (this.#namedAccounts.has(this.#records.account(slot)) ? 2.5 : 0);
      if (rank <= TIERS.plain) continue;
      ranks.set(slot, rank);
      near.push(slot);
    }
    near.sort((left, right) => (ranks.get(right) ?? 0) - (ranks.get(left) ?? 0));
    for (const slot of slots) {
      if (near.length >= this.#limit) break;
      if (!ranks.has(slot) && this.#records.isActive(slot)) near.push(slot);
    }
    for (const slot of near.length === 0 ? slots : []) if (near.length < this.#limit) near.push(slot);
    return near.slice(0, this.#limit);
  }

  #tier(slot: number): number {
    if (this.#preferred.has(slot)) return TIERS.preferred;
    if (!this.#records.isActive(slot)) return TIERS.inactive;
    return this.#owner > 0 && this.#records.owner(slot) === this.#owner ? TIERS.own : TIERS.plain;
  }
}

function topScore(match: NameMatch): number {
  return match.candidates[0]?.score ?? 0;
}

const KEYS: ReadonlySet<MatchManner> = new Set(['email', 'domain', 'handle', 'mention']);

/** Whether a stretch says nothing that the longer one around it does not say better. */
function isIdleWithin(inner: NameMatch, outer: NameMatch): boolean {
  if (outer.to - outer.from <= inner.to - inner.from || outer.from > inner.from || inner.to > outer.to) return false;
  if (KEYS.has(outer.candidates[0]?.manner ?? 'part')) return true;
  const [own, around] = [topScore(inner), topScore(outer)];
  // What surely is a name is not also half of another, unless that half is a whole name itself.
  if (around >= 0.85 && (own < 0.9 || own < around - 0.1)) return true;
  return own <= around && inner.candidates.every(({ record }) => holds(outer, record));
}

function holds(match: NameMatch, { type, id }: NamedRecord): boolean {
  return match.candidates.some(({ record }) => record.id === id && record.type === type);
}

function withoutIdle(matches: readonly NameMatch[]): NameMatch[] {
  return matches.filter((match) => !matches.some((other) => isIdleWithin(match, other)));
}
